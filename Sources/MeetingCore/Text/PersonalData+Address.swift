extension PersonalData {
  static func holdsAddress(_ tokens: [TextToken]) -> Bool {
    let isHome = speaksOfHome(tokens)
    return holdsDwelling(tokens, isHome: isHome)
      || tokens.indices.contains { index in
        isFrenchStreet(tokens, at: index, isHome: isHome) || isNumberedBehind(tokens, at: index)
          || isEnglishStreet(tokens, at: index, isHome: isHome)
      }
  }

  /// Whether somebody says where they live, or bids people come.
  private static func speaksOfHome(_ tokens: [TextToken]) -> Bool {
    tokens.indices.contains { index in
      guard tokens[index].isWord else { return false }
      if homeWords.contains(tokens[index].text) { return true }
      let next = index + 1 < tokens.count ? tokens[index + 1].text : ""
      return tokens[index].text == "chez" && ["moi", "nous", "lui", "elle", "ma", "mon"].contains(next)
    }
  }

  private static let homeWords: Set<String> = [
    "habite", "jhabite", "jabite", "habitons", "habitent", "vis", "loge", "adresse", "domicile",
    "domiciliee", "sonnez", "sonner", "passez", "livrer", "deposez", "live", "address",
  ]

  /// A house number and a street: `12 bis, rue des Lilas`, `au 12 de la rue des Lilas`.
  private static func isFrenchStreet(_ tokens: [TextToken], at index: Int, isHome: Bool) -> Bool {
    guard tokens[index].isDigits, tokens[index].length <= 4,
      let street = streetIndex(tokens, afterNumberAt: index)
    else { return false }
    let isWeak = StreetWords.weak.contains(tokens[street].text)
    guard isNamed(tokens, street: street, isWeak: isWeak, number: tokens[index].text) else { return false }
    return isHouseNumber(tokens, at: index, isWeak: isWeak, isHome: isHome)
  }

  /// Where the word for the street stands, past `bis`, a letter, a range, a comma and `de la`.
  private static func streetIndex(_ tokens: [TextToken], afterNumberAt index: Int) -> Int? {
    var next = index + 1
    if next < tokens.count, tokens[next].isWord,
      StreetWords.suffixes.contains(tokens[next].text)
        || tokens[next].length == 1 && (tokens[next].isGlued || ["b", "c", "d"].contains(tokens[next].text))
    {
      if !isStreet(tokens, at: next) { next += 1 }
    }
    if next < tokens.count, tokens[next].isSign(",") { next += 1 }
    if isStreet(tokens, at: next) { return next }
    while next < min(tokens.count, index + 4), ["de", "la", "du", "l"].contains(tokens[next].text) {
      next += 1
    }
    return next > index + 1 && isStreet(tokens, at: next) && !isStreetWeak(tokens, at: next) ? next : nil
  }

  private static func isStreetWeak(_ tokens: [TextToken], at index: Int) -> Bool {
    StreetWords.weak.contains(tokens[index].text)
  }

  /// A word for a street; `r` only before a point or a capital.
  private static func isStreet(_ tokens: [TextToken], at index: Int) -> Bool {
    guard index < tokens.count, tokens[index].isWord else { return false }
    let text = tokens[index].text
    if text == "r" {
      guard index + 1 < tokens.count else { return false }
      return tokens[index + 1].isSign(".") && tokens[index + 1].isGlued || tokens[index + 1].isCapital
    }
    return StreetWords.strong.contains(text) || StreetWords.weak.contains(text)
  }

  /// Whether a name follows the word for the street. "1 rue sur 2", "3 cours de yoga" name none.
  private static func isNamed(
    _ tokens: [TextToken], street: Int, isWeak: Bool, number: String
  ) -> Bool {
    var next = street + 1
    if next < tokens.count, tokens[next].isSign(".") { next += 1 }
    guard next < tokens.count, tokens[next].isWord else { return false }
    let link = tokens[next].text
    if tokens[next].isCapital { return true }
    if ["du", "des", "l", "d"].contains(link) { return true }
    if link == "de" {
      guard next + 1 < tokens.count, tokens[next + 1].isWord else { return false }
      let name = tokens[next + 1]
      return name.isCapital || ["la", "l"].contains(name.text) || !isWeak && number != "1"
    }
    let isOne = number == "1" || number == "01"
    return !isOne && !StreetWords.plurals.contains(tokens[street].text)
      && !StreetWords.notNames.contains(link)
  }

  /// Whether the number counts houses, and not hours, days, buses or kilometres.
  private static func isHouseNumber(_ tokens: [TextToken], at index: Int, isWeak: Bool, isHome: Bool) -> Bool
  {
    if let number = Int(tokens[index].text), (1900...2099).contains(number) { return false }
    guard index > 0 else { return true }
    let before = tokens[index - 1]
    let earlier = index > 1 ? tokens[index - 2] : .blank
    if before.kind == .sign {
      // "18:30 place…", "12/03 rue…", "3,5 avenue…"; but "12-14 rue…" is a range of houses.
      return !(earlier.isDigits && before.isGlued && tokens[index].isGlued && !before.isSign("-"))
        && !(before.isSign("+-") && !earlier.isDigits && tokens[index].isGlued)
    }
    // "m2 rue…" measures.
    if before.isWord, tokens[index].isGlued { return false }
    if before.isDigits { return true }
    if StreetWords.notHouses.contains(before.text) { return false }
    if before.text == "a", ["20", "30", "50", "70", "80"].contains(tokens[index].text) { return false }
    if before.text == "le", !isHome, earlier.text != "devant", let day = Int(tokens[index].text), day <= 31 {
      return !isWeak && !(index + 1 < tokens.count && tokens[index + 1].isSign(","))
    }
    return true
  }

  /// `rue des Lilas, n° 12`.
  private static func isNumberedBehind(_ tokens: [TextToken], at index: Int) -> Bool {
    guard isStreet(tokens, at: index) else { return false }
    for next in (index + 2)..<max(index + 2, min(tokens.count - 1, index + 8)) {
      let isNumero = tokens[next].text == "numero" || tokens[next].text == "n" && tokens[next + 1].isSign("°")
      let digits = tokens[next].text == "n" ? next + 2 : next + 1
      guard isNumero, digits < tokens.count, tokens[digits].isDigits else { continue }
      return !StreetWords.notHouses.contains(tokens[next - 1].text)
    }
    return false
  }

  /// `12 Elm Street`: a capital within, or said to be home.
  private static func isEnglishStreet(_ tokens: [TextToken], at index: Int, isHome: Bool) -> Bool {
    guard tokens[index].isDigits, tokens[index].length <= 5 else { return false }
    var hasCapital = false
    var next = index + 1
    while next < min(tokens.count, index + 5), tokens[next].isWord,
      !StreetWords.notNames.contains(tokens[next].text)
    {
      if next > index + 1, StreetWords.english.contains(tokens[next].text), hasCapital || isHome {
        return isHouseNumber(tokens, at: index, isWeak: true, isHome: isHome)
      }
      hasCapital = hasCapital || tokens[next].isCapital
      next += 1
    }
    return false
  }
}
