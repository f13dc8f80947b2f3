import MeetingCore

/// The rows of a mail: quotation marks off, the header and the signatures said to be paragraphs.
enum MailRows {
  static func rows(of rows: [SourceRow]) -> [SourceRow] {
    var output: [SourceRow] = []
    output.reserveCapacity(rows.count)
    var isHeader = true
    var hasWords = false
    var signatureDepth: Int?
    var depth = 0
    for row in rows {
      let quotes: Int
      var line: SourceRow
      (quotes, line) = unquoted(row)
      if quotes != depth {
        // A quotation begins or ends: nothing goes on across it.
        output.append(SourceRow([]))
        depth = quotes
        if let signature = signatureDepth, signature != quotes { signatureDepth = nil }
      }
      if !line.isBlank && line.words.elementsEqual(["-", "-"]) {
        signatureDepth = quotes
        line = SourceRow([])
      }
      if line.isBlank && hasWords { isHeader = false }
      if !line.isBlank { hasWords = true }
      if isHeader && !line.isBlank && line.indent == 0 && !isLabelled(line) { isHeader = false }
      line.quotes = quotes
      line.isFixed = isHeader || signatureDepth != nil
      output.append(line)
    }
    return output
  }

  private static func unquoted(_ row: SourceRow) -> (quotes: Int, line: SourceRow) {
    guard row.words.first == ">" else { return (0, row) }
    var rest = row.words
    var quotes = 0
    while let first = rest.first, first == ">" || first.isBlank && rest.dropFirst().first == ">" {
      if first == ">" { quotes += 1 }
      rest = rest.dropFirst()
    }
    // The blank after the mark is part of it.
    if rest.first == " " { rest = rest.dropFirst() }
    return (quotes, SourceRow(rest))
  }

  private static func isLabelled(_ row: SourceRow) -> Bool {
    let label = row.words.prefix(40).prefix { !$0.isBlank && $0 != ":" }
    let rest = row.words.dropFirst(label.count).prefix(2)
    return !label.isEmpty && rest.contains(":")
  }

  /// Whether the labels of a mail's header begin these rows: who it is from or to, and one more.
  static func hasHeader(_ rows: [SourceRow]) -> Bool {
    var labels: Set<String> = []
    for row in rows.drop(while: \.isBlank).prefix(40) {
      if row.isBlank { break }
      guard isLabelled(row) else { continue }
      let key = TextGate.folded(row.words.prefix(40).prefix { !$0.isBlank && $0 != ":" }.text)
      if known.contains(key) { labels.insert(key) }
    }
    return labels.count > 1 && !labels.isDisjoint(with: people)
  }

  private static let people: Set<String> = ["from", "de", "to", "a"]
  private static let known: Set<String> = people.union([
    "subject", "objet", "sujet", "date", "cc", "cci", "bcc", "sent", "envoye", "reply-to", "return-path",
    "message-id", "received", "delivered-to", "list-id", "in-reply-to", "references", "mime-version",
  ])

  /// "Le 3 mai, Ana a écrit :", "On May 3, Ana wrote:".
  static func isAttribution(_ line: Scalars) -> Bool {
    let end = line.suffix(20).text
    return ["a écrit :", "a écrit:", "a écrit\u{A0}:", "a écrit\u{202F}:", "wrote:", "wrote :"].contains {
      end.hasSuffix($0)
    }
  }
}
