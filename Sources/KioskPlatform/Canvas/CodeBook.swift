import CQREncode
import KioskToolkit

/// QR codes made by libqrencode: the few that are on the screen are kept.
final class CodeBook {
  /// A square of modules; `true` is dark.
  struct Code {
    let side: Int
    let isDark: [Bool]
  }

  private var codes = BoundedCache<String, Code>(limit: 4)
  private(set) var problems: [String] = []

  /// The code of `text`, with medium error correction; `nil` where it is empty or too long for one.
  func code(of text: String) -> Code? {
    if let known = codes.value(for: text) { return known }
    guard let made = QRcode_encodeString(text, 0, QR_ECLEVEL_M, QR_MODE_8, 1) else {
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
    for row in 0..<code.side {
      var start: Int?
      for column in 0...code.side {
        let isDark = column < code.side && code.isDark[row * code.side + column]
        if isDark && start == nil { start = column }
        guard !isDark, let from = start else { continue }
        let run = Rect(
          x: left + Double(from) * size, y: top + Double(row) * size, width: Double(column - from) * size,
          height: size)
        fill([Path.rectangle(run)], color, pen)
        start = nil
      }
    }
  }
}
