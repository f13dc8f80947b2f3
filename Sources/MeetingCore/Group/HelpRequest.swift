/// A question for the referents, left when nobody was free, with its answers.
public struct HelpRequest: Hashable, Sendable {
  public let id: QuestionID
  /// The subject as it was chosen; ``Group/resolved(_:)`` says under which it is found now.
  public let topic: TopicID?
  public let text: Text
  public internal(set) var answers: [Text] = []
  /// Nobody needs the answer any more.
  public internal(set) var isClosed = false

  /// Whether it still waits for somebody.
  public var isOpen: Bool { !isClosed && text.value != nil && !answers.contains { $0.value != nil } }
}
