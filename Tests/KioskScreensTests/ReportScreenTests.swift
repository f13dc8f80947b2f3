import KioskToolkit
import MeetingCore
import Testing

@testable import KioskScreens

@MainActor @Suite struct ReportScreenTests {
  /// The words of a text, without what breaks its lines.
  private func letters(_ text: String) -> String { String(text.filter { !$0.isWhitespace }) }

  /// What the page in view says of each line of the report, by the line's position.
  private func shown(_ hand: Hand) -> [ReportRow] {
    let stage = Stage(hand.scene)
    let page = stage.reportPage
    return page.lines(from: stage.reportFirst(page)).map(\.row)
  }

  @Test(
    arguments: zip(
      Studio.sizes + [Studio.sizes[3]], [Sample.Kind.usual, .usual, .usual, .usual, .usual, .crowded]))
  func turningPagesShowsEveryLineToTheEndAndBack(size: Size, kind: Sample.Kind) throws {
    var hand = try Hand(kind)
    hand.kiosk.size = size
    hand.press(.function(9))
    hand.kiosk.firstRow = 0
    let lines = Report.lines(of: hand.desk.meeting, form: .full).map { letters($0.text) }
    for step in [1, -1] {
      var rows: [Int: String] = [:]
      for _ in 0..<2000 {
        let stage = Stage(hand.scene)
        let page = stage.reportPage
        let first = stage.reportFirst(page)
        for (place, line) in page.lines(from: first).enumerated() {
          #expect(!line.set.isCut)
          rows[first + place] = line.row.text
        }
        let before = hand.kiosk.firstRow
        _ = hand.kiosk.perform(.turnPage(by: step), on: hand.scene)
        if hand.kiosk.firstRow == before { break }
      }
      let all = Stage(hand.scene).reportPage.rows
      var texts = [String](repeating: "", count: lines.count)
      for place in all.indices { texts[all[place].line] += letters(rows[place] ?? "?") }
      let wrong = zip(texts, lines).first { $0 != $1 }
      #expect(wrong == nil, "\(wrong.map { "\($0.prefix(80)) → \($1.prefix(80))" } ?? "")")
    }
  }

  @Test(arguments: Studio.sizes) func aChangeElsewhereComesIntoViewMarked(size: Size) throws {
    var sample = try Sample.make(.crowded)
    var hand = try Hand(sample.desk)
    hand.kiosk.size = size
    hand.press(.function(9))
    try sample.act(.capture(.note, text: "Karim propose un seul agenda public."))
    hand.take(sample.desk)
    let changed = try #require(hand.kiosk.changedLine)
    #expect(shown(hand).contains { $0.line == changed && $0.text.contains("Karim propose") })
    let marks = FrameText.of(hand.scene.frame()).split(separator: "\n").filter {
      $0.contains("fill") && $0.hasSuffix("#ffe08a")
    }
    #expect(marks.count == 1)
  }

  @Test func whoeverHasScrolledStaysAndTheKeyFollowsAgain() throws {
    var sample = try Sample.make(.crowded)
    var hand = try Hand(sample.desk)
    hand.press(.function(9))
    for _ in 0..<20 { hand.press(.pageDown) }
    let before = shown(hand)
    try sample.act(.capture(.note, text: "Une ligne bien plus haut"))
    hand.take(sample.desk)
    #expect(shown(hand).map(\.text) == before.map(\.text))
    let key = try #require(hand.scene.frame().target(labelled: hand.words("key.follow")))
    hand.serve(.pointerDown(key.rect.center))
    hand.serve(.pointerUp(key.rect.center))
    #expect(hand.kiosk.firstRow == nil)
    #expect(shown(hand).contains { $0.line == hand.kiosk.changedLine })
  }

  @Test func aLineThatGoesLeavesNoMark() throws {
    var sample = try Sample.make(.usual)
    var hand = try Hand(sample.desk)
    hand.press(.function(9))
    let entry = try #require(sample.state.entries.last)
    try sample.act(.removeEntry(entry.id))
    hand.take(sample.desk)
    #expect(hand.kiosk.changedLine == nil)
  }

  @Test func whatIsLookedForStandsUnderItsHeadings() throws {
    var hand = try Hand()
    hand.press(.function(9))
    hand.press(.character("f"), .control)
    hand.type("cles")
    let rows = shown(hand)
    #expect(rows.contains { $0.text.contains("clés pendant") })
    #expect(rows.first?.isHeading == true)
    #expect(!rows.contains { $0.text.contains("Affiches") })
  }

  @Test func theSignSaysWhetherAndWhereItWasWritten() throws {
    var hand = try Hand()
    hand.press(.function(9))
    func says(_ key: String) -> Bool {
      FrameText.texts(hand.scene.frame()).joined(separator: " ").contains(hand.words(key))
    }
    #expect(says("report.notWritten"))
    hand.kiosk.reportPlace = ReportPlace(
      fileName: "cr.md", folder: "~/Parvis", time: ClockTime(minutes: 1200))
    #expect(says("report.saved"))
    #expect(FrameText.texts(hand.scene.frame()).contains("cr.md"))
    hand.kiosk.reportProgress = .writing
    #expect(says("saving") && !says("report.saved"))
    hand.kiosk.reportProgress = .failed
    #expect(says("report.failed") && !says("report.saved"))
  }

  @Test func tenThousandSlipsMeasureOnlyWhatIsInView() throws {
    let few = try measured(try Sample.wall(of: 12))
    let sample = try Sample.wall(of: 10_000)
    for row in [nil, 5000, 9990] { #expect(try measured(sample, row: row) < few + 500) }
  }

  /// How many texts are measured for one frame of the report and one page turned back.
  private func measured(_ sample: Sample, row: Int? = nil) throws -> Int {
    let counter = CountingMetrics(metrics: try Studio().fonts)
    var kiosk = Kiosk(size: Studio.sizes[0], now: sample.now)
    kiosk.route = .report
    kiosk.firstRow = row
    let scene = Scene(desk: sample.desk, kiosk: kiosk, words: try Studio.words(), metrics: counter)
    _ = scene.frame()
    _ = scene.firstRow(afterTurning: -1)
    return counter.count
  }
}

/// Counts what is measured.
private final class CountingMetrics: TextMetrics {
  private let metrics: any TextMetrics
  private(set) var count = 0

  init(metrics: any TextMetrics) { self.metrics = metrics }

  func width(of text: String, style: TextStyle) -> Double {
    count += 1
    return metrics.width(of: text, style: style)
  }

  func ascent(of style: TextStyle) -> Double { metrics.ascent(of: style) }
}
