import Foundation
import KioskScreens

/// The rows of `parvis bench`, each beside its opponent, the two in turns.
@MainActor
final class Bench {
  let place: BenchPlace
  /// Fewer and shorter runs: to see that it works, not to believe its figures.
  let isQuick: Bool

  init(_ place: BenchPlace, isQuick: Bool) {
    self.place = place
    self.isQuick = isQuick
  }

  /// A row of the design's table, and how it is measured.
  struct Plan {
    let name: String
    let unit: String
    let opponent: String
    let goal: BenchGoal
    let measure: @MainActor () throws -> BenchRow.Outcome
  }

  var plans: [Plan] {
    [
      Plan(
        name: "first-frame", unit: "ms", opponent: "bare SDL2 program", goal: .atMost(3),
        measure: firstFrame),
      Plan(
        name: "first-frame-browser", unit: "ms", opponent: "Chromium", goal: .atMostPart(5),
        measure: firstFrameBesideBrowser),
      Plan(name: "memory", unit: "MB", opponent: "Chromium", goal: .atMostPart(10), measure: memory),
      Plan(name: "timer-cpu", unit: "% core", opponent: "Chromium", goal: .atMostPart(10), measure: timerCPU),
      Plan(
        name: "wake-ups", unit: "in 10 s", opponent: "bare SDL wait", goal: .atMostAbove(10),
        measure: wakeUps),
      Plan(
        name: "redraw", unit: "ms p99", opponent: "fill and publish once, ms", goal: .atMost(12),
        measure: redraw),
      Plan(name: "tick", unit: "ms", opponent: "fill and publish once, ms", goal: .atMost(1), measure: tick),
      Plan(name: "long-wall", unit: "ms", opponent: "200 slips, ms", goal: .atMost(1.2), measure: longWall),
      Plan(
        name: "wall-search", unit: "ms a letter", opponent: "Foundation's search, ms", goal: .atMost(1),
        measure: wallSearch),
      Plan(
        name: "board-search", unit: "ms p99", opponent: "Foundation's search, ms", goal: .atMostAbove(5),
        measure: boardSearch),
      Plan(
        name: "floor-frame", unit: "ms", opponent: "10 people, 20 turns, ms", goal: .atMost(1.2),
        measure: floorFrame),
      Plan(
        name: "floor-command", unit: "ms", opponent: "10 people, 20 turns, ms", goal: .atMost(1.2),
        measure: floorCommand),
      Plan(name: "commit", unit: "ms", opponent: "SQLite C API, ms", goal: .atMost(1.2), measure: commit),
      Plan(
        name: "group-commit", unit: "a second", opponent: "one at a time", goal: .atLeast(10),
        measure: groupCommit),
      Plan(name: "fold", unit: "ms", opponent: "read and decode, ms", goal: .atMost(1.5), measure: fold),
      Plan(
        name: "report", unit: "ms", opponent: "libcmark-gfm parsing, ms", goal: .atMost(2), measure: report),
      Plan(name: "search", unit: "ms p99", opponent: "bare FTS5 query", goal: .atMost(2), measure: search),
    ]
  }

  /// Measures one row; what keeps it from running becomes a part of it.
  func row(_ plan: Plan) -> BenchRow {
    let outcome: BenchRow.Outcome
    do {
      outcome = try plan.measure()
    } catch let trouble as BenchTrouble {
      outcome = .notRun(why: trouble.why)
    } catch let failure as Failure {
      outcome = .notRun(why: failure.message)
    } catch {
      outcome = .notRun(why: "\(error)")
    }
    return BenchRow(
      name: plan.name, unit: plan.unit, opponent: plan.opponent, goal: plan.goal, outcome: outcome)
  }

  func times(_ full: Int, quick: Int) -> Int { isQuick ? quick : full }
}
