import KioskToolkit
import MeetingCore

/// What lies over the board: a subject or a person, and what is said or chosen of them.
public enum BoardSheet: Hashable, Sendable {
  case subject(BoardSubject.ID)
  /// What only the team changes of it.
  case subjectChanges(BoardSubject.ID)
  case renameSubject(BoardSubject.ID)
  case mergeSubject(BoardSubject.ID)
  /// Somebody says by their name that they stand so to it.
  case offer(BoardSubject.ID, Standing)
  /// The subject that one can help with.
  case help
  /// The subject that one asks about, and the question; about none where one does not know.
  case askAbout
  case ask(BoardSubject.ID?)
  /// Somebody is here, by their name; and who of several with that name it is.
  case arrive
  case which(String)
  case person(PersonChoice)
  case personChanges(PersonID)
  case renamePerson(PersonID)
  case mergePerson(PersonID)
  /// Asks before it erases somebody.
  case erasePerson(PersonID)
  case sign(PersonChoice)
  case languages(PersonChoice)
  case place(PersonChoice)
  /// The questions that wait for them.
  case waiting(PersonID)
  case question(QuestionID)
  case answer(QuestionID)
  /// Asks before it erases a question.
  case eraseQuestion(QuestionID)

  /// Whether passers-by are kept from it.
  var isForTheTeam: Bool {
    switch self {
    case .subjectChanges, .renameSubject, .mergeSubject, .personChanges, .renamePerson, .mergePerson,
      .erasePerson, .eraseQuestion:
      true
    default: false
    }
  }

  /// Whether somebody is named there.
  var namesSomebody: Bool {
    switch self {
    case .offer, .arrive: true
    default: false
    }
  }

  /// Whether it is typed into; else it may hold more than one screenful.
  var isTyped: Bool { !emptyFields.isEmpty }

  var emptyFields: [FieldName: TextEntry] {
    switch self {
    case .offer, .arrive, .renamePerson, .languages, .place:
      [.text: TextEntry(maximumScalars: TextField.name.maximumScalars)]
    case .renameSubject: [.text: TextEntry(maximumScalars: TextField.title.maximumScalars)]
    case .ask, .answer: [.text: TextEntry(maximumScalars: TextField.line.maximumScalars)]
    case .subject, .subjectChanges, .mergeSubject, .help, .askAbout, .which, .person, .personChanges,
      .mergePerson, .sign, .waiting, .question, .erasePerson, .eraseQuestion:
      [:]
    }
  }

  /// What is shown again once something was settled in it; `nil` for the board.
  var settled: BoardSheet? {
    switch self {
    case .person, .subject: self
    case .sign(let person), .languages(let person), .place(let person): .person(person)
    case .renamePerson(let person), .personChanges(let person): .person(.person(person))
    case .renameSubject(let id), .ask(let id?): .subject(id)
    case .answer(let question): .question(question)
    default: nil
    }
  }
}

/// What is done on the board besides opening its sheets.
public enum BoardStep: Equatable, Sendable {
  /// By subject, or by person.
  case turn
  case arrive(PersonChoice)
  /// Erases somebody for good, here and in every meeting.
  case erase(PersonID)
  case eraseQuestion(QuestionID)
}
