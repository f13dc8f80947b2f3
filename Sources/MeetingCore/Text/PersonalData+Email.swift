extension PersonalData {
  static func holdsEmail(_ tokens: [TextToken]) -> Bool {
    let isAboutMail = tokens.contains { $0.isWord && mailWords.contains($0.text) }
    return tokens.indices.contains { index in
      isSignAddress(tokens, at: index) || isSpokenAddress(tokens, at: index, isAboutMail: isAboutMail)
    }
  }

  private static let mailWords: Set<String> = [
    "mail", "mails", "email", "courriel", "mel", "adresse", "contact", "contactez", "ecris", "ecrire",
    "ecrivez", "envoyer", "envoyez", "write", "address",
  ]

  /// Ends of domains that are no French or English word, for addresses written loosely.
  private static let domainEnds: Set<String> = [
    "fr", "com", "org", "net", "eu", "be", "ch", "uk", "bzh", "coop", "asso", "edu", "gouv",
  ]

  /// `nadia@exemple.fr`, with spaces and a comma that slipped in.
  private static func isSignAddress(_ tokens: [TextToken], at index: Int) -> Bool {
    guard tokens[index].isSign("@"), index > 0, index + 1 < tokens.count else { return false }
    let name = tokens[index - 1]
    guard name.isWord || name.isDigits || name.isSign("_-.+"), tokens[index + 1].kind != .sign else {
      return false
    }
    let isTight = tokens[index].isGlued && tokens[index + 1].isGlued
    return holdsDomain(tokens, from: index + 1) { dot, end in
      let isTidy = dot.isSign(".") && dot.isGlued && end.isGlued
      return domainEnds.contains(end.text) || isTight && isTidy && end.length >= 2
    }
  }

  /// `nadia arobase exemple point fr`, `nadia [at] exemple.fr`, `nadia chez exemple point fr`.
  private static func isSpokenAddress(_ tokens: [TextToken], at index: Int, isAboutMail: Bool) -> Bool {
    let at = tokens[index]
    guard at.isWord, index > 0, atWords.contains(at.text) || at.text == "a" else { return false }
    let opens = tokens[index - 1].isSign("([{<-")
    guard at.text != "a" || opens else { return false }
    guard let next = wordIndex(tokens, from: index + 1), holdsName(tokens, before: index - 1) else {
      return false
    }
    let isSure = opens || at.text.hasPrefix("aro") || isAboutMail
    return holdsDomain(tokens, from: next) { dot, end in
      domainEnds.contains(end.text) && (isSure || dot.isWord)
    }
  }

  private static let atWords: Set<String> = ["at", "arobase", "arobas", "arobaz", "arrobase", "chez"]
  private static let dotWords: Set<String> = ["point", "dot", "pt"]
  private static let brackets = "()[]{}<>-"

  /// Index of the next word or number, brackets passed over.
  private static func wordIndex(_ tokens: [TextToken], from start: Int) -> Int? {
    for index in start..<min(tokens.count, start + 4) where index < tokens.count {
      if tokens[index].kind != .sign { return index }
      guard tokens[index].isSign(brackets) else { return nil }
    }
    return nil
  }

  /// Whether a word or number stands before, brackets passed over.
  private static func holdsName(_ tokens: [TextToken], before end: Int) -> Bool {
    for index in stride(from: end, through: max(0, end - 3), by: -1) {
      if tokens[index].kind != .sign { return true }
      guard tokens[index].isSign(brackets + "_.") else { return false }
    }
    return false
  }

  /// Whether labels with dots between follow, one of whose ends is as wished: `asso.exemple.fr`,
  /// `exemple (point) fr`.
  private static func holdsDomain(
    _ tokens: [TextToken], from start: Int, isEnd: (_ dot: TextToken, _ end: TextToken) -> Bool
  ) -> Bool {
    var index = start
    for _ in 0..<10 {
      while index + 1 < tokens.count, index < start + 40, tokens[index + 1].isGlued,
        tokens[index + 1].kind != .sign || tokens[index + 1].isSign("-_") && !isDotWord(tokens, at: index + 2)
      {
        index += 1
      }
      guard let dot = dotIndex(tokens, from: index + 1), let end = wordIndex(tokens, from: dot + 1) else {
        return false
      }
      if tokens[end].isWord, isEnd(tokens[dot], tokens[end]) { return true }
      index = end
    }
    return false
  }

  private static func isDotWord(_ tokens: [TextToken], at index: Int) -> Bool {
    index < tokens.count && tokens[index].isWord && dotWords.contains(tokens[index].text)
  }

  /// Index of a point, a comma or a word for them.
  private static func dotIndex(_ tokens: [TextToken], from start: Int) -> Int? {
    if start < tokens.count, tokens[start].isSign(".,") { return start }
    guard let index = wordIndex(tokens, from: start), isDotWord(tokens, at: index) else { return nil }
    return index
  }
}
