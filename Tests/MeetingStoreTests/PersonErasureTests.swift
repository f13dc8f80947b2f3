import Foundation
import GRDB
import MeetingCore
import Testing

@testable import MeetingStore

/// Somebody who is erased, in the group's memory and in every meeting there ever was.
struct PersonErasureTests {
  private static let name = "Zéphyrine"

  /// Seven closed meetings, more than the desk keeps, of which the odd ones know her; and one that is on.
  private func years(in folder: TemporaryFolder) async throws -> MeetingDesk {
    let desk = try await MeetingDesk.sample(in: folder)
    for number in 1...7 {
      let id = MeetingID(high: 9, low: UInt64(number))
      let who = number.isMultiple(of: 2) ? "Bo" : Self.name
      var record = MeetingRecord.sample
      record.topics = [TopicRecord(text: "Site web : \(who), Chloé")]
      _ = try await desk.perform(.meeting(id, .plan(record, source: nil)))
      for command: MeetingCommand in [.open, .requestFloor(name: who), .nextSpeaker, .endTurn, .close] {
        _ = try await desk.perform(.meeting(id, command))
      }
    }
    _ = try await desk.perform(.group(.addPerson(name: Self.name)))
    return desk
  }

  private func person(_ desk: MeetingDesk) async throws -> PersonID {
    try #require(await desk.memory.group.state.person(called: Self.name)?.id)
  }

  @Test func `their names leave every meeting, and what else was said stays`() async throws {
    let folder = TemporaryFolder()
    let desk = try await years(in: folder)
    let prompt = try await desk.prompt
    desk.submit(.meeting(sampleMeeting, .hangSlip(prompt, cluster: nil, text: "Oui", signature: Self.name))) {
      _ in
    }
    let reader = try JournalReader(folder: folder.path)
    let order = try reader.meetings().map(\.id).filter { $0 != sampleMeeting }
    let receipt = try await desk.perform(.group(.erasePerson(person(desk))))
    #expect(try reader.meetings().map(\.id).filter { $0 != sampleMeeting } == order, "none comes forward")
    let odd = [1, 3, 5, 7].map { MeetingID(high: 9, low: $0) }
    let touched = Set(receipt.events.map(\.stream))
    #expect(touched == Set((odd + [sampleMeeting]).map { .meeting($0) } + [.group]))
    let erasures = try reader.erasures(after: 0)
    #expect(erasures.meetings == Set(odd + [sampleMeeting]) && erasures.isInGroup)
    #expect(try reader.erasures(after: erasures.through).meetings.isEmpty)
    #expect(try reader.erasures(after: erasures.through + 1).meetings == erasures.meetings, "another journal")
    #expect(try !folder.contains(Self.name) && !folder.contains("zephyrine"))
    #expect(await desk.memory.meetingsHere.count <= DeskMemory.keptMeetings + 1)
    desk.close()
    #expect(try !folder.contains(Self.name) && !folder.contains("zephyrine"))
    for id in odd {
      let meeting = try reader.meeting(id).state
      #expect(meeting.topics.map(\.text.value) == ["Site web\u{202F}: Chloé"])
      #expect(meeting.isClosed && meeting.speaking.count == 1)
    }
    #expect(try reader.meeting(MeetingID(high: 9, low: 2)).events.allSatisfy { $0.body.erasedText == nil })
    #expect(try reader.cards().count == 8)
  }

  @Test func `where the disk does not take it nothing of it is done`() async throws {
    let folder = TemporaryFolder()
    let desk = try await years(in: folder)
    let before = await desk.memory.state
    let person = try await person(desk)
    try await desk.fillUp()
    await #expect(throws: DeskError.self) { try await desk.perform(.group(.erasePerson(person))) }
    #expect(await desk.memory.state.group == before.group)
    _ = try await desk.perform(.group(.erasePerson(person)))
    desk.close()
    #expect(try !folder.contains(Self.name))
  }

  @Test func `two who stand on one line are erased one after the other`() async throws {
    let folder = TemporaryFolder()
    let desk = try await years(in: folder)
    _ = try await desk.perform(.group(.addPerson(name: "Chloé")))
    _ = try await desk.perform(.group(.erasePerson(person(desk))))
    let chloe = try #require(await desk.memory.group.state.person(called: "Chloé")?.id)
    _ = try await desk.perform(.group(.erasePerson(chloe)))
    desk.close()
    for word in ["Chloé", "chloe", Self.name] { #expect(try !folder.contains(word)) }
    let meeting = try JournalReader(folder: folder.path).meeting(MeetingID(high: 9, low: 1)).state
    #expect(meeting.topics.map(\.text.value) == ["Site web\u{202F}: à demander à l’accueil"])
    let query = try #require(ArchiveQuery("accueil"))
    #expect(try JournalReader(folder: folder.path).find(query).meetingCount == 8)
  }

  @Test func `asked again, they are erased already`() async throws {
    let folder = TemporaryFolder()
    let desk = try await years(in: folder)
    let person = try await person(desk)
    _ = try await desk.perform(.group(.erasePerson(person)))
    let sequence = await desk.memory.state.sequence
    await #expect(throws: DeskError.refused(.alreadyErased)) {
      try await desk.perform(.group(.erasePerson(person)))
    }
    #expect(await desk.memory.state.sequence == sequence)
    desk.close()
  }
}
