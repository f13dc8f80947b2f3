import MeetingCore

/// A command that `act` takes: its name, a line of explanation, an example, and how a line becomes one.
struct ActVerb: Sendable {
  let name: String
  let explanation: String
  let example: String
  let command: @Sendable (ActLine, DeskState) throws(ActError) -> Act

  /// What a line asks for.
  enum Act: Sendable {
    case meeting(MeetingCommand)
    case group(GroupCommand)
    case undo
  }

  init(
    _ name: String, _ explanation: String, _ example: String,
    _ command: @escaping @Sendable (ActLine, DeskState) throws(ActError) -> Act
  ) {
    self.name = name
    self.explanation = explanation
    self.example = "{\"do\":\"\(name)\"\(example.isEmpty ? "" : ",\(example)")}"
    self.command = command
  }

  /// Every command, in an order in which the examples all succeed.
  static let all =
    plan + agenda + items + floor + captures + lines + decisions + wall + group + subjects
    + questions + ending
}
