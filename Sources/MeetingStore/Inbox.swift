import MeetingCore

/// What waits for the desk, in the order in which it was asked.
struct Inbox: Sendable {
  struct Request: Sendable {
    let act: Act
    let reply: @Sendable (Result<Receipt, DeskError>) -> Void
  }

  enum Admission { case refused, waits, wakesTheDesk }

  private(set) var waiting: ArraySlice<Request> = []
  private var isServed = false
  private var isClosed = false

  var isEmpty: Bool { waiting.isEmpty }

  mutating func add(_ request: Request) -> Admission {
    if isClosed { return .refused }
    waiting.append(request)
    defer { isServed = true }
    return isServed ? .waits : .wakesTheDesk
  }

  /// The next requests, at most `limit`; an erasure ends them, since its reply takes longer than a commit.
  /// Empty: the desk sleeps until it is woken.
  mutating func take(limit: Int) -> [Request] {
    let first = waiting.prefix(limit)
    let end = first.firstIndex(where: \.act.command.erases).map { $0 + 1 } ?? first.endIndex
    let taken = Array(first[..<end])
    waiting.removeFirst(taken.count)
    if waiting.isEmpty { waiting = [] }
    if taken.isEmpty { isServed = false }
    return taken
  }

  mutating func close() { isClosed = true }
}

extension Command {
  /// Whether it asks for words to be gone for good.
  public var erases: Bool {
    switch self {
    case .meeting(_, .erase), .meeting(_, .eraseSlip), .meeting(_, .eraseByCode), .meeting(_, .unname),
      .group(.erase), .group(.erasePerson), .group(.eraseQuestion):
      true
    default: false
    }
  }
}
