import ArgumentParser
import Foundation
import MeetingCore
import MeetingStore

struct ActCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "act", abstract: "Takes commands as JSON Lines and answers each once it is durable.")

  @OptionGroup var common: CommonOptions

  @Option(help: "The meeting: an id, a unique beginning of one, or last.")
  var meeting: String?

  @Flag(help: "Print every command with an example.")
  var list = false

  func run() throws {
    if list {
      for verb in ActVerb.all { print("\(verb.name): \(verb.explanation)\n\(verb.example)") }
      return
    }
    let settings = try common.settings()
    let words = try settings.installation.catalogue(common.locale ?? .english)
    let open = try OpenDesk(settings)
    defer { open.close() }
    let meeting = try chosenMeeting(open, settings, words)
    while let line = readLine() {
      if line.allSatisfy(\.isWhitespace) || line.hasPrefix("# ") { continue }
      Self.answer(reply(to: line, open, meeting, settings, words))
    }
  }

  /// The one named, else the one on screen, else the last written, else a new one without a title.
  private func chosenMeeting(_ open: OpenDesk, _ settings: Settings, _ words: Catalogue) throws -> MeetingID {
    if meeting == nil, let current = open.state.meetingID { return current }
    let reader = try MeetingFinder(settings)
    if let name = meeting {
      let id = try reader.resolve(name)
      try open.perform(.kiosk(.chooseMeeting(id)), words: words)
      return id
    }
    if let last = try? reader.resolve("last") {
      try open.perform(.kiosk(.chooseMeeting(last)), words: words)
      return last
    }
    var record = MeetingRecord()
    record.language = settings.configuration.language
    record.title = try settings.words()("meeting.untitled")
    return try open.bringIn(record, id: nil, source: nil, words: words)
  }

  private func reply(
    to line: String, _ open: OpenDesk, _ meeting: MeetingID, _ settings: Settings, _ words: Catalogue
  ) -> [String:
    Any]
  {
    do throws(ActError) {
      let act = try ActLine(line)
      guard let verb = ActVerb.all.first(where: { $0.name == act.verb }) else {
        throw .unknownVerb(act.verb)
      }
      let command: Command =
        switch try verb.command(act, open.state) {
        case .meeting(let command): .meeting(meeting, command)
        case .group(let command): .group(command)
        case .undo: .undo(.meeting(meeting))
        }
      return Self.outcome(of: command, open, settings, words)
    } catch {
      return ["ok": false, "error": error.message]
    }
  }

  private static func outcome(
    of command: Command, _ open: OpenDesk, _ settings: Settings, _ words: Catalogue
  ) -> [String: Any] {
    do {
      let result = open.result(of: command)
      // A report is written anew even where a reader holds the journal's own words back.
      let behind = try result.concernsErasure ? settings.rewriteReports() : []
      let receipt = try open.receipt(of: result, words)
      let answer: [String: Any] = ["ok": true, "events": receipt.events.map(\.id.description)]
      // They are written anew once they are back.
      return behind.isEmpty ? answer : answer.merging(["copiesLeft": behind.map(\.folder)]) { $1 }
    } catch let failure as Failure {
      return ["ok": false, "error": failure.message]
    } catch {
      return ["ok": false, "error": "\(error)"]
    }
  }

  private static func answer(_ reply: [String: Any]) {
    let options: JSONSerialization.WritingOptions = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? JSONSerialization.data(withJSONObject: reply, options: options) else { return }
    FileHandle.standardOutput.write(data + Data("\n".utf8))
  }
}
