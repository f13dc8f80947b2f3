/// The questions with their slips: first those on no peg, then peg by peg.
enum WallSection {
  static func write(_ meeting: Meeting, _ writer: inout ReportWriter) {
    if meeting.prompts.isEmpty { return }
    writer.heading(2, SectionHeading.wall.title(meeting.language))
    for prompt in meeting.prompts { write(prompt, &writer) }
  }

  private static func write(_ prompt: Prompt, _ writer: inout ReportWriter) {
    writer.heading(3, TextMark.words(of: prompt.text))
    let pegs = Set(prompt.clusters.map(\.id))
    var places: [ClusterID?: [Int]] = [:]
    for (place, slip) in prompt.slips.enumerated() {
      places[slip.cluster.flatMap { pegs.contains($0) ? $0 : nil }, default: []].append(place)
    }
    write(places[nil] ?? [], of: prompt, &writer)
    for cluster in prompt.clusters {
      writer.heading(4, TextMark.words(of: cluster.name))
      write(places[cluster.id] ?? [], of: prompt, &writer)
    }
  }

  private static func write(_ places: [Int], of prompt: Prompt, _ writer: inout ReportWriter) {
    var left = 0
    for place in places {
      let slip = prompt.slips[place]
      if slip.state != .hung && writer.form == .public {
        left += 1
        continue
      }
      writer.slip(
        SlipLine(
          text: TextMark.words(of: slip.text), signature: slip.signature.map(TextMark.words),
          state: slip.state))
    }
    if left > 0 { writer.bullet("*(\(writer.words.offTheWall(left)))*") }
  }
}
