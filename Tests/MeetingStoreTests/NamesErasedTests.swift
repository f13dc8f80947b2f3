import Foundation
import GRDB
import MeetingCore
import Testing

@testable import MeetingStore

/// Names that are erased, however they were written, kept or taken back.
struct NamesErasedTests {
  /// Closed meetings in which somebody is written `written`, more than are kept; then `name` is erased.
  private func left(of written: String, erasing name: String) async throws -> [String] {
    let folder = TemporaryFolder()
    let desk = try await MeetingDesk.sample(in: folder)
    for number in 1...7 {
      let id = MeetingID(high: 9, low: UInt64(number))
      _ = try await desk.perform(.meeting(id, .plan(.sample, source: nil)))
      let who = number == 1 ? written : "Chloé"
      for command: MeetingCommand in [.open, .requestFloor(name: who), .nextSpeaker, .endTurn, .close] {
        _ = try await desk.perform(.meeting(id, command))
      }
    }
    _ = try await desk.perform(.group(.addPerson(name: name)))
    let person = try #require(await desk.memory.group.state.person(called: name)?.id)
    _ = try await desk.perform(.group(.erasePerson(person)))
    desk.close()
    let events = try JournalReader(folder: folder.path).events(of: MeetingID(high: 9, low: 1))
    return events.flatMap(\.body.texts).compactMap(\.value).filter { $0 == written }
  }

  @Test(arguments: [
    ("N'Diaye", "N’Diaye"), ("Jean Marc", "Jean-Marc"), ("Jean‑Marc", "Jean-Marc"), ("Ana", "(Ana)"),
    ("Ana", "Ana"),
    ("Ana", "« Ana »"),
  ])
  func aNameWrittenOtherwise(written: String, name: String) async throws {
    let left = try await left(of: written, erasing: name)
    #expect(left == [])
  }

  @Test func aSubjectOfTheGroupThatIsCalledByThem() async throws {
    let folder = TemporaryFolder()
    let desk = try await MeetingDesk.sample(in: folder)
    _ = try await desk.perform(.meeting(sampleMeeting, .open))
    _ = try await desk.perform(.meeting(sampleMeeting, .addTopic(text: "Les clés d’Inès : Bo")))
    let line = try #require(await desk.memory.state.meeting.topics.first)
    _ = try await desk.perform(
      .group(.stand(.named("Zoé"), .line(line.id, text: line.text.value ?? ""), .answers)))
    _ = try await desk.perform(.group(.addPerson(name: "Inès")))
    let person = try #require(await desk.memory.group.state.person(called: "Inès")?.id)
    _ = try await desk.perform(.group(.erasePerson(person)))
    _ = try await desk.perform(.meeting(sampleMeeting, .close))
    desk.close()
    #expect(try !folder.contains("Inès"))
  }

  @Test func aSubjectOfTheGroupThatWasNotAdopted() async throws {
    let folder = TemporaryFolder()
    let desk = try await MeetingDesk.sample(in: folder)
    _ = try await desk.perform(.meeting(sampleMeeting, .open))
    _ = try await desk.perform(.group(.addTopic(name: "Les clés d’Inès")))
    _ = try await desk.perform(.meeting(sampleMeeting, .addTopic(text: "Les clés d’Inès : Bo")))
    _ = try await desk.perform(.group(.addPerson(name: "Inès")))
    let person = try #require(await desk.memory.group.state.person(called: "Inès")?.id)
    _ = try await desk.perform(.group(.erasePerson(person)))
    let state = await desk.memory.state
    let lines = Board(of: state.meeting, with: state.group).subjects.map(\.line)
    #expect(lines == ["Les clés d’…\u{202F}: Bo"] || lines == ["Les clés d’… : Bo"], "\(lines)")
    desk.close()
  }

  @Test func chainsAreTheSameFromTheDisk() async throws {
    let folder = TemporaryFolder()
    let desk = try await MeetingDesk.sample(in: folder)
    _ = try await desk.perform(.meeting(sampleMeeting, .open))
    _ = try await desk.perform(
      .meeting(sampleMeeting, .giveRole(.facilitator, names: "Anabelle, Bonifacio, Cyrille")))
    _ = try await desk.perform(
      .meeting(sampleMeeting, .noteAttendance(.present, names: "Anabelle et Bonifacio")))
    _ = try await desk.perform(.meeting(sampleMeeting, .close))
    for name in ["Anabelle", "Bonifacio"] {
      _ = try await desk.perform(.group(.addPerson(name: name)))
      let person = try #require(await desk.memory.group.state.person(called: name)?.id)
      desk.beat()
      _ = try await desk.perform(.group(.erasePerson(person)))
      desk.beat()
      let reader = try JournalReader(folder: folder.path)
      let here = await desk.memory.state.meeting
      let there = try reader.meeting(sampleMeeting).state
      #expect(there == here)
      let query = try #require(ArchiveQuery(name))
      #expect(try reader.find(query).hits.isEmpty)
      let cyrille = try #require(ArchiveQuery("Cyrille"))
      #expect(try reader.find(cyrille).meetingCount == 1)
    }
    let role = try #require(await desk.memory.state.meeting.holders(of: .facilitator).first)
    _ = try await desk.perform(.meeting(sampleMeeting, .erase(role.id)))
    desk.close()
    #expect(try !folder.contains("Cyrille") && !folder.contains("cyrille"))
  }

