/// The keyboard on the screen, for whoever has none: letters as on a French one, a row of accents in sight,
/// since no function may need a long press.
public struct ScreenKeyboard: Hashable, Sendable {
  public enum Layer: Hashable, Sendable { case letters, signs }

  public var layer = Layer.letters
  /// Whether the next letter is a capital.
  public var isShifted = false

  public init() {}

  /// What a place of the keyboard does.
  enum Place: Hashable {
    case letter(String)
    case shift, erase
  }

  /// Four rows of ten, from the top; the last row, with the space, is the screen's own.
  var rows: [[Place]] {
    switch layer {
    case .letters:
      [
        letters("éèêàâçùûîô"), letters("azertyuiop"), letters("qsdfghjklm"),
        [.shift] + letters("wxcvbn’,") + [.erase],
      ]
    case .signs:
      [
        letters("1234567890"), letters("-/:;()€&@%"), letters("«»+=*#_°…!"), letters("œæïëüáñß’") + [.erase],
      ]
    }
  }

  private func letters(_ row: String) -> [Place] {
    row.map { .letter(isShifted ? $0.uppercased() : String($0)) }
  }
}
