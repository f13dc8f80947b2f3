import MeetingCore

/// Which tasks somebody looks for who has some time; nothing is asked where it is empty.
public struct TaskFilter: Hashable, Sendable {
  /// As long as they have.
  public var minutes: Int?
  public var company: TaskPhrase.Company?
  public var place: TaskPhrase.Place?
  public var skill: String?
  /// Tasks of tonight that came up under it.
  public var theme: ThemeID?

  public init(
    minutes: Int? = nil, company: TaskPhrase.Company? = nil, place: TaskPhrase.Place? = nil,
    skill: String? = nil, theme: ThemeID? = nil
  ) {
    self.minutes = minutes
    self.company = company
    self.place = place
    self.skill = skill
    self.theme = theme
  }

  func lets(_ card: TaskCard) -> Bool { (theme == nil || card.theme == theme) && lets(card.phrase) }

  /// What a task does not say excludes it only from a choice of time: whoever has little needs to know.
  func lets(_ phrase: TaskPhrase) -> Bool {
    if let minutes {
      // What is sorted as a quarter of an hour, or as half an hour, is shown to whoever has that.
      let limit = minutes == 15 ? 20 : minutes == 30 ? 40 : minutes
      guard let needed = phrase.minutes, needed <= limit else { return false }
    }
    if let company, !phrase.company.isEmpty, !phrase.company.contains(company) { return false }
    if let place, !phrase.places.isEmpty, !phrase.places.contains(place) { return false }
    if let skill {
      return phrase.skills.contains { TextGate.folded($0) == TextGate.folded(skill) }
    }
    return true
  }
}
