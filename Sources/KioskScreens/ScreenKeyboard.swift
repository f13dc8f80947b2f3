/// The keyboard on the screen, for whoever has none: letters as on a French one, a row of accents in sight,
/// since no function may need a long press.
public struct ScreenKeyboard: Hashable, Sendable {
  public enum Layer: Hashable, Sendable { case letters, signs, emoji }

  /// How the letters lie.
  public enum Layout: String, CaseIterable, Hashable, Sendable { case azerty, qwerty }

  public var layout = Layout.azerty

  public var layer = Layer.letters
  /// Whether the next letter is a capital.
  public var isShifted = false
  /// Uptime in milliseconds when a finger last wrote a letter on it.
  var writtenAt: Int64?

  public init() {}

  /// What a place of the keyboard does.
  enum Place: Hashable {
    case letter(String)
    case shift, erase
    case layer(Layer)
  }

  /// Four rows of ten, from the top; the last row, with the space, is the screen's own.
  var rows: [[Place]] {
    switch layer {
    case .letters:
      switch layout {
      case .azerty:
        [
          letters("éèêàâçùûîô"), letters("azertyuiop"), letters("qsdfghjklm"),
          [.shift] + letters("wxcvbn’,") + [.erase],
        ]
      case .qwerty:
        [
          letters("éèêàâçùûîô"), letters("qwertyuiop"), letters("asdfghjkl’"),
          [.shift] + letters("zxcvbnm,") + [.erase],
        ]
      }
    case .signs:
      [
        letters("1234567890"), letters("-/:;()€&@%"), letters("«»+=*#_°…!"),
        letters("œæïëüáñß") + [.layer(.emoji), .erase],
      ]
    case .emoji:
      [
        letters("😀😂🙂😉😍🤔😮😢😡😴"), letters("👍👎👏🙏💪✋🤝👋👀✨"), letters("❤💛💚💙🔥🎉🌱☀🌧⭐"),
        letters("🏠🚲🚌🌍📣📅💬❓❗") + [.erase],
      ]
    }
  }

  private func letters(_ row: String) -> [Place] {
    row.map { .letter(isShifted ? $0.uppercased() : String($0)) }
  }
}
