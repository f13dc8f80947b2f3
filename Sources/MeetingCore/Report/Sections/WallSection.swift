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
    let slips = Dictionary(grouping: prompt.slips) { slip in
      slip.cluster.flatMap { pegs.contains($0) ? $0 : nil }
    }
    write(slips[nil] ?? [], &writer)
    for cluster in prompt.clusters {
      writer.heading(4, TextMark.words(of: cluster.name))
      write(slips[cluster.id] ?? [], &writer)
    }
  }

  private static func write(_ slips: [Slip], _ writer: inout ReportWriter) {
    var left = 0
    for slip in slips {
      if slip.state != .hung && writer.form == .public {
        left += 1
        continue
      }
      let line = SlipLine(
        text: TextMark.words(of: slip.text), signature: slip.signature.map(TextMark.words), state: slip.state)
      writer.bullet("", line.marked)
    }
    if left > 0 { writer.bullet("*(\(writer.words.offTheWall(left)))*") }
  }
}
