/// A format that was run: `Format : tour de table, 12 prises de parole, 6 min 10`, or
/// `Format : boule de neige, 3 étapes`.
package struct FormatLine: Hashable, Sendable {
  package var format: Format
  package var turns = 0
  /// Milliseconds.
  package var total: Int64 = 0
  package var stages = 0

  package init(_ format: Format, turns: Int, total: Int64, stages: Int) {
    (self.format, self.turns, self.total, self.stages) = (format, turns, total, stages)
  }

  func text(_ words: ReportWords) -> String {
    let head = words.formatRun + words.colon + words.format(format)
    if format.stages.isEmpty { return "\(head), \(words.turns(turns)), \(DurationText.precise(total))" }
    return format.stages.count == 1 ? head : "\(head), \(words.stages(stages))"
  }

  /// `nil` where the line is none.
  package static func read(_ line: String) -> FormatLine? {
    let scalars = Scalars(line)
    guard let (head, tail) = scalars.split(at: ":"), labels.contains(LineKey(head.text)) else { return nil }
    let parts = tail.split(separator: ",").map(\.trimmed)
    guard let format = parts.first.flatMap({ formats[LineKey($0.text)] }) else { return nil }
    var read = FormatLine(format, turns: 0, total: 0, stages: min(1, format.stages.count))
    if parts.count == 3, var count = parts.dropFirst().first, let turns = count.takeNumber(),
      let total = DurationText.milliseconds(parts[2].text)
    {
      (read.turns, read.total) = (turns, total)
    } else if parts.count == 2, var count = parts.last, let stages = count.takeNumber() {
      read.stages = stages
    }
    let isOurs = Language.allCases.contains {
      LineKey(read.text(ReportWords($0))) == LineKey(line)
    }
    return isOurs ? read : nil
  }

  private static let labels = Set(Language.allCases.map { LineKey(ReportWords($0).formatRun) })

  private static let formats: [LineKey: Format] = {
    var formats: [LineKey: Format] = [:]
    for words in Language.allCases.map({ ReportWords($0) }) {
      for format in Format.allCases { formats[LineKey(words.format(format))] = format }
    }
    return formats
  }()
}
