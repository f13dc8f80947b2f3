import Foundation
import GRDB
import MeetingCore
import Testing

@testable import MeetingStore

/// What a released form wrote is read for ever: these files are made once and never again.
struct FixtureTests {
  @Test(arguments: [
    ("events-v1.jsonl", SampleEvents.bodies), ("events-v1-minutes.jsonl", SampleEvents.addedBodies),
    ("events-v1-appearance.jsonl", SampleEvents.appearanceBodies),
    ("events-v1-wall.jsonl", SampleEvents.wallBodies), ("events-v1-floor.jsonl", SampleEvents.floorBodies),
    ("events-v1-speakers.jsonl", SampleEvents.speakerBodies),
    ("events-v1-agenda.jsonl", SampleEvents.agendaBodies),
    ("events-v1-roles.jsonl", SampleEvents.roleBodies),
    ("events-v1-offers.jsonl", SampleEvents.offerBodies),
    ("events-v1-board.jsonl", SampleEvents.boardBodies),
    ("events-v1-decisions.jsonl", SampleEvents.decisionBodies),
    ("events-v1-report.jsonl", SampleEvents.reportBodies),
    ("events-v1-plan.jsonl", SampleEvents.planBodies),
    ("events-v1-whole.jsonl", SampleEvents.wholeBodies),
    ("events-v1-replaced.jsonl", SampleEvents.replacedBodies),
  ])
  func `every kind of event decodes to the same value and encodes to the same bytes`(
    file: String, bodies: [EventBody]
  ) throws {
    let lines = try fixture(file).split(separator: "\n").map(String.init)
    #expect(lines.count == bodies.count)
    let codec = EventCodec(
      sealer: TextSealer { String(repeating: "0", count: 60) + $0.id.description.suffix(4) },
      shelf: TextShelf { Text.sample($0.low).value })
    for (line, body) in zip(lines, bodies) {
      #expect(codec.decode(line) == body)
      #expect(try codec.encode(body) == line)
    }
  }

  @Test func `every kind of event has its fixture`() {
    let bodies =
      SampleEvents.bodies + SampleEvents.addedBodies + SampleEvents.appearanceBodies + SampleEvents.wallBodies
      + SampleEvents.floorBodies + SampleEvents.speakerBodies + SampleEvents.agendaBodies
      + SampleEvents.roleBodies + SampleEvents.offerBodies + SampleEvents.boardBodies
      + SampleEvents.decisionBodies + SampleEvents.reportBodies + SampleEvents.planBodies
      + SampleEvents.wholeBodies + SampleEvents.replacedBodies
    #expect(Set(bodies.filter(SampleEvents.isListed).map(kind)).count == SampleEvents.kindCount)
  }

  @Test func `a journal of version 1 folds to what it held`() throws {
    let folder = TemporaryFolder()
    try folder.data.create()
    let database = try DatabaseQueue(path: folder.data.database)
    try database.writeWithoutTransaction { try $0.execute(sql: try fixture("journal-v1.sql")) }
    try database.close()
    let query = try #require(ArchiveQuery("mots"))
    let unindexed = try JournalReader(folder: folder.path).find(query, linesEach: 99)
    #expect(unindexed.lineCount > 9)

    let journal = try Journal(folder: folder.data, newKiosk: KioskID(high: 9, low: 9))
    #expect(try !journal.index(except: nil))
    #expect(try JournalReader(folder: folder.path).find(query, linesEach: 99) == unindexed)
    #expect(journal.kiosk == .one)
    #expect(try journal.counters() == (49, 49))
    #expect(try journal.heartbeat() == .sample)
    let reader = try JournalReader(folder: folder.path)
    let meeting = try reader.meeting(sampleMeeting)
    #expect(meeting.events.map(\.body) == erased(SampleEvents.meeting.map { .meeting($0) }))
    #expect(meeting.state.title?.value == "Mots 1")
    #expect(meeting.state.items.map(\.stopwatch.countedMilliseconds) == [70_000, 0])
    #expect(meeting.state.items.map(\.progress) == [.finished, .parked])
    #expect(meeting.state.items[0].minutes == 12)
    #expect(meeting.state.speaking.map(\.milliseconds) == [25_000, 9000])
    #expect(meeting.state.prompts[0].slips.map(\.text.value) == ["Mots 13"])
    #expect(meeting.state.prompts[0].slips[0].signature == Text(id: Text.sample(14).id, value: nil))
    #expect(meeting.state.entries.map(\.kind) == [.decision])
    #expect(meeting.state.isClosed)
    let group = try reader.group()
    #expect(group.state.people.map(\.name.value) == ["Mots 21"])
    #expect(group.state.people[0].earlierNames.map(\.value) == [nil])
    #expect(group.state.tasks.isEmpty, "its command was taken back")
    #expect(try reader.kiosk().state.meeting == sampleMeeting)
    #expect(try reader.kiosk().events.last?.body == .unknown(json: #"{"v":2,"weather":{}}"#))
  }

  private func erased(_ bodies: [EventBody]) -> [EventBody] {
    Timeline<Meeting>(bodies.enumerated().map { .sample($0 + 1, $1) }).events.map(\.body)
  }

  private func kind(_ body: EventBody) -> String {
    let outer = Mirror(reflecting: body).children.first
    let inner = outer.flatMap { Mirror(reflecting: $0.value).children.first?.label } ?? ""
    return "\(outer?.label ?? "") \(body.texts.isEmpty && inner.isEmpty ? "" : inner)"
  }

  private func fixture(_ name: String) throws -> String {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
    return try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }
}
