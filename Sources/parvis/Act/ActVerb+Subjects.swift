import MeetingCore

/// Whom to ask: a subject is one of the group's by its position in `show`, or a "topic" of the meeting.
extension ActVerb {
  static let subjects: [ActVerb] = [
    ActVerb(
      "addSubject", "Adds a subject to the group.", #""name":"Affiches""#
    ) { line, _ throws(ActError) in .group(.addTopic(name: try line.text("name"))) },
    ActVerb(
      "stand",
      "How somebody stands to a subject: \"standing\" is answers, before, couldTakeOver; a \"name\" that "
        + "the group does not know is added.", #""subject":1,"name":"Zoé","standing":"answers""#
    ) { line, desk throws(ActError) in
      .group(.stand(try person(line, desk), try subject(line, desk), try standing(line)))
    },
    ActVerb(
      "handOver", "Somebody answers no more, and looked after it before.", #""subject":1,"person":3"#
    ) { line, desk throws(ActError) in
      .group(.handOver(try knownPerson(line, desk), try subject(line, desk)))
    },
    ActVerb(
      "standNoMore", "Takes a standing back.", #""subject":1,"person":3,"standing":"before""#
    ) { line, desk throws(ActError) in
      .group(.standNoMore(try knownPerson(line, desk), try subject(line, desk), try standing(line)))
    },
    ActVerb(
      "seekSuccessor", "Somebody to take over is wanted; \"found\":true ends that.", #""subject":1"#
    ) { line, desk throws(ActError) in
      .group(.seekSuccessor(try subject(line, desk), !(try line.flag("found"))))
    },
    ActVerb(
      "renameSubject", "Gives a subject another name; the earlier one is still understood.",
      #""subject":1,"name":"Affiches et tracts""#
    ) { line, desk throws(ActError) in
      .group(.renameTopic(try subject(line, desk), name: try line.text("name")))
    },
    ActVerb("addSubject", "Adds another, which the next line merges.", #""name":"Tracts""#) {
      line, _ throws(ActError) in
      .group(.addTopic(name: try line.text("name")))
    },
    ActVerb(
      "mergeSubjects", "The first is found under the second from now on.", #""subject":2,"into":1"#
    ) { line, desk throws(ActError) in
      let into = try line.reference("into", among: desk.group.subjects.map(\.id))
      return .group(.mergeTopics(try subject(line, desk), into: .topic(into)))
    },
    ActVerb(
      "showPerson", "Somebody agrees to be shown by name; \"hidden\":true withdraws that.", #""name":"Zoé""#
    ) { line, desk throws(ActError) in
      .group(.showPerson(try person(line, desk), !(try line.flag("hidden"))))
    },
    ActVerb(
      "markPerson",
      "What somebody is found by: \"sign\" ("
        + PersonSign.allCases.map(\.rawValue).joined(separator: ", ") + "), \"languages\", \"place\".",
      #""person":3,"sign":"star","languages":"anglais, arabe","place":"près de la porte""#
    ) { line, desk throws(ActError) in
      .group(
        .markPerson(
          try person(line, desk), sign: try line.choice("sign"), languages: try line.textIfAny("languages"),
          place: try line.textIfAny("place")))
    },
    ActVerb(
      "mergePeople", "Two spellings of one name: the first is found under the second from now on.",
      #""person":1,"into":2"#
    ) { line, desk throws(ActError) in
      let into = try line.reference("into", among: desk.group.people.map(\.id))
      return .group(.mergePeople(try knownPerson(line, desk), into: into))
    },
    ActVerb("arrive", "One of the group’s people is here.", #""person":1"#) { line, desk throws(ActError) in
      .meeting(.arrive(try knownPerson(line, desk)))
    },
    ActVerb("leave", "They are here no more.", #""person":1"#) { line, desk throws(ActError) in
      .meeting(.leave(try knownPerson(line, desk)))
    },
  ]

  static let questions: [ActVerb] = [
    ActVerb(
      "ask", "Leaves a question for those who answer on a subject, or for anyone.",
      #""subject":1,"text":"Où sont les anciennes affiches ?""#
    ) { line, desk throws(ActError) in
      let about = line.has("subject") || line.has("topic") ? try subject(line, desk) : nil
      return .group(.ask(about, text: try line.text("text")))
    },
    ActVerb(
      "answer", "Answers a question; the answer stays with it.", #""question":1,"text":"Au local.""#
    ) { line, desk throws(ActError) in
      .group(.answer(try question(line, desk), text: try line.text("text")))
    },
    ActVerb("closeQuestion", "Nobody needs the answer any more.", #""question":1"#) {
      line, desk throws(ActError) in .group(.closeQuestion(try question(line, desk)))
    },
    ActVerb("eraseQuestion", "Erases a question and its answers for good.", #""question":1"#) {
      line, desk throws(ActError) in .group(.eraseQuestion(try question(line, desk)))
    },
    ActVerb("removeSubject", "Takes a subject off the board.", #""subject":1"#) {
      line, desk throws(ActError) in .group(.removeTopic(try subject(line, desk)))
    },
    ActVerb(
      "erasePerson", "Erases every name and mark of somebody for good, in every meeting too.", #""person":1"#
    ) {
      line, desk throws(ActError) in .group(.erasePerson(try knownPerson(line, desk)))
    },
    ActVerb(
      "unname", "Takes a name for good out of all that the meeting says of people.",
      #""name":"Inès""#
    ) { line, _ throws(ActError) in .meeting(.unname([try line.text("name")])) },
  ]

  private static func subject(_ line: ActLine, _ desk: DeskState) throws(ActError) -> SubjectChoice {
    guard line.has("topic") else {
      return .topic(try line.reference("subject", among: desk.group.subjects.map(\.id)))
    }
    let id = try line.reference("topic", among: desk.meeting.topics.map(\.id))
    guard let words = desk.meeting.topics.first(where: { $0.id == id })?.text.value else {
      throw .wrongType("topic", "the id of a topic")
    }
    return .line(id, text: words)
  }

  private static func knownPerson(_ line: ActLine, _ desk: DeskState) throws(ActError) -> PersonID {
    try line.reference("person", among: desk.group.people.map(\.id))
  }

  private static func person(_ line: ActLine, _ desk: DeskState) throws(ActError) -> PersonChoice {
    if line.has("person") { return .person(try knownPerson(line, desk)) }
    return .named(try line.text("name"))
  }

  private static func standing(_ line: ActLine) throws(ActError) -> Standing {
    guard let standing: Standing = try line.choice("standing") else { throw .missing("standing") }
    return standing
  }

  private static func question(_ line: ActLine, _ desk: DeskState) throws(ActError) -> QuestionID {
    try line.reference("question", among: desk.group.questions.map(\.id))
  }
}
