import MeetingCore

@testable import KioskScreens

/// What a group remembers of whom to ask.
extension Sample {
  /// A usual evening: somebody agreed to be shown, somebody did not, two bear one name, questions wait.
  static func remembering() throws -> Sample {
    var sample = try make(.usual)
    try sample.stand("Zoé", on: 0)
    try sample.stand("Inès", on: 0, .couldTakeOver)
    for name in ["Zoé", "Inès"] { try sample.act(GroupCommand.showPerson(.named(name), true)) }
    try sample.stand("Bo", on: 1)
    try sample.act(GroupCommand.addTopic(name: "Traduction"))
    let topic = sample.group.subjects[sample.group.subjects.count - 1].id
    try sample.act(GroupCommand.addPerson(name: "Zoé"))
    let other = sample.group.people[sample.group.people.count - 1].id
    try sample.act(GroupCommand.stand(.person(other), .topic(topic), .answers))
    try sample.act(GroupCommand.showPerson(.person(other), true))
    try sample.act(
      GroupCommand.markPerson(
        .person(other), sign: .disc, languages: "arabe, turc", place: "près de la porte"))
    try sample.act(.arrive(other))
    let words = "Qui a le mot de passe de la liste de diffusion, et peut-on le changer avant l’été ?"
    try sample.act(GroupCommand.ask(.topic(topic), text: words))
    try sample.act(GroupCommand.ask(.topic(topic), text: "Qui relit le tract en turc ?"))
    try sample.act(GroupCommand.answer(sample.group.questions[1].id, text: "Demander à Bo, le jeudi."))
    return sample
  }

  /// Three hundred subjects and five hundred people, half of whom are shown.
  static func rememberingMuch() throws -> Sample {
    var sample = try make(.usual)
    let words = ["Trésorerie et remboursement des frais", "Affiches", "Salle et clés", "Cuisine partagée"]
    var topics: [TopicID] = []
    for number in 1...300 {
      try sample.act(GroupCommand.addTopic(name: "\(words[number % 4]) \(number)"))
      if let topic = sample.group.topics.last { topics.append(topic.id) }
    }
    let names = ["Amina", "Bilal", "Chloé", "Driss", "Marie-Angélique", "Émile"]
    for number in 1...500 {
      try sample.act(GroupCommand.addPerson(name: "\(names[number % 6]) \(number / 12)"))
      guard let person = sample.group.people.last?.id else { continue }
      let standing = Standing.allCases[number % 3]
      try sample.act(GroupCommand.stand(.person(person), .topic(topics[number * 7 % 290]), standing))
      if number % 2 == 0 { try sample.act(GroupCommand.showPerson(.person(person), true)) }
      if number % 10 == 0 { try sample.act(.arrive(person)) }
    }
    for number in 1...40 {
      try sample.act(GroupCommand.ask(.topic(topics[0]), text: "Une question, la numéro \(number) ?"))
    }
    return sample
  }

  private mutating func stand(_ name: String, on place: Int, _ standing: Standing = .answers) throws {
    let line = state.topics[place]
    let choice = SubjectChoice.line(line.id, text: line.text.value ?? "")
    try act(GroupCommand.stand(.named(name), choice, standing))
  }

  /// One of every kind of sheet.
  static func sheets(of sample: Sample) -> [BoardSheet] {
    let board = Board(of: sample.state, with: sample.group)
    let subjects = [board.subjects[0].id, board.subjects[board.subjects.count - 1].id]
    guard let person = sample.group.people.last?.id, let hidden = sample.group.people.dropLast().last?.id,
      let question = sample.group.questions.first?.id, let last = sample.group.questions.last?.id
    else { return [] }
    return subjects.map { .subject($0) } + [
      .subjectChanges(subjects[0]), .renameSubject(subjects[1]), .mergeSubject(subjects[1]),
      .offer(subjects[0], .answers), .offer(subjects[1], .couldTakeOver), .help, .askAbout, .ask(nil),
      .ask(subjects[0]), .arrive, .which("Zoé"), .person(.person(person)), .person(.person(hidden)),
      .person(.named("Léa")), .personChanges(person), .renamePerson(person), .mergePerson(person),
      .erasePerson(person), .eraseQuestion(question),
      .sign(.person(person)), .languages(.person(person)), .place(.person(person)), .waiting(person),
      .question(question), .question(last), .answer(question),
    ]
  }
}
