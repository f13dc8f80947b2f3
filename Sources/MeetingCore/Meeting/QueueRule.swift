/// In which order those who asked for the floor speak; the group chooses it.
public enum QueueRule: String, CaseIterable, Hashable, Sendable, Codable {
  /// In the order of the requests.
  case arrival
  /// Whoever has not spoken yet, first.
  case firstTimersFirst
  /// Whoever has spoken least so far, first.
  case leastTimeFirst
  /// The lists that people chose take turns; within a list, in the order of the requests.
  case alternating

  /// Nobody is overtaken more often than this by somebody who asked later, whatever the rule: then they are
  /// next, before all who asked after them.
  public static let mostOvertakings = 5
}

extension Meeting {
  /// Those who asked for the floor in the order in which they speak at `now`: first whom the facilitator put
  /// first, then whom others have made wait long enough, then by what they ask the floor for, then by the
  /// rule. Whom nothing tells apart speak in the order of their requests.
  ///
  /// Pure: who waits, who has spoken how long, and the rule give the order. The turn in progress counts as
  /// spoken, for whoever asks again meanwhile.
  public func speakersQueue(at now: Moment) -> [FloorRequest] {
    ranks(at: now).sorted().map { queue[$0.arrival] }
  }

  /// The first of them, without putting the others in order.
  public func nextRequest(at now: Moment) -> FloorRequest? {
    ranks(at: now).min().map { queue[$0.arrival] }
  }

  private func ranks(at now: Moment) -> [QueueRank] {
    let speaker = turn?.name.flatMap(\.value).map(TextGate.folded)
    let ofTurn = turn?.stopwatch.milliseconds(at: now) ?? 0
    let rounds = queueRule == .alternating ? categoryRounds : []
    let needsTimes = queueRule == .firstTimersFirst || queueRule == .leastTimeFirst
    return queue.enumerated().map { place, request in
      let own = needsTimes ? spoken(by: request) : nil
      let isSpeaking = needsTimes && speaker == request.key
      let byRule: Int64 =
        switch queueRule {
        case .arrival: 0
        case .firstTimersFirst: isSpeaking || own.map { $0.turns > 0 } == true ? 1 : 0
        case .leastTimeFirst: (own?.milliseconds ?? 0) + (isSpeaking ? ofTurn : 0)
        case .alternating: Int64(rounds[place])
        }
      let isOverdue = request.overtakenBy >= QueueRule.mostOvertakings
      return QueueRank(
        precedence: -request.precedence, kind: isOverdue ? -1 : request.kind.place,
        byRule: isOverdue ? 0 : byRule, arrival: place)
    }
  }

  private func spoken(by request: FloorRequest) -> Spoken? {
    if let place = request.speaker, place < speakers.count, speakers[place].key == request.key {
      return spoken[place]
    }
    return speakingPlaces[request.key].map { spoken[$0] }
  }

  /// For each request, its place where the lists take turns: the first of each list, beginning after the list
  /// that spoke last, then the second of each. Those on no list are one list more, after the others.
  private var categoryRounds: [Int] {
    let ids: [CategoryID?] = categories.map(\.id) + [nil]
    func place(_ id: CategoryID?) -> Int { ids.firstIndex(of: id) ?? ids.count - 1 }
    let first = place(lastCategory) + 1
    var before = [Int](repeating: 0, count: ids.count)
    return queue.map { request in
      let list = place(categoryChoices[request.key])
      defer { before[list] += 1 }
      return before[list] * ids.count + (list - first + ids.count) % ids.count
    }
  }
}

/// What decides between two requests, the weightiest first; less speaks earlier.
private struct QueueRank: Comparable {
  let precedence: Int
  let kind: Int
  let byRule: Int64
  let arrival: Int

  static func < (left: QueueRank, right: QueueRank) -> Bool {
    (left.precedence, left.kind, left.byRule, left.arrival)
      < (right.precedence, right.kind, right.byRule, right.arrival)
  }
}
