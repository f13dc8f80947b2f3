import MeetingCore
import Testing

/// Whatever kiosks write of people and subjects at once, no fact is lost, and all come to one state.
@Suite struct GroupRandomTests {
  @Test(arguments: 0..<60) func noFactIsLostThroughRenamesAndMergesOnTwoKiosks(seed: Int) throws {
    var dice = Dice(seed: UInt64(seed))
    var kiosks = Kiosks(2)
    for _ in 0..<120 {
      let kiosk = Int.random(in: 0...1, using: &dice)
      switch Int.random(in: 0..<14, using: &dice) {
      case 0: kiosks.meet()
      case 1: _ = try? kiosks.undo(on: kiosk)
      default: _ = try? kiosks.act(command(kiosks[kiosk], &dice), on: kiosk)
      }
    }
    kiosks.meet()
    #expect(kiosks[0] == kiosks[1])
    var events = kiosks.timelines[0].events
    expectAllFacts(of: events, in: kiosks.group)
    for _ in 0..<4 {
      events.shuffle(using: &dice)
      var other = Timeline<Group>()
      for event in events { other.insert([event]) }
      #expect(other.state == kiosks.group, "in another order of arrival")
    }
  }

  /// What the events say, taken one by one without any merging, is found in the group under what was merged.
  private func expectAllFacts(of events: [Event], in group: Group) {
    let retracted = Set(
      events.compactMap { if case .retracted(let command) = $0.body { command } else { nil } })
    var standings: Set<[String]> = []
    var sought: [TopicID: Bool] = [:]
    for case .group(let event) in events.filter({ !retracted.contains($0.command) }).map(\.body) {
      switch event {
      case .standingGiven(let topic, let person, let standing)
      where group.subject(topic) != nil && group.person(person) != nil:
        standings.insert([topic.description, person.description, standing.rawValue])
      case .standingTaken(let topic, let person, let standing):
        standings.remove([topic.description, person.description, standing.rawValue])
      case .successorSought(let topic, let isSought): sought[topic] = isSought
      case .topicAdded(let topic, let name), .topicRenamed(let topic, let name):
        guard let subject = group.subject(topic) else { continue }
        #expect(([subject.name] + subject.earlierNames).contains(name))
      case .personAdded(let person, let name), .personRenamed(let person, let name):
        guard let found = group.person(person) else { continue }
        #expect(([found.name] + found.earlierNames).contains(name))
      case .topicsMerged(let topic, let into) where group.subject(topic) != nil && group.subject(into) != nil:
        #expect(group.resolved(topic) == group.resolved(into))
      case .personsMerged(let person, let into)
      where group.person(person) != nil && group.person(into) != nil:
        #expect(group.resolved(person) == group.resolved(into))
      case .questionAsked(let question, let topic?, _) where group.subject(topic) != nil:
        #expect(group.questions(on: topic).contains { $0.id == question })
      case .questionAnswered(let question, let text):
        #expect(group.question(question)?.answers.contains(text) == true)
      default: break
      }
    }
    for fact in standings {
      guard let topic = TopicID(fact[0]), let person = PersonID(fact[1]),
        let standing = Standing(rawValue: fact[2])
      else { continue }
      #expect(
        group.subject(topic)?.standings.contains {
          $0.person == group.resolved(person) && $0.standing == standing
        } == true)
    }
    for (topic, isSought) in sought where isSought && group.subject(topic) != nil {
      #expect(group.subject(topic)?.seeksSuccessor == true)
    }
    #expect(Set(group.people.map(\.id)).count == group.people.count)
    #expect(Set(group.subjects.map(\.id)).count == group.subjects.count)
    for topic in group.topics {
      #expect(group.resolved(group.resolved(topic.id)) == group.resolved(topic.id))
    }
  }

  private func command(_ group: Group, _ dice: inout Dice) -> GroupCommand {
    let names = ["Amina", "Bo", "Chloé", "amina", "Élie", "Elie", "Dee"]
    let name = names.randomElement(using: &dice) ?? "Bo"
    let nobody = PersonID(high: 0, low: 0)
    let people = group.people.map(\.id)
    let (person, other) = (people.randomElement(using: &dice), people.randomElement(using: &dice))
    let topic = group.subjects.randomElement(using: &dice)?.id ?? TopicID(high: 0, low: 0)
    let into = group.subjects.randomElement(using: &dice)?.id ?? TopicID(high: 0, low: 0)
    let question = group.questions.randomElement(using: &dice)?.id ?? QuestionID(high: 0, low: 0)
    let standing = Standing.allCases.randomElement(using: &dice) ?? .answers
    let line = EntryID(high: 4, low: UInt64.random(in: 0..<6, using: &dice))
    let plan = SubjectChoice.line(line, text: "Sujet \(line.low) : Amina, \(name) (avant), relève souhaitée")
    let subject = Bool.random(using: &dice) ? plan : .topic(topic)
    let all: [GroupCommand] = [
      .addPerson(name: name), .addTopic(name: "Sujet \(name)"), .renameTopic(subject, name: "Autre \(name)"),
      .mergeTopics(.topic(topic), into: .topic(into)), .mergeTopics(subject, into: .topic(into)),
      .stand(.named(name), subject, standing), .stand(.person(person ?? nobody), .topic(topic), standing),
      .standNoMore(person ?? nobody, .topic(topic), standing), .handOver(person ?? nobody, .topic(topic)),
      .seekSuccessor(subject, Bool.random(using: &dice)), .removeTopic(.topic(topic)),
      .renamePerson(person ?? nobody, name: "\(name) B."),
      .mergePeople(person ?? nobody, into: other ?? nobody),
      .showPerson(.named(name), Bool.random(using: &dice)),
      .markPerson(.named(name), sign: PersonSign.allCases.randomElement(using: &dice), languages: "arabe"),
      .ask(subject, text: "Où ?"), .ask(nil, text: "Quand ?"), .answer(question, text: "Là"),
      .closeQuestion(question),
    ]
    return all.randomElement(using: &dice) ?? .addPerson(name: name)
  }
}
