/// What stands before the words of a page for the programs that show it, between two rows of dashes.
enum FrontMatter {
  private static let maximumLines = 60

  /// The number of its last line, from 1; 0 where a page begins with its words.
  static func lastLine(_ source: [ArraySlice<UInt8>]) -> Int {
    guard let first = source.first, isRule(first) else { return 0 }
    for (index, line) in source.prefix(maximumLines).enumerated().dropFirst() {
      if isRule(line) { return index > 1 ? index + 1 : 0 }
      let isInner = line.first == 0x20 || line.first == 0x2D || line.first == 0x23
      guard isInner || line.prefix(60).contains(0x3A) else { return 0 }
    }
    return 0
  }

  private static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: [0x2D, 0x2D, 0x2D]) && line.dropFirst(3).allSatisfy { $0 == 0x20 }
  }
}
