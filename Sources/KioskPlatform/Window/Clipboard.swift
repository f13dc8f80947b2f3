import CSDL2

/// The system's clipboard. Needs a display.
@MainActor
public enum Clipboard {
  /// Empty where there is no text.
  public static var text: String {
    guard let text = SDL_GetClipboardText() else { return "" }
    defer { SDL_free(text) }
    return String(cString: text)
  }

  public static func set(_ text: String) throws(PlatformError) {
    guard SDL_SetClipboardText(text) == 0 else { throw .last("SDL_SetClipboardText") }
  }
}
