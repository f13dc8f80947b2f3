/// What a line of minutes is about: the thing that was made of it.
public enum LineSubject: Hashable, Sendable, Codable {
  /// A text of the head: title, place, group, a role's names, who was there.
  case text(id: TextID)
  case fact(fact: HeadFact)
  case theme(id: ThemeID)
  case item(id: ItemID)
  case prompt(id: PromptID)
  case cluster(id: ClusterID)
  case slip(id: SlipID)
  /// A captured line, a task, a topic, or a line about the next meeting.
  case entry(id: EntryID)
  case manner(of: EntryID)
  case addendum(id: AddendumID)
}

/// Facts of the head that are no texts.
public enum HeadFact: String, Hashable, Sendable, Codable {
  case date, opened, closed, headcount
}
