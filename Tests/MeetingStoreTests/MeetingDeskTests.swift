import Dispatch
import Foundation
import GRDB
import MeetingCore
import Synchronization
import Testing

@testable import MeetingStore

struct MeetingDeskTests {
  @Test func `what was done is there again after closing and opening`() async throws {
    let folder = TemporaryFolder()
    let clock = TestClock()
    let desk = try await MeetingDesk.sample(in: folder, clock: clock)
    let prompt = try await desk.prompt
    _ = try await desk.perform(
      .meeting(sampleMeeting, .hangSlip(prompt, cluster: nil, text: "Le fil", signature: "Amina")))
    _ = try await desk.perform(.meeting(sampleMeeting, .requestFloor(name: "Léa")))
    _ = try await desk.perform(.meeting(sampleMeeting, .nextItem))
    clock.advance(seconds: 30)
    _ = try await desk.perform(.meeting(sampleMeeting, .nextSpeaker))
    _ = try await desk.perform(.group(.addPerson(name: "Karim")))
    let before = await desk.memory.state
    desk.close()

    let screen = Screen()
    let again = try MeetingDesk.open(folder: folder.path, clock: clock.now, publish: screen.publish)
    #expect(screen.last.meeting == before.meeting)
    #expect(screen.last.meeting.turn?.name?.value == "Léa")
    #expect(screen.last.group == before.group)
    #expect(screen.last.kiosk == before.kiosk)
    #expect(screen.last.sequence == before.sequence)
    #expect(screen.last.isDurable)
    again.close()
  }

  @Test func `events of one act share a command and a clock, and sequences have no gap`() async throws {
    let folder = TemporaryFolder()
    let desk = try await MeetingDesk.sample(in: folder)
    let receipt = try await desk.perform(.meeting(sampleMeeting, .nextItem))
    #expect(receipt.events.count == 2)
    #expect(Set(receipt.events.map(\.command)).count == 1)
    #expect(Set(receipt.events.map(\.lamport)).count == 1)
    let all = await desk.memory.meeting(sampleMeeting).events + desk.memory.kiosk.events
    #expect(all.map(\.sequence).sorted() == Array(1...all.count))
    #expect(Set(all.map(\.id)).count == all.count)
    desk.close()
  }

