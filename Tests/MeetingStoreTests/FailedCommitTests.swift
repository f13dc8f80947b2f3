import Foundation
import GRDB
import MeetingCore
import Testing

@testable import MeetingStore

struct FailedCommitTests {
  @Test func `a commit that fails leaves what was durable, and the next one works`() async throws {
    let folder = TemporaryFolder()
    let screen = Screen()
    let desk = try await MeetingDesk.sample(in: folder, screen: screen)
    _ = try await desk.perform(.group(.addTask(text: "Durable")))
    let before = await desk.memory.state
    try await desk.fillUp()
    await #expect(throws: DeskError.self) {
      try await desk.perform(.heavy)
    }
    #expect(screen.last.meeting == before.meeting)
    #expect(screen.last.sequence == before.sequence)
    #expect(screen.last.isDurable)

    _ = try await desk.perform(.meeting(sampleMeeting, .hangSlip(desk.prompt, text: "Cette fois")))
    desk.close()
    let reader = try JournalReader(folder: folder.path)
    #expect(try reader.meeting(sampleMeeting).state.prompts[0].slips.map(\.text.value) == ["Cette fois"])
    #expect(try reader.group().state.tasks.map(\.text.value) == ["Durable"])
  }

  @Test func `every request of a batch that failed is answered not saved`() async throws {
    let folder = TemporaryFolder()
    let desk = try await MeetingDesk.sample(in: folder)
    try await desk.fillUp()
    let gate = DispatchSemaphore(value: 0)
    desk.executor.run { gate.wait() }
    let outcomes = await withTaskGroup(of: Result<Receipt, DeskError>.self) { tasks in
      for command in [.heavy, .group(.addTask(text: "Petite")), .group(.addTask(text: ""))] as [Command] {
        tasks.addTask {
          await withCheckedContinuation { continuation in
            desk.submit(command) { continuation.resume(returning: $0) }
          }
        }
      }
      while desk.inbox.withLock(\.waiting.count) < 3 { await Task.yield() }
      gate.signal()
      return await tasks.reduce(into: []) { $0.append($1) }
    }
    #expect(outcomes.count { $0 == .failure(.refused(.emptyText(.line))) } == 1)
    #expect(outcomes.count { if case .failure(.notSaved) = $0 { true } else { false } } == 2)
    desk.close()
    #expect(try JournalReader(folder: folder.path).group().state.tasks.isEmpty)
  }

  @Test func `while the journal cannot be opened again nothing is saved, then everything is`() async throws {
    let folder = TemporaryFolder()
    let desk = try await MeetingDesk.sample(in: folder)
    let before = await desk.memory.state
    try await desk.fillUp()
    await #expect(throws: DeskError.self) { try await desk.perform(.heavy) }
    let aside = folder.path + "/aside"
    try FileManager.default.moveItem(atPath: folder.data.database, toPath: aside)
    try FileManager.default.createDirectory(atPath: folder.data.database, withIntermediateDirectories: false)
    for _ in 0..<3 {
      await #expect(throws: DeskError.self) { try await desk.perform(.group(.addTask(text: "Perdue"))) }
      #expect(await desk.memory.state.sequence == before.sequence)
    }
    try FileManager.default.removeItem(atPath: folder.data.database)
    try FileManager.default.moveItem(atPath: aside, toPath: folder.data.database)
    _ = try await desk.perform(.group(.addTask(text: "Gardée")))
    desk.close()
    let reader = try JournalReader(folder: folder.path)
    #expect(try reader.group().state.tasks.map(\.text.value) == ["Gardée"])
    #expect(try reader.meeting(sampleMeeting).state == before.meeting)
  }

  @Test func `the ballast is given up for a commit that finds the disk full`() async throws {
    let folder = TemporaryFolder()
    let desk = try await MeetingDesk.sample(in: folder, room: DiskRoom { _ in 1 << 40 })
    #expect(FileManager.default.fileExists(atPath: folder.data.ballast))
    try await desk.fillUp()
    _ = try await desk.perform(.heavy)
    #expect(!FileManager.default.fileExists(atPath: folder.data.ballast))
    desk.close()
  }

  @Test func `a disk that is nearly full takes no new text and all else`() async throws {
    let folder = TemporaryFolder()
    let desk = try await MeetingDesk.sample(in: folder)
    _ = try await desk.perform(.meeting(sampleMeeting, .requestFloor(name: "Léa")))
    desk.close()
    let full = DiskRoom { _ in DiskRoom.minimumBytes - 1 }
    let desk2 = try MeetingDesk.open(folder: folder.path, room: full, clock: TestClock().now) { _ in }
    await #expect(throws: DeskError.diskNearlyFull) { try await desk2.perform(.group(.addTask(text: "Non"))) }
    _ = try await desk2.perform(.meeting(sampleMeeting, .nextItem))
    _ = try await desk2.perform(.meeting(sampleMeeting, .nextSpeaker))
    desk2.close()
    #expect(!FileManager.default.fileExists(atPath: folder.data.ballast))
  }
}

extension MeetingDesk {
  /// Lets the database grow no more.
  func fillUp() throws {
    try journal.queue?.writeWithoutTransaction { database in
      let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
      try database.execute(sql: "PRAGMA max_page_count = \(pages)")
    }
  }
}

extension Command {
  /// Takes many pages of the journal.
  static var heavy: Command {
    var record = MeetingRecord.sample
    record.details = Array(repeating: String(repeating: "é", count: 1000), count: 20)
    return .meeting(MeetingID(high: 3, low: 3), .plan(record, source: nil))
  }
}

extension MeetingCommand {
  static func hangSlip(_ prompt: PromptID, text: String) -> MeetingCommand {
    .hangSlip(prompt, cluster: nil, text: text, signature: nil)
  }
}
