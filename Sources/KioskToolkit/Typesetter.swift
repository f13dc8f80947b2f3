/// Breaks texts into lines, as a person setting type would.
///
/// A text takes no more lines than greedy breaking needs; among those, the break that leaves the least
/// uneven lines, with a preference for ending on punctuation and against ending on a very short word.
/// No line starts with `; : ! ? »` or the like nor ends with `«` (``LineRules``).
public struct Typesetter {
  let metrics: any TextMetrics
  private let roomPixels: Int

  /// `roomPixels`: the size under which the room does not read; for a setter of anything else, 0.
  public init(metrics: any TextMetrics, roomPixels: Int = 0) {
    self.metrics = metrics
    self.roomPixels = roomPixels
  }

  /// The lines of `text`, none wider than `width` pixels; at least one, even for an empty text. Line breaks
  /// in the text are kept; a word wider than a line is broken between characters.
  public func lines(of text: String, style: TextStyle, width: Double) -> [String] {
    brokenLines(of: text, style, width).map(\.text)
  }

  private func brokenLines(of text: String, _ style: TextStyle, _ width: Double) -> [Line] {
    metrics.lines(of: TextInWidth(text: text, style: style, width: width)) {
      text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap {
        paragraph(Self.tight(String($0)), style, width)
      }
    }
  }

  /// The first of `styles` in which `text` holds in `limit` lines, with its lines; else the last style, its
  /// lines cut after `limit` with an ellipsis (`isCut`). A style is passed over where a word would have to be
  /// broken, or a middle line would be much shorter than the longest; but not for one that the room could no
  /// longer read.
  public func fit(_ text: String, styles: [TextStyle], width: Double, lines limit: Int) -> Setting {
    fit(text, styles: styles, width: width) { _ in limit }
  }

  /// The same, with a limit that depends on the style: smaller type gets more lines into one height.
  public func fit(
    _ text: String, styles: [TextStyle], width: Double, limit: (TextStyle) -> Int
  ) -> Setting {
    var last = Setting(
      lines: [text], style: styles.first ?? TextStyle(.text, .regular, pixels: 16), whole: text, isCut: false)
    var set: [Line] = []
    for (place, style) in styles.enumerated() {
      set = brokenLines(of: text, style, width)
      last = Setting(lines: set.map(\.text), style: style, whole: text, isCut: false)
      if set.count > limit(style) { continue }
      let isLeast = style.pixels >= roomPixels && styles.dropFirst(place + 1).first?.pixels ?? 0 < roomPixels
      if isLeast || !isRagged(last.lines, style) && !breaksAWord(of: text, style, width) { return last }
    }
    let allowed = max(1, limit(last.style))
    if set.count <= allowed { return last }
    var kept = Array(last.lines.prefix(allowed))
    let end = kept[allowed - 1] + (set[allowed].followsSpace ? " " : "") + set[allowed].text
    kept[allowed - 1] = cut(end, style: last.style, width: width)
    return Setting(lines: kept, style: last.style, whole: text, isCut: true)
  }

  /// `text` on one line, its end replaced by an ellipsis where it is too wide.
  public func cut(_ text: String, style: TextStyle, width: Double) -> String {
    if metrics.width(of: text, style: style) <= width { return text }
    let characters = Array(text.prefix(Self.longestPiece))
    let low = longest(upTo: characters.count, from: 0) {
      metrics.width(of: String(characters[..<$0]) + "…", style: style) <= width
    }
    var kept = String(characters[..<low])
    while kept.last?.isWhitespace == true { kept.removeLast() }
    return kept + "…"
  }

  /// The end of `text` that `width` holds, from a word's beginning where there is one.
  public func tail(of text: String, style: TextStyle, width: Double) -> String {
    if metrics.width(of: text, style: style) <= width { return text }
    let characters = Array(text.suffix(Self.longestPiece))
    let kept = longest(upTo: characters.count, from: 0) {
      metrics.width(of: "…" + String(characters.suffix($0)), style: style) <= width
    }
    let end = characters.suffix(kept)
    let start = end.firstIndex { $0.isWhitespace }.map { $0 + 1 } ?? end.startIndex
    return "…" + String(end[start...])
  }

  /// A text as it was set.
  public struct Setting: Equatable, Sendable {
    public let lines: [String]
    public let style: TextStyle
    /// The text itself.
    public let whole: String
    /// Whether some of the text is left out.
    public let isCut: Bool
  }

