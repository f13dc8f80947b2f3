/// The screens, by their names in code, in the order of their keys.
public enum Route: String, CaseIterable, Sendable {
  case welcome, agenda, theme, wall, board, tasks, decisions, report, archive

  /// The function key that shows it.
  public var functionKey: Int {
    switch self {
    case .welcome: 2
    case .agenda: 3
    case .theme: 4
    case .wall: 5
    case .board: 6
    case .tasks: 7
    case .decisions: 8
    case .report: 9
    case .archive: 10
    }
  }
}
