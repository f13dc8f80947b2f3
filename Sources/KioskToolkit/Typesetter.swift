/// Breaks texts into lines, as a person setting type would.
///
/// A text takes no more lines than greedy breaking needs; among those, the break that leaves the least
/// uneven lines, with a preference for ending on punctuation and against ending on a very short word.
/// No line starts with `; : ! ? »` nor ends with `«`.
public struct Typesetter {
  private let metrics: any TextMetrics

  public init(metrics: any TextMetrics) { self.metrics = metrics }

  /// The lines of `text`, none wider than `width` pixels; at least one, even for an empty text. Line breaks
  /// in the text are kept; a word wider than a line is broken between characters.
  public func lines(of text: String, style: TextStyle, width: Double) -> [String] {
    Self.tight(text).split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      paragraph(String($0), style, width)
    }
  }

  /// The first of `styles` in which `text` holds in `limit` lines, with its lines; else the last style, its
  /// lines cut after `limit` with an ellipsis (`isCut`). A style is passed over where a word would have to be
  /// broken, or a middle line would be much shorter than the longest.
  public func fit(_ text: String, styles: [TextStyle], width: Double, lines limit: Int) -> Setting {
    fit(text, styles: styles, width: width) { _ in limit }
  }

  /// The same, with a limit that depends on the style: smaller type gets more lines into one height.
  public func fit(
    _ text: String, styles: [TextStyle], width: Double, limit: (TextStyle) -> Int
  ) -> Setting {
    var last = Setting(
      lines: [text], style: styles.first ?? TextStyle(.text, .regular, pixels: 16), whole: text, isCut: false)
    for style in styles {
      let set = lines(of: text, style: style, width: width)
      last = Setting(lines: set, style: style, whole: text, isCut: false)
      if set.count <= limit(style) && !isRagged(set, style) && !breaksAWord(of: text, style, width) {
        return last
      }
    }
    let allowed = max(1, limit(last.style))
    if last.lines.count <= allowed { return last }
    var kept = Array(last.lines.prefix(allowed))
    kept[allowed - 1] = cut(kept[allowed - 1] + " " + last.lines[allowed], style: last.style, width: width)
    return Setting(lines: kept, style: last.style, whole: text, isCut: true)
  }

  /// `text` on one line, its end replaced by an ellipsis where it is too wide.
  public func cut(_ text: String, style: TextStyle, width: Double) -> String {
    if metrics.width(of: text, style: style) <= width { return text }
    var (low, high) = (0, text.count)
    while low < high {
      let middle = (low + high + 1) / 2
      let fits = metrics.width(of: text.prefix(middle) + "…", style: style) <= width
      if fits { low = middle } else { high = middle - 1 }
    }
    var kept = text.prefix(low)
    while kept.last?.isWhitespace == true { kept.removeLast() }
    return kept + "…"
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

  /// Spaces that no line may break at become narrow or non-breaking ones.
  static func tight(_ text: String) -> String {
    guard text.contains(where: { ";:!?»«".contains($0) }) else { return text }
    var result = ""
    let characters = Array(text)
    for (index, character) in characters.enumerated() {
      let next = index + 1 < characters.count ? characters[index + 1] : " "
      if character == " ", ";:!?".contains(next) {
        result.append("\u{202F}")
      } else if character == " ", next == "»" || result.last == "«" {
        result.append("\u{A0}")
      } else {
        result.append(character)
      }
    }
    return result
  }

  private func paragraph(_ text: String, _ style: TextStyle, _ width: Double) -> [String] {
    let words = text.split(separator: " ").flatMap { pieces(of: String($0), style, width) }
    guard words.count > 1 else { return [words.first ?? ""] }
    let greedy = greedyLines(words, style, width)
    guard greedy.count > 1, words.count <= 80 else { return greedy }
    return balanced(words, into: greedy.count, style, width) ?? greedy
  }

  /// A word, or its parts where it is wider than a line.
  private func pieces(of word: String, _ style: TextStyle, _ width: Double) -> [String] {
    if metrics.width(of: word, style: style) <= width { return [word] }
    var parts: [String] = []
    var rest = word[...]
    while !rest.isEmpty {
      var (low, high) = (1, rest.count)
      while low < high {
        let middle = (low + high + 1) / 2
        let fits = metrics.width(of: String(rest.prefix(middle)), style: style) <= width
        if fits { low = middle } else { high = middle - 1 }
      }
      // A long name made of several breaks where they meet: `numériques/CR-19-juin-2016`.
      let joint = low < rest.count ? rest.prefix(low).lastIndex { "-/_.".contains($0) } : nil
      if let joint, rest.distance(from: rest.startIndex, to: joint) >= low / 3 {
        low = rest.distance(from: rest.startIndex, to: joint) + 1
      }
      parts.append(String(rest.prefix(low)))
      rest = rest.dropFirst(low)
    }
    return parts
  }

  private func greedyLines(_ words: [String], _ style: TextStyle, _ width: Double) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in words {
      let longer = line.isEmpty ? word : line + " " + word
      if line.isEmpty || metrics.width(of: longer, style: style) <= width {
        line = longer
      } else {
        lines.append(line)
        line = word
      }
    }
    return lines + [line]
  }

  /// The best break into exactly `count` lines; `nil` where a line measured whole would not fit.
  private func balanced(_ words: [String], into count: Int, _ style: TextStyle, _ width: Double) -> [String]?
  {
    let widths = words.map { metrics.width(of: $0, style: style) }
    let space = metrics.width(of: " ", style: style)
    // best[line][end]: least cost of the first `end` words in `line` lines, and where the last one starts.
    var best = [[(cost: Double, start: Int)]](
      repeating: [(Double, Int)](repeating: (.infinity, 0), count: words.count + 1), count: count + 1)
    best[0][0].cost = 0
    for line in 1...count {
      for end in 1...words.count {
        var used = -space
        for start in stride(from: end - 1, through: 0, by: -1) {
          used += widths[start] + space
          if used > width { break }
          let before = best[line - 1][start].cost
          guard before.isFinite else { continue }
          let total =
            before + cost(of: words[end - 1], slack: (width - used) / width, last: end == words.count)
          if total < best[line][end].cost { best[line][end] = (total, start) }
        }
      }
    }
    guard best[count][words.count].cost.isFinite else { return nil }
    var lines: [String] = []
    var end = words.count
    for line in stride(from: count, through: 1, by: -1) {
      let start = best[line][end].start
      lines.append(words[start..<end].joined(separator: " "))
      end = start
    }
    return lines.allSatisfy { metrics.width(of: $0, style: style) <= width } ? lines.reversed() : nil
  }

  /// Squared slack in tenths of a line, a bonus for ending on punctuation, a malus for a very short word.
  private func cost(of word: String, slack: Double, last: Bool) -> Double {
    if last { return slack * slack * 60 }
    let punctuation = word.last.map { ",:;.!?»".contains($0) } ?? false
    return slack * slack * 100 - (punctuation ? 3 : 0) + (word.count <= 2 ? 2.5 : 0) + 3
  }

  private func breaksAWord(of text: String, _ style: TextStyle, _ width: Double) -> Bool {
    Self.tight(text).split { $0 == " " || $0 == "\n" }.contains {
      metrics.width(of: String($0), style: style) > width
    }
  }

  private func isRagged(_ lines: [String], _ style: TextStyle) -> Bool {
    guard lines.count >= 3 else { return false }
    let widths = lines.map { metrics.width(of: $0, style: style) }
    guard let longest = widths.max() else { return false }
    return widths.dropLast().contains { $0 < 0.6 * longest }
  }
}
