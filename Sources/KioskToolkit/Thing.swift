/// A part of a frame that is one thing to the eye, with a name that it keeps from frame to frame.
public struct Thing: Equatable, Sendable {
  public var name: String
  /// Where it rests.
  public var rect: Rect
  /// How far from there it is drawn now, in pixels.
  public var shift: Point
  /// As if it were at rest.
  public var commands: [DrawCommand]

  public init(
    name: String, rect: Rect, shift: Point = Point(x: 0, y: 0), commands: [DrawCommand]
  ) {
    self.name = name
    self.rect = rect
    self.shift = shift
    self.commands = commands
  }
}
