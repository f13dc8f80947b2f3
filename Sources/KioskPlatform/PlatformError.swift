import CSDL2

/// What went wrong between us and the machine.
public enum PlatformError: Error, Equatable {
  /// None of the font files named exists in these folders.
  case noFont(lookedIn: [String])
  /// There is no display to open a window on; `reason` is SDL's own.
  case noDisplay(reason: String)
  /// A call to SDL failed.
  case call(String, message: String)
  /// A picture could not be written.
  case cannotWrite(path: String, message: String)
  /// A surface of this size is not drawn: a side must be 1…8192 px.
  case size(width: Int, height: Int)

  /// The error of the SDL call that has just failed.
  static func last(_ call: String) -> PlatformError {
    .call(call, message: lastMessage())
  }

  static func lastMessage() -> String {
    String(cString: SDL_GetError())
  }
}
