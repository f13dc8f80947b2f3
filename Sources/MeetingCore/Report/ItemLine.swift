/// An item of the agenda on its line: `Title (20 min) — remark`, or `Title (20 min, fixed)` where it keeps
/// its time.
package struct ItemLine: Hashable, Sendable {
  package var title: String
  package var minutes: Int?
  package var remark: String?
  /// Only where it has minutes.
  package var isFixed = false

  /// What the line says; the fence where its plain reading would say something else.
  func marked(_ words: ReportWords) -> String {
    var rest = ""
    if let minutes { rest += " (\(DurationText.minutes(minutes))\(isFixed ? ", " + words.fixed : ""))" }
    if let remark { rest += " — \(remark)" }
    let plain = title + rest
    let reading = Self.read(plain)
    return reading.line == self ? plain : title + TextMark.fence + rest
  }

  /// `hasBadDuration`: a bracket says a duration that is none (0, negative, over ten hours); it stays in
  /// the title.
  package static func read(_ line: String) -> (line: ItemLine, hasBadDuration: Bool) {
    let scalars = Scalars(line)
    if let (title, rest) = scalars.fenced { return (fenced(title, rest), false) }
    var bad = false
    var from = scalars.startIndex
    while let open = scalars[from...].firstIndex(of: "(") {
      from = open + 1
      guard let close = scalars[from...].firstIndex(where: { $0 == ")" || $0 == "(" }),
        scalars[close] == ")", let remark = remark(after: scalars[(close + 1)...]),
        let (minutes, isFixed) = timebox(scalars[from..<close])
      else { continue }
      let title = scalars[..<open].trimmed
      if (1...Meeting.maximumMinutes).contains(minutes) && !title.isEmpty {
        let words = remark.isEmpty ? nil : remark.text
        return (ItemLine(title: title.text, minutes: minutes, remark: words, isFixed: isFixed), bad)
      }
      bad = true
    }
    return (withoutDuration(scalars), bad)
  }

  private static func fenced(_ title: Scalars, _ rest: Scalars) -> ItemLine {
    var line = ItemLine(title: title.text, minutes: nil, remark: nil)
    var rest = rest
    if rest.hasPrefix(" ("), let close = rest.firstIndex(of: ")"),
      let (minutes, isFixed) = timebox(rest[(rest.startIndex + 2)..<close])
    {
      line.minutes = minutes
      line.isFixed = isFixed
      rest = rest[(close + 1)...]
    }
    if rest.hasPrefix(" — ") { line.remark = rest.dropFirst(3).text }
    return line
  }

  /// What the inside of a bracket says: `20 min`, or `20 min, fixed`; `nil` for other words.
  ///
  /// NB: a break is fixed where the plan says so, never by its name: freed again, it would come back fixed.
  private static func timebox(_ inside: Scalars) -> (minutes: Int, isFixed: Bool)? {
    if let minutes = DurationText.timebox(inside) { return (minutes, false) }
    guard let (duration, word) = inside.split(at: ","), fixedWords.contains(LineKey(word.text)),
      let minutes = DurationText.timebox(duration)
    else { return nil }
    return (minutes, true)
  }

  private static let fixedWords = Set(Language.allCases.map { LineKey(ReportWords($0).fixed) })

  private static func withoutDuration(_ scalars: Scalars) -> ItemLine {
    for place in scalars.indices where scalars[place...].hasPrefix(" — ") {
      let title = scalars[..<place].trimmed
      let remark = scalars[(place + 3)...].trimmed
      if title.isEmpty || remark.isEmpty { break }
      return ItemLine(title: title.text, minutes: nil, remark: remark.text)
    }
    return ItemLine(title: scalars.trimmed.text, minutes: nil, remark: nil)
  }

  /// The words after a bracket where it may be a duration: none, or what a dash leads in.
  private static func remark(after scalars: Scalars) -> Scalars? {
    var rest = scalars.trimmed
    if rest.isEmpty { return rest }
    guard rest.take(["— ", "– ", "- "]) else { return nil }
    return rest.trimmed
  }
}
