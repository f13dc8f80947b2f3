import CQREncode
import KioskToolkit

/// QR codes made by libqrencode: the few that are on the screen are kept.
final class CodeBook {
  /// A square of modules; `true` is dark.
  struct Code {
    let side: Int
    let isDark: [Bool]
  }

  /// The number that AIM's register of Extended Channel Interpretations gives UTF-8.
  private static let markOfUTF8: UInt32 = 26

  private var codes = BoundedCache<String, Code>(limit: 4)
  private(set) var problems: [String] = []

  /// The code of `text`, with medium error correction; `nil` where it is empty or too long for one.
  func code(of text: String) -> Code? {
    if let known = codes.value(for: text) { return known }
    guard let made = Self.encoded(text) else {
      let problem = "no QR code holds these \(text.utf8.count) bytes"
      if !problems.contains(problem) { problems.append(problem) }
      return nil
    }
    defer { QRcode_free(made) }
    let side = Int(made.pointee.width)
    let isDark = (0..<side * side).map { made.pointee.data[$0] & 1 == 1 }
    let code = Code(side: side, isDark: isDark)
    codes.insert(code, for: text, cost: 1)
    return code
  }

  /// NB: a code without a mark says nothing of its encoding, and readers guess: accents became Chinese.
  private static func encoded(_ text: String) -> UnsafeMutablePointer<QRcode>? {
    guard let input = QRinput_new2(0, QR_ECLEVEL_M) else { return nil }
    defer { QRinput_free(input) }
    let bytes = Array(text.utf8)
    let isMarked = bytes.allSatisfy { $0 < 128 } || QRinput_appendECIheader(input, markOfUTF8) == 0
    guard isMarked, QRinput_append(input, QR_MODE_8, Int32(clamping: bytes.count), bytes) == 0 else {
      return nil
    }
    return QRcode_encodeInput(input)
  }
}

extension Canvas {
  /// Whole pixels a module, centred, with a quiet zone of four modules around it.
  func drawCode(_ text: String, _ rect: Rect, _ color: Color, _ pen: Pen) {
    guard let code = codes.code(of: text) else { return }
    let size = (min(rect.width, rect.height) / Double(code.side + 8)).rounded(.down)
    guard size >= 1 else { return }
    let (left, top) = (
      (rect.midX - size * Double(code.side) / 2).rounded(),
      (rect.midY - size * Double(code.side) / 2).rounded()
    )
    // All of them at once: filled one by one, turned neighbours would leave light seams between them.
    var runs: [[Point]] = []
    for row in 0..<code.side {
      var start: Int?
      for column in 0...code.side {
        let isDark = column < code.side && code.isDark[row * code.side + column]
        if isDark && start == nil { start = column }
        guard !isDark, let from = start else { continue }
        let run = Rect(
          x: left + Double(from) * size, y: top + Double(row) * size, width: Double(column - from) * size,
          height: size)
        runs.append(Path.rectangle(run))
        start = nil
      }
    }
    fill(runs, color, pen)
  }
}
