/// How a decision was taken, after its words: `On garde le local — 12 pour, 1 contre`.
package enum MannerLine {
  static func write(_ words: String, _ manner: String?) -> String {
    let tail = manner.map { " — \($0)" } ?? ""
    let plain = words + tail
    return read(plain) == (words, manner) ? plain : words + TextMark.fence + tail
  }

  /// The decision's words, and how it was taken where the line says so.
  package static func read(_ line: String) -> (words: String, manner: String?) {
    let scalars = Scalars(line)
    if let (words, rest) = scalars.fenced {
      return (words.text, rest.hasPrefix(" — ") ? rest.dropFirst(3).text : nil)
    }
    guard let place = scalars.indices.last(where: { scalars[$0...].hasPrefix(" — ") }) else {
      return (line, nil)
    }
    let (words, manner) = (scalars[..<place].trimmed, scalars[(place + 3)...].trimmed)
    guard !words.isEmpty, !manner.isEmpty, saysManner(manner.text) else { return (line, nil) }
    return (words.text, manner.text)
  }

  /// Whether `text` speaks of a vote, of consent, of how something was agreed.
  package static func saysManner(_ text: String) -> Bool {
    let words = TextGate.folded(text).unicodeScalars.split { !$0.properties.isAlphabetic }
    return words.contains { word in
      let word = String(String.UnicodeScalarView(word))
      return exact.contains(word) || stems.contains { word.hasPrefix($0) }
    }
  }

  private static let exact: Set<String> = [
    "contre", "pour", "nspp", "nays", "ayes", "against", "hands", "dots",
  ]
  private static let stems = [
    "unanim", "consent", "consensus", "vote", "voting", "abstention", "abstain", "majorit", "gommette",
    "levee", "adopt", "carried", "objection",
  ]
}
