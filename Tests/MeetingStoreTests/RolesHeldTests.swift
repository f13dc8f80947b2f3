import Dispatch
import MeetingCore
import Testing

@testable import MeetingStore

/// The group remembers who had which role once a meeting is closed.
struct RolesHeldTests {
  private func held(_ desk: isolated MeetingDesk) -> [String] {
    desk.memory.group.state.rolesHeld.map { "\($0.role) \($0.name.value ?? "…") \($0.date)" }
  }

  @Test func `a closed meeting's roles are remembered, once, and no person is added`() async throws {
    let folder = TemporaryFolder()
    let desk = try await MeetingDesk.sample(in: folder)
    func act(_ command: MeetingCommand) async throws -> Receipt {
      try await desk.perform(.meeting(sampleMeeting, command))
    }
    _ = try await act(.giveRole(.scribe, names: "Karim, Inès"))
    _ = try await act(.giveRole(.facilitator, names: "Léa"))
    #expect(await held(desk).isEmpty)
    let receipt = try await act(.close)
    #expect(receipt.events.allSatisfy { $0.stream == .meeting(sampleMeeting) }, "undo takes the close back")
    let date = TestClock().now().date
    let expected = ["facilitator Léa \(date)", "scribe Karim \(date)", "scribe Inès \(date)"]
    #expect(await held(desk) == expected)
    #expect(await desk.memory.group.state.people.isEmpty)
    await #expect(throws: DeskError.refused(.meetingClosed)) { _ = try await act(.close) }
    #expect(await held(desk) == expected)
    await #expect(throws: DeskError.refused(.nothingToUndo)) { try await desk.perform(.undo(.group)) }
    let all =
      await desk.memory.group.events + desk.memory.meeting(sampleMeeting).events + desk.memory.kiosk.events
    #expect(all.map(\.sequence).sorted() == Array(1...all.count), "one journal without a gap")
    desk.close()
    #expect(try JournalReader(folder: folder.path).group().state.rolesHeld.count == 3)
  }

  @Test func `a close taken back is forgotten, and what is closed anew is remembered as it is then`()
    async throws
  {
    let folder = TemporaryFolder()
    let desk = try await MeetingDesk.sample(in: folder)
    let date = TestClock().now().date
    for name in ["Karim", "Secretscribe", "Inès"] {
      _ = try await desk.perform(.meeting(sampleMeeting, .giveRole(.scribe, names: name)))
      _ = try await desk.perform(.meeting(sampleMeeting, .close))
      #expect(await held(desk) == ["scribe \(name) \(date)"])
      _ = try await desk.perform(.undo(.meeting(sampleMeeting)))
      #expect(await held(desk).isEmpty)
    }
    _ = try await desk.perform(.meeting(sampleMeeting, .close))
    #expect(await held(desk) == ["scribe Inès \(date)"])
    desk.close()
    let again = try MeetingDesk.open(folder: folder.path, clock: TestClock().now) { _ in }
    #expect(await held(again) == ["scribe Inès \(date)"])
    again.close()
  }

  @Test func `a name erased in the meeting is erased in the memory too, and is in no file`() async throws {
    let folder = TemporaryFolder()
    let desk = try await MeetingDesk.sample(in: folder)
    _ = try await desk.perform(.meeting(sampleMeeting, .giveRole(.scribe, names: "Secretscribe, Inès")))
    _ = try await desk.perform(.meeting(sampleMeeting, .giveRole(.timekeeper, names: "Sacha")))
    _ = try await desk.perform(.meeting(sampleMeeting, .close))
    #expect(await held(desk).count == 3)
    let names = try #require(await desk.memory.state.meeting.holders(of: .scribe).first)
    #expect(try folder.contains("Secretscribe"))
    _ = try await desk.perform(.meeting(sampleMeeting, .erase(names.id)))
    #expect(await held(desk) == ["timekeeper Sacha \(TestClock().now().date)"])
    #expect(try !folder.contains("Secretscribe"))
    let remembered = try #require(await desk.memory.group.state.rolesHeld.first)
    _ = try await desk.perform(.group(.erase(remembered.name.id)))
    #expect(await held(desk).isEmpty)
    desk.close()
    #expect(try JournalReader(folder: folder.path).group().state.rolesHeld.isEmpty)
  }

  @Test func `a close that is not saved is not remembered either`() async throws {
    let folder = TemporaryFolder()
    let desk = try await MeetingDesk.sample(in: folder)
    _ = try await desk.perform(.meeting(sampleMeeting, .giveRole(.scribe, names: "Karim")))
    try await desk.fillUp()
    let gate = DispatchSemaphore(value: 0)
    desk.executor.run { gate.wait() }
    // One commit for the two, and no room for the second.
    let closing = Task { try await desk.perform(.meeting(sampleMeeting, .close)) }
    let failing = Task { try await desk.perform(.heavy) }
    while desk.inbox.withLock(\.waiting.count) < 2 { await Task.yield() }
    gate.signal()
    for task in [closing, failing] {
      await #expect(throws: DeskError.self) { _ = try await task.value }
    }
    #expect(await held(desk).isEmpty)
    #expect(await !desk.memory.state.meeting.isClosed)
    desk.close()
  }
}
