/// A line beneath a line of the report, which says how that came to be: `Proposée par : Karim`,
/// `Première rédaction : …`, `Objection (Maud) : … — intégrée`, `Découle de : …`, `Réponse : …`.
package enum HistoryLine {
  /// The words before people's own, `: ` included.
  static func ours(_ history: HistoryRecord, _ words: ReportWords) -> String {
    switch history {
    case .proposer: words.proposer + words.colon
    case .wording(let isFirst): (isFirst ? words.firstWording : words.nextWording) + words.colon
    case .origin: words.origin + words.colon
    case .answer: words.answered + words.colon
    case .objection: words.objection
    }
  }

  /// People's words, and for an objection who raised it and what became of it.
  static func marked(_ text: String, _ history: HistoryRecord, _ words: ReportWords) -> String {
    guard case .objection(let author, let outcome) = history else { return text }
    let tail = outcome.map { " — " + words.outcome($0) } ?? ""
    let plain = (author.map { " (\($0))" } ?? "") + words.colon + text + tail
    if let read = read(words.objection + plain), read.text == text && read.history == history { return plain }
    let fence = TextMark.fence
    return (author.map { " (\($0)\(fence))" } ?? "") + words.colon + text + fence + tail
  }

  /// `nil` where the line is none.
  package static func read(_ line: String) -> AddendumRecord? {
    let scalars = Scalars(line)
    if let objection = readObjection(scalars) { return objection }
    guard let (head, tail) = scalars.split(at: ":") else { return nil }
    let text = tail.trimmed.text
    guard !text.isEmpty, let history = labels[LineKey(head.text)] else { return nil }
    return AddendumRecord(text, history)
  }

  private static func readObjection(_ line: Scalars) -> AddendumRecord? {
    var rest = line
    guard rest.take(Language.allCases.map { ReportWords($0).objection }) else { return nil }
    var author: String?
    if rest.hasPrefix(" (") {
      // NB: a fence within the brackets says that a bracket may be part of the name.
      let inner = rest.dropFirst(2)
      guard let close = inner.firstIndex(of: ")") else { return nil }
      if let (name, after) = inner.fenced, after.first == ")" {
        author = name.text
        rest = after.dropFirst()
      } else {
        author = inner[..<close].text
        rest = inner[(close + 1)...]
      }
    }
    guard let (blank, said) = rest.split(at: ":"), blank.trimmed.isEmpty else { return nil }
    var text = said.trimmed
    var outcome: ObjectionOutcome?
    if let (words, tail) = text.fenced {
      (text, outcome) = (words, outcomes[tail.text])
    } else if let end = outcomes.keys.first(where: { text.hasSuffix($0) }) {
      outcome = outcomes[end]
      text = text.dropLast(end.unicodeScalars.count).trimmed
    }
    if text.isEmpty || author?.isEmpty == true { return nil }
    return AddendumRecord(text.text, .objection(author: author, outcome: outcome))
  }

  private static let labels: [LineKey: HistoryRecord] = {
    var labels: [LineKey: HistoryRecord] = [:]
    for words in Language.allCases.map({ ReportWords($0) }) {
      labels[LineKey(words.proposer)] = .proposer
      labels[LineKey(words.firstWording)] = .wording(isFirst: true)
      labels[LineKey(words.nextWording)] = .wording(isFirst: false)
      labels[LineKey(words.origin)] = .origin
      labels[LineKey(words.answered)] = .answer
    }
    return labels
  }()

  private static let outcomes: [String: ObjectionOutcome] = {
    var outcomes: [String: ObjectionOutcome] = [:]
    for words in Language.allCases.map({ ReportWords($0) }) {
      for outcome in ObjectionOutcome.allCases { outcomes[" — " + words.outcome(outcome)] = outcome }
    }
    return outcomes
  }()
}

extension Scalars {
  fileprivate func hasSuffix(_ text: String) -> Bool {
    reversed().starts(with: text.unicodeScalars.reversed())
  }
}
