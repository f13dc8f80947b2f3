extension PersonalData {
  /// Where the numbers of bank accounts stand: IBAN of any country, and the French RIB before it.
  static func bankAccounts(in tokens: [TextToken]) -> [Range<Int>] {
    let words = Set(tokens.lazy.filter(\.isWord).map(\.text))
    let speaksOfBanks = !words.isDisjoint(with: bankWords)
    var found: [Range<Int>] = []
    for index in tokens.indices where index >= found.last?.upperBound ?? 0 {
      if let end = ibanEnd(tokens, from: index) ?? (speaksOfBanks ? ribEnd(tokens, from: index) : nil) {
        found.append(index..<end)
      }
    }
    return found
  }

  private static let bankWords: Set<String> = [
    "rib", "iban", "bic", "banque", "guichet", "compte", "virement", "account", "bank",
  ]

  /// Letters and digits after a country's letters, as many as an IBAN of that country has, most of them
  /// digits. NB: the check digits are not computed; a number with a slip of the pen gives as much away.
  private static func ibanEnd(_ tokens: [TextToken], from start: Int) -> Int? {
    guard tokens[start].isWord, start + 1 < tokens.count, tokens[start + 1].isDigits else { return nil }
    let country = String(tokens[start].text.suffix(2))
    guard let length = ibanLengths[country],
      country == tokens[start].text || tokens[start].text.hasPrefix("iban")
    else { return nil }
    // NB: "de 2015 2016…" is German for a machine. France's letters are no word, and are often written apart.
    guard tokens[start + 1].isGlued || country == "fr" else { return nil }
    var characters = 2
    var digits = 0
    for index in (start + 1)..<tokens.count {
      let token = tokens[index]
      if token.isSign(".-") { continue }
      guard token.isDigits || token.isWord && token.length <= 4 else { return nil }
      characters += token.length
      if token.isDigits { digits += token.length }
      if characters >= length { return digits * 5 >= length * 3 ? index + 1 : nil }
    }
    return nil
  }

  /// Bank, branch, account and key.
  private static func ribEnd(_ tokens: [TextToken], from start: Int) -> Int? {
    guard tokens[start].isDigits else { return nil }
    let groups = DigitGroups(tokens, from: start)
    return groups.isOneNumber ? groups.prefix(digits: 23)?.ends.last : nil
  }

  /// From the registry of ISO 13616, the countries of Europe and those whose people live in France.
  private static let ibanLengths: [String: Int] = [
    "ad": 24, "at": 20, "be": 16, "bg": 22, "ch": 21, "cy": 28, "cz": 24, "de": 22, "dk": 18, "ee": 20,
    "es": 24, "fi": 18, "fr": 27, "gb": 22, "gr": 27, "hr": 21, "hu": 28, "ie": 22, "is": 26, "it": 27,
    "li": 21, "lt": 20, "lu": 20, "lv": 21, "ma": 28, "mc": 27, "mt": 31, "nl": 18, "no": 15, "pl": 28,
    "pt": 25, "ro": 24, "rs": 22, "se": 24, "si": 19, "sk": 24, "tn": 24, "tr": 26, "ua": 29,
  ]
}
