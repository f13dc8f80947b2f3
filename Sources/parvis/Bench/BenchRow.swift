/// One figure beside its opponent's, or why there is none.
struct BenchRow: Equatable {
  let name: String
  let unit: String
  let opponent: String
  let goal: BenchGoal
  let outcome: Outcome

  enum Outcome: Equatable {
    case measured(value: Double, opponentValue: Double, ratio: Double)
    case notRun(why: String)
  }

  /// A row that could not run has reached nothing.
  var isMet: Bool {
    guard case .measured(let value, let other, let ratio) = outcome else { return false }
    return goal.isMet(value: value, opponent: other, ratio: ratio)
  }

  /// One line; columns keep their place from row to row.
  var line: String {
    let start = Self.padded(name, to: 20)
    switch outcome {
    case .notRun(let why): return start + "not run: \(why); goal \(goal.text) not met"
    case .measured(let value, let other, let ratio):
      return start + Self.padded("\(Self.figure(value)) \(unit)", to: 16, right: true) + "   "
        + Self.padded("\(opponent) \(Self.figure(other))", to: 44)
        + Self.padded("×\(Self.figure(ratio))", to: 9) + Self.padded("goal \(goal.text)", to: 12)
        + (isMet ? "met" : "NOT MET")
    }
  }

  private static func padded(_ text: String, to width: Int, right: Bool = false) -> String {
    let padding = String(repeating: " ", count: max(1, width - text.count))
    return right ? padding + text : text + padding
  }

  /// Three digits that count, without an exponent.
  static func figure(_ number: Double) -> String {
    guard number.isFinite else { return "–" }
    let digits = number.magnitude >= 100 ? 0 : number.magnitude >= 10 ? 1 : number.magnitude >= 1 ? 2 : 3
    let scale = [1.0, 10, 100, 1000][digits]
    let whole = Int64((number.magnitude * scale).rounded())
    let sign = number < 0 && whole > 0 ? "-" : ""
    if digits == 0 { return "\(sign)\(whole)" }
    let part = String(whole % Int64(scale))
    return "\(sign)\(whole / Int64(scale))." + String(repeating: "0", count: digits - part.count) + part
  }
}

extension BenchRow: Encodable {
  private enum Key: String, CodingKey {
    case name, value, unit, opponent, opponentValue, ratio, goal, met, why
  }

  /// The same keys in every row; `null` where nothing was measured, and then `why`.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(name, forKey: .name)
    try container.encode(unit, forKey: .unit)
    try container.encode(opponent, forKey: .opponent)
    try container.encode(goal.text, forKey: .goal)
    try container.encode(isMet, forKey: .met)
    switch outcome {
    case .measured(let value, let other, let ratio):
      try container.encode(value, forKey: .value)
      try container.encode(other, forKey: .opponentValue)
      // Nothing beside nothing has no ratio, and JSON no word for it.
      try container.encode(ratio.isFinite ? ratio : nil, forKey: .ratio)
    case .notRun(let why):
      for key in [Key.value, .opponentValue, .ratio] { try container.encodeNil(forKey: key) }
      try container.encode(why, forKey: .why)
    }
  }
}
