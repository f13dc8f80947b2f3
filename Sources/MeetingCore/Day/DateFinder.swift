/// Finds days in running text, in the spellings of French and English minutes.
package struct DateFinder {
  package struct Found: Hashable {
    package let date: PartialDate
    /// Positions in the line's scalars, a weekday before it included.
    package let range: Range<Int>

    package init(date: PartialDate, range: Range<Int>) {
      self.date = date
      self.range = range
    }
  }

  private let tokens: [Token]
  /// The year of a day that names none.
  private let year: Int?
  /// Whether `3/4/2024` is the third of April, as everywhere but in one country.
  private let isDayFirst: Bool

  package init(_ tokens: [Token], year: Int? = nil, isDayFirst: Bool = true) {
    self.tokens = tokens
    self.year = year
    self.isDayFirst = isDayFirst
  }

  /// The days that the line names, in order.
  package func all() -> [Found] {
    var found: [Found] = []
    var index = 0
    while index < tokens.count {
      if let (date, end) = date(at: index) {
        var start = index
        if index > 0, let word = tokens[index - 1].word, Self.weekdays.contains(word) { start -= 1 }
        if index > 1, tokens[index - 1].sign == ",", let word = tokens[index - 2].word,
          Self.weekdays.contains(word)
        {
          start -= 2
        }
        found.append(
          Found(date: date, range: tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound))
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  private typealias Match = (date: PartialDate, end: Int)

  private func date(at index: Int) -> Match? {
    if index > 0, let before = tokens[index - 1].sign, [":", ".", "/"].contains(before),
      !tokens[index].followsBlank, index > 1, tokens[index - 2].number != nil
    {
      return nil
    }
    return numeric(at: index) ?? dayFirst(at: index) ?? monthFirst(at: index)
  }

  /// `2016-06-19`, `2016/06`, `19/06/2016`, `19.06.16`, `03-12-2024`.
  private func numeric(at index: Int) -> Match? {
    guard index + 2 < tokens.count, case .number(let first, let digits) = tokens[index].kind,
      let sign = tokens[index + 1].sign, ["-", "/", ".", "_"].contains(sign),
      !tokens[index + 1].followsBlank, case .number(let second, let more) = tokens[index + 2].kind,
      !tokens[index + 2].followsBlank, more <= 2
    else { return nil }
    let last = index + 4 < tokens.count && tokens[index + 3].sign == sign ? tokens[index + 4] : nil
    if digits == 4 {
      if let day = last?.number, let date = PartialDate(year: first, month: second, day: day) {
        return (date, index + 5)
      }
      guard sign == "-" || sign == "/", more == 2, (1900...2100).contains(first) else { return nil }
      return PartialDate(year: first, month: second).map { ($0, index + 3) }
    }
    if digits <= 2, last == nil, let year, index > 0, let word = tokens[index - 1].word,
      Self.weekdays.contains(word)
    {
      return PartialDate(year: year, month: second, day: first).map { ($0, index + 3) }
    }
    guard digits <= 2, case .number(let third, let width)? = last?.kind, width == 2 || width == 4 else {
      return nil
    }
    let year = width == 4 ? third : 2000 + third
    let (day, month) = isDayFirst || first > 12 ? (first, second) : (second, first)
    let date =
      PartialDate(year: year, month: month, day: day) ?? PartialDate(year: year, month: day, day: month)
    return date.map { ($0, index + 5) }
  }

  /// `19 juin 2016`, `1er avril 2025`, `19-juin-2016`, `4th of April 2024`, `juin 2016`.
  private func dayFirst(at index: Int) -> Match? {
    var at = index
    var day: Int?
    if case .number(let value, let digits) = tokens[at].kind, digits <= 2 {
      day = value
      at = skip(["er", "st", "nd", "rd", "th", "eme", "o"], from: at + 1, glued: true)
      at = skip(["of", "de"], from: skipSigns(from: at))
    }
    guard at < tokens.count, let word = tokens[at].word, let month = Self.month(word) else { return nil }
    // NB: "mars" and "mai" are words too; alone they need a year after them.
    let after = skip(["de", "of"], from: skipSigns(from: at + 1))
    if after < tokens.count, case .number(let value, let digits) = tokens[after].kind,
      digits == 4 || digits == 2 && day != nil && isShortYear(after)
    {
      let year = digits == 4 ? value : 2000 + value
      return PartialDate(year: year, month: month, day: day).map { ($0, after + 1) }
    }
    guard let day, let year else { return nil }
    return PartialDate(year: year, month: month, day: day).map { ($0, at + 1) }
  }

  /// `June 19th, 2016`, `Apr 4 2024`.
  private func monthFirst(at index: Int) -> Match? {
    guard let word = tokens[index].word, let month = Self.month(word), index + 1 < tokens.count,
      case .number(let day, let digits) = tokens[index + 1].kind, digits <= 2
    else { return nil }
    var at = skip(["st", "nd", "rd", "th"], from: index + 2, glued: true)
    let end = at
    // `Wed May 13 18:01:12 2020`: a log's hour stands between.
    if at + 5 < tokens.count, tokens[at].number != nil, tokens[at + 1].sign == ":", tokens[at + 3].sign == ":"
    {
      at += 5
    }
    at = skipSigns(from: at)
    if at < tokens.count, case .number(let year, 4) = tokens[at].kind {
      return PartialDate(year: year, month: month, day: day).map { ($0, at + 1) }
    }
    guard let year else { return nil }
    return PartialDate(year: year, month: month, day: day).map { ($0, end) }
  }

  /// Whether two digits after a month are a year, and not an hour.
  private func isShortYear(_ index: Int) -> Bool {
    guard index + 1 < tokens.count else { return true }
    let next = tokens[index + 1]
    return next.word.map { !["h", "am", "pm", "heures"].contains($0) } ?? (next.sign != ":")
  }

  private func skip(_ words: Set<String>, from index: Int, glued: Bool = false) -> Int {
    guard index < tokens.count, let word = tokens[index].word, words.contains(word) else { return index }
    return glued && tokens[index].followsBlank ? index : index + 1
  }

  private func skipSigns(from index: Int) -> Int {
    guard index < tokens.count, let sign = tokens[index].sign, [",", "-", "_", "."].contains(sign) else {
      return index
    }
    return index + 1
  }

  package static func month(_ word: String) -> Int? { months[word] }

  package static let weekdays: Set<String> = [
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "lun", "mar", "mer", "jeu",
    "ven", "sam", "dim", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "mon", "tue", "tues", "wed", "thu", "thurs", "fri", "sat", "sun",
  ]

  private static let months: [String: Int] = {
    let names = [
      ["janvier", "janv", "january", "jan"], ["fevrier", "fevr", "fev", "february", "feb"],
      ["mars", "march", "mar"], ["avril", "avr", "april", "apr"], ["mai", "may"], ["juin", "june", "jun"],
      ["juillet", "juil", "july", "jul"], ["aout", "august", "aug"],
      ["septembre", "sept", "september", "sep"], ["octobre", "oct", "october"],
      ["novembre", "nov", "november"], ["decembre", "dec", "december"],
    ]
    var months: [String: Int] = [:]
    for (index, spellings) in names.enumerated() { for name in spellings { months[name] = index + 1 } }
    return months
  }()
}
