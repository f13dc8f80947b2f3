/// What a report says of who had the floor besides people: lists, themes, and how long nobody spoke; what an
/// earlier report said of it first.
struct ReportShares {
  private(set) var shares: [RecordedShare]

  init(_ meeting: Meeting) {
    shares = meeting.recordedShares
    let lists = meeting.speaking.isEmpty ? [] : meeting.categories
    for category in lists {
      let theirs = meeting.speaking.filter { meeting.categoryChoices[$0.key] == category.id }
      add(.list, category.name, theirs, category.heads)
    }
    if !lists.isEmpty {
      add(.list, nil, meeting.speaking.filter { meeting.categoryChoices[$0.key] == nil }, nil)
    }
    addThemes(of: meeting)
    // Where no turn was counted, nobody knows when nobody spoke.
    if meeting.speaking.isEmpty { return }
    // NB: of an item whose time was only read nobody knows how long it was silent.
    let silence = meeting.items.filter { $0.startedAt != nil }
      .reduce(0) { $0 + max(0, $1.stopwatch.countedMilliseconds - (meeting.spokenInItems[$1.id] ?? 0)) }
    if silence >= 1000 { add(RecordedShare(scope: .silence, name: nil, milliseconds: silence)) }
  }

  func of(_ scope: RecordedShare.Scope) -> [RecordedShare] { shares.filter { $0.scope == scope } }

  private mutating func addThemes(of meeting: Meeting) {
    var known: Int64 = 0
    for item in meeting.items {
      guard let said = meeting.spokenInItems[item.id], said > 0, let theme = meeting.theme(item.theme) else {
        continue
      }
      known += said
      add(RecordedShare(scope: .theme, name: theme.name, milliseconds: said))
    }
    let live = meeting.speaking.reduce(0) { $0 + $1.milliseconds } - meeting.recordedSpeaking
    if !of(.theme).isEmpty && live - known >= 1000 {
      add(RecordedShare(scope: .theme, name: nil, milliseconds: live - known))
    }
  }

  private mutating func add(
    _ scope: RecordedShare.Scope, _ name: Text?, _ people: [SpeakingTime], _ heads: Int?
  ) {
    if name == nil && people.isEmpty { return }
    add(
      RecordedShare(
        scope: scope, name: name, milliseconds: people.reduce(0) { $0 + $1.milliseconds },
        turns: people.reduce(0) { $0 + $1.turns }, heads: heads))
  }

  /// One line for one name, as the agenda has one heading for it.
  private mutating func add(_ share: RecordedShare) {
    let place = shares.firstIndex {
      $0.scope == share.scope && $0.name?.value == share.name?.value
        && ($0.name == nil) == (share.name == nil)
    }
    guard let place else { return shares.append(share) }
    shares[place].milliseconds += share.milliseconds
    shares[place].turns += share.turns
    shares[place].heads = share.heads ?? shares[place].heads
  }
}
