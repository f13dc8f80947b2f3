import MeetingCore

/// Day, hours, place, people: the facts of the head, and those that may stand anywhere.
extension MinutesBuilder {
  /// The day, the hours and the place that a line names, each once in the document.
  mutating func dayAndHours(_ line: MinutesLine) -> [LineMeaning] {
    var meanings: [LineMeaning] = []
    if isReplyLine(line) { return [] }
    let day = date == nil ? days(line.tokens).first : nil
    let range = hasHours ? nil : TimeFinder.range(line.tokens)
    let only = hasHours || range != nil ? nil : TimeFinder.all(line.tokens).first?.time
    if day != nil || range != nil || only != nil && date == nil && day != nil
      || only != nil && isNearDay(line)
    {
      date = date ?? day
      hasHours = hasHours || range != nil || only != nil
      meanings.append(.date(day, start: range?.start ?? only, end: range?.end))
    }
    if !meanings.isEmpty, !hasPlace, let place = place(after: line, isTitle: line.headingLevel != nil) {
      hasPlace = true
      meanings.append(.place(place))
    }
    return meanings
  }

  private func isNearDay(_ line: MinutesLine) -> Bool {
    line.words.contains { DateFinder.weekdays.contains($0) || DateFinder.month($0) != nil }
  }

  /// `Le 21 janvier à 10:30, Fanch a écrit :`, `Envoyé : dimanche 22 janvier`: the day of a mail, and not
  /// the meeting's.
  private func isReplyLine(_ line: MinutesLine) -> Bool {
    let words = line.words
    if ["envoye", "sent", "received", "message"].contains(words.first ?? "") { return true }
    return words.suffix(3).contains("ecrit") || words.suffix(2).contains("wrote")
  }

  func days(_ tokens: [Token]) -> [CalendarDate] {
    DateFinder(tokens, year: mailDate?.date.year).all().compactMap { found in
      guard let month = found.date.month, let day = found.date.day else { return nil }
      return CalendarDate(year: found.date.year, month: month, day: day)
    }
  }

  /// `…, chez Ana`, `… à la Maison des associations`: beside a day or an hour, what begins as a place does.
  private func place(after line: MinutesLine, isTitle: Bool) -> String? {
    if line.scalars.count > 240 { return nil }
    var place: String?
    for segment in segments(of: line) {
      let words = Self.words(of: segment)
      let begins = Self.placeStarts.contains(words.first ?? "")
      if let found = place {
        // `sur la place, sous le grand tilleul`
        if begins { place = found + ", " + segment }
        break
      }
      if begins || namesPlace(words) && !isTitle && words.count <= 7 { place = segment }
    }
    return place
  }

  /// The parts of a line between commas, dashes and bars that name no day and no hour.
  private func segments(of line: MinutesLine) -> [String] {
    var parts: [Range<Int>] = []
    var start = 0
    for (index, scalar) in line.scalars.enumerated() {
      let isDash = "-–—".unicodeScalars.contains(scalar) && index > 0 && line.scalars[index - 1].isBlank
      let isStop = scalar == "." && index + 1 < line.scalars.count && line.scalars[index + 1].isBlank
      guard
        isDash || isStop || ",;|".unicodeScalars.contains(scalar)
          || scalar == "(" && !isOfPlace(line, start, index)
      else { continue }
      // NB: a bracket within a place is part of it: `bourse du travail (grande salle)`.
      parts.append(start..<index)
      start = index + 1
    }
    parts.append(start..<line.scalars.count)
    let texts = parts.map { line.text($0) }.flatMap(Self.withoutHours)
    return texts.filter { text in
      let tokens = Token.tokens(of: Array(text.unicodeScalars))
      return !text.isEmpty && text.unicodeScalars.count <= 80 && tokens.count > 1
        || namesPlace(tokens.compactMap(\.word))
    }.filter { text in
      let tokens = Token.tokens(of: Array(text.unicodeScalars))
      return DateFinder(tokens, year: 2000).all().isEmpty && TimeFinder.all(tokens).isEmpty
    }
  }

  /// Whether the words before a bracket name a place, which the bracket makes clearer.
  private func isOfPlace(_ line: MinutesLine, _ start: Int, _ end: Int) -> Bool {
    namesPlace(Self.words(of: line.text(start..<end)))
  }

