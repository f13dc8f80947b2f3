/// The screens, by their names in code, in the order of their keys.
public enum Route: String, CaseIterable, Sendable {
  case welcome, agenda, theme, wall

  /// The function key that shows it.
  public var functionKey: Int {
    switch self {
    case .welcome: 2
    case .agenda: 3
    case .theme: 4
    case .wall: 5
    }
  }
}
