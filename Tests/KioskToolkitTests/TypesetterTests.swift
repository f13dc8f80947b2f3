import KioskToolkit
import Testing

/// Every character is half an em wide.
struct FixedMetrics: TextMetrics {
  func width(of text: String, style: TextStyle) -> Double { Double(text.count * style.pixels) / 2 }
  func ascent(of style: TextStyle) -> Double { Double(style.pixels) * 0.8 }
}

@Suite struct TypesetterTests {
  private let setter = Typesetter(metrics: FixedMetrics())
  private let style = TextStyle(.text, .regular, pixels: 20)

  @Test(arguments: 0..<300) func linesHoldTheirWidthAndEveryCharacter(seed: Int) {
    var dice = Dice(seed: UInt64(seed))
    let text = words(&dice)
    let width = Double(Int.random(in: 60...600, using: &dice))
    let lines = setter.lines(of: text, style: style, width: width)
    #expect(lines.allSatisfy { FixedMetrics().width(of: $0, style: style) <= width })
    #expect(bare(lines.joined()) == bare(text))
  }

  @Test(arguments: 0..<300) func noLineStartsOrEndsWhereFrenchForbidsIt(seed: Int) {
    var dice = Dice(seed: UInt64(1000 + seed))
    let lines = setter.lines(of: words(&dice, longest: 6), style: style, width: 200)
    for line in lines {
      #expect(!";:!?»".contains(line.first ?? "a"), "\(lines)")
      #expect(line.last != "«", "\(lines)")
    }
  }

  @Test(arguments: 0..<200) func itTakesNoMoreLinesThanGreedyBreaking(seed: Int) {
    var dice = Dice(seed: UInt64(2000 + seed))
    let count = Int.random(in: 1...40, using: &dice)
    let text = (0..<count).map { _ in String(repeating: "m", count: Int.random(in: 1...8, using: &dice)) }
    var greedy = 1
    var used = 0
    for word in text {
      let longer = used == 0 ? word.count : used + 1 + word.count
      if longer > 20 {
        greedy += 1
        used = word.count
      } else {
        used = longer
      }
    }
    #expect(setter.lines(of: text.joined(separator: " "), style: style, width: 200).count == greedy)
  }

  @Test func linesComeOutEven() {
    let lines = setter.lines(of: "aaaa bbbb cccc dddd eeee", style: style, width: 200)
    #expect(lines.count == 2)
    #expect(lines.first == "aaaa bbbb cccc")
  }

  @Test func itTakesTheLargestStyleThatHolds() {
    let styles = [40, 30, 20].map { TextStyle(.text, .regular, pixels: $0) }
    let set = setter.fit("aaaa bbbb", styles: styles, width: 140, lines: 1)
    #expect(set.style.pixels == 30)
    #expect(!set.isCut)
  }

  @Test func whatDoesNotHoldIsCutAndSaid() {
    let set = setter.fit("aaaa bbbb cccc dddd", styles: [style], width: 60, lines: 2)
    #expect(set.isCut)
    #expect(set.lines.count == 2)
    #expect(set.lines.last?.hasSuffix("…") == true)
    #expect(set.lines.allSatisfy { FixedMetrics().width(of: $0, style: style) <= 60 })
  }

  @Test func aLongWordBreaksBeforeTypeGetsTooSmallForTheRoom() {
    let room = Typesetter(metrics: FixedMetrics(), roomPixels: 20)
    let styles = [30, 20, 10].map { TextStyle(.display, .regular, pixels: $0) }
    let address = "voir https://wiki.association.example.org/accueil"
    let set = room.fit(address, styles: styles, width: 200, lines: 4)
    #expect(set.style.pixels == 20 && !set.isCut)
    #expect(set.lines.joined().filter { $0 != " " } == address.filter { $0 != " " })
    #expect(setter.fit(address, styles: styles, width: 200, lines: 4).style.pixels == 10)
    #expect(room.fit("assez court", styles: styles, width: 200, lines: 1).style.pixels == 30)
    #expect(room.fit("trop long pour une ligne", styles: styles, width: 150, lines: 1).style.pixels == 10)
  }

  @Test func unevenLinesAreNoReasonEither() {
    let room = Typesetter(metrics: FixedMetrics(), roomPixels: 20)
    let styles = [20, 10].map { TextStyle(.display, .regular, pixels: $0) }
    let text = "mm " + String(repeating: "m", count: 19) + " " + String(repeating: "m", count: 19)
    #expect(setter.fit(text, styles: styles, width: 200, lines: 3).style.pixels == 10)
    #expect(room.fit(text, styles: styles, width: 200, lines: 3).style.pixels == 20)
  }

  private func words(_ dice: inout Dice, longest: Int = 30) -> String {
    let marks = ["", "", "", " ;", " !", " ?", " :", " »", ","]
    return (0..<Int.random(in: 0...30, using: &dice)).map { _ in
      let word = String(repeating: "m", count: Int.random(in: 1...longest, using: &dice))
      let open = Int.random(in: 0..<8, using: &dice) == 0 ? "« " : ""
      return open + word + (marks.randomElement(using: &dice) ?? "")
    }.joined(separator: " ")
  }

  private func bare(_ text: String) -> String { text.filter { !$0.isWhitespace } }
}
