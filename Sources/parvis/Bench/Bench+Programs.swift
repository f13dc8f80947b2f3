import Foundation
import KioskToolkit

/// Rows that start whole programs: when they are seen, what they hold, what they cost at rest.
extension Bench {
  func firstFrame() throws -> BenchRow.Outcome {
    let wall = try wall("first-frame")
    let (ours, theirs) = (try kiosk(wall.data, signs: wall.signs), try bareWindow())
    return try Pairs(
      times(15, quick: 3), ours: { try startOf(ours) }, theirs: { try startOf(theirs) }
    ).medians
  }

  func firstFrameBesideBrowser() throws -> BenchRow.Outcome {
    let wall = try wall("first-frame-browser")
    let (ours, theirs) = (try kiosk(wall.data, signs: wall.signs), try chromium(wall))
    return try Pairs(
      times(7, quick: 2), ours: { try startOf(ours) }, theirs: { try startOf(theirs) }
    ).medians
  }

  private func startOf(_ contender: Contender) throws -> Double {
    let (process, milliseconds) = try show(contender)
    process.stop()
    return milliseconds
  }

  /// Once the kiosk has written its report, which it does after 5 s.
  func memory() throws -> BenchRow.Outcome {
    let wall = try wall("memory")
    let (ours, theirs) = (try kiosk(wall.data, signs: wall.signs, copied: true), try chromium(wall))
    let measure: (Contender) throws -> Double = { contender in
      let process = try self.show(contender).process
      defer { process.stop() }
      sleep(7)
      return Double(process.tree.proportionalBytes) / 1e6
    }
    return try Pairs(
      times(3, quick: 1), warmUp: false, ours: { try measure(ours) }, theirs: { try measure(theirs) }
    ).medians
  }

  /// In per cent of one processor, after it has settled.
  func timerCPU() throws -> BenchRow.Outcome {
    let wall = try wall("timer-cpu", timer: true)
    // The timer's screen has a paper of the same white somewhere else: the wall's corner tells it enough.
    let (ours, theirs) = (
      try kiosk(wall.data, signs: Array(wall.signs.prefix(1))), try chromium(wall, hasTimer: true)
    )
    let seconds = UInt32(times(30, quick: 10))
    let measure: (Contender) throws -> Double = { contender in
      let process = try self.show(contender).process
      defer { process.stop() }
      sleep(6)
      let (start, before) = (Elapsed.nanoseconds, process.tree.processorNanoseconds)
      sleep(seconds)
      let used = process.tree.processorNanoseconds - before
      return 100 * Double(used) / Double(Elapsed.nanoseconds - start)
    }
    return try Pairs(
      times(3, quick: 1), warmUp: false, ours: { try measure(ours) }, theirs: { try measure(theirs) }
    ).medians
  }

  /// Of the main thread, while nobody touches anything.
  func wakeUps() throws -> BenchRow.Outcome {
    let wall = try wall("wake-ups")
    let (ours, theirs) = (try kiosk(wall.data, signs: wall.signs), try bareWindow())
    let measure: (Contender) throws -> Double = { contender in
      let process = try self.show(contender).process
      defer { process.stop() }
      sleep(7)
      let before = process.tree.wakeUps
      sleep(10)
      return Double(process.tree.wakeUps - before)
    }
    return try Pairs(
      times(3, quick: 1), warmUp: false, ours: { try measure(ours) }, theirs: { try measure(theirs) }
    ).medians
  }
}
