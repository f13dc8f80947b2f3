/// Finds times of day in running text: `19h10`, `19 h`, `19:10`, `7:03 pm`, `7pm`.
package struct TimeFinder {
  package struct Found: Hashable {
    package var time: ClockTime
    /// Positions in the line's scalars.
    package let range: Range<Int>
    fileprivate let tokens: Range<Int>
  }

  /// The times that the line names, in order.
  package static func all(_ tokens: [Token]) -> [Found] {
    var found: [Found] = []
    var index = 0
    while index < tokens.count {
      if let (time, end) = time(tokens, at: index) {
        let range = tokens[index].range.lowerBound..<tokens[end - 1].range.upperBound
        found.append(Found(time: time, range: range, tokens: index..<end))
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  /// The first two times that stand as from and to: `19h–21h30`, `de 19h à 21h`, `7 to 9pm`.
  package static func range(_ tokens: [Token]) -> (start: ClockTime, end: ClockTime)? {
    let times = all(tokens)
    for (first, second) in zip(times, times.dropFirst()) {
      let between = tokens[first.tokens.upperBound..<second.tokens.lowerBound]
      guard between.count <= 2, between.contains(where: isRangeSign) else { continue }
      var end = second.time
      if end <= first.time { end.minutes += 1440 }
      return (first.time, end)
    }
    guard let only = times.first, only.tokens.lowerBound >= 2, only.time.minutes >= 720 else { return nil }
    let before = tokens[only.tokens.lowerBound - 2]
    // `7 to 9pm`: the first hour is of the same half of the day.
    guard isRangeSign(tokens[only.tokens.lowerBound - 1]), case .number(let hour, let digits) = before.kind,
      digits <= 2, hour < 12, tokens[(only.tokens.lowerBound)...].contains(where: { $0.word == "pm" }),
      let start = ClockTime(hour: hour + 12, minute: 0), start < only.time
    else { return nil }
    return (start, only.time)
  }

  private static func isRangeSign(_ token: Token) -> Bool {
    if let word = token.word { return ["a", "to", "until", "till", "jusqu"].contains(word) }
    return token.sign.map { ["-", "–", "—", "→", "/"].contains($0) } ?? false
  }

  private static func time(_ tokens: [Token], at index: Int) -> (ClockTime, Int)? {
    guard case .number(let hour, let digits) = tokens[index].kind, digits <= 2, hour <= 24,
      index + 1 < tokens.count
    else { return nil }
    let next = tokens[index + 1]
    if let word = next.word, ["h", "heures", "heure", "hrs"].contains(word) {
      guard index + 2 < tokens.count, word != "hrs", case .number(let minute, 2) = tokens[index + 2].kind,
        minute < 60, !(next.followsBlank && !tokens[index + 2].followsBlank && hour < 6)
      else { return ClockTime(hour: hour, minute: 0).map { ($0, index + 2) } }
      return ClockTime(hour: hour, minute: minute).map { ($0, index + 3) }
    }
    if let word = next.word, let shift = halfOfDay(word, hour) {
      return ClockTime(hour: shift, minute: 0).map { ($0, index + 2) }
    }
    guard next.sign == ":" || next.sign == ".", !next.followsBlank, index + 2 < tokens.count,
      case .number(let minute, 2) = tokens[index + 2].kind, minute < 60, !tokens[index + 2].followsBlank
    else { return nil }
    let after = index + 3 < tokens.count ? tokens[index + 3] : nil
    if let word = after?.word, let shift = halfOfDay(word, hour) {
      return ClockTime(hour: shift, minute: minute).map { ($0, index + 4) }
    }
    // A time with seconds, or a date with points, is none of ours.
    if next.sign == "." { return nil }
    if after?.sign == ":" && after?.followsBlank == false, index + 4 < tokens.count,
      case .number(_, 2) = tokens[index + 4].kind
    {
      return ClockTime(hour: hour, minute: minute).map { ($0, index + 5) }
    }
    return ClockTime(hour: hour, minute: minute).map { ($0, index + 3) }
  }

  private static func halfOfDay(_ word: String, _ hour: Int) -> Int? {
    guard (1...12).contains(hour) else { return nil }
    switch word {
    case "pm": return hour % 12 + 12
    case "am": return hour % 12
    default: return nil
    }
  }
}
