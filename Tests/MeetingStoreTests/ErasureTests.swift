import Foundation
import GRDB
import MeetingCore
import Testing

@testable import MeetingStore

struct ErasureTests {
  @Test func `erased words are in no file, whatever was written around them`() async throws {
    let folder = TemporaryFolder()
    let desk = try await MeetingDesk.sample(in: folder)
    let prompt = try await desk.prompt
    var random = Seeded(3)
    for index in 0..<1500 {
      let filling = String(repeating: "mot ", count: Int.random(in: 0...200, using: &random))
      desk.submit(.meeting(sampleMeeting, .hangSlip(prompt, text: "Marque\(index)x \(filling)"))) { _ in }
    }
    _ = try await desk.perform(.meeting(sampleMeeting, .addPrompt(text: "La suite")))
    let slips = await desk.memory.state.meeting.prompts[0].slips
    #expect(slips.count == 1500)
    let chosen = stride(from: 0, to: 1500, by: 30).map { ($0, slips[$0].text.id) }
    #expect(try folder.contains("Marque30x"))
    for (_, text) in chosen {
      let receipt = try await desk.perform(.meeting(sampleMeeting, .erase(text)))
      #expect(receipt.events.map(\.body.erasedText) == [text])
    }
    for (index, _) in chosen { #expect(try !folder.contains("Marque\(index)x"), "\(index)") }
    #expect(try folder.contains("Marque31x"))
    let inMemory = await desk.memory.state.meeting
    #expect(inMemory.prompts[0].slips[30].text.value == nil)
    desk.close()
    for (index, _) in chosen { #expect(try !folder.contains("Marque\(index)x"), "\(index)") }
    #expect(try JournalReader(folder: folder.path).meeting(sampleMeeting).state == inMemory)
  }

  @Test func `a reader that holds the log back delays what is said of it`() async throws {
    let folder = TemporaryFolder()
    let desk = try await MeetingDesk.sample(in: folder)
    _ = try await desk.perform(.group(.addPerson(name: "Secretnom")))
    let text = try #require(await desk.memory.group.state.people.first?.name.id)
    var configuration = Configuration()
    configuration.readonly = true
    configuration.allowsUnsafeTransactions = true
    let reader = try DatabaseQueue(path: folder.data.database, configuration: configuration)
    try await reader.writeWithoutTransaction { database in
      try database.execute(sql: "BEGIN; SELECT count(*) FROM texts")
    }
    await #expect(throws: DeskError.stillErasing) { try await desk.perform(.group(.erase(text))) }
    #expect(try folder.contains("Secretnom"))
    try await reader.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
    desk.beat()
    #expect(await !desk.isErasing)
    #expect(try !folder.contains("Secretnom"))
    #expect(await desk.memory.group.state.people.first?.name.value == nil)
    desk.close()
  }

  @Test func `an erasure leaves its event, and the event no hash that could be checked`() async throws {
    let folder = TemporaryFolder()
    let desk = try await MeetingDesk.sample(in: folder)
    _ = try await desk.perform(.group(.addPerson(name: "Inès")))
    let text = try #require(await desk.memory.group.state.people.first?.name.id)
    _ = try await desk.perform(.group(.erase(text)))
    let salt = try await #require(desk.journal.queue).read {
      try Data.fetchOne($0, sql: "SELECT salt FROM texts WHERE id = ?", arguments: [text.description])
    }
    #expect(salt == Data(count: 16))
    #expect(await desk.memory.group.events.last?.body == .group(.textErased(text: text)))
    desk.close()
  }
}
