import CSDL2
import KioskToolkit

/// Turns SDL's events into ours, once; no `SDL_Event` leaves this target.
///
/// Touch and mouse become one stream of one pointer: the first finger, or the left button while no finger
/// is down and for half a second after, because some drivers repeat a touch as a mouse.
struct InputDecoder {
  /// How long after a touch the mouse is not believed.
  static let touchQuietMilliseconds: UInt32 = 500

  /// Of the window, in pixels; fingers come in parts of it.
  var size: Size
  private var finger: SDL_FingerID?
  private var lastTouch: UInt32?
  private var isPressed = false

  init(size: Size) { self.size = size }

  mutating func decode(_ event: SDL_Event) -> InputEvent? {
    switch SDL_EventType(rawValue: event.type) {
    case SDL_QUIT: .quit
    case SDL_FINGERDOWN, SDL_FINGERMOTION, SDL_FINGERUP: touch(event.tfinger)
    case SDL_MOUSEBUTTONDOWN, SDL_MOUSEBUTTONUP: button(event.button)
    case SDL_MOUSEMOTION: motion(event.motion)
    case SDL_MOUSEWHEEL: wheel(event.wheel)
    case SDL_KEYDOWN: key(event.key)
    case SDL_TEXTINPUT: text(event.text)
    case SDL_WINDOWEVENT: window(event.window)
    case SDL_RENDER_TARGETS_RESET, SDL_RENDER_DEVICE_RESET: .exposed
    default: event.type >= SDL_USEREVENT.rawValue && event.type < SDL_LASTEVENT.rawValue ? .mail : nil
    }
  }

  private mutating func touch(_ event: SDL_TouchFingerEvent) -> InputEvent? {
    lastTouch = event.timestamp
    let point = Point(x: Double(event.x) * size.width, y: Double(event.y) * size.height)
    switch SDL_EventType(rawValue: event.type) {
    case SDL_FINGERDOWN:
      guard finger == nil else { return nil }
      finger = event.fingerId
      return .pointerDown(point)
    case SDL_FINGERMOTION: return finger == event.fingerId ? .pointerMoved(point) : nil
    default:
      guard finger == event.fingerId else { return nil }
      finger = nil
      return .pointerUp(point)
    }
  }

  private mutating func button(_ event: SDL_MouseButtonEvent) -> InputEvent? {
    guard event.button == SDLConstants.leftButton, isMouse(event.which, event.timestamp) else { return nil }
    let point = Point(x: Double(event.x), y: Double(event.y))
    if event.type == SDL_MOUSEBUTTONDOWN.rawValue {
      isPressed = true
      return .pointerDown(point)
    }
    // A release whose press was a finger's belongs to nobody.
    guard isPressed else { return nil }
    isPressed = false
    return .pointerUp(point)
  }

  private func motion(_ event: SDL_MouseMotionEvent) -> InputEvent? {
    guard isMouse(event.which, event.timestamp) else { return nil }
    return .pointerMoved(Point(x: Double(event.x), y: Double(event.y)))
  }

  private func isMouse(_ which: UInt32, _ timestamp: UInt32) -> Bool {
    guard which != SDLConstants.touchMouse, finger == nil else { return false }
    guard let lastTouch else { return true }
    return timestamp &- lastTouch > Self.touchQuietMilliseconds
  }

  /// SDL counts up as away from the person; ours counts towards the end of what is shown.
  private func wheel(_ event: SDL_MouseWheelEvent) -> InputEvent? {
    let steps = event.preciseY == 0 ? Double(event.y) : Double(event.preciseY)
    guard steps != 0 else { return nil }
    return .wheel(event.direction == SDL_MOUSEWHEEL_FLIPPED.rawValue ? steps : -steps)
  }

  private func key(_ event: SDL_KeyboardEvent) -> InputEvent? {
    let modifiers = Modifiers(event.keysym.mod)
    return Key(keycode: event.keysym.sym).map { .key($0, modifiers) }
  }

  private func text(_ event: SDL_TextInputEvent) -> InputEvent? {
    let text = withUnsafeBytes(of: event.text) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    return text.isEmpty ? nil : .text(text)
  }

  private mutating func window(_ event: SDL_WindowEvent) -> InputEvent? {
    switch SDL_WindowEventID(rawValue: UInt32(event.event)) {
    case SDL_WINDOWEVENT_SIZE_CHANGED:
      size = Size(width: Double(event.data1), height: Double(event.data2))
      return .resized(size)
    case SDL_WINDOWEVENT_EXPOSED: return .exposed
    case SDL_WINDOWEVENT_CLOSE: return .quit
    default: return nil
    }
  }
}

extension Modifiers {
  init(_ state: UInt16) {
    self = []
    let state = UInt32(state)
    if state & KMOD_SHIFT.rawValue != 0 { insert(.shift) }
    if state & KMOD_CTRL.rawValue != 0 { insert(.control) }
    // The right Alt key (AltGr) writes characters: it is no modifier of ours.
    if state & KMOD_LALT.rawValue != 0 { insert(.alt) }
  }
}

extension Key {
  /// By what is printed on the key, not by its place, so that AZERTY works.
  init?(keycode: SDL_Keycode) {
    let code = UInt32(bitPattern: keycode)
    if let special = Self.special[code] {
      self = special
    } else if (SDLK_F1.rawValue...SDLK_F12.rawValue).contains(code) {
      self = .function(Int(code - SDLK_F1.rawValue) + 1)
    } else if code > 0x20, code < 0x4000_0000, let scalar = Unicode.Scalar(code) {
      self = .character(Character(String(scalar).lowercased().first.map(String.init) ?? String(scalar)))
    } else {
      return nil
    }
  }

  private static let special: [UInt32: Key] = [
    SDLK_SPACE.rawValue: .space, SDLK_RETURN.rawValue: .enter, SDLK_RETURN2.rawValue: .enter,
    SDLK_KP_ENTER.rawValue: .enter, SDLK_ESCAPE.rawValue: .escape, SDLK_TAB.rawValue: .tab,
    SDLK_BACKSPACE.rawValue: .backspace, SDLK_DELETE.rawValue: .delete, SDLK_LEFT.rawValue: .left,
    SDLK_RIGHT.rawValue: .right, SDLK_UP.rawValue: .up, SDLK_DOWN.rawValue: .down,
    SDLK_HOME.rawValue: .home, SDLK_END.rawValue: .end, SDLK_PAGEUP.rawValue: .pageUp,
    SDLK_PAGEDOWN.rawValue: .pageDown, SDLK_PLUS.rawValue: .plus, SDLK_KP_PLUS.rawValue: .plus,
    SDLK_MINUS.rawValue: .minus, SDLK_KP_MINUS.rawValue: .minus,
  ]
}
