/// What a captured line is.
public enum EntryKind: String, Hashable, Sendable, Codable, CaseIterable {
  case note, decision, task, openQuestion, parkingLot
}
