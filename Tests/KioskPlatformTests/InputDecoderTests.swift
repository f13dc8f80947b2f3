import CSDL2
import KioskToolkit
import Testing

@testable import KioskPlatform

@Suite
struct InputDecoderTests {
  private var decoder = InputDecoder(size: Size(width: 1_000, height: 500))

  private func finger(_ type: SDL_EventType, _ id: Int64, x: Float, y: Float, at time: UInt32 = 0)
    -> SDL_Event
  {
    var event = SDL_Event()
    event.tfinger = SDL_TouchFingerEvent()
    event.tfinger.type = type.rawValue
    event.tfinger.fingerId = id
    event.tfinger.timestamp = time
    event.tfinger.x = x
    event.tfinger.y = y
    return event
  }

  private func mouse(_ type: SDL_EventType, x: Int32, y: Int32, at time: UInt32 = 0) -> SDL_Event {
    var event = SDL_Event()
    event.button = SDL_MouseButtonEvent()
    event.button.type = type.rawValue
    event.button.timestamp = time
    event.button.button = SDLConstants.leftButton
    event.button.x = x
    event.button.y = y
    return event
  }

  private func key(_ code: SDL_KeyCode, _ modifiers: SDL_Keymod = KMOD_NONE) -> SDL_Event {
    var event = SDL_Event()
    event.key = SDL_KeyboardEvent()
    event.key.type = SDL_KEYDOWN.rawValue
    event.key.keysym.sym = SDL_Keycode(bitPattern: code.rawValue)
    event.key.keysym.mod = UInt16(modifiers.rawValue)
    return event
  }

  @Test("A finger is a pointer in pixels; a second finger is nothing")
  mutating func fingers() {
    #expect(decoder.decode(finger(SDL_FINGERDOWN, 1, x: 0.5, y: 0.5)) == .pointerDown(Point(x: 500, y: 250)))
    #expect(decoder.decode(finger(SDL_FINGERDOWN, 2, x: 0.1, y: 0.1)) == nil)
    #expect(decoder.decode(finger(SDL_FINGERMOTION, 2, x: 0.2, y: 0.1)) == nil)
    #expect(decoder.decode(finger(SDL_FINGERUP, 2, x: 0.1, y: 0.1)) == nil)
    #expect(decoder.decode(finger(SDL_FINGERUP, 1, x: 0.5, y: 1)) == .pointerUp(Point(x: 500, y: 500)))
  }

  @Test("A touch never comes twice: the mouse is not believed during it and just after")
  mutating func touchAndMouse() {
    _ = decoder.decode(finger(SDL_FINGERDOWN, 1, x: 0.5, y: 0.5, at: 1_000))
    #expect(decoder.decode(mouse(SDL_MOUSEBUTTONDOWN, x: 500, y: 250, at: 1_001)) == nil)
    _ = decoder.decode(finger(SDL_FINGERUP, 1, x: 0.5, y: 0.5, at: 1_100))
    #expect(decoder.decode(mouse(SDL_MOUSEBUTTONUP, x: 500, y: 250, at: 1_101)) == nil)
    #expect(decoder.decode(mouse(SDL_MOUSEBUTTONDOWN, x: 5, y: 5, at: 1_400)) == nil)
    #expect(
      decoder.decode(mouse(SDL_MOUSEBUTTONDOWN, x: 5, y: 6, at: 1_700)) == .pointerDown(Point(x: 5, y: 6)))
    #expect(decoder.decode(mouse(SDL_MOUSEBUTTONUP, x: 5, y: 6, at: 1_800)) == .pointerUp(Point(x: 5, y: 6)))
  }

  @Test("Keys are known by what is printed on them")
  mutating func keys() {
    #expect(decoder.decode(key(SDLK_a, KMOD_LCTRL)) == .key(.character("a"), .control))
    #expect(decoder.decode(key(SDLK_KP_PLUS)) == .key(.plus, []))
    #expect(decoder.decode(key(SDLK_KP_MINUS)) == .key(.minus, []))
    #expect(decoder.decode(key(SDLK_KP_ENTER)) == .key(.enter, []))
    #expect(decoder.decode(key(SDLK_F1)) == .key(.function(1), []))
    #expect(decoder.decode(key(SDLK_F12)) == .key(.function(12), []))
    #expect(decoder.decode(key(SDLK_PAGEDOWN, KMOD_RSHIFT)) == .key(.pageDown, .shift))
    #expect(decoder.decode(key(SDLK_QUESTION)) == .key(.character("?"), []))
    #expect(decoder.decode(key(SDL_KeyCode(0xE9))) == .key(.character("é"), []))
    #expect(decoder.decode(key(SDLK_CAPSLOCK)) == nil)
    #expect(decoder.decode(key(SDLK_e, KMOD_RALT)) == .key(.character("e"), []))
  }

  @Test("Text comes whole, and a full buffer is not overrun")
  mutating func text() {
    var event = SDL_Event()
    event.text = SDL_TextInputEvent()
    event.text.type = SDL_TEXTINPUT.rawValue
    withUnsafeMutableBytes(of: &event.text.text) { $0.copyBytes(from: Array("Žlutý €".utf8)) }
    #expect(decoder.decode(event) == .text("Žlutý €"))
    withUnsafeMutableBytes(of: &event.text.text) { buffer in
      for index in buffer.indices { buffer[index] = UInt8(ascii: "x") }
    }
    #expect(decoder.decode(event) == .text(String(repeating: "x", count: 32)))
  }

  @Test("The window's size moves the fingers; loss of content and quitting come through")
  mutating func window() {
    var event = SDL_Event()
    event.window = SDL_WindowEvent()
    event.window.type = SDL_WINDOWEVENT.rawValue
    event.window.event = UInt8(SDL_WINDOWEVENT_SIZE_CHANGED.rawValue)
    event.window.data1 = 200
    event.window.data2 = 100
    #expect(decoder.decode(event) == .resized(Size(width: 200, height: 100)))
    #expect(decoder.decode(finger(SDL_FINGERDOWN, 1, x: 0.5, y: 0.5)) == .pointerDown(Point(x: 100, y: 50)))
    event.window.event = UInt8(SDL_WINDOWEVENT_EXPOSED.rawValue)
    #expect(decoder.decode(event) == .exposed)
    event.window.event = UInt8(SDL_WINDOWEVENT_CLOSE.rawValue)
    #expect(decoder.decode(event) == .quit)
    var quit = SDL_Event()
    quit.type = SDL_QUIT.rawValue
    #expect(decoder.decode(quit) == .quit)
  }

  @Test("The wheel counts towards the end of what is shown")
  mutating func wheel() {
    var event = SDL_Event()
    event.wheel = SDL_MouseWheelEvent()
    event.wheel.type = SDL_MOUSEWHEEL.rawValue
    event.wheel.y = -2
    #expect(decoder.decode(event) == .wheel(2))
  }
}
