extension PersonalData {
  static func holdsPhone(_ read: [TextToken]) -> Bool {
    let tokens = SpelledNumber.merged(read)
    return tokens.indices.contains { index in
      guard tokens[index].isDigits, !isReference(tokens, at: index) else { return false }
      let groups = DigitGroups(tokens, from: index)
      if index > 0, tokens[index - 1].isSign("+"), tokens[index].isGlued { return isInternational(groups) }
      return isFrench(groups, in: tokens) || isInternationalByZeros(groups) || isBritish(groups)
        || isAmerican(groups)
    }
  }

  /// Digits right behind a letter or two are a product or a room: `A0639981234`.
  private static func isReference(_ tokens: [TextToken], at index: Int) -> Bool {
    index > 0 && tokens[index].isGlued && tokens[index - 1].isWord && tokens[index - 1].length < 3
  }

  /// Ten digits; what begins with 08 belongs to services, with 00 to other countries.
  private static func isFrench(_ groups: DigitGroups, in tokens: [TextToken]) -> Bool {
    guard let number = groups.prefix(digits: 10), number.isOneNumber, !number.startsWithDate,
      isUsualEnd(number), let end = number.ends.last
    else { return false }
    let digits = Array(number.digits.utf8.prefix(2))
    guard digits[0] == 0x30, digits[1] != 0x30, digits[1] != 0x38 else { return false }
    // "01 30 06 05 06 h" are hours; ten digits in one are no amount of anything.
    return number.groups.count == 1 || end >= tokens.count || !units.contains(tokens[end].text)
  }

  private static let units: Set<String> = ["h", "€", "%", "km", "euros"]

  /// One digit alone at the end is the check digit of a book; two are dictated.
  private static func isUsualEnd(_ number: DigitGroups) -> Bool {
    number.lengths.last != 1 || number.lengths.suffix(2) == [1, 1]
  }

  /// What follows a `+`: a country and at least seven digits, but no count of things (`+120 000 000`).
  private static func isInternational(_ groups: DigitGroups) -> Bool {
    let isCount = groups.isThousands && groups.groups.last == "000"
    return groups.digits.utf8.count >= 9 && !isCount && !groups.digits.hasPrefix("0")
  }

  private static func isInternationalByZeros(_ groups: DigitGroups) -> Bool {
    let digits = groups.digits
    return digits.hasPrefix("00") && !digits.hasPrefix("000") && (11...17).contains(digits.utf8.count)
      && groups.isOneNumber
  }

  /// `07700 900123`, `020 7946 0123`: eleven digits in one to three groups.
  private static func isBritish(_ groups: DigitGroups) -> Bool {
    guard let number = groups.prefix(digits: 11), number.isOneNumber, number.groups.count <= 3,
      number.lengths[0] >= 3, let last = number.lengths.last, last >= 3
    else { return false }
    return ["01", "02", "03", "07"].contains { number.digits.hasPrefix($0) }
  }

  /// `(202) 555-0123`, with or without the country's 1.
  private static func isAmerican(_ groups: DigitGroups) -> Bool {
    let local = groups.lengths == [3, 3, 4] && !groups.digits.hasPrefix("0") && !groups.digits.hasPrefix("1")
    let long = groups.lengths == [1, 3, 3, 4] && groups.digits.hasPrefix("1")
    return (local || long) && groups.isOneNumber
  }
}
