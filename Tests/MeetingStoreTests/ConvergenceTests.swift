import MeetingCore
import Testing

@testable import MeetingStore

/// Kiosks that write the group stream at once come to one state, in whatever order their events arrive.
struct ConvergenceTests {
  @Test(arguments: 0..<20)
  func `two desks' events fold to one state in every order of arrival`(seed: UInt64) async throws {
    var random = Seeded(seed)
    let folders = [TemporaryFolder(), TemporaryFolder()]
    let desks = try folders.enumerated().map { index, folder in
      try MeetingDesk.open(
        folder: folder.path, clock: TestClock().now,
        identifiers: identifiers(seed: seed * 2 + UInt64(index) + 1)
      ) { _ in }
    }
    for _ in 0..<40 {
      let desk = desks[Int.random(in: 0...1, using: &random)]
      let command = await command(for: desk.memory.group.state, &random)
      _ = try? await desk.perform(command)
    }
    for desk in desks { desk.close() }
    var events = try folders.flatMap { try JournalReader(folder: $0.path).group().events }
    let first = try #require(events.first { !$0.body.texts.isEmpty })
    let retraction = Event.sample(1000, .retracted(first.command), stream: .group)
    let erasure = Event.sample(1001, .group(.textErased(text: first.body.texts[0].id)), stream: .group)
    events += [retraction, erasure]

    let expected = Timeline<Group>(events)
    let erased = Set(events.compactMap(\.body.erasedText))
    for _ in 0..<30 {
      events.shuffle(using: &random)
      var timeline = Timeline<Group>()
      var rest = events[...]
      while !rest.isEmpty {
        let count = Int.random(in: 1...4, using: &random)
        timeline.insert(Array(rest.prefix(count)) + events.prefix(Int.random(in: 0...2, using: &random)))
        rest = rest.dropFirst(count)
      }
      #expect(timeline.state == expected.state)
      #expect(timeline.events == expected.events)
      let ids = timeline.state.people.map(\.id.description) + timeline.state.tasks.map(\.id.description)
      #expect(Set(ids).count == ids.count)
      for text in timeline.events.flatMap(\.body.texts) where erased.contains(text.id) {
        #expect(text.value == nil)
      }
    }
  }

  private func command(for group: Group, _ random: inout Seeded) -> Command {
    let name = "Mot \(Int.random(in: 0..<1000, using: &random))"
    let person = group.people.randomElement(using: &random)
    let task = group.tasks.randomElement(using: &random)
    switch Int.random(in: 0..<8, using: &random) {
    case 0: return person.map { .group(.renamePerson($0.id, name: name)) } ?? .group(.addPerson(name: name))
    case 1: return task.map { .group(.rewordTask($0.id, text: name)) } ?? .group(.addTask(text: name))
    case 2: return task.map { .group(.finishTask($0.id)) } ?? .group(.addTask(text: name))
    case 3: return person.map { .group(.erase($0.name.id)) } ?? .group(.addPerson(name: name))
    case 4: return .undo(.group)
    case 5: return .group(.addPerson(name: name))
    default: return .group(.addTask(text: name))
    }
  }
}
