extension PersonalData {
  /// Parts of an address that together, or from somebody who says that they live there, lead to a door.
  private enum Part: Hashable {
    case building, flat, residence, placeName, stair, door, town, street
  }

  private static let anchors: Set<Part> = [.building, .flat, .residence, .placeName]

  /// `bât. B, résidence des Glycines`, `lieu-dit Les Trois Chênes, 24990 Montrieux`.
  static func holdsDwelling(_ tokens: [TextToken], isHome: Bool) -> Bool {
    let parts = Set(tokens.indices.compactMap { part(tokens, at: $0) })
    if isHome, !parts.isDisjoint(with: [.residence, .placeName, .building]) { return true }
    if parts.isSuperset(of: [.street, .town]) { return true }
    return parts.count > 1 && !parts.isDisjoint(with: anchors)
  }

  private static func part(_ tokens: [TextToken], at index: Int) -> Part? {
    let token = tokens[index]
    guard token.isWord else { return isTown(tokens, at: index) ? .town : nil }
    switch token.text {
    case "bat", "batiment": return isMarked(tokens, after: index) ? .building : nil
    case "appt", "apt", "appart", "appartement", "flat": return isMarked(tokens, after: index) ? .flat : nil
    case "residence", "residences": return isNamed(tokens, after: index) ? .residence : nil
    case "hameau", "lotissement", "lot": return isNamed(tokens, after: index) ? .placeName : nil
    case "lieudit": return .placeName
    case "lieu":
      let next = following(tokens, index)
      return next.map { tokens[$0].text == "dit" && isNamed(tokens, after: $0) } == true ? .placeName : nil
    case "escalier", "esc": return isMarked(tokens, after: index) ? .stair : nil
    case "porte": return isMarked(tokens, after: index) ? .door : nil
    default: return isStreetOfAddress(tokens, at: index) ? .street : nil
    }
  }

  private static func isStreetOfAddress(_ tokens: [TextToken], at index: Int) -> Bool {
    StreetWords.strong.contains(tokens[index].text) && isNamed(tokens, after: index)
  }

  /// Index of the next token, past a point or dash.
  private static func following(_ tokens: [TextToken], _ index: Int) -> Int? {
    var next = index + 1
    if next < tokens.count, tokens[next].isSign(".-:") { next += 1 }
    return next < tokens.count ? next : nil
  }

  /// Whether a number or a single letter follows: `bât. 4`, `escalier C`.
  private static func isMarked(_ tokens: [TextToken], after index: Int) -> Bool {
    guard let next = following(tokens, index) else { return false }
    return tokens[next].isDigits
      || tokens[next].isWord && tokens[next].length == 1 && tokens[next].text != "a"
      || tokens[next].text == "a" && tokens[next].isCapital
  }

  /// Whether a name follows: a capital, or `des`, `les`, `la`…
  private static func isNamed(_ tokens: [TextToken], after index: Int) -> Bool {
    guard let next = following(tokens, index) else { return false }
    return tokens[next].isCapital || ["des", "du", "de", "les", "le", "la", "l"].contains(tokens[next].text)
  }

  /// A postcode and a name: `24990 Montrieux`.
  private static func isTown(_ tokens: [TextToken], at index: Int) -> Bool {
    guard tokens[index].isDigits, tokens[index].length == 5, index + 1 < tokens.count else { return false }
    return tokens[index + 1].isCapital && tokens[index + 1].length > 2
  }
}