  @Test func `a refusal says why and writes nothing`() async throws {
    let folder = TemporaryFolder()
    let desk = try await MeetingDesk.sample(in: folder)
    let before = await desk.memory.sequence
    await #expect(throws: DeskError.refused(.emptyText(.name))) {
      try await desk.perform(.meeting(sampleMeeting, .requestFloor(name: "  ")))
    }
    #expect(await desk.memory.sequence == before)
    desk.close()
    await #expect(throws: DeskError.closed) { try await desk.perform(.group(.addTask(text: "Relire"))) }
  }

  @Test func `what is shown before it is durable says so`() async throws {
    let folder = TemporaryFolder()
    let screen = Screen()
    let desk = try await MeetingDesk.sample(in: folder, screen: screen)
    let seen = screen.all.count
    _ = try await desk.perform(.group(.addTask(text: "Relire le kit")))
    let published = screen.all.dropFirst(seen)
    #expect(published.map(\.isDurable) == [false, true])
    #expect(published.allSatisfy { $0.group.tasks.count == 1 })
    desk.close()
  }

  @Test func `what waits together is committed together`() async throws {
    let folder = TemporaryFolder()
    let desk = try await MeetingDesk.sample(in: folder)
    let commits = CommitCounter()
    try await #require(desk.journal.queue).add(transactionObserver: commits, extent: .databaseLifetime)
    let gate = DispatchSemaphore(value: 0)
    let done = DispatchGroup()
    desk.executor.run { gate.wait() }
    for index in 0..<200 {
      done.enter()
      desk.submit(.group(.addTask(text: "Tâche \(index)"))) { result in
        #expect((try? result.get())?.events.count == 1)
        done.leave()
      }
    }
    gate.signal()
    await withCheckedContinuation { continuation in
      done.notify(queue: .global()) { continuation.resume() }
    }
    #expect(commits.count == 1)
    #expect(await desk.memory.group.state.tasks.count == 200)
    desk.close()
  }

  @Test func `20,000 commands of many tasks are served in the order in which each task sent them`()
    async throws
  {
    let folder = TemporaryFolder()
    let desk = try await MeetingDesk.sample(in: folder)
    let answers = Counter()
    await withTaskGroup { tasks in
      for sender in 0..<20 {
        tasks.addTask {
          for index in 0..<1000 {
            desk.submit(.kiosk(.showScreen("\(sender) \(index)"))) { _ in _ = answers.next() }
          }
        }
      }
    }
    desk.close()
    #expect(answers.next() == 20_001)
    let shown = try JournalReader(folder: folder.path).kiosk().events.compactMap { event in
      if case .kiosk(.screenShown(let screen)) = event.body { screen } else { nil }
    }
    #expect(shown.count == 20_000)
    var last: [Substring: Int] = [:]
    for screen in shown {
      let parts = screen.split(separator: " ")
      let index = try #require(Int(parts[1]))
      #expect(index == last[parts[0], default: -1] + 1)
      last[parts[0]] = index
    }
  }

  @Test func `timers that ran through a power cut are stopped at the last sign of life`() async throws {
    let folder = TemporaryFolder()
    let clock = TestClock()
    let desk = try await MeetingDesk.sample(in: folder, clock: clock)
    _ = try await desk.perform(.meeting(sampleMeeting, .nextItem))
    clock.advance(seconds: 40)
    desk.beat()
    let lastSeen = clock.now()
    clock.advance(seconds: 5)
    desk.close()

    clock.restart(boot: "second")
    let again = try MeetingDesk.open(folder: folder.path, clock: clock.now) { _ in }
    again.close()
    let meeting = try JournalReader(folder: folder.path).meeting(sampleMeeting).state
    #expect(meeting.interruption?.lastSeen == lastSeen)
    #expect(meeting.items[0].stopwatch.milliseconds(at: clock.now()) == 40_000)
  }

  @Test func `timers go on exactly after a restart in the same run of the machine`() async throws {
    let folder = TemporaryFolder()
    let clock = TestClock()
    let desk = try await MeetingDesk.sample(in: folder, clock: clock)
    _ = try await desk.perform(.meeting(sampleMeeting, .nextItem))
    desk.close()
    clock.advance(seconds: 90)
    let screen = Screen()
    let again = try MeetingDesk.open(folder: folder.path, clock: clock.now, publish: screen.publish)
    again.close()
    #expect(screen.last.meeting.interruption == nil)
    #expect(screen.last.meeting.items[0].stopwatch.milliseconds(at: clock.now()) == 90_000)
  }

  @Test func `meetings that were let go of are read again when they are asked for`() async throws {
    let folder = TemporaryFolder()
    let desk = try await MeetingDesk.sample(in: folder)
    let others = (1...10).map { MeetingID(high: 9, low: $0) }
    for id in others { _ = try await desk.perform(.meeting(id, .plan(.sample, source: nil))) }
    for id in others { _ = try await desk.perform(.meeting(id, .capture(.note, text: "Vu"))) }
    for id in others { #expect(try await desk.perform(.undo(.meeting(id))).events.count == 1) }
    #expect(await desk.memory.state.meeting.isPlanned)
    desk.close()
    let reader = try JournalReader(folder: folder.path)
    for id in others { #expect(try reader.meeting(id).state.entries.isEmpty) }
  }
}

/// Counts the transactions of a connection.
final class CommitCounter: TransactionObserver, Sendable {
  private let commits = Mutex(0)

  var count: Int { commits.withLock { $0 } }

  func observes(eventsOfKind eventKind: DatabaseEventKind) -> Bool { false }
  func databaseDidChange(with event: DatabaseEvent) {}
  func databaseDidCommit(_ db: Database) { commits.withLock { $0 += 1 } }
  func databaseDidRollback(_ db: Database) {}
}
