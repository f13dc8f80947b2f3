import MeetingCore

/// What the report's screen shows as one thing: a line, or a part of one that is too long for a page.
struct ReportRow: Equatable {
  /// Position of its line in the report.
  let line: Int
  let kind: ReportLine.Kind
  let text: String
  /// Whether its line starts here; then its mark is drawn.
  let isStart: Bool
  var isHeading: Bool { if case .heading = kind { true } else { false } }

  /// A part of a line has at most so many scalars: several of them hold on a page of any window.
  static func mostScalars(isEasy: Bool) -> Int { isEasy ? 110 : 200 }

  /// All the rows of `lines`; only those longer than `most` cost more than being named.
  static func rows(of lines: [ReportLine], _ most: Int) -> [ReportRow] {
    var rows: [ReportRow] = []
    rows.reserveCapacity(lines.count)
    for (index, line) in lines.enumerated() {
      if line.text.utf8.count <= most && !line.text.utf8.contains(0x0A) {
        rows.append(
          ReportRow(line: index, kind: line.kind, text: line.text, isStart: true))
        continue
      }
      for (place, part) in parts(of: line.text, most).enumerated() {
        rows.append(
          ReportRow(
            line: index, kind: line.kind, text: part, isStart: place == 0))
      }
    }
    return rows
  }

  /// The rows of the lines that `isFound`, each with the headings above it.
  static func found(in lines: [ReportLine], _ most: Int, isFound: (String) -> Bool) -> [ReportRow] {
    var kept: Set<Int> = []
    var open: [(line: Int, level: Int)] = []
    for (index, line) in lines.enumerated() {
      if case .heading(let level) = line.kind {
        open.removeAll { $0.level >= level }
        open.append((index, level))
      }
      guard isFound(line.text) else { continue }
      kept.insert(index)
      kept.formUnion(open.map(\.line))
    }
    return rows(of: lines, most).filter { kept.contains($0.line) }
  }

  /// `text` in parts of at most `most` scalars, ended where a sentence ends if one does, else between words.
  static func parts(of text: String, _ most: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line -> [String] in
      if line.unicodeScalars.count <= most { return [String(line)] }
      var parts: [String] = []
      var words: [Substring] = []
      var used = 0
      for word in line.split(separator: " ").flatMap({ chunks(of: $0, most) }) {
        let size = word.unicodeScalars.count
        if !words.isEmpty && used + size > most {
          let end = sentenceEnd(words, of: used)
          parts.append(words[..<end].joined(separator: " "))
          words = Array(words[end...])
          used = words.reduce(0) { $0 + $1.unicodeScalars.count + 1 }
        }
        words.append(word)
        used += size + 1
      }
      return parts + [words.joined(separator: " ")]
    }
  }

  /// How many of `words` go into a part: to the end of its last sentence, unless that leaves it short.
  private static func sentenceEnd(_ words: [Substring], of used: Int) -> Int {
    var left = used
    for (index, word) in words.enumerated().reversed() {
      if left * 2 < used { break }
      if let last = word.last, ".!?;:…".contains(last) { return index + 1 }
      left -= word.unicodeScalars.count + 1
    }
    return words.count
  }

  private static func chunks(of word: Substring, _ most: Int) -> [Substring] {
    if word.unicodeScalars.count <= most { return [word] }
    var chunks: [Substring] = []
    var rest = word
    while !rest.isEmpty {
      var used = 0
      let part = rest.prefix { character in
        used += character.unicodeScalars.count
        return used <= most
      }
      let taken = part.isEmpty ? rest.prefix(1) : part
      chunks.append(taken)
      rest = rest[taken.endIndex...]
    }
    return chunks
  }
}
