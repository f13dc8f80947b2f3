/// Numbers below a hundred in words, as people dictate a telephone number: French, and English digits.
enum SpelledNumber {
  /// The same tokens, with words that make a number as one group of digits, and no comma between two of
  /// them. `une` stays a word.
  static func merged(_ tokens: [TextToken]) -> [TextToken] {
    var result: [TextToken] = []
    result.reserveCapacity(tokens.count)
    var index = 0
    var endOfLast: Int?
    while index < tokens.count {
      if let (value, length) = number(in: tokens, at: index) {
        if let endOfLast, endOfLast + 1 == index, tokens[endOfLast].isSign(",") { result.removeLast() }
        result.append(TextToken(kind: .digits, text: "\(value)", isGlued: tokens[index].isGlued))
        index += length
        endOfLast = index
      } else {
        result.append(tokens[index])
        index += 1
      }
    }
    return result
  }

  private static let units: [String: Int] = [
    "zero": 0, "un": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8,
    "neuf": 9, "oh": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "seven": 7, "eight": 8,
    "nine": 9,
  ]
  private static let teens: [String: Int] = [
    "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16,
  ]
  private static let tens: [String: Int] = [
    "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70,
    "huitante": 80, "octante": 80, "nonante": 90,
  ]

  private static func number(in tokens: [TextToken], at start: Int) -> (value: Int, length: Int)? {
    guard tokens[start].isWord else { return nil }
    let word = tokens[start].text
    if word == "quatre", let next = following(tokens, start), ["vingt", "vingts"].contains(tokens[next].text)
    {
      return completed(80, upTo: 19, in: tokens, from: start, last: next)
    }
    if let value = tens[word] {
      return completed(value, upTo: value == 60 ? 19 : 9, in: tokens, from: start, last: start)
    }
    return small(in: tokens, at: start).map { ($0.value, $0.last + 1 - start) }
  }

  /// Twenty and what follows it: `vingt-quatre`, `soixante et onze`, `quatre-vingt-dix-huit`.
  private static func completed(
    _ base: Int, upTo limit: Int, in tokens: [TextToken], from start: Int, last: Int
  ) -> (value: Int, length: Int) {
    var next = following(tokens, last)
    if let and = next, tokens[and].text == "et" { next = following(tokens, and) }
    if let next, let rest = small(in: tokens, at: next), (1...limit).contains(rest.value) {
      return (base + rest.value, rest.last + 1 - start)
    }
    return (base, last + 1 - start)
  }

  /// Below twenty.
  private static func small(in tokens: [TextToken], at index: Int) -> (value: Int, last: Int)? {
    if let unit = units[tokens[index].text] { return (unit, index) }
    guard let teen = teens[tokens[index].text] else { return nil }
    if teen == 10, let next = following(tokens, index), let unit = units[tokens[next].text], unit > 6 {
      return (10 + unit, next)
    }
    return (teen, index)
  }

  /// The word after this one, with a blank or a hyphen between.
  private static func following(_ tokens: [TextToken], _ index: Int) -> Int? {
    let next = index + 1
    guard next < tokens.count else { return nil }
    if tokens[next].isWord { return next }
    guard tokens[next].isSign("-"), next + 1 < tokens.count, tokens[next + 1].isWord else { return nil }
    return next + 1
  }
}
