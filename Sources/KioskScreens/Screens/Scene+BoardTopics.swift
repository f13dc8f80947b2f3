import MeetingCore

extension Scene {
  /// The subjects that the board shows: all in their order, or, while something is typed, those that hold it
  /// letter by letter and then those that are likely to answer it, each by how likely.
  var boardTopics: [TopicLine] {
    let topics = desk.meeting.topics
    guard let sought else { return topics }
    let lines = topics.map { $0.text.display(words) }
    let search = SubjectSearch(lines.map { TopicPhrase($0).subject }, synonyms: kiosk.synonyms)
    let likely = search.likely(kiosk.search?.text ?? "")
    let isLikely = Set(likely)
    let holding = topics.indices.filter { sought.isIn(lines[$0]) }
    let isHolding = Set(holding)
    let order =
      likely.filter(isHolding.contains) + holding.filter { !isLikely.contains($0) }
      + likely.filter { !isHolding.contains($0) }
    return order.map { topics[$0] }
  }
}
