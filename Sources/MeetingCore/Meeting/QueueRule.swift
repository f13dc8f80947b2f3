/// In which order those who asked for the floor speak; the group chooses it.
public enum QueueRule: String, CaseIterable, Hashable, Sendable, Codable {
  /// In the order of the requests.
  case arrival
  /// Whoever has not spoken yet, first.
  case firstTimersFirst
  /// Whoever has spoken least so far, first.
  case leastTimeFirst

  /// Nobody is overtaken more often than this by somebody who asked later, whatever the rule: then they are
  /// next, before all who asked after them.
  public static let mostOvertakings = 5
}

extension Meeting {
  /// Those who asked for the floor in the order in which they speak at `now`: first whom the facilitator put
  /// first, then whom the rule has made wait long enough, then by the rule. Whom nothing tells apart speak in
  /// the order of their requests.
  ///
  /// Pure: who waits, who has spoken how long, and the rule give the order. The turn in progress counts as
  /// spoken, for whoever asks again meanwhile.
  public func speakersQueue(at now: Moment) -> [FloorRequest] {
    let speaker = turn?.name.flatMap(\.value).map(TextGate.folded)
    let spoken = turn?.stopwatch.milliseconds(at: now) ?? 0
    return queue.enumerated().map { place, request in
      let own = speakingPlaces[request.key].map { speaking[$0] }
      let isSpeaking = speaker == request.key
      let byRule = queueRule.rank(
        milliseconds: (own?.milliseconds ?? 0) + (isSpeaking ? spoken : 0),
        turns: (own?.turns ?? 0) + (isSpeaking ? 1 : 0))
      let isOverdue = request.overtakenBy >= QueueRule.mostOvertakings
      let rank = QueueRank(
        precedence: -request.precedence, byRule: isOverdue ? -1 : byRule, arrival: place)
      return (request, rank)
    }.sorted { $0.1 < $1.1 }.map(\.0)
  }
}

extension QueueRule {
  fileprivate func rank(milliseconds: Int64, turns: Int) -> Int64 {
    switch self {
    case .arrival: 0
    case .firstTimersFirst: turns == 0 ? 0 : 1
    case .leastTimeFirst: milliseconds
    }
  }
}

/// What decides between two requests, the weightiest first; less speaks earlier.
private struct QueueRank: Comparable {
  let precedence: Int
  let byRule: Int64
  let arrival: Int

  static func < (left: QueueRank, right: QueueRank) -> Bool {
    (left.precedence, left.byRule, left.arrival) < (right.precedence, right.byRule, right.arrival)
  }
}
