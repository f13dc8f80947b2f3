import Testing

@testable import parvis

@Suite struct PairsTests {
  @Test func aQuantileIsTheValueThatThatManyDoNotPass() {
    let hundred = (1...100).reversed().map(Double.init)
    #expect(Pairs.quantile(0.99, of: hundred) == 99)
    #expect(Pairs.quantile(1, of: hundred) == 100)
    #expect(Pairs.quantile(0.5, of: hundred) == 50)
    #expect(Pairs.quantile(0.5, of: [3, 1, 2]) == 2)
    #expect(Pairs.quantile(0.99, of: [3, 1, 2]) == 3)
    #expect(Pairs.quantile(0, of: [3, 1, 2]) == 1)
    #expect(Pairs.quantile(0.5, of: []).isNaN)
  }

  @Test func theTwoTakeTurnsAndTheFirstPairDoesNotCount() {
    var turns: [String] = []
    let pairs = Pairs(
      2,
      ours: {
        turns.append("ours")
        return Double(turns.count)
      },
      theirs: {
        turns.append("theirs")
        return Double(turns.count)
      })
    #expect(turns == ["ours", "theirs", "ours", "theirs", "ours", "theirs"])
    #expect(pairs.ours == [3, 5])
    #expect(pairs.theirs == [4, 6])
  }

  @Test func theRatioIsTheMedianOfThePairsAndNotOfTheMedians() {
    var pairs = Pairs()
    // The second pair met a busy machine: both were slow, and their ratio tells as much as the others'.
    for (first, second) in [(2.0, 1.0), (60, 30), (4, 1)] { pairs.add(first, second) }
    #expect(pairs.medians == .measured(value: 4, opponentValue: 1, ratio: 2))
  }

  @Test func theWorstOfAHundredStandsBesideTheUsual() {
    var pairs = Pairs()
    for value in 1...200 { pairs.add(Double(value), 10) }
    #expect(pairs.worstOfHundred == .measured(value: 198, opponentValue: 10, ratio: 19.8))
  }
}
