import Foundation
import Testing

@testable import parvis

@Suite struct BenchRowTests {
  private func row(_ goal: BenchGoal, _ outcome: BenchRow.Outcome) -> BenchRow {
    BenchRow(name: "commit", unit: "ms", opponent: "SQLite C API, ms", goal: goal, outcome: outcome)
  }

  private func measured(_ value: Double, _ other: Double) -> BenchRow.Outcome {
    .measured(value: value, opponentValue: other, ratio: value / other)
  }

  /// A goal, ours, the opponent's, and whether that is enough.
  struct Limit: Sendable {
    let goal: BenchGoal
    let value: Double
    let other: Double
    let met: Bool

    init(_ goal: BenchGoal, _ value: Double, _ other: Double, _ met: Bool) {
      self.goal = goal
      self.value = value
      self.other = other
      self.met = met
    }
  }

  private static let limits: [Limit] = [
    Limit(.atMost(3), 3, 1, true), Limit(.atMost(3), 3.01, 1, false),
    Limit(.atMostPart(10), 40, 400, true), Limit(.atMostPart(10), 41, 400, false),
    Limit(.atLeast(10), 1000, 100, true), Limit(.atLeast(10), 999, 100, false),
    Limit(.atMostAbove(10), 12, 2, true), Limit(.atMostAbove(10), 13, 2, false),
    Limit(.atMostAbove(10), 0, 0, true), Limit(.atMost(1), 1, 0, false),
  ]

  @Test func aGoalIsMetAtItsLimitAndNotBeyond() {
    for limit in Self.limits {
      #expect(row(limit.goal, measured(limit.value, limit.other)).isMet == limit.met, "\(limit)")
    }
  }

  @Test func aLineHasItsColumnsWhereTheOthersHaveThem() {
    let one = row(.atMost(1.2), measured(0.351, 0.3))
    let two = row(.atMostPart(10), measured(123.456, 9.87))
    #expect(
      one.line
        == "commit                      0.351 ms   SQLite C API, ms 0.300                      ×1.17    "
        + "goal ≤ 1.2× met")
    #expect(
      two.line
        == "commit                        123 ms   SQLite C API, ms 9.87                       ×12.5    "
        + "goal ≤ 1/10 NOT MET")
  }

  private static let figures: [(Double, String)] = [
    (0, "0.000"), (0.0456, "0.046"), (0.9999, "1.000"), (1.005, "1.00"), (9.876, "9.88"), (12.34, "12.3"),
    (99.96, "100.0"), (123.4, "123"), (21051, "21051"), (-3.5, "-3.50"), (-0.0001, "0.000"), (.nan, "–"),
    (.infinity, "–"),
  ]

  @Test(arguments: figures)
  func aFigureShowsWhatCounts(_ number: Double, _ text: String) {
    #expect(BenchRow.figure(number) == text)
  }

  @Test func aRowThatCouldNotRunSaysWhyAndIsNotMet() throws {
    let missing = row(.atMost(2), .notRun(why: "full-text search is not built yet"))
    #expect(!missing.isMet)
    #expect(
      missing.line == "commit              not run: full-text search is not built yet; goal ≤ 2× not met")
  }

  @Test func everyRowHasTheSameKeysInJSON() throws {
    let rows = [
      row(.atMost(2), measured(3, 2)), row(.atMost(2), .notRun(why: "no cc")),
      row(.atMostAbove(10), measured(0, 0)),
    ]
    let objects = try rows.map { row in
      try #require(JSONSerialization.jsonObject(with: JSONEncoder().encode(row)) as? [String: Any])
    }
    let keys: Set = ["name", "value", "unit", "opponent", "opponentValue", "ratio", "goal", "met"]
    #expect(Set(objects[0].keys) == keys)
    #expect(Set(objects[1].keys) == keys.union(["why"]))
    #expect(objects[0]["ratio"] as? Double == 1.5)
    #expect(objects[0]["met"] as? Bool == true)
    #expect(objects[1]["value"] is NSNull && objects[1]["met"] as? Bool == false)
    #expect(objects[2]["ratio"] is NSNull && objects[2]["met"] as? Bool == true)
  }
}
