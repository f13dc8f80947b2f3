/// What comes from the person, after the platform has decoded it once.
public enum InputEvent: Equatable, Sendable {
  /// A finger or the left button. One stream: a touch never comes twice.
  case pointerDown(Point)
  case pointerMoved(Point)
  case pointerUp(Point)
  /// Wheel steps, positive towards the end of what is shown.
  case wheel(Double)
  case key(Key, Modifiers)
  /// Characters typed, after dead keys and input methods.
  case text(String)
  /// The window has another size, in pixels.
  case resized(Size)
  /// The window's content was lost.
  case exposed
  /// The system or the window manager asks to stop.
  case quit
  /// Somebody posted to the mailbox.
  case mail
}

/// The keys that mean something outside text.
public enum Key: Equatable, Hashable, Sendable {
  case function(Int)
  case character(Character)
  case space, enter, escape, tab, backspace, delete
  case left, right, up, down, home, end, pageUp, pageDown
  case plus, minus
}

/// The modifier keys that were down.
public struct Modifiers: OptionSet, Hashable, Sendable {
  public let rawValue: Int

  public init(rawValue: Int) { self.rawValue = rawValue }

  public static let shift = Modifiers(rawValue: 1)
  public static let control = Modifiers(rawValue: 2)
  public static let alt = Modifiers(rawValue: 4)
}