  private func paragraph(_ text: String, _ style: TextStyle, _ width: Double) -> [Line] {
    if !text.contains(" "), metrics.width(of: text, style: style) <= width {
      return [Line(text: text, followsSpace: true)]
    }
    let atoms = atoms(of: text, style, width)
    guard atoms.count > 1 else { return [Line(text: atoms.first?.text ?? "", followsSpace: true)] }
    let widths = atoms.map { metrics.width(of: $0.text, style: style) }
    let space = metrics.width(of: " ", style: style)
    let greedy = greedyLines(atoms, widths, space, style, width)
    guard greedy.count > 1, atoms.count <= 80 else { return greedy }
    return balanced(atoms, widths, space, into: greedy.count, style, width) ?? greedy
  }

  private static func line(_ atoms: ArraySlice<Atom>) -> Line {
    // What begins a paragraph stands apart from what was before it.
    Line(text: joined(atoms), followsSpace: atoms.startIndex == 0 || atoms.first?.followsSpace ?? true)
  }

  private static func joined(_ atoms: ArraySlice<Atom>) -> String {
    var line = ""
    for (index, atom) in atoms.enumerated() {
      if index > 0, atom.followsSpace { line += " " }
      line += atom.text
    }
    return line
  }

  /// As many atoms in each line as hold. The sum of their widths says about how many; only lines around
  /// that are measured whole.
  private func greedyLines(
    _ atoms: [Atom], _ widths: [Double], _ space: Double, _ style: TextStyle, _ width: Double
  ) -> [Line] {
    var lines: [Line] = []
    var start = 0
    while start < atoms.count {
      var guess = 0
      var used = 0.0
      while start + guess < atoms.count {
        used += widths[start + guess] + (guess > 0 && atoms[start + guess].followsSpace ? space : 0)
        if used > width { break }
        guess += 1
      }
      let count = longest(upTo: atoms.count - start, from: max(1, guess)) {
        $0 <= 1 || metrics.width(of: Self.joined(atoms[start..<(start + $0)]), style: style) <= width
      }
      lines.append(Self.line(atoms[start..<(start + max(1, count))]))
      start += max(1, count)
    }
    return lines
  }

  /// The best break into exactly `count` lines; `nil` where a line measured whole would not fit.
  private func balanced(
    _ atoms: [Atom], _ widths: [Double], _ space: Double, into count: Int, _ style: TextStyle, _ width: Double
  ) -> [Line]? {
    // best[line][end]: least cost of the first `end` atoms in `line` lines, and where the last one starts.
    var best = [[(cost: Double, start: Int)]](
      repeating: [(Double, Int)](repeating: (.infinity, 0), count: atoms.count + 1), count: count + 1)
    best[0][0].cost = 0
    for line in 1...count {
      for end in 1...atoms.count {
        var used = 0.0
        for start in stride(from: end - 1, through: 0, by: -1) {
          used += widths[start] + (start + 1 < end && atoms[start + 1].followsSpace ? space : 0)
          if used > width { break }
          let before = best[line - 1][start].cost
          guard before.isFinite else { continue }
          let total =
            before
            + cost(of: atoms[end - 1].text, slack: (width - used) / width, last: end == atoms.count)
          if total < best[line][end].cost { best[line][end] = (total, start) }
        }
      }
    }
    guard best[count][atoms.count].cost.isFinite else { return nil }
    var lines: [Line] = []
    var end = atoms.count
    for line in stride(from: count, through: 1, by: -1) {
      let start = best[line][end].start
      lines.append(Self.line(atoms[start..<end]))
      end = start
    }
    return lines.allSatisfy { metrics.width(of: $0.text, style: style) <= width } ? lines.reversed() : nil
  }

  /// Squared slack in tenths of a line, a bonus for ending on punctuation, a malus for a very short word.
  private func cost(of word: String, slack: Double, last: Bool) -> Double {
    if last { return slack * slack * 60 }
    let punctuation = word.last.map { ",:;.!?»".contains($0) } ?? false
    return slack * slack * 100 - (punctuation ? 3 : 0) + (word.count <= 2 ? 2.5 : 0) + 3
  }

  /// Text without spaces has no words to break, only letters to break between.
  private func breaksAWord(of text: String, _ style: TextStyle, _ width: Double) -> Bool {
    Self.tight(text).split { $0 == " " || $0.isNewline }.contains { word in
      Self.parts(of: word).contains { metrics.width(of: $0, style: style) > width }
    }
  }

  private func isRagged(_ lines: [String], _ style: TextStyle) -> Bool {
    guard lines.count >= 3 else { return false }
    let widths = lines.map { metrics.width(of: $0, style: style) }
    guard let longest = widths.max() else { return false }
    return widths.dropLast().contains { $0 < 0.6 * longest }
  }
}
