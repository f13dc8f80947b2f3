/// What a screen shows and what can be touched on it, from one pass.
public struct Frame<Action: Equatable & Sendable>: Equatable, Sendable {
  /// Size of the window in pixels.
  public var size: Size
  public var commands: [DrawCommand]
  /// Later targets lie above earlier ones.
  public var targets: [TouchTarget<Action>]
  /// What a person who has read nothing should touch.
  public var primary: TouchTarget<Action>?

  public init(size: Size, commands: [DrawCommand] = [], targets: [TouchTarget<Action>] = []) {
    self.size = size
    self.commands = commands
    self.targets = targets
  }

  /// The topmost target under a point.
  public func target(at point: Point) -> TouchTarget<Action>? {
    targets.last { $0.rect.contains(point) }
  }

  /// The first target with that accessible label.
  public func target(labelled label: String) -> TouchTarget<Action>? {
    targets.first { $0.label == label }
  }
}

/// A place that answers to a tap, a click or the Enter key.
public struct TouchTarget<Action: Equatable & Sendable>: Equatable, Sendable {
  public var rect: Rect
  /// What a screen reader would say; tests tap by it.
  public var label: String
  public var action: Action

  public init(rect: Rect, label: String, action: Action) {
    self.rect = rect
    self.label = label
    self.action = action
  }
}
