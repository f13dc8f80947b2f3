extension TaskPhrase {
  public enum Company: String, Hashable, Sendable, CaseIterable { case alone, together }
  public enum Place: String, Hashable, Sendable, CaseIterable { case here, home }

  /// What it asks for, part by part: `rédaction`, `à deux`, `chez soi`.
  private var needs: [String] {
    (skill ?? "").replacing(" ou ", with: ",").replacing(" or ", with: ",").split(separator: ",")
      .map { Scalars(String($0)).trimmed.text }.filter { !$0.isEmpty }
  }

  /// Alone or together, as far as it says so; it may say both.
  public var company: Set<Company> {
    Set(needs.compactMap { need in Company.allCases.first { Self.says(need, Self.words(for: $0)) } })
  }

  public var places: Set<Place> {
    Set(needs.compactMap { need in Place.allCases.first { Self.says(need, Self.words(for: $0)) } })
  }

  /// What else it asks for: a skill, a taste, a tool.
  public var skills: [String] {
    let known = Company.allCases.flatMap(Self.words) + Place.allCases.flatMap(Self.words)
    return needs.filter { !Self.says($0, known) }
  }

  /// How many minutes somebody says to have: `une demi-heure`, `30 min`, `j’ai 1 h`; `nil` for no such words.
  public static func minutes(saidIn text: String) -> Int? {
    let folded = TextGate.folded(text).replacing("-", with: " ").replacing("’", with: " ")
      .replacing("'", with: " ")
    let said = [
      ("quart d heure", 15), ("quarter of an hour", 15), ("demi heure", 30), ("half an hour", 30),
      ("demi journee", halfDayMinutes), ("half a day", halfDayMinutes), ("une heure", 60), ("an hour", 60),
    ]
    if let known = said.first(where: { folded.contains($0.0) }) { return known.1 }
    let words = Scalars(folded)
    guard let start = words.firstIndex(where: { ("0"..."9").contains($0) }) else { return nil }
    let tail = words[start...]
    guard tail.contains(where: { $0.properties.isAlphabetic }) else { return nil }
    return DurationText.timebox(Scalars(tail.text)).flatMap { $0 > 0 ? $0 : nil }
  }

  private static func says(_ need: String, _ words: [String]) -> Bool {
    let key = LineKey(need).letters
    return words.contains { key.hasPrefix($0) }
  }

  private static func words(for company: Company) -> [String] {
    switch company {
    case .alone: ["seul", "alone", "solo"]
    case .together:
      [
        "adeux", "atrois", "aquatre", "aplusieurs", "ensemble", "enbinome", "together", "inpairs",
        "twopeople",
      ]
    }
  }

  private static func words(for place: Place) -> [String] {
    switch place {
    case .here: ["surplace", "ici", "onsite", "here"]
    case .home: ["chezsoi", "chezmoi", "alamaison", "adistance", "enligne", "athome", "fromhome", "online"]
    }
  }
}
