import CSDL2

/// Macros of SDL that Swift does not import, spelt from parts that it does.
enum SDLConstants {
  static let centered = Int32(bitPattern: SDL_WINDOWPOS_CENTERED_MASK)
  static let leftButton = UInt8(SDL_BUTTON_LEFT)
  /// `SDL_TOUCH_MOUSEID`: a mouse event that SDL made from a touch.
  static let touchMouse = UInt32.max
}
