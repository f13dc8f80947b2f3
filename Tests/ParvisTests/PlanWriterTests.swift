import Foundation
import MeetingCore
import Synchronization
import Testing

@testable import parvis

/// A plan in a file: where it is, what it is called, and what erasing does to it.
@Suite struct PlanWriterTests {
  private let shop: Workshop
  private let id = MeetingID(high: 3, low: 3)

  init() throws { shop = try Workshop() }

  private func meeting(_ commands: [MeetingCommand]) throws -> Meeting {
    var record = MeetingRecord()
    record.title = "Chez Nadia"
    record.items = [ItemRecord(title: "Accueil")]
    var meeting = Meeting()
    let now = Moment(wallMilliseconds: 0, offsetMinutes: 0, boot: "", uptimeMilliseconds: 0)
    for (place, command) in ([.plan(record, source: nil)] + commands).enumerated() {
      let id = CommandID(high: 1, low: UInt64(place))
      for event in try meeting.decide(command, at: now, id: id) { meeting.take(event) }
    }
    return meeting
  }

  private var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: shop.data).sorted() }
  }

  @Test func itGoesUnderItsNewNameWhenTheTitleChanges() throws {
    let folder = URL(fileURLWithPath: shop.data)
    let told = Mutex<[String]>([])
    let writer = PlanWriter(folder: folder) { outcome in
      if case .written(let file) = outcome { told.withLock { $0.append(file.lastPathComponent) } }
    }
    writer.write(try meeting([]), id: id)
    writer.finish()
    #expect(try names == ["chez-nadia-plan.md"])
    writer.write(try meeting([.nameMeeting("Au local")]), id: id)
    writer.finish()
    #expect(try names == ["au-local-plan.md"])
    #expect(told.withLock { $0 } == ["chez-nadia-plan.md", "au-local-plan.md"])
    #expect(try shop.run("import", folder.appending(path: "au-local-plan.md").path).code == 0)
    #expect(try shop.run("show").output.contains("Au local"))
  }

  @Test func aFolderThatCannotBeWrittenIsSaid() throws {
    let told = Mutex("")
    let writer = PlanWriter(folder: URL(fileURLWithPath: "/proc/nowhere")) { outcome in
      if case .failed(let reason) = outcome { told.withLock { $0 = reason } }
    }
    writer.write(try meeting([]), id: id)
    writer.finish()
    #expect(told.withLock { $0 }.contains("/proc/nowhere"))
  }
}
