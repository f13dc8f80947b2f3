import KioskToolkit
import MeetingCore

extension Kiosk {
  /// A keyboard on a narrower panel has keys too small for fingers.
  static let leastKeyboardMillimetres = 200.0

  /// How long after its last letter a finger is thought to be writing still.
  static let writingAlongMilliseconds: Int64 = 3_000

  /// Whether this window has room for the keyboard on the screen.
  var takesKeyboard: Bool {
    min(size.width, size.height) >= 600 && panelWidthMillimetres ?? .infinity >= Self.leastKeyboardMillimetres
  }

  /// What a field was opened by: a finger gets the keyboard on the screen, a typing hand does without.
  mutating func settleKeyboard(afterTouch: Bool) {
    if !isTyping {
      keyboard = nil
    } else if afterTouch && keyboard == nil && takesKeyboard {
      showKeyboard()
    }
  }

  /// Whether known names hang where one is asked for: a touch on one is less than letters.
  func offersNames(of scene: Scene) -> Bool { overlay?.namesSomebody == true && !scene.namesToOffer.isEmpty }

  private mutating func showKeyboard() {
    keyboard = ScreenKeyboard()
    keyboard?.layout = keyboardLayout
    switch overlay {
    case .hands, .countHeads, .handPart, .headcountPart: keyboard?.layer = .signs
    default: break
    }
    capitalise()
  }

  /// Whether something lies over the screen that is typed into, or something is looked for.
  var isTyping: Bool { overlay == nil ? focusedField == .search : !fields.isEmpty }

  mutating func press(_ key: KeyboardKey) -> [KioskEffect] {
    caretIsLit = true
    switch key {
    case .letter(let letter):
      if let focusedField { _ = self[focusedField]?.insert(letter) }
      keyboard?.isShifted = false
      keyboard?.writtenAt = now.uptimeMilliseconds
    case .erase:
      if let focusedField { self[focusedField]?.deleteBackward() }
      capitalise()
    case .shift: keyboard?.isShifted.toggle()
    case .layer(let layer):
      keyboard?.layer = layer
      keyboard?.isShifted = false
    case .show: showKeyboard()
    case .hide: keyboard = nil
    }
    return []
  }

  /// Whether that key writes while fingers do: were the keyboard put away, their letters would be lost.
  func fingersWriteAlong(_ key: Key, _ modifiers: Modifiers) -> Bool {
    guard focusedField != nil, !modifiers.contains(.control), let writtenAt = keyboard?.writtenAt,
      now.uptimeMilliseconds - writtenAt < Self.writingAlongMilliseconds
    else { return false }
    switch key {
    case .character, .space, .plus, .minus, .backspace, .delete: return true
    default: return false
    }
  }

  /// A text begins with a capital.
  mutating func capitalise() {
    if let focusedField, self[focusedField]?.isEmpty == true { keyboard?.isShifted = true }
  }
}
