/// Groups of digits that follow each other, as people write long numbers: `06 39.98-12`.
struct DigitGroups {
  /// No number that is looked for has more.
  static let maximumGroups = 16
  private static let signs = ".-/·_,:()\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}"

  private(set) var groups: [String]
  /// What stands after each group but the last: its signs, then a space where there is one.
  private(set) var separators: [String] = []
  /// Index of the token after each group.
  private(set) var ends: [Int]

  /// The groups from the token at `start`, which is one of digits.
  init(_ tokens: [TextToken], from start: Int) {
    groups = [tokens[start].text]
    ends = [start + 1]
    while groups.count < Self.maximumGroups {
      var next = ends[ends.count - 1]
      var signs = ""
      var isSpaced = false
      while next < tokens.count, signs.utf8.count < 6, tokens[next].isSign(Self.signs) {
        isSpaced = isSpaced || !tokens[next].isGlued
        signs += tokens[next].text
        next += 1
      }
      guard next < tokens.count, tokens[next].isDigits else { return }
      isSpaced = isSpaced || !tokens[next].isGlued
      separators.append(isSpaced ? signs + " " : signs)
      groups.append(tokens[next].text)
      ends.append(next + 1)
    }
  }

  var digits: String { groups.joined() }

  /// The first groups that hold so many digits together; `nil` where no group ends there.
  func prefix(digits wanted: Int) -> DigitGroups? {
    var sum = 0
    for (index, group) in groups.enumerated() {
      sum += group.utf8.count
      if sum > wanted { return nil }
      if sum == wanted {
        var part = self
        part.groups = Array(groups[...index])
        part.separators = Array(separators[..<index])
        part.ends = Array(ends[...index])
        return part
      }
    }
    return nil
  }

  var lengths: [Int] { groups.map(\.utf8.count) }

  /// Separated as one number is: by spaces, points, dashes and brackets as one likes, by one slash somewhere,
  /// or all through by the same other sign. `06:39, 12:54` are hours, `06/10/24` is a day.
  var isOneNumber: Bool {
    let odd = separators.filter { $0.unicodeScalars.contains { ",:/_".unicodeScalars.contains($0) } }
    if odd.isEmpty || odd == ["/"] { return true }
    return separators.count > 1 && Set(separators).count == 1
      && separators.allSatisfy { !$0.hasSuffix(" ") || $0.hasPrefix("/") }
  }

  /// `1 200 000`: a count of things.
  var isThousands: Bool {
    lengths.count > 1 && lengths[0] <= 3 && lengths.dropFirst().allSatisfy { $0 == 3 }
  }

  /// `01.09.2024` or `09.2024`, and more.
  var startsWithDate: Bool {
    let year = lengths.starts(with: [2, 2, 4]) ? 2 : lengths.starts(with: [2, 4]) ? 1 : nil
    return year.map { groups[$0].hasPrefix("19") || groups[$0].hasPrefix("20") } ?? false
  }
}
