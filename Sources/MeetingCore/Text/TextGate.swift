import CUTF8Proc

/// The one door that every text from anywhere passes: screen, plan, minutes, command line.
///
/// A text leaves it in NFC, without control, bidirectional-override or invisible formatting characters,
/// trimmed, with at most four combining marks in a row. What is too long is refused with its limit named,
/// never cut.
public enum TextGate {
  /// At most so many combining marks in a row; the rest of a pile is dropped.
  public static let maximumMarks = 4

  /// The text as it may be kept. Throws ``Refusal/emptyText(_:)`` or ``Refusal/textTooLong(_:)``.
  public static func admit(_ raw: String, as field: TextField) throws(Refusal) -> String {
    let text = try admitEmpty(raw, as: field)
    if text.isEmpty { throw .emptyText(field) }
    return text
  }

  /// The same, but nothing at all is welcome too.
  public static func admitEmpty(_ raw: String, as field: TextField) throws(Refusal) -> String {
    // NB: measured before anything is built from it; no cleaning can bring a text this long under its cap.
    if raw.utf8.count > 16 * field.maximumBytes { throw .textTooLong(field) }
    let holdsLines = field.maximumLines > 1
    // NB: cleaned twice: composing makes two marks of one (U+0344), and they count.
    let composed = trimmed(cleaned(normalised(cleaned(raw, lines: holdsLines)), lines: holdsLines))
    let lines = composed.unicodeScalars.reduce(1) { $0 + ($1 == "\n" ? 1 : 0) }
    if composed.utf8.count > field.maximumBytes || composed.unicodeScalars.count > field.maximumScalars
      || lines > field.maximumLines
    {
      throw .textTooLong(field)
    }
    return composed
  }

  /// Whether nothing but white space is there.
  public static func isBlank(_ text: String) -> Bool { trimmed(text).isEmpty }

  /// Lower case, without accents or other marks: what names and searches are compared by.
  public static func folded(_ text: String) -> String {
    String(decoding: foldedBytes(text), as: UTF8.self)
  }

  /// The same in UTF-8, to be looked through byte by byte.
  public static func foldedBytes(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x61...0x7A, 0x20: bytes.append(UInt8(scalar.value))
      case 0..<0x250: bytes += foldedLatin[Int(scalar.value)]
      case 0x2000..<0x2070: bytes += foldedPunctuation[Int(scalar.value - 0x2000)]
      default: return Array(mapped(text, folding).utf8)
      }
    }
    return bytes
  }

  private static let folding = [
    UTF8PROC_STABLE, UTF8PROC_COMPAT, UTF8PROC_DECOMPOSE, UTF8PROC_CASEFOLD, UTF8PROC_STRIPMARK,
  ]

  // Each character folds by itself: what most texts are made of is looked up.
  private static let foldedLatin = foldedScalars(0..<0x250)
  private static let foldedPunctuation = foldedScalars(0x2000..<0x2070)

  private static func foldedScalars(_ values: Range<UInt32>) -> [[UInt8]] {
    values.map { value in
      Unicode.Scalar(value).map { Array(mapped(String($0), folding).utf8) } ?? []
    }
  }

  /// Without accents, other marks and what cannot be seen, wide and narrow forms made plain; capitals stay.
  static func unaccented(_ text: String) -> String {
    mapped(
      text, [UTF8PROC_STABLE, UTF8PROC_COMPAT, UTF8PROC_DECOMPOSE, UTF8PROC_IGNORE, UTF8PROC_STRIPMARK])
  }

  /// Unicode normalisation form C.
  static func normalised(_ text: String) -> String {
    mapped(text, [UTF8PROC_STABLE, UTF8PROC_COMPOSE])
  }

  private static func cleaned(_ raw: String, lines: Bool) -> String {
    var kept = String.UnicodeScalarView()
    var marks = 0
    var previousWasReturn = false
    for scalar in raw.unicodeScalars {
      let isReturn = scalar == "\r"
      defer { previousWasReturn = isReturn }
      if scalar == "\n" && previousWasReturn { continue }
      if scalar == "\n" || isReturn || scalar == "\u{2028}" || scalar == "\u{2029}" || scalar == "\u{85}" {
        kept.append(lines ? "\n" : " ")
        marks = 0
      } else if scalar == "\t" {
        kept.append(" ")
        marks = 0
      } else if isMark(scalar) {
        marks += 1
        if marks <= maximumMarks { kept.append(scalar) }
      } else if !isForbidden(scalar) {
        kept.append(scalar)
        marks = 0
      }
    }
    return String(kept)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: false
    }
  }

  /// Controls, bidirectional embeddings, overrides and isolates, invisible operators, tags, byte-order
  /// marks, interlinear annotations, what is private or not assigned to a character. U+200C and U+200D
  /// stay: scripts and emoji need them.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200C, 0x200D: false
    case 0xE0020...0xE007F: true
    default:
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .privateUse: true
      default: scalar.properties.isNoncharacterCodePoint
      }
    }
  }

  private static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let isBlank: (Unicode.Scalar) -> Bool = { $0.properties.isWhitespace }
    guard let first = scalars.firstIndex(where: { !isBlank($0) }),
      let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(scalars[first...last])
  }

  private static func mapped(_ text: String, _ options: [utf8proc_option_t]) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 && !(0x41...0x5A).contains($0) }) { return text }
    let flags = options.reduce(UInt32(0)) { $0 | $1.rawValue }
    var source = Array(text.utf8)
    var result: UnsafeMutablePointer<utf8proc_uint8_t>?
    let length = source.withUnsafeMutableBufferPointer {
      utf8proc_map($0.baseAddress, $0.count, &result, utf8proc_option_t(rawValue: flags))
    }
    guard length >= 0, let result else { return text }
    defer { result.deallocateFromC() }
    return String(decoding: UnsafeBufferPointer(start: result, count: length), as: UTF8.self)
  }
}

extension UnsafeMutablePointer {
  /// utf8proc allocates with `malloc`; its own header is the only C library here, and it declares `free`.
  fileprivate func deallocateFromC() { free(self) }
}
