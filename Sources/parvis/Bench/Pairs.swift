/// What two opponents took in turns, so that whatever else the machine did met them both.
struct Pairs: Equatable {
  private(set) var ours: [Double] = []
  private(set) var theirs: [Double] = []

  /// A pair is measured so often at most until nobody disturbs it.
  private static let patience = 6

  /// Measures both, once before it counts and then `count` times. `isUndisturbed`, for what this thread does
  /// itself: a pair during which another program took the processor away is measured again.
  init(
    _ count: Int, warmUp: Bool = true, isUndisturbed: Bool = false, ours first: () throws -> Double,
    theirs second: () throws -> Double
  )
    rethrows
  {
    if warmUp {
      _ = try first()
      _ = try second()
    }
    for _ in 0..<count {
      var pair: (Double, Double)
      var attempts = 0
      var before: Int
      repeat {
        before = Elapsed.disturbances
        pair = (try first(), try second())
        attempts += 1
      } while isUndisturbed && Elapsed.disturbances != before && attempts < Self.patience
      add(pair.0, pair.1)
    }
  }

  init() {}

  mutating func add(_ first: Double, _ second: Double) {
    ours.append(first)
    theirs.append(second)
  }

  /// Medians, and the median of the ratios within the pairs.
  var medians: BenchRow.Outcome {
    let ratios = zip(ours, theirs).map { $0 / $1 }
    return .measured(
      value: Self.quantile(0.5, of: ours), opponentValue: Self.quantile(0.5, of: theirs),
      ratio: Self.quantile(0.5, of: ratios))
  }

  /// Ours at its worst of a hundred, beside the opponent's usual.
  var worstOfHundred: BenchRow.Outcome {
    let (value, other) = (Self.quantile(0.99, of: ours), Self.quantile(0.5, of: theirs))
    return .measured(value: value, opponentValue: other, ratio: value / other)
  }

  /// Each side at its worst of a hundred: for questions of which some are heavier than others.
  var worstOfHundredOnBothSides: BenchRow.Outcome {
    let (value, other) = (Self.quantile(0.99, of: ours), Self.quantile(0.99, of: theirs))
    return .measured(value: value, opponentValue: other, ratio: value / other)
  }

  /// The smallest value that at least that part of them does not pass: 0.5 the (lower) median, 0.99 the
  /// worst of a hundred. Not a number where there are none.
  static func quantile(_ part: Double, of values: [Double]) -> Double {
    let sorted = values.sorted()
    let rank = Int((part * Double(sorted.count)).rounded(.up))
    return sorted.isEmpty ? .nan : sorted[max(0, min(sorted.count, rank) - 1)]
  }
}
