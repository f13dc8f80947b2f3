import MeetingCore

@testable import MeetingDocuments

/// Lines as a test writes them: `H2 words`, `1- words`, `2-3. words`, `1-[x] words`, or the words alone.
func notation(_ lines: [LooseLine]) -> [String] {
  lines.map { line in
    switch line.shape {
    case .heading(let level): return "H\(level) \(line.text)"
    case .item(let depth, let number, let ticked):
      let count = number.map { "\($0)." } ?? ""
      let box = ticked.map { $0 ? "[x]" : "[ ]" } ?? ""
      return "\(depth)-\(count)\(box) \(line.text)"
    case .paragraph: return line.text
    }
  }
}

func loose(_ text: String, _ dialect: LooseDocument.Dialect, readsMarks: Bool = false) -> [String] {
  notation(LooseDocument.lines(of: text, as: dialect, readsMarks: readsMarks))
}

/// The letters and digits of a text, in order.
func letters(_ text: String) -> [Unicode.Scalar] {
  text.unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
}

/// What the lines say: their words, and the numbers and ticks that their shapes hold in place of signs.
func letters(of lines: [LooseLine]) -> [Unicode.Scalar] {
  lines.flatMap { line in
    guard case .item(_, let number, let ticked) = line.shape else { return letters(line.text) }
    return letters((number.map(String.init) ?? "") + (ticked == true ? "x" : "") + line.text)
  }
}
