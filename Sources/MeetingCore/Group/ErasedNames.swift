/// Somebody's names that are to be gone, looked for in what says names: whole ones, between commas, brackets
/// and the words that join names. `Jean Marc` is not `Jean`.
struct ErasedNames {
  /// The words of each name, folded, the longest first.
  private let names: [[String]]
  /// The same as they are written, for names without a letter.
  private let keys: Set<String>
  private let inLabels: NameMask

  init(_ names: [String]) {
    keys = Set(names.map { TextGate.folded($0) })
    self.names = names.map { Self.words(of: Array($0.unicodeScalars)).map(\.key) }.filter { !$0.isEmpty }
      .sorted { $0.count > $1.count }
    inLabels = NameMask(names, onlyWhole: true)
  }

  /// Whether `text` is one of them or has one of them among others.
  func areNamed(by text: Text) -> Bool { text.value.map { masked($0) != $0 } ?? false }

  /// A line of names, with a mark in their place.
  func masked(_ line: String) -> String {
    let scalars = Array(line.unicodeScalars)
    if keys.contains(TextGate.folded(scalars[...].trimmed.text)) { return NameMask.mark }
    let words = Self.words(of: scalars)
    var kept = String.UnicodeScalarView()
    var (place, from) = (0, scalars.startIndex)
    while place < words.count {
      guard let count = count(at: place, words, scalars) else {
        place += 1
        continue
      }
      kept.append(contentsOf: scalars[from..<words[place].text.startIndex])
      kept.append(contentsOf: NameMask.mark.unicodeScalars)
      from = words[place + count - 1].text.endIndex
      place += count
    }
    kept.append(contentsOf: scalars[from...])
    return String(kept)
  }

  /// A heading or a label, where they need no comma beside them but are whole names too.
  func maskedLabel(_ label: String) -> String { inLabels(label) }

  /// A line of whom to ask without them; `nil` where it names none of them.
  func subject(_ line: String, _ language: Language) -> String? {
    let phrase = TopicPhrase(line)
    let people = phrase.people.compactMap { person -> TopicPhrase.Answering? in
      let name = masked(person.name)
      if Self.saysNobody(name) { return nil }
      return TopicPhrase.Answering(
        name: name, standing: person.standing, remark: person.remark.map(masked))
    }
    let subject = maskedLabel(phrase.subject)
    if people == phrase.people && subject == phrase.subject {
      // What says no more than that somebody is wanted may name them too.
      let whole = maskedLabel(masked(line))
      return whole == line ? nil : whole
    }
    let left = TopicPhrase(
      subject: subject, people: people, seeksSuccessor: phrase.seeksSuccessor,
      hasUnnamed: phrase.hasUnnamed || people.isEmpty && !phrase.people.isEmpty)
    return SubjectLine(left, people: people, language: language).text
  }

  /// Whether nobody's name is left: what else stands there is said of whoever is gone, such as an age.
  static func saysNobody(_ masked: String) -> Bool {
    masked.contains(NameMask.mark) && PersonNames.split(masked, evenSmall: true).isEmpty
  }

  /// How many words make one of them there, as a whole name; `nil` where none does.
  private func count(at place: Int, _ words: [Word], _ scalars: [Unicode.Scalar]) -> Int? {
    let found = names.first { name in
      words[place...].prefix(name.count).map(\.key) == name
        && beginsName(place, words, scalars) && endsName(place + name.count - 1, words, scalars)
    }
    return found?.count
  }

  private func beginsName(_ place: Int, _ words: [Word], _ scalars: [Unicode.Scalar]) -> Bool {
    guard place > 0 else { return true }
    let before = words[place - 1]
    let isInitial = before.text.count == 1 && !PersonNames.joins.contains(before.key)
    if isInitial, scalars[before.text.endIndex] == "." { return false }
    if PersonNames.joins.contains(before.key) || PersonNames.isHonorific(before.text.text) { return true }
    return Self.separates(scalars[before.text.endIndex..<words[place].text.startIndex])
  }

  private func endsName(_ place: Int, _ words: [Word], _ scalars: [Unicode.Scalar]) -> Bool {
    guard place + 1 < words.count else { return true }
    let after = words[place + 1]
    if PersonNames.joins.contains(after.key) || Self.isRemark(after, on: words[place]) { return true }
    return Self.separates(scalars[words[place].text.endIndex..<after.text.startIndex])
  }

  /// `Inès absente le matin`, `Inès 34 ans`; but `Maria del Carmen` and `Inès 2` are names.
  private static func isRemark(_ after: Word, on name: Word) -> Bool {
    guard let first = after.text.first, name.text.first?.properties.isUppercase == true else { return false }
    if isDigit(first) { return after.text.count > 1 }
    return first.properties.isLowercase && after.text.count > 3
  }

  /// Whether what lies between two words keeps them from being one name.
  private static func separates(_ between: Scalars) -> Bool {
    if between.count > 1, between.contains(where: \.isBlank), between.contains(where: { !$0.isBlank }) {
      // A dash between blanks; the end of a sentence, but not of an initial.
      return true
    }
    return between.contains { !$0.isBlank && !["-", "'", "’", "."].contains($0) }
  }

  private struct Word {
    let text: Scalars
    let key: String
  }

  private static func words(of scalars: [Unicode.Scalar]) -> [Word] {
    NameMask.words(of: scalars).map { Word(text: $0, key: TextGate.folded($0.text)) }
  }
}
