import MeetingCore

/// A document's bytes made text, or refused: nothing of it has been parsed yet.
enum DocumentBytes {
  static func text(_ bytes: [UInt8]) throws(DocumentError) -> (text: String, isWindows1252: Bool) {
    if bytes.count > PlanReader.maximumBytes { throw .tooLarge(bytes: bytes.count) }
    if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) { throw .isUTF16 }
    if bytes.contains(0) { throw .holdsNUL }
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    if let text = String(validating: content, as: UTF8.self) { return (text, false) }
    var scalars = String.UnicodeScalarView()
    for byte in content { scalars.append(windows1252(byte)) }
    return (String(scalars), true)
  }

  private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    return upperControls[Int(byte) - 0x80]
  }

  /// Bytes 0x80…0x9F; the five that mean nothing become the replacement character.
  private static let upperControls: [Unicode.Scalar] = [
    "€", "\u{FFFD}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{FFFD}", "Ž", "\u{FFFD}",
    "\u{FFFD}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{FFFD}", "ž", "Ÿ",
  ]
}
