/// A subject and its people as one writes them, and ``TopicPhrase`` reads them back:
/// `Site web : Inès, Tom (avant), relève souhaitée`.
struct SubjectLine {
  let text: String

  init(_ phrase: TopicPhrase, people: [TopicPhrase.Answering], language: Language) {
    self.init(
      phrase.subject, people, hasUnnamed: phrase.hasUnnamed || people.isEmpty && !phrase.people.isEmpty,
      seeksSuccessor: phrase.seeksSuccessor, language)
  }

  /// No longer than a line may be: who holds no more on it is left out.
  init(
    _ subject: String, _ people: [TopicPhrase.Answering], hasUnnamed: Bool, seeksSuccessor: Bool,
    _ language: Language
  ) {
    let isFrench = language == .french
    // NB: a colon within the subject would end it when the line is read again.
    var line = Self.words(subject)
    var separator = isFrench ? "\u{202F}: " : ": "
    var parts = people.map { Self.part($0, isFrench) }
    if seeksSuccessor { parts.insert(isFrench ? "relève souhaitée" : "successor wanted", at: parts.count) }
    if hasUnnamed { parts.append(isFrench ? "à demander à l’accueil" : "ask at the welcome") }
    for part in parts {
      let longer = line + separator + part
      if longer.unicodeScalars.count > TextField.line.maximumScalars { break }
      if longer.utf8.count > TextField.line.maximumBytes { break }
      (line, separator) = (longer, ", ")
    }
    text = line
  }

  /// A subject without what would end it.
  static func words(_ subject: String) -> String {
    let words = Scalars(subject.replacing(":", with: " ")).trimmed.text
    return words.isEmpty ? "…" : words
  }

  private static func part(_ person: TopicPhrase.Answering, _ isFrench: Bool) -> String {
    switch (person.standing, person.remark) {
    case (.answers, nil): person.name
    case (.answers, let remark?): "\(person.name) (\(remark))"
    case (.before, _): person.name + (isFrench ? " (avant)" : " (before)")
    case (.couldTakeOver, _):
      person.name + (isFrench ? " (pourrait prendre la suite)" : " (could take over)")
    }
  }
}
