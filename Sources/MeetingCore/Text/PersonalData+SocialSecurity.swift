extension PersonalData {
  /// Where the French numbers of social security (NIR) stand: sex, year, month, department, commune, order,
  /// then or not a key of two digits. NB: the key is not computed, a slip of the pen gives as much away.
  static func socialSecurityNumbers(in tokens: [TextToken]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for index in tokens.indices where index >= found.last?.upperBound ?? 0 {
      guard tokens[index].isDigits, tokens[index].text.hasPrefix("1") || tokens[index].text.hasPrefix("2"),
        let end = socialSecurityEnd(tokens, from: index)
      else { continue }
      found.append(index..<end)
    }
    return found
  }

  private static func socialSecurityEnd(_ tokens: [TextToken], from start: Int) -> Int? {
    var number: [UInt8] = []
    var groups: [Int] = []
    var end: Int?
    for index in start..<min(tokens.count, start + 24) {
      let token = tokens[index]
      if token.isSign(".-/()_") { continue }
      // The A or B of Corsica, after its 2.
      let isCorsica =
        token.isWord && number.count == 6 && number.last == 0x32 && ["a", "b"].contains(token.text)
      guard token.isDigits || isCorsica else { break }
      number += Array(token.text.utf8.prefix(16))
      groups.append(token.length)
      if number.count > 15 { break }
      if number.count == 13 || number.count == 15 { end = index + 1 }
    }
    let isCount = groups.count > 1 && groups.dropFirst().allSatisfy { $0 == 3 }
    guard let end, !isCount, holdsMonthAndDepartment(number) else { return nil }
    return end
  }

  /// Months 20 to 42 and 50 to 99 stand for a birth whose month nobody knows.
  private static func holdsMonthAndDepartment(_ number: [UInt8]) -> Bool {
    guard let month = value(number[3...4]) else { return false }
    let isMonth = (1...12).contains(month) || (20...42).contains(month) || (50...99).contains(month)
    let department = value(number[5...6])
    return isMonth && (department.map { $0 >= 1 } ?? true)
  }

  private static func value(_ digits: ArraySlice<UInt8>) -> Int? {
    Int(String(decoding: digits, as: UTF8.self))
  }
}
