/// The questions with their slips: first those on no peg, then peg by peg.
enum WallSection {
  static func write(_ meeting: Meeting, _ writer: inout ReportWriter) {
    if !hasSomethingToSay(meeting) { return }
    writer.heading(2, SectionHeading.wall.title(meeting.language))
    for prompt in meeting.prompts { write(prompt, &writer) }
  }

  /// Whether anything of the wall is not in the source.
  private static func hasSomethingToSay(_ meeting: Meeting) -> Bool {
    meeting.prompts.contains { prompt in
      !meeting.isInSource(.prompt(id: prompt.id))
        || prompt.clusters.contains { !meeting.isInSource(.cluster(id: $0.id)) }
        || prompt.slips.contains { !meeting.isInSource(.slip(id: $0.id)) }
    }
  }

  private static func write(_ prompt: Prompt, _ writer: inout ReportWriter) {
    writer.heading(3, writer.label(prompt.text))
    let pegs = Set(prompt.clusters.map(\.id))
    var places: [ClusterID?: [Int]] = [:]
    for (place, slip) in prompt.slips.enumerated() where !writer.meeting.isInSource(.slip(id: slip.id)) {
      places[slip.cluster.flatMap { pegs.contains($0) ? $0 : nil }, default: []].append(place)
    }
    write(places[nil] ?? [], of: prompt, &writer)
    for cluster in prompt.clusters {
      writer.heading(4, writer.label(cluster.name))
      write(places[cluster.id] ?? [], of: prompt, &writer)
    }
  }

  private static func write(_ places: [Int], of prompt: Prompt, _ writer: inout ReportWriter) {
    var previous: Int?
    // An answer is read as answering the slip before it.
    for place in places.sorted(by: { prompt.order($0) < prompt.order($1) }) {
      let slip = prompt.slips[place]
      if writer.leavesOut(slip) { continue }
      var marks = SlipMarks(slip)
      marks.isAnswer = slip.root != nil && slip.root == previous
      if !marks.isAnswer { previous = place }
      writer.subject = .slip(id: slip.id)
      writer.slip(
        SlipLine(
          text: TextMark.words(of: slip.text), signature: slip.signature.flatMap(writer.signature),
          marks: marks))
      writer.addenda(to: .slip(id: slip.id), indentation: 2)
    }
    writeCounts(of: places.map { prompt.slips[$0] }, &writer)
  }

  /// How much is not on the wall, whether the report shows it or not.
  private static func writeCounts(of slips: [Slip], _ writer: inout ReportWriter) {
    let words = writer.words
    func count(_ isOne: (Slip) -> Bool, _ say: (Int) -> String) {
      let count = slips.count(where: isOne)
      if count > 0 { writer.count("(\(say(count)))") }
    }
    count({ $0.state == .waiting && $0.text.value != nil }, words.waiting)
    count({ $0.state == .setAside && $0.text.value != nil }, words.offTheWall)
    count({ $0.state == .hidden && $0.text.value != nil }, words.hidden)
    count({ $0.text.value == nil }, words.erased)
  }
}

extension Prompt {
  /// Each slip, then what answers it, as they came.
  fileprivate func order(_ place: Int) -> (Int, Int) { (slips[place].root ?? place, place) }
}