  /// `Installé de 15h à 18h au pied de la passerelle`: what follows the last hour.
  private static func withoutHours(_ text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    let tokens = Token.tokens(of: scalars)
    let end = max(
      TimeFinder.all(tokens).last?.range.upperBound ?? 0, DateFinder(tokens).all().last?.range.upperBound ?? 0
    )
    if end == 0 { return [text] }
    return [MinutesLine.trimmed(scalars[end...]) { $0.isBlank || ",:".unicodeScalars.contains($0) }]
  }

  private static func words(of text: String) -> [String] {
    Token.tokens(of: Array(text.unicodeScalars)).compactMap(\.word)
  }

  private func namesPlace(_ words: [String]) -> Bool { words.contains { Self.placeWords.contains($0) } }

  private static let placeStarts: Set<String> = [
    "a", "au", "aux", "chez", "at", "in", "sous", "sur", "dans", "next", "near", "en", "pres",
  ]
  private static let placeWords: Set<String> = [
    "salle", "foyer", "maison", "gymnase", "ecole", "library", "hall", "cafe", "bibliotheque", "centre",
    "center",
    "church", "room", "mairie", "bourse", "local", "mediatheque", "cafeteria", "visio", "mjc", "college",
    "lycee",
    "theatre", "hangar", "atelier", "bar", "school", "kitchen", "pub", "office", "bureau", "zoom", "jitsi",
  ]

  mutating func hours(_ tokens: [Token]) -> [LineMeaning] {
    if hasHours { return [] }
    if let range = TimeFinder.range(tokens) {
      hasHours = true
      return [.date(nil, start: range.start, end: range.end)]
    }
    guard let only = TimeFinder.all(tokens).first else { return [] }
    hasHours = true
    return [.date(nil, start: only.time, end: nil)]
  }

  mutating func openOrClose(_ tokens: [Token], closes: Bool) -> [LineMeaning] {
    guard let time = TimeFinder.all(tokens).first?.time else { return [] }
    if closes {
      if hasClosed { return [] }
      hasClosed = true
      return [.closed(time)]
    }
    if hasOpened { return [] }
    hasOpened = true
    return [.opened(time)]
  }

  mutating func headcount(_ count: Int, newcomers: Int = 0) -> [LineMeaning] {
    if hasHeadcount || count > 100_000 || newcomers > count { return [] }
    hasHeadcount = true
    return [.headcount(present: count, newcomers: newcomers)]
  }

  /// A line of the head without a label.
  mutating func headLine(_ line: MinutesLine, _ index: Int) -> [LineMeaning] {
    if title == nil, index < 3, !line.isItem, !isFurniture(line), !hasTitleBelow(index),
      line.scalars.count <= 90, isTitle(line),
      line.text.unicodeScalars.last != "."
    {
      title = line.text
      return [.title] + dayAndHours(line)
    }
    let facts = line.scalars.count <= 240 || index < 3 ? dayAndHours(line) : []
    return facts + passing(line)
  }

  /// A heading of the first level that comes soon is the title.
  private func hasTitleBelow(_ index: Int) -> Bool {
    lines[(index + 1)...].prefix(15).contains { $0.headingLevel == 1 }
  }

  /// What a site puts around its pages.
  private func isFurniture(_ line: MinutesLine) -> Bool {
    let words = line.words.joined(separator: " ")
    return ["table des matieres", "user tools", "site tools", "from wiki", "jump to", "aller a", "layout"]
      .contains {
        words.hasPrefix($0)
      }
  }

  /// What may be said anywhere: how many there were, when it began and ended, when the next meeting is.
  mutating func passing(_ line: MinutesLine) -> [LineMeaning] {
    var meanings: [LineMeaning] = []
    if date == nil, records.count < mailHead.upperBound + 30, !isReplyLine(line),
      line.scalars.count <= 110 || records.count < mailHead.upperBound + 6
    {
      meanings += dayAndHours(line)
    }
    if line.scalars.count > 240 { return meanings }
    if !hasPlace, records.count < 6, line.scalars.count <= 60, !line.isItem, line.tokens.count > 1,
      isTitle(line), namesPlace(line.words),
      !line.tokens.contains(where: { [":", "=", "{"].contains($0.sign ?? " ") })
    {
      let isWhole = DateFinder(line.tokens, year: 2000).all().isEmpty && TimeFinder.all(line.tokens).isEmpty
      let segments = segments(of: line).filter { namesPlace(Self.words(of: $0)) }
      if let place = isWhole ? line.text : segments.first {
        hasPlace = true
        meanings.append(.place(place))
      }
    }
    if records.count < 12, !line.isItem, let (count, newcomers) = countOfPeople(line) {
      meanings += headcount(count, newcomers: newcomers)
    }
    let words = line.words
    if !TimeFinder.all(line.tokens).isEmpty, line.scalars.count <= 110, !line.isItem || line.tokens.count <= 6
    {
      if words.contains(where: { Self.closingWords.contains($0) }) {
        meanings += openOrClose(line.tokens, closes: true)
      } else if words.contains(where: { Self.openingWords.contains($0) }), records.count < 40 {
        meanings += openOrClose(line.tokens, closes: false)
      }
    }
    return meanings
  }

