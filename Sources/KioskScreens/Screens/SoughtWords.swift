import MeetingCore

/// What is looked for within a screen: whatever holds each of the words, accents and case aside.
struct SoughtWords: Equatable {
  private let words: [ArraySlice<UInt8>]

  /// `nil` where there is nothing to look for.
  init?(_ text: String?) {
    guard let text, !TextGate.isBlank(text) else { return nil }
    words = TextGate.foldedBytes(text).split(separator: UInt8(ascii: " "))
  }

  func isIn(_ text: String) -> Bool {
    let bytes = TextGate.foldedBytes(text)
    return words.allSatisfy { Self.holds(bytes, $0) }
  }

  private static func holds(_ bytes: [UInt8], _ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first else { return true }
    var start = bytes.startIndex
    while let found = bytes[start...].firstIndex(of: first), bytes.count - found >= word.count {
      if bytes[found...].starts(with: word) { return true }
      start = found + 1
    }
    return false
  }
}
