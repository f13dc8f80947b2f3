import MeetingCore
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
    #expect(screen.last.group == before.group)
    #expect(screen.last.kiosk == before.kiosk)
    #expect(screen.last.sequence == before.sequence)
    #expect(screen.last.isDurable)
    again.close()
  }
}