  /// `16 personnes, 5 nouvelles`, `nous étions 12`, `there were 9 of us`.
  private func countOfPeople(_ line: MinutesLine) -> (Int, Int)? {
    let tokens = line.tokens
    var count: Int?
    var newcomers = 0
    for (index, token) in tokens.enumerated() {
      guard let number = token.number ?? token.word.flatMap({ Self.numberWords[$0] }) else { continue }
      let next = index + 1 < tokens.count ? tokens[index + 1].word ?? "" : ""
      let before = index > 0 ? tokens[index - 1].word ?? "" : ""
      if Self.newWords.contains(next) {
        newcomers = number
      } else if count == nil,
        Self.peopleWords.contains(next) || ["etions", "etait", "sommes", "were"].contains(before)
      {
        count = number
      }
    }
    return count.map { ($0, newcomers) }
  }

  /// Names below a heading of people.
  mutating func people(_ line: MinutesLine, _ attendance: Attendance) -> [LineMeaning] {
    var meanings: [LineMeaning] = []
    if attendance == .present, let (count, newcomers) = countOfPeople(line) {
      meanings += headcount(count, newcomers: newcomers)
    }
    let names = PersonNames.split(line.text)
    // NB: a sentence may begin with a capital; names fill their line.
    guard !names.isEmpty, names.count * 6 >= line.words.count else { return meanings }
    for name in names { knownNames.insert(TextGate.folded(name)) }
    return meanings + [.attendance(attendance, names: line.text)]
  }

  /// Whether a line belongs to the head of a mail, whose date is not the meeting's.
  func isMailHead(_ index: Int) -> Bool { mailHead.contains(index) }

  /// A field of a mail's head: its subject names the meeting, its date counts where no other does.
  mutating func mailField(_ index: Int) -> [LineMeaning] {
    let line = lines[index]
    guard let colon = line.tokens.firstIndex(where: { $0.sign == ":" }), let first = line.tokens.first?.word
    else { return [] }
    let value = line.text(from: line.tokens[colon].range.upperBound)
    switch first {
    case "subject", "objet", "sujet":
      if title != nil || value.isEmpty { return [] }
      title = value
      return [.title]
    case "date", "envoye", "sent":
      if mailDate == nil, let day = days(line.tokens).first { mailDate = (index, day) }
      return []
    default: return []
    }
  }

  private static let closingWords: Set<String> = [
    "fin", "cloture", "levee", "terminee", "termine", "closed", "ended", "adjourned", "ends", "close", "end",
    "finie", "fini", "finished", "adjourn", "close",
  ]
  private static let openingWords: Set<String> = [
    "debut", "ouverture", "commence", "ouverte", "opened", "started", "start", "order", "demarrage", "open",
    "demarre", "began", "opens", "debute", "ouvre",
  ]
  private static let numberWords: [String: Int] = [
    "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11,
    "douze": 12, "quinze": 15, "vingt": 20, "trente": 30, "three": 3, "four": 4, "five": 5, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20,
  ]
  private static let peopleWords: Set<String> = [
    "personnes", "personne", "participants", "participantes", "participant", "presents", "presentes",
    "people", "persons",
    "attendees", "membres", "members", "of", "adultes", "habitants", "voisins", "parents", "neighbours",
  ]
  private static let newWords: Set<String> = [
    "nouvelles", "nouvelle", "nouveaux", "nouveau", "newcomers", "newcomer", "new",
  ]
  static let nextStarts = [
    "prochaine reunion", "prochaine rencontre", "prochain rendez", "la prochaine reunion", "next meeting",
    "prochaine seance", "on se revoit", "on se retrouve", "la prochaine rencontre", "the next meeting",
    "rendez vous le",
    "prochain rdv", "prochaine ag", "we meet again", "next time", "prochaine coord", "next session",
  ]
}
