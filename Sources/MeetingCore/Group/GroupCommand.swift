/// What can be asked of the group. Texts arrive as typed.
public enum GroupCommand: Hashable, Sendable {
  case addPerson(name: String)
  case renamePerson(PersonID, name: String)
  case addTask(text: String)
  /// Takes in what minutes propose: names that the group does not know, and tasks; at least one.
  case adopt(people: [String], tasks: [String])
  case rewordTask(TaskID, text: String)
  case finishTask(TaskID)
  /// The group agrees that they take it on, or no longer.
  case agreeTaskOffer(TaskID, OfferID, agreed: Bool)
  /// They let go of it.
  case releaseTaskOffer(TaskID, OfferID)
  /// It still matters, though nothing has happened to it for long.
  case keepTask(TaskID)
  /// The group gives it up, without blame.
  case dropTask(TaskID)
  /// What a meeting says of tasks, from now on; `isHeld` once it is closed. Only the desk asks for it.
  case rememberTasks(of: MeetingID, on: CalendarDate, isHeld: Bool, [TaskMemory])
  /// What a meeting says of who had which role in it, from now on: the desk asks for it, nobody else.
  case rememberRoles(of: MeetingID, on: CalendarDate, [RoleRecord])

  case addTopic(name: String)
  case renameTopic(SubjectChoice, name: String)
  /// The first is found under the second from now on; what was said of either is said of both.
  case mergeTopics(SubjectChoice, into: SubjectChoice)
  case removeTopic(SubjectChoice)
  /// A person stands so to a subject.
  case stand(PersonChoice, SubjectChoice, Standing)
  /// They do no more.
  case standNoMore(PersonID, SubjectChoice, Standing)
  /// They answered, and now looked after it before.
  case handOver(PersonID, SubjectChoice)
  /// Whether somebody to take over is wanted.
  case seekSuccessor(SubjectChoice, Bool)

  /// Two spellings of one name: the first is found under the second from now on.
  case mergePeople(PersonID, into: PersonID)
  /// Consent to be shown by name, given or withdrawn at the kiosk.
  case showPerson(PersonChoice, Bool)
  /// What they are found by; what is `nil` stays as it is.
  case markPerson(PersonChoice, sign: PersonSign? = nil, languages: String? = nil, place: String? = nil)

  case ask(SubjectChoice?, text: String)
  case answer(QuestionID, text: String)
  case closeQuestion(QuestionID)

  case erase(TextID)
  /// Erases every name and mark of a person for good.
  case erasePerson(PersonID)
  /// Erases a question and its answers for good.
  case eraseQuestion(QuestionID)
}

/// A subject of the board: one of the group's, or a line of tonight's plan, which is taken into the group
/// with the people whom it names before anything of it changes.
public enum SubjectChoice: Hashable, Sendable {
  case topic(TopicID)
  case line(EntryID, text: String)
}

/// Somebody: one of the group's people, or a name, taken into the group where it does not know it.
public enum PersonChoice: Hashable, Sendable {
  case person(PersonID)
  case named(String)
}
