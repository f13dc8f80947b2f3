import MeetingCore

/// Which slips hang together: a page of the wall. A slip's place depends on how long it is, never on how it
/// measures, so that ten thousand slips cost what is in view.
struct WallPlan {
  let columns: Int
  let rows: Int
  /// Positions in `prompt.slips`, as they are read: those without a peg first, then peg by peg.
  let order: WallOrder
  private let prompt: Prompt

  /// `search`: only slips that hold these words, or whose signature does.
  init(_ prompt: Prompt, grid: Grid, search: SoughtWords? = nil) {
    self.prompt = prompt
    let few = prompt.hanging.count <= (grid.isSmall ? 2 : grid.isPortrait ? 4 : 3)
    if grid.isPortrait {
      (columns, rows) = (1, grid.isEasy ? 2 : 3)
    } else if grid.isSmall || grid.isEasy {
      (columns, rows) = (2, 1)
    } else {
      (columns, rows) = (grid.isNarrow || grid.size.width / grid.unit < 1600 ? 2 : 3, few ? 1 : 2)
    }
    factor = grid.textFactor
    let scalars = grid.isEasy ? 40.0 : grid.isSmall ? 100 : rows == 1 ? 75 : 46
    // Larger letters are wider and higher.
    room = Int(scalars / (factor * factor))
    tallest = grid.isEasy ? 800 : 1120
    order = WallOrder(prompt, search: search)
  }

  /// How many columns a slip of that length takes; one more than there are stands for a page of its own.
  func span(_ position: Int) -> Int {
    let slip = prompt.slips[position]
    let scalars = slip.text.value?.unicodeScalars.count ?? 10
    if columns == 1 { return need(position) <= tallest ? 1 : 2 }
    if scalars <= room { return 1 }
    if columns > 2 && scalars <= room * 11 / 5 { return 2 }
    return scalars <= room * columns * (columns == 2 ? 10 : 12) / 10 ? columns : columns + 1
  }

  /// How much larger than usual the text is.
  private let factor: Double
  /// Scalars that a paper of one column takes at the smallest step of the scale.
  private let room: Int
  /// What all the rows of a page may need together, in u; only where each slip has a row of its own.
  private let tallest: Double

  /// How high a slip on a row of its own would like to hang, in u.
  func need(_ position: Int) -> Double {
    let scalars = prompt.slips[position].text.value?.unicodeScalars.count ?? 10
    let inLine = max(1, Int(28 / factor))
    return 212 + 68 * factor * Double(max(1, (scalars + inLine - 1) / inLine))
  }

  /// The rows of the page that starts at index `first` of `order`; each slot an index with its columns.
  func page(from first: Int) -> [[(index: Int, span: Int)]] {
    var page: [[(index: Int, span: Int)]] = [[]]
    var free = columns
    var index = max(0, first)
    while index < order.count {
      let span = span(order[index])
      if span > columns {
        return index == max(0, first) ? [[(index, span)]] : page.filter { !$0.isEmpty }
      }
      if span > free {
        let used = page.joined().reduce(0) { $0 + need(order[$1.index]) }
        if page.count == rows || columns == 1 && used + need(order[index]) > tallest { break }
        page.append([])
        free = columns
      }
      page[page.count - 1].append((index, span))
      free -= span
      index += 1
    }
    return page.filter { !$0.isEmpty }
  }

  /// How many slips the page that starts at `first` shows.
  func count(from first: Int) -> Int { page(from: first).reduce(0) { $0 + $1.count } }

  /// Where the page before the one at `first` starts: the earliest from which all slips up to there are in
  /// view. Looks at one page's worth of slips, not at all that come before.
  func start(before first: Int) -> Int {
    let earliest = max(0, first - rows * columns)
    return (earliest..<max(earliest + 1, first)).first { $0 + count(from: $0) >= first } ?? earliest
  }

  /// Where every page starts, from the first slip on.
  var starts: [Int] {
    var starts = [0]
    while let last = starts.last {
      let next = last + max(1, count(from: last))
      if next >= order.count { break }
      starts.append(next)
    }
    return starts
  }
}
