/// What a report says of people: all of it in full, for everybody only what they agreed to.
extension ReportWriter {
  /// Somebody, by name where that may be read.
  func name(_ name: Text) -> String {
    guard let names, let said = name.value else { return TextMark.words(of: name) }
    return names.name(said) ?? words.somebody
  }

  /// `nil` where nobody is to be read.
  func signature(_ signature: Text) -> String? {
    guard let names else { return TextMark.words(of: signature) }
    return signature.value.flatMap(names.name)
  }

  /// What stands after an item; who is invited is said by name only where they agreed.
  func remark(of item: AgendaItem) -> String? {
    guard let remark = item.remark else { return nil }
    guard let names, let guest = item.guestName, names.name(guest) == nil else { return label(remark) }
    return words.guest
  }

  /// A subject and those of its people who may be read there; for the others one asks at the welcome.
  func topic(_ line: Text) -> String {
    guard let names, let said = line.value else { return TextMark.words(of: line) }
    let phrase = TopicPhrase(said)
    let people = phrase.people.filter { names.name($0.name) != nil }.map {
      TopicPhrase.Answering(name: $0.name, standing: $0.standing, remark: $0.remark.map(names.masked))
    }
    let others = phrase.people.contains { names.name($0.name) == nil && $0.standing != .before }
    return SubjectLine(
      names.masked(phrase.subject), people, hasUnnamed: phrase.hasUnnamed || others,
      seeksSuccessor: phrase.seeksSuccessor, meeting.language
    ).text
  }
}
