import MeetingCore

/// A screenful of tasks: columns, each of one span, filled from the top.
///
/// Every span that still has tasks gets a column before any gets a second one, so that whoever has an hour
/// sees something to do on the first page already.
struct TaskPage: Equatable {
  struct Column: Equatable {
    let span: TaskPhrase.Span
    /// Indices of its cards.
    var cards: [Int]
    /// Whether the column before it bears the name of its span.
    var isContinued = false
  }

  let columns: [Column]
  /// Positions count cards in the order of the pages.
  let list: ListPage

  /// `spans`: the span of each card, in order. `room` in pixels; `height` answers what a card takes of it.
  /// `columnCount` columns stand side by side; where there is one, spans follow each other in it, and a name
  /// takes `heading` pixels.
  init(
    spans: [TaskPhrase.Span], columnCount: Int, room: Double, heading: Double, wanted: Int?,
    height: (Int) -> Double
  ) {
    var left: [[Int]] = TaskPhrase.Span.allCases.map { span in spans.indices.filter { spans[$0] == span } }
    var list = ListPage(first: 0, visible: 0, count: spans.count, previous: 0)
    var columns: [Column] = []
    repeat {
      columns =
        columnCount == 1
        ? Self.stacked(&left, room: room, heading: heading, height: height)
        : Self.sideBySide(&left, count: columnCount, room: room, height: height)
      list.visible = columns.reduce(0) { $0 + $1.cards.count }
      guard list.hasMoreAfter, wanted ?? 0 >= list.first + list.visible else { break }
      list.previous = list.first
      list.first += list.visible
    } while true
    self.columns = columns
    self.list = list
  }

  private static func sideBySide(
    _ left: inout [[Int]], count: Int, room: Double, height: (Int) -> Double
  ) -> [Column] {
    var columns: [Column] = []
    for _ in 0..<count {
      let fresh = left.indices.first { index in
        !left[index].isEmpty && !columns.contains { $0.span == TaskPhrase.Span.allCases[index] }
      }
      let fullest = left.indices.max { left[$0].count < left[$1].count }
      guard let index = fresh ?? fullest, !left[index].isEmpty else { break }
      let cards = take(from: &left[index], room: room, height: height)
      let span = TaskPhrase.Span.allCases[index]
      columns.append(Column(span: span, cards: cards, isContinued: fresh == nil))
    }
    // Columns of one span stand together, the one that bears its name first.
    return TaskPhrase.Span.allCases.flatMap { span in columns.filter { $0.span == span } }
  }

  private static func stacked(
    _ left: inout [[Int]], room: Double, heading: Double, height: (Int) -> Double
  ) -> [Column] {
    var columns: [Column] = []
    var free = room
    for index in left.indices where !left[index].isEmpty {
      let span = TaskPhrase.Span.allCases[index]
      if !columns.isEmpty && free < heading + height(left[index][0]) { break }
      free -= heading
      let cards = take(from: &left[index], room: free, height: height)
      columns.append(Column(span: span, cards: cards))
      free -= cards.reduce(0) { $0 + height($1) }
      if !left[index].isEmpty { break }
    }
    return columns
  }

  /// Takes the first card, and after it those that hold in what is left of `room`; a card that is too tall
  /// waits for the next page, and a shorter one among those that follow takes its place.
  private static func take(from left: inout [Int], room: Double, height: (Int) -> Double) -> [Int] {
    guard let first = left.first else { return [] }
    var free = room - height(first)
    var taken = [first]
    for card in left.dropFirst().prefix(Self.lookahead) where height(card) <= free {
      free -= height(card)
      taken.append(card)
    }
    left.removeAll { taken.contains($0) }
    return taken
  }

  /// How many cards are tried for the rest of a column.
  private static let lookahead = 12
}
