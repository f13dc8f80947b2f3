/// Hours within a line of minutes, brought to the quarter: `19h07` says `19:00`, in its own way of writing.
enum QuarterHours {
  static func rounded(_ text: String) -> String {
    var rest = Scalars(text)
    var kept = String.UnicodeScalarView()
    var isInWord = false
    while let first = rest.first {
      if !isInWord, let (hour, between, count) = hour(at: rest) {
        let time = hour.quarter.description.split(separator: ":")
        kept.append(contentsOf: (time[0] + between + time[1]).unicodeScalars)
        rest = rest.dropFirst(count)
      } else {
        kept.append(first)
        rest = rest.dropFirst()
      }
      isInWord = kept.last.map { isDigit($0) || $0 == ":" || $0 == "-" } ?? false
    }
    return String(kept)
  }

  /// The hour that stands there, what is between its numbers, and how many scalars it takes.
  private static func hour(at line: Scalars) -> (ClockTime, String, Int)? {
    var rest = line
    guard let hour = rest.takeNumber() else { return nil }
    let start = rest
    rest.skipBlanks()
    guard rest.take([":", "h", "H"]) else { return nil }
    rest.skipBlanks()
    let between = start[..<rest.startIndex].text
    let digits = rest.prefix { isDigit($0) }.count
    guard digits == 2, let minute = rest.takeNumber(), let time = ClockTime(hour: hour, minute: minute) else {
      return nil
    }
    return (time, between, rest.startIndex - line.startIndex)
  }
}