  @Test func aNameThatWasTakenBackInTheGroup() async throws {
    let folder = TemporaryFolder()
    let desk = try await MeetingDesk.sample(in: folder)
    _ = try await desk.perform(.group(.addPerson(name: "Zéphyrine")))
    let person = try #require(await desk.memory.group.state.person(called: "Zéphyrine")?.id)
    _ = try await desk.perform(.group(.renamePerson(person, name: "Zéphyrine Dupont")))
    _ = try await desk.perform(.undo(.group))
    _ = try await desk.perform(.group(.erasePerson(person)))
    desk.close()
    #expect(try !folder.contains("Zéphyrine"))
  }

  @Test func aPersonAddedTwice() async throws {
    let folder = TemporaryFolder()
    let desk = try await MeetingDesk.sample(in: folder)
    _ = try await desk.perform(.group(.addPerson(name: "Zéphyrine")))
    _ = try await desk.perform(.undo(.group))
    _ = try await desk.perform(.group(.addPerson(name: "Zéphyrine")))
    let person = try #require(await desk.memory.group.state.person(called: "Zéphyrine")?.id)
    _ = try await desk.perform(.group(.erasePerson(person)))
    desk.close()
    #expect(try !folder.contains("Zéphyrine"))
  }

  @Test func anOfferThatTheGroupLetGo() async throws {
    let folder = TemporaryFolder()
    let desk = try await MeetingDesk.sample(in: folder)
    _ = try await desk.perform(.meeting(sampleMeeting, .open))
    _ = try await desk.perform(.meeting(sampleMeeting, .addTask(text: "Coller")))
    let entry = try #require(await desk.memory.state.meeting.tasks.first).id
    _ = try await desk.perform(.meeting(sampleMeeting, .offer(on: .entry(entry), name: "Zéphyrine")))
    let task = try #require(await desk.memory.group.state.tasks.first)
    let offer = try #require(task.offers.first)
    _ = try await desk.perform(.group(.releaseTaskOffer(task.id, offer.offer.id)))
    _ = try await desk.perform(.group(.addPerson(name: "Zéphyrine")))
    let person = try #require(await desk.memory.group.state.person(called: "Zéphyrine")?.id)
    _ = try await desk.perform(.group(.erasePerson(person)))
    desk.close()
    #expect(try !folder.contains("Zéphyrine"))
  }

  @Test func aReportForEverybodyHidesNoLessThanBefore() async throws {
    let folder = TemporaryFolder()
    let desk = try await MeetingDesk.sample(in: folder)
    let id = MeetingID(high: 9, low: 1)
    var record = MeetingRecord.sample
    record.items[0].remark = "avec Inès"
    _ = try await desk.perform(.meeting(id, .plan(record, source: nil)))
    _ = try await desk.perform(.group(.addPerson(name: "Inès")))
    let person = try #require(await desk.memory.group.state.person(called: "Inès")?.id)
    let reader = try JournalReader(folder: folder.path)
    func lines() throws -> [Substring] {
      let meeting = try reader.meeting(id).state.reported(with: try reader.group().state)
      return Report.markdown(of: meeting, id: id, form: .public).split(separator: "\n").filter {
        $0.contains("avec")
      }
    }
    _ = try await desk.perform(.group(.erasePerson(person)))
    #expect(try lines().allSatisfy { !$0.contains("Inès") })
    desk.close()
  }

  @Test func anOfferOfTwo() async throws {
    let folder = TemporaryFolder()
    let desk = try await MeetingDesk.sample(in: folder)
    _ = try await desk.perform(.meeting(sampleMeeting, .open))
    _ = try await desk.perform(.meeting(sampleMeeting, .addTask(text: "Coller")))
    let entry = try #require(await desk.memory.state.meeting.tasks.first).id
    _ = try await desk.perform(.meeting(sampleMeeting, .offer(on: .entry(entry), name: "Inès et Bo")))
    _ = try await desk.perform(.meeting(sampleMeeting, .close))
    _ = try await desk.perform(.group(.addPerson(name: "Inès")))
    let person = try #require(await desk.memory.group.state.person(called: "Inès")?.id)
    func said() async -> ([String], [String]) {
      let state = await desk.memory.state
      return (
        state.group.tasks.flatMap { $0.offers.map { $0.offer.name.value ?? "nil" } },
        state.meeting.offers.values.flatMap { $0 }.map { $0.name.value ?? "nil" }
      )
    }
    _ = try await desk.perform(.group(.erasePerson(person)))
    let after = await said()
    #expect(after.0 == after.1)
    desk.close()
  }
}
