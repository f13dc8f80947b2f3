/// A person's speaking time on its line: `Amina : 3 min 10, 2 prises de parole`.
package struct SpeakingLine: Hashable, Sendable {
  /// `nil` for "une personne".
  package var name: String?
  /// Milliseconds.
  package var total: Int64
  package var turns: Int

  func marked(_ words: ReportWords) -> String {
    let tail = "\(words.colon)\(DurationText.precise(total)), \(words.turns(turns))"
    let plain = (name ?? words.somebody) + tail
    if let name, Self.read(plain)?.name != name { return name + TextMark.fence + tail }
    return plain
  }

  /// `nil` where the line says no speaking time.
  package static func read(_ line: String) -> SpeakingLine? {
    let scalars = Scalars(line)
    guard let colon = scalars.lastIndex(of: ":"),
      let (duration, count) = scalars[(colon + 1)...].split(at: ","),
      let total = DurationText.milliseconds(duration.text)
    else { return nil }
    var rest = count.trimmed
    guard let turns = rest.takeNumber(), units.contains(rest.trimmed.text) else { return nil }
    let head = scalars[..<colon]
    if let (name, _) = head.fenced { return SpeakingLine(name: name.text, total: total, turns: turns) }
    let name = head.trimmed.text
    let isSomebody = Language.allCases.contains { ReportWords($0).somebody == name }
    if name.isEmpty { return nil }
    return SpeakingLine(name: isSomebody ? nil : name, total: total, turns: turns)
  }

  private static let units: Set<String> = ["prises de parole", "prise de parole", "turns", "turn"]
}
