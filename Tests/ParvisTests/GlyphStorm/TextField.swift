import Foundation

/// A place where a command of `act` takes a text, found in its example.
struct TextField: CustomStringConvertible {
  /// The example, up to the text and from after it: whatever is put between is that text.
  let before: String
  let after: String

  var description: String { before + "…" + after }

  /// Every text of every example that `act --list` prints.
  static func all(in examples: [String]) -> [TextField] { examples.flatMap(fields) }

  private static func fields(of example: String) -> [TextField] {
    // An example is flat JSON: its strings are names and values by turns, `do` among them.
    let parts = example.split(separator: "\"", omittingEmptySubsequences: false).map(String.init)
    return stride(from: 1, to: parts.count, by: 2).compactMap { index in
      guard parts[index - 1].hasSuffix(":"), index >= 2, parts[index - 2] != "do" else { return nil }
      return TextField(
        before: parts[..<index].joined(separator: "\"") + "\"",
        after: "\"" + parts[(index + 1)...].joined(separator: "\""))
    }
  }

  /// A line of `act` with these bytes in the text's place; what JSON or the line would end at is escaped.
  func line(with bytes: [UInt8]) -> [UInt8] {
    let escaped = bytes.flatMap { byte -> [UInt8] in
      switch byte {
      case 0x22, 0x5C: [0x5C, byte]
      case 0x00..<0x20: Array(("\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16)).utf8)
      default: [byte]
      }
    }
    return Array(before.utf8) + escaped + Array(after.utf8)
  }
}
