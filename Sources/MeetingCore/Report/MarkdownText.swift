/// People's words as Markdown that shows them as typed: no emphasis, link, picture, HTML, list or table is
/// born of them, whatever extensions a reader has.
///
/// Bytes are looked at once, and only ASCII ones are ever escaped, so the cost is that of a copy.
struct MarkdownText {
  /// Where the text stands.
  enum Place {
    /// First on its line: what would begin a block there is escaped.
    case lineStart
    /// After words of ours on the same line.
    case inline
    /// In a heading, whose trailing number signs would be taken off.
    case heading
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let words: ReportWords
  private let indentation: Int
  private let escapesHashes: Bool
  private let beginsLine: Bool

  /// Appends `marked` to `output`. `indentation`: spaces before the second and later lines of a text.
  static func append(
    _ marked: String, _ place: Place, words: ReportWords, indentation: Int, to output: inout [UInt8]
  ) {
    var marked = marked
    marked.withUTF8 { bytes in
      let text = MarkdownText(
        bytes: bytes, words: words, indentation: indentation, escapesHashes: place == .heading,
        beginsLine: place == .lineStart)
      text.append(to: &output)
    }
  }

  private func append(to output: inout [UInt8]) {
    var isLineStart = beginsLine
    var index = 0
    while index < bytes.count {
      if isLineStart {
        isLineStart = false
        if startLine(at: index, &output) { index += 1 }
        continue
      }
      let run = bytes[index...].firstIndex { Self.isSpecial[Int($0)] } ?? bytes.count
      if run > index {
        output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[index..<run]))
        index = run
        continue
      }
      let byte = bytes[index]
      if byte == .newline {
        breakLine(at: index, &output)
        isLineStart = true
      } else if byte == 0xEE, let (mark, length) = mark(at: index) {
        output += Array(mark.utf8)
        index += length - 1
      } else {
        appendSpecial(byte, at: index, &output)
      }
      index += 1
    }
  }

  /// The bytes that are more than themselves somewhere; all others are copied in runs.
  private static let isSpecial: [Bool] = {
    var isSpecial = [Bool](repeating: false, count: 256)
    for byte in "\n\\`*_[]<>~|#&:.)@".utf8 { isSpecial[Int(byte)] = true }
    isSpecial[0xEE] = true
    return isSpecial
  }()

  /// What the mark there is written as, and how many bytes it takes; dots side by side are counted.
  private func mark(at index: Int) -> (written: String, length: Int)? {
    guard index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return nil }
    let mark = bytes[index..<index + 3]
    if mark.elementsEqual(TextMark.fence.utf8) { return (TextMark.fenceComment, 3) }
    if mark.elementsEqual(TextMark.dot.utf8) {
      var count = 1
      while index + 3 * count + 2 < bytes.count,
        bytes[(index + 3 * count)..<(index + 3 * count + 3)].elementsEqual(TextMark.dot.utf8)
      {
        count += 1
      }
      return ("*\(words.dots(count))*", 3 * count)
    }
    return words.marks.first { mark.elementsEqual($0.mark.utf8) }.map { ("*\($0.words)*", 3) }
  }

  private func breakLine(at index: Int, _ output: inout [UInt8]) {
    // NB: a typed blank before a line's end would be dropped; as an entity it stays.
    if index > 0, bytes[index - 1] == .space, output.last == .space {
      output.removeLast()
      output += Array("&#32;".utf8)
    }
    output += [.backslash, .newline]
    output.append(contentsOf: repeatElement(.space, count: indentation))
  }

  /// Whether the first byte of a line is written already.
  private func startLine(at index: Int, _ output: inout [UInt8]) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: "#"):
      output.append(.backslash)
      return false
    case .space:
      output += Array("&#32;".utf8)
      return true
    default: return false
    }
  }

  private func appendSpecial(_ byte: UInt8, at index: Int, _ output: inout [UInt8]) {
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    let previous = index > 0 ? bytes[index - 1] : .newline
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "~"), UInt8(ascii: "|"):
      output.append(.backslash)
    case UInt8(ascii: "#") where escapesHashes: output.append(.backslash)
    case UInt8(ascii: "&") where next.isLetterOrDigit || next == UInt8(ascii: "#"): output.append(.backslash)
    case UInt8(ascii: ":") where next == UInt8(ascii: "/"): output.append(.backslash)
    case UInt8(ascii: ".") where followsListNumber(index) || followsWWW(index): output.append(.backslash)
    case UInt8(ascii: ")") where followsListNumber(index): output.append(.backslash)
    case UInt8(ascii: "@") where previous.mayEndMailbox && next.isLetterOrDigit:
      output += Array(TextMark.breakComment.utf8)
    default: break
    }
    output.append(byte)
  }

  /// Whether only digits stand between the line's beginning and `index`.
  private func followsListNumber(_ index: Int) -> Bool {
    var start = index
    while start > 0, bytes[start - 1].isDigit, index - start <= 9 { start -= 1 }
    return start < index && (start == 0 || bytes[start - 1] == .newline)
  }

  private func followsWWW(_ index: Int) -> Bool {
    index >= 3 && bytes[(index - 3)..<index].allSatisfy { $0 | 0x20 == UInt8(ascii: "w") }
  }
}

extension UInt8 {
  static let space = UInt8(ascii: " ")
  static let newline = UInt8(ascii: "\n")
  static let backslash = UInt8(ascii: "\\")

  var isDigit: Bool { (0x30...0x39).contains(self) }
  var isLetterOrDigit: Bool { isDigit || (0x61...0x7A).contains(self | 0x20) }
  var mayEndMailbox: Bool {
    isLetterOrDigit || self == UInt8(ascii: ".") || self == UInt8(ascii: "-") || self == UInt8(ascii: "_")
      || self == UInt8(ascii: "+")
  }
}
