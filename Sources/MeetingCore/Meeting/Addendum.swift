/// Something added later, attached to what it completes.
public struct Addendum: Hashable, Sendable {
  public let id: AddendumID
  public let target: AddendumTarget
  /// `nil` where it does not say when.
  public let date: PartialDate?
  public internal(set) var text: Text
}

/// What an addendum completes.
public enum AddendumTarget: Hashable, Sendable, Codable {
  case item(id: ItemID)
  case slip(id: SlipID)
  /// A captured line, a task or a topic.
  case entry(id: EntryID)
  /// A line of the minutes that the meeting was made from.
  case line(id: LineID)
}
