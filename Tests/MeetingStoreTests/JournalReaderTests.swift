import Foundation
import MeetingCore
import Testing

@testable import MeetingStore

struct JournalReaderTests {
  @Test func `a reader sees what a running desk has committed`() async throws {
    let folder = TemporaryFolder()
    let desk = try await MeetingDesk.sample(in: folder)
    let reader = try JournalReader(folder: folder.path)
    _ = try await desk.perform(.group(.addPerson(name: "Tom")))
    #expect(try reader.group().state.people.map(\.name.value) == ["Tom"])
    #expect(try reader.meeting(sampleMeeting).state == (await desk.memory.state.meeting))
    #expect(try reader.kiosk().state.meeting == sampleMeeting)
    desk.close()
  }

  @Test func `nothing is made where there is no journal`() {
    let folder = TemporaryFolder()
    #expect(throws: StoreError.missing(path: folder.data.database)) { try JournalReader(folder: folder.path) }
    #expect(!FileManager.default.fileExists(atPath: folder.path))
  }

  @Test func `meetings come with the most recently written first and are found by a beginning of their id`()
    async throws
  {
    let folder = TemporaryFolder()
    let desk = try await MeetingDesk.sample(in: folder)
    let reader = try JournalReader(folder: folder.path)
    let other = MeetingID(high: 8, low: 8)
    _ = try await desk.perform(.meeting(other, .plan(.sample, source: nil)))
    #expect(try reader.meetings().map(\.id) == [other, sampleMeeting])
    #expect(try reader.resolve("last") == other)
    _ = try await desk.perform(.meeting(sampleMeeting, .nextItem))
    let meetings = try reader.meetings()
    #expect(meetings.map(\.id) == [sampleMeeting, other])
    #expect(meetings.map(\.eventCount) == [6, 4])
    #expect(try reader.resolve("last") == sampleMeeting)
    #expect(try reader.resolve("0000000000000008") == other)
    #expect(throws: StoreError.ambiguousMeeting("0000")) { try reader.resolve("0000") }
    #expect(throws: StoreError.unknownMeeting("f")) { try reader.resolve("f") }
    #expect(throws: StoreError.unknownMeeting("")) { try reader.resolve("") }
    desk.close()
  }

  @Test func `a journal without meetings has no last one`() throws {
    let folder = TemporaryFolder()
    _ = try Journal(folder: folder.data, newKiosk: .one)
    #expect(throws: StoreError.unknownMeeting("last")) {
      try JournalReader(folder: folder.path).resolve("last")
    }
  }
}
