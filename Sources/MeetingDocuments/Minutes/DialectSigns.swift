import MeetingCore

/// Counts the signs by which a document shows in what dialect it is written.
struct DialectSigns {
  private var markdown = 0
  private var mediaWiki = 0
  private var dokuWiki = 0
  private var hasWikiHeading = false
  private var quotes = 0
  /// Points by signs that no wiki has at the margin.
  private var foreignPoints = 0
  private var attributions = 0
  private let hasHeader: Bool

  init(_ rows: [SourceRow]) {
    hasHeader = MailRows.hasHeader(rows)
    for row in rows where !row.isBlank { count(row) }
  }

  var dialect: LooseDocument.Dialect {
    let wiki = max(mediaWiki, dokuWiki)
    if hasHeader || quotes > 0 && attributions > 0 { return .mail }
    if wiki > 1 && wiki >= markdown || hasWikiHeading && (wiki > 0 || foreignPoints == 0) {
      return dokuWiki > mediaWiki ? .dokuWiki : .mediaWiki
    }
    return markdown > 1 ? .markdown : .plain
  }

  private mutating func count(_ row: SourceRow) {
    // NB: a sign far into a line of megabytes says nothing about the document.
    let line = row.words.prefix(1_000)
    if let heading = WikiHeading(row.words), heading.signs > 1 {
      hasWikiHeading = true
      if heading.signs > 4 { dokuWiki += 4 } else if heading.signs == 2 { mediaWiki += 2 }
    }
    countStart(row.indent, line)
    countInline(line)
    if MailRows.isAttribution(row.words) { attributions += 1 }
  }

  private mutating func countStart(_ indent: Int, _ line: Scalars) {
    guard let first = line.first else { return }
    let second = line.dropFirst().first
    if second?.isBlank == true, ".•–—·◦▪".unicodeScalars.contains(first) || first == "-" && indent == 0 {
      foreignPoints += 1
    }
    switch first {
    case "#":
      let signs = line.prefix(7).prefix { $0 == "#" }.count
      if signs < 7, line.dropFirst(signs).first?.isBlank == true { markdown += 3 }
      if second == "*" || second == ":" { mediaWiki += 1 }
    case "*":
      if indent == 0, let second, !second.isBlank, !isPaired(line) { mediaWiki += 1 }
      if indent > 1, indent % 2 == 0, second?.isBlank == true { dokuWiki += hasWikiHeading ? 1 : 0 }
    case "-":
      if indent > 1, indent % 2 == 0, second?.isBlank == true { dokuWiki += hasWikiHeading ? 1 : 0 }
      if line.dropFirst().trimmed.hasPrefix("[ ]") { markdown += 1 }
    case "|" where line.contains("-") && line.allSatisfy { "|-: ".unicodeScalars.contains($0) }: markdown += 3
    case "`" where line.hasPrefix("```"): markdown += 1
    case "{" where line.hasPrefix("{|") || line.hasPrefix("{{"): mediaWiki += 1
    case "_" where line.hasPrefix("__TOC__") || line.hasPrefix("__NOTOC__"): mediaWiki += 2
    case "~" where line.hasPrefix("~~NOTOC~~"): dokuWiki += 2
    case ">": quotes += 1
    default: break
    }
  }

  private func isPaired(_ line: Scalars) -> Bool { line.dropFirst().contains("*") }

  private mutating func countInline(_ line: Scalars) {
    var bold = 0
    var index = line.startIndex
    while index + 1 < line.endIndex {
      let place = index
      let scalar = line[place]
      index += 1
      guard Self.maySignify(scalar) else { continue }
      let next = line[place + 1]
      let previous = place > line.startIndex ? line[place - 1] : " "
      switch (scalar, next) {
      // "** x **" is an ornament: what is bold begins and ends at its words.
      case ("*", "*") where previous != "*":
        let opens = place + 2 < line.endIndex && !line[place + 2].isBlank
        if opens || !previous.isBlank { bold += 1 }
      case ("'", "'") where previous != "'": mediaWiki += line[place...].hasPrefix("'''") ? 2 : 0
      case ("[", "["): countLink(line[place...])
      case ("]", "("): markdown += 2
      case ("/", "/") where previous.isBlank && !line[(place + 2)...].isEmpty: dokuWiki += 1
      case ("\\", "\\") where place + 2 == line.endIndex || line[place + 2].isBlank: dokuWiki += 1
      default: break
      }
    }
    if bold > 1 { markdown += line.hasPrefix("**") ? 2 : 1 }
  }

  private static func maySignify(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "'", "*", "/", "[", "\\", "]": true
    default: false
    }
  }

  /// `[[Page|words]]` is of either wiki.
  private mutating func countLink(_ rest: Scalars) {
    let inner = rest.dropFirst(2).prefix(300).prefix { $0 != "]" }
    guard rest.dropFirst(2 + inner.count).hasPrefix("]]") else { return }
    mediaWiki += 1
    dokuWiki += 1
  }
}
