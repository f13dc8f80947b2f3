/// Who has spoken how long up to one moment, the turn in progress included: by person, by list, by theme; and
/// how long nobody did while an item ran. All times in milliseconds.
public struct SpeakingShares: Hashable, Sendable {
  public struct Share<ID: Hashable & Sendable>: Hashable, Sendable {
    /// `nil` for those without: "une personne", no list, no theme.
    public let id: ID?
    public let name: Text?
    public internal(set) var milliseconds: Int64
    public internal(set) var turns = 0
    /// How many heads it stands for; `nil` where nobody counted.
    public internal(set) var heads: Int?
  }

  /// Whoever spoke longest, first.
  public let people: [Share<TextID>]
  /// In the order of the lists, then those on none; empty where there are no lists.
  public let categories: [Share<CategoryID>]
  /// In the order of the agenda, then what was said outside of it.
  public let themes: [Share<ThemeID>]
  /// Everybody together.
  public let spoken: Int64
  /// While an item ran and nobody spoke.
  public let silence: Int64

  public init(_ meeting: Meeting, at now: Moment) {
    let speaking = meeting.speakingSoFar(at: now)
    spoken = speaking.people.reduce(0) { $0 + $1.milliseconds }
    people = speaking.people.map {
      Share(id: $0.name?.id, name: $0.name, milliseconds: $0.milliseconds, turns: $0.turns)
    }.sorted { $0.milliseconds > $1.milliseconds }
    categories = Self.categories(of: meeting, speaking.people)
    var silence: Int64 = 0
    var themes: [Share<ThemeID>] = []
    for item in meeting.items {
      let elapsed = item.stopwatch.milliseconds(at: now)
      let said = speaking.items[item.id] ?? 0
      silence += max(0, elapsed - said)
      if said > 0 { Self.add(said, to: &themes, item.theme, meeting.theme(item.theme)?.name) }
    }
    let known = themes.reduce(0) { $0 + $1.milliseconds }
    if spoken > known { Self.add(spoken - known, to: &themes, nil, nil) }
    self.silence = silence
    self.themes = themes.filter { $0.id != nil } + themes.filter { $0.id == nil }
  }

  private static func categories(of meeting: Meeting, _ people: [SpeakingTime]) -> [Share<CategoryID>] {
    guard !meeting.categories.isEmpty else { return [] }
    var shares = meeting.categories.map {
      Share<CategoryID>(id: $0.id, name: $0.name, milliseconds: 0, heads: $0.heads)
    }
    shares.append(Share(id: nil, name: nil, milliseconds: 0))
    for person in people {
      let id = meeting.categoryChoices[person.key]
      let place = shares.firstIndex { $0.id == id } ?? shares.count - 1
      shares[place].milliseconds += person.milliseconds
      shares[place].turns += person.turns
    }
    return shares.filter { $0.id != nil || $0.turns > 0 }
  }

  private static func add(
    _ milliseconds: Int64, to shares: inout [Share<ThemeID>], _ id: ThemeID?, _ name: Text?
  ) {
    if let place = shares.firstIndex(where: { $0.id == id }) {
      shares[place].milliseconds += milliseconds
    } else {
      shares.append(Share(id: id, name: name, milliseconds: milliseconds))
    }
  }
}

extension Meeting {
  /// What everybody has spoken, and what was spoken during each item, the turn in progress included.
  fileprivate func speakingSoFar(at now: Moment) -> (people: [SpeakingTime], items: [ItemID: Int64]) {
    guard let turn else { return (speaking, spokenInItems) }
    var copy = self
    copy.evolveFloor(.turnEnded(turn: turn.id, total: turn.stopwatch.milliseconds(at: now)))
    return (copy.speaking, copy.spokenInItems)
  }
}
