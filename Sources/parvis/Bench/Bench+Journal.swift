import Foundation
import KioskScreens
import MeetingCore
import MeetingStore
import Synchronization

/// Rows about what is kept: commits, folds, the report.
extension Bench {
  private struct OpenWall {
    let open: OpenDesk
    let words: Catalogue
    let meeting: MeetingID
    let prompt: PromptID

    func hang(_ index: Int) -> Command {
      .meeting(
        meeting, .hangSlip(prompt, cluster: nil, text: BenchMeeting.words(index), signature: nil))
    }
  }

  private func openWall(_ data: String) throws -> OpenWall {
    let settings = place.settings(data: data)
    let words = try settings.words()
    let open = try OpenDesk(settings)
    let meeting = try open.bringIn(
      BenchMeeting.record(slips: 200), id: nil, source: nil, words: words)
    guard let prompt = open.state.meeting.prompts.first?.id else { throw BenchTrouble("no wall was made") }
    return OpenWall(open: open, words: words, meeting: meeting, prompt: prompt)
  }

  /// Ten by ten, each asked for when the one before is durable; both sides read the clock on the thread that
  /// commits, so that no waking of another one counts.
  func commit() throws -> BenchRow.Outcome {
    let wall = try openWall("commit")
    defer { wall.open.close() }
    let bare = try BenchProcess(
      try place.program("bare_sqlite", libraries: ["sqlite3"]), [place.path("bare.sqlite")])
    var index = 0
    return try Pairs(
      times(60, quick: 6),
      ours: {
        let commands = (index..<(index + 10)).map(wall.hang)
        index += 10
        return try performInTurn(commands, wall.open) / 10
      }, theirs: { try (0..<10).reduce(0) { sum, _ in try sum + bare.answer() / 1e6 } / 10 }
    ).medians
  }

  /// Milliseconds for all of them, from the first one's beginning to the last one's reply.
  private func performInTurn(_ commands: [Command], _ open: OpenDesk) throws -> Double {
    let chain = CommandChain(commands, open)
    chain.start()
    return try chain.wait()
  }

  /// Durable commands a second: 200 asked for at once, against 20 that each wait for the one before.
  func groupCommit() throws -> BenchRow.Outcome {
    let wall = try openWall("group-commit")
    defer { wall.open.close() }
    var index = 0
    let next: () -> Command = {
      index += 1
      return wall.hang(index)
    }
    return try Pairs(
      times(20, quick: 4),
      ours: {
        let commands = (0..<200).map { _ in next() }
        return try 200_000 / Elapsed.milliseconds { try performAtOnce(commands, wall.open) }
      },
      theirs: {
        let commands = (0..<20).map { _ in next() }
        return try 20_000
          / Elapsed.milliseconds {
            for command in commands { try wall.open.perform(command, words: wall.words) }
          }
      }
    ).medians
  }

  private func performAtOnce(_ commands: [Command], _ open: OpenDesk) throws {
    let refused = Mutex(0)
    let group = DispatchGroup()
    for command in commands {
      group.enter()
      open.submit(command) { result in
        if case .failure = result { refused.withLock { $0 += 1 } }
        group.leave()
      }
    }
    group.wait()
    if refused.withLock({ $0 }) > 0 { throw BenchTrouble("the desk refused a slip") }
  }

  /// Read, decoded and folded, against read and decoded alone.
  func fold() throws -> BenchRow.Outcome {
    let settings = place.settings(data: "fold")
    let count = times(100_000, quick: 10_000)
    guard let id = try BenchMeeting.make(settings, slips: count, on: .wall).meetingID else {
      throw BenchTrouble("no meeting was made")
    }
    let reader = try JournalReader(folder: settings.data.path)
    return try Pairs(
      times(5, quick: 2),
      ours: { try Elapsed.milliseconds { _ = try reader.meeting(id) } },
      theirs: { try Elapsed.milliseconds { _ = try reader.events(of: id) } }
    ).medians
  }

  func report() throws -> BenchRow.Outcome {
    let meeting = try BenchMeeting.meeting(slips: 10_000)
    let id: MeetingID = SystemIdentifiers.next().derived(0)
    let file = place.path("report.md")
    try Data(Report.markdown(of: meeting, id: id, form: .full).utf8).write(to: URL(fileURLWithPath: file))
    let bare = try BenchProcess(try place.program("bare_cmark", libraries: ["cmark-gfm"]), [file])
    return try Pairs(
      times(15, quick: 3),
      ours: { Elapsed.milliseconds { _ = Report.markdown(of: meeting, id: id, form: .full) } },
      theirs: { try bare.answer() / 1e6 }
    ).medians
  }
}
