/// What a row of `parvis bench` must reach beside its opponent. The numbers are those of the design.
enum BenchGoal: Equatable {
  /// So many times the opponent, or less.
  case atMost(Double)
  /// One such part of the opponent, or less.
  case atMostPart(Double)
  /// So many times the opponent, or more.
  case atLeast(Double)
  /// So much above the opponent, or less.
  case atMostAbove(Double)

  func isMet(value: Double, opponent: Double, ratio: Double) -> Bool {
    switch self {
    case .atMost(let times): ratio <= times
    case .atMostPart(let part): ratio * part <= 1
    case .atLeast(let times): ratio >= times
    case .atMostAbove(let more): value - opponent <= more
    }
  }

  var text: String {
    switch self {
    case .atMost(let times): "≤ \(Self.plain(times))×"
    case .atMostPart(let part): "≤ 1/\(Self.plain(part))"
    case .atLeast(let times): "≥ \(Self.plain(times))×"
    case .atMostAbove(let more): "≤ +\(Self.plain(more))"
    }
  }

  private static func plain(_ number: Double) -> String {
    number == number.rounded() ? "\(Int(number))" : "\(number)"
  }
}
