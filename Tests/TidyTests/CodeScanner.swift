/// Blanks what is no code, so that rules never trip over a word in a text.
///
/// It knows nested comments, strings (raw ones, of several lines, with interpolations, whose code stays)
/// and regex literals. Every line keeps its number, and its length in bytes.
struct CodeScanner {
  private let source: [UInt8]
  private let blanksComments: Bool
  private var output: [UInt8]
  private var index = 0

  private init(_ text: String, comments: Bool) {
    source = Array(text.utf8)
    output = source
    blanksComments = comments
  }

  /// The text with the inside of literals blanked, and comments where asked for.
  static func blanked(_ text: String, comments: Bool) -> String {
    var scanner = CodeScanner(text, comments: comments)
    scanner.code(untilParenthesis: false)
    return String(decoding: scanner.output, as: UTF8.self)
  }

  private func at(_ offset: Int) -> UInt8? {
    let place = index + offset
    return place >= 0 && place < source.count ? source[place] : nil
  }

  private func starts(with text: StaticString) -> Bool {
    (0..<text.utf8CodeUnitCount).allSatisfy { at($0) == text.utf8Start[$0] }
  }

  private mutating func blank(_ count: Int = 1) {
    for _ in 0..<count where index < source.count {
      if source[index] != Ascii.newline { output[index] = Ascii.space }
      index += 1
    }
  }

  /// Walks over code; inside an interpolation, up to the parenthesis that ends it.
  private mutating func code(untilParenthesis: Bool) {
    var depth = 0
    while let byte = at(0) {
      if starts(with: "//") {
        lineComment()
      } else if starts(with: "/*") {
        blockComment()
      } else if byte == Ascii.quote || byte == Ascii.hash && opensRaw() {
        literal()
      } else if byte == Ascii.slash && opensRegex() {
        bareRegex()
      } else {
        if byte == Ascii.open { depth += 1 }
        if byte == Ascii.close {
          depth -= 1
          if untilParenthesis && depth < 0 { return }
        }
        index += 1
      }
    }
  }

  private mutating func lineComment() {
    while let byte = at(0), byte != Ascii.newline { comment() }
  }

  private mutating func blockComment() {
    var depth = 0
    repeat {
      if starts(with: "/*") {
        depth += 1
        comment(2)
      } else if starts(with: "*/") {
        depth -= 1
        comment(2)
      } else {
        comment()
      }
    } while depth > 0 && index < source.count
  }

  private mutating func comment(_ count: Int = 1) {
    if blanksComments { blank(count) } else { index = min(source.count, index + count) }
  }

  /// Whether the `#`s here open a raw string or an extended regex.
  private func opensRaw() -> Bool {
    var offset = 0
    while at(offset) == Ascii.hash { offset += 1 }
    return at(offset) == Ascii.quote || at(offset) == Ascii.slash
  }

  private mutating func literal() {
    var hashes = 0
    while at(0) == Ascii.hash {
      hashes += 1
      index += 1
    }
    let delimiter = at(0) ?? Ascii.quote
    let width = delimiter == Ascii.quote && starts(with: "\"\"\"") ? 3 : 1
    index += width
    while let byte = at(0) {
      if closes(delimiter, width: width, hashes: hashes) {
        index += width + hashes
        return
      }
      if byte == Ascii.newline && width == 1 && delimiter == Ascii.quote { return }
      if byte == Ascii.backslash && isEscape(hashes) {
        escape(hashes, interpolates: delimiter == Ascii.quote)
      } else {
        blank()
      }
    }
  }

  private func closes(_ delimiter: UInt8, width: Int, hashes: Int) -> Bool {
    (0..<width).allSatisfy { at($0) == delimiter }
      && (0..<hashes).allSatisfy { at(width + $0) == Ascii.hash }
  }

  private func isEscape(_ hashes: Int) -> Bool {
    (0..<hashes).allSatisfy { at(1 + $0) == Ascii.hash }
  }

  private mutating func escape(_ hashes: Int, interpolates: Bool) {
    blank(1 + hashes)
    guard interpolates && at(0) == Ascii.open else { return blank() }
    blank()
    code(untilParenthesis: true)
    blank()
  }

  /// A slash opens a regex after an opening bracket, a comma, a colon or `=`, and before a non-space.
  private func opensRegex() -> Bool {
    guard let next = at(1), next != Ascii.space, next != Ascii.newline else { return false }
    var offset = -1
    while at(offset) == Ascii.space { offset -= 1 }
    guard let before = at(offset) else { return false }
    var end = 1
    while let byte = at(end), byte != Ascii.newline, byte != Ascii.slash { end += 1 }
    return "([{,:=".utf8.contains(before) && at(end) == Ascii.slash
  }

  private mutating func bareRegex() {
    index += 1
    while let byte = at(0), byte != Ascii.newline {
      if byte == Ascii.slash {
        index += 1
        return
      }
      blank(byte == Ascii.backslash ? 2 : 1)
    }
  }
}

/// The bytes that the scanner looks for.
private enum Ascii {
  static let newline = UInt8(ascii: "\n")
  static let space = UInt8(ascii: " ")
  static let quote = UInt8(ascii: "\"")
  static let hash = UInt8(ascii: "#")
  static let slash = UInt8(ascii: "/")
  static let backslash = UInt8(ascii: "\\")
  static let open = UInt8(ascii: "(")
  static let close = UInt8(ascii: ")")
}
