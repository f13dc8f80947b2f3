import MeetingCore

/// A slip's place in the order of the wall, and the letters that its paper takes of its row.
struct WallSlot: Equatable {
  let index: Int
  let width: Double
}

/// Which slips hang together: a page of the wall. A slip's place depends on how long it is, never on how it
/// measures, so that ten thousand slips cost what is in view.
struct WallPlan {
  let columns: Int
  let rows: Int
  /// Positions in `prompt.slips`, as they are read: those without a peg first, then peg by peg.
  let order: WallOrder
  private let prompt: Prompt

  /// `search`: only slips that hold these words, or whose signature does.
  /// `foot` is the height of a strip that hangs over the wall's lower edge.
  init(_ prompt: Prompt, grid: Grid, search: SoughtWords? = nil, foot: Double = 0) {
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
    let letter = (grid.isEasy ? 32.0 : 25) * factor
    let line = 57 * TextRole.slip(57).leading(grid) * factor
    edges = 84 / letter
    rowLetters = (grid.width / grid.unit - 36 * Double(columns - 1)) / letter
    // The question and the foot of the wall leave this much to each row; what is not words takes its part.
    let wall = (grid.wallHeight - foot) / grid.unit - (grid.isEasy ? 400 : 350)
    lines = max(1, ((wall / Double(rows) - (rows == 1 ? 200 : 88)) / line).rounded(.down))
    tallest = grid.isEasy ? 800 : 1120
    order = WallOrder(prompt, search: search)
  }

  /// Letters that the paper takes of a row, where it hangs beside others; more than ``rowLetters`` stands for
  /// a page of its own.
  func width(_ position: Int) -> Double {
    if columns == 1 { return need(position) <= tallest ? rowLetters : 2 * rowLetters }
    let text = prompt.slips[position].text.value ?? ""
    let scalars = Double(max(10, text.unicodeScalars.count))
    if scalars * 1.08 > lines * (rowLetters - edges) { return 2 * rowLetters }
    let longest = text.unicodeScalars.split { $0.properties.isWhitespace }.map(\.count).max() ?? 0
    // Lines do not end where the paper does: the fewer words, the more is left free.
    let wanted = lines == 1 ? scalars : scalars / lines * 1.16 + 1
    return min(rowLetters, max(wanted, Double(min(longest, 20)), 8) + edges)
  }

  /// How much larger than usual the text is.
  private let factor: Double
  /// Letters, at the smallest step of the scale, beside each other on a row, and lines below each other.
  let rowLetters: Double
  private let lines: Double
  /// What a paper's edges take of a row, in letters.
  private let edges: Double
  /// What all the rows of a page may need together, in u; only where each slip has a row of its own.
  private let tallest: Double

  /// How high a slip on a row of its own would like to hang, in u.
  func need(_ position: Int) -> Double {
    let scalars = prompt.slips[position].text.value?.unicodeScalars.count ?? 10
    let inLine = max(1, Int(28 / factor))
    return 212 + 68 * factor * Double(max(1, (scalars + inLine - 1) / inLine))
  }

  /// The rows of the page that starts at index `first` of `order`.
  func page(from first: Int) -> [[WallSlot]] {
    var page: [[WallSlot]] = [[]]
    var used = 0.0
    for index in max(0, first)..<max(0, first, order.count) {
      let slot = WallSlot(index: index, width: width(order[index]))
      if slot.width > rowLetters {
        return index == max(0, first) ? [[slot]] : page.filter { !$0.isEmpty }
      }
      let row = page[page.count - 1]
      if row.count == columns || used + slot.width > rowLetters && !row.isEmpty {
        let height = page.joined().reduce(0) { $0 + need(order[$1.index]) }
        if page.count == rows || columns == 1 && height + need(order[index]) > tallest { break }
        page.append([])
        used = 0
      }
      page[page.count - 1].append(slot)
      used += slot.width
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
