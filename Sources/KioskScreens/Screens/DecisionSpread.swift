import KioskToolkit
import MeetingCore

/// The sheets of the relevé in one window, in the order in which they are read. One list runs through all of
/// them: pages turn on the first sheet to its end, then on the second one.
struct DecisionSpread {
  struct Sheet {
    let rows: [DecisionRow]
    var rect: Rect
    let inner: Rect
    let measure: DecisionPage.Measure
    /// What is written in its place while it has no line, and what a tap there begins.
    let empty: String
    let begins: EntryKind

    /// How high the sheet has to be for `page`.
    func needed(for page: DecisionPage) -> Double { page.height + rect.height - inner.height }
  }

  let sheets: [Sheet]
  /// What is in view of each.
  let pages: [DecisionPage]

  /// With line `first` of the whole list in view.
  init(_ sheets: [Sheet], first: Int) {
    self.sheets = sheets
    var before = 0
    pages = sheets.enumerated().map { index, sheet in
      defer { before += sheet.rows.count }
      let isPast = first >= before + sheet.rows.count && index < sheets.count - 1
      let start =
        isPast
        ? DecisionPage.start(of: sheet.rows, endingBefore: sheet.rows.count, sheet.measure) : first - before
      return DecisionPage(sheet.rows, from: start, sheet.measure)
    }
  }

  var hasMore: Bool { pages.contains { $0.hasMore } }
  var isAtStart: Bool { pages.allSatisfy { $0.first == 0 } }

  /// The line to have in view after turning one page on; `nil` at the end.
  var next: Int? {
    var before = 0
    for page in pages {
      if page.hasMore { return before + page.end }
      before += page.count
    }
    return nil
  }

  /// The line to have in view after turning one page back.
  var previous: Int {
    var before = pages.reduce(0) { $0 + $1.count }
    for (sheet, page) in zip(sheets, pages).reversed() {
      before -= page.count
      guard page.first > 0 else { continue }
      let start = DecisionPage.start(of: sheet.rows, endingBefore: page.first, sheet.measure)
      // NB: at its start a later sheet is in view beside the last page of the one before.
      if start == 0 && before > 0 { return before - 1 }
      return before + start
    }
    return 0
  }
}
