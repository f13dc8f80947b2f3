import MeetingCore
import Testing

@testable import MeetingStore

/// The group remembers the tasks of its meetings, and who takes them on.
struct OffersRememberedTests {
  private func tasks(_ desk: isolated MeetingDesk) -> [String] {
    desk.memory.group.state.tasks.map { task in
      let names = task.offers.map { ($0.offer.name.value ?? "…") + ($0.offer.isAgreed ? " ✓" : "") }
      return ([task.text.value ?? "…"] + names + (task.done ? ["fait"] : [])).joined(separator: " | ")
    }
  }

  @Test func `an offer is remembered at once, and so is whatever becomes of it`() async throws {
    let folder = TemporaryFolder()
    let desk = try await MeetingDesk.sample(in: folder)
    func act(_ command: MeetingCommand) async throws {
      _ = try await desk.perform(.meeting(sampleMeeting, command))
    }
    func undo() async throws { _ = try await desk.perform(.undo(.meeting(sampleMeeting))) }
    try await act(.addTask(text: "Relire le kit"))
    try await act(.addTask(text: "Coller les affiches"))
    #expect(await tasks(desk).isEmpty)
    let task = try #require(await desk.memory.state.meeting.tasks.first?.id)
    try await act(.offer(on: .entry(task), name: "Secretnadia"))
    #expect(await tasks(desk) == ["Relire le kit | Secretnadia"])
    let offer = try #require(await desk.memory.state.meeting.offers[task]?.first)
    try await act(.agreeOffer(task, offer.id, agreed: true))
    #expect(await tasks(desk) == ["Relire le kit | Secretnadia ✓"])
    try await act(.tickTask(task, done: true))
    #expect(await tasks(desk) == ["Relire le kit | Secretnadia ✓ | fait"])
    try await undo()
    #expect(await tasks(desk) == ["Relire le kit | Secretnadia ✓"])
    try await act(.close)
    #expect(await tasks(desk) == ["Relire le kit | Secretnadia ✓", "Coller les affiches"])
    #expect(try folder.contains("Secretnadia"))
    _ = try await desk.perform(.meeting(sampleMeeting, .erase(offer.name.id)))
    #expect(await tasks(desk) == ["Relire le kit", "Coller les affiches"])
    #expect(try !folder.contains("Secretnadia"), "erased here, erased there")
    let expected = await tasks(desk)
    desk.close()
    let again = try MeetingDesk.open(folder: folder.path, clock: TestClock().now) { _ in }
    #expect(await tasks(again) == expected)
    again.close()
  }

  @Test func `an offer taken back is taken back from the group, name and all`() async throws {
    let folder = TemporaryFolder()
    let desk = try await MeetingDesk.sample(in: folder)
    _ = try await desk.perform(
      .meeting(sampleMeeting, .offer(on: .words("Relire le kit"), name: "Secretnadia")))
    #expect(await tasks(desk) == ["Relire le kit | Secretnadia"])
    _ = try await desk.perform(.undo(.meeting(sampleMeeting)))
    #expect(await tasks(desk) == ["Relire le kit"])
    desk.close()
  }
}
