/// The names in a report that everybody may read. Where a line says a name it is said only if its owner
/// agreed; where a heading or a label holds one that the meeting knows, a mark stands in its place. What
/// people wrote in their own sentences stays as it is: nobody can know who is meant there.
struct PublicNames {
  private let shown: ShownNames
  /// The words of each name to take out, folded, by the first of them; the longest first.
  private var hidden: [String: [[String]]] = [:]

  init(_ meeting: Meeting) {
    shown = meeting.shownNames
    for name in Set(meeting.namesSaid + shown.others) where !shown.holds(name) {
      let words = Self.words(of: Array(name.unicodeScalars)).map { TextGate.folded($0.text) }
      guard let first = words.first, words.contains(where: { $0.unicodeScalars.count > 1 }) else { continue }
      hidden[first, default: []].append(words)
    }
    for first in hidden.keys { hidden[first]?.sort { ($0.count, $1.joined()) > ($1.count, $0.joined()) } }
  }

  /// The name without what was added to it, such as an age; `nil` where nobody agreed to be read there.
  func name(_ said: String) -> String? {
    let name = Self.bare(said)
    return shown.holds(name) ? name : nil
  }

  /// Those on a line of names who agreed.
  func names(_ line: String) -> [String] {
    PersonNames.split(line).filter(shown.holds)
  }

  /// A heading or a label without the names that it may not say.
  func masked(_ label: String) -> String {
    if hidden.isEmpty { return label }
    let scalars = Array(label.unicodeScalars)
    let words = Self.words(of: scalars)
    let folded = words.map { TextGate.folded($0.text) }
    var kept = String.UnicodeScalarView()
    var (place, from) = (0, scalars.startIndex)
    while place < words.count {
      let count = nameCount(at: place, words, folded)
      if count > 0 {
        kept.append(contentsOf: scalars[from..<words[place].startIndex])
        kept.append("…")
        from = words[place + count - 1].endIndex
      }
      place += max(1, count)
    }
    kept.append(contentsOf: scalars[from...])
    return String(kept)
  }

  /// How many words make a hidden name there. In small letters they are words of the language.
  private func nameCount(at place: Int, _ words: [Scalars], _ folded: [String]) -> Int {
    guard let first = words[place].first, !first.properties.isLowercase else { return 0 }
    for name in hidden[folded[place]] ?? [] where folded[place...].starts(with: name) { return name.count }
    return 0
  }

  /// Without what a signature says besides: `Amina, 34 ans`, `Bo (Tours)`.
  static func bare(_ said: String) -> String {
    let name = Scalars(said).prefix { $0 != "," && $0 != "(" }
    return name.trimmed.text
  }

  private static func words(of scalars: [Unicode.Scalar]) -> [Scalars] {
    scalars[...].split { !($0.properties.isAlphabetic || $0.isMark || isDigit($0)) }
  }
}

extension Meeting {
  /// Every name that the meeting says as such, wherever it does.
  var namesSaid: [String] {
    var names = speakers.compactMap(\.name?.value) + queue.compactMap(\.name.value)
    names +=
      [turn?.name, lastSpeaker].compactMap { $0?.value } + (run?.places ?? []).compactMap(\.name?.value)
    names += prompts.flatMap(\.slips).compactMap(\.signature?.value).map(PublicNames.bare)
      .filter { PersonNames.name($0) != nil }
    names += offers.values.flatMap { $0 }.compactMap(\.name.value)
    for history in histories.values {
      names += [history.proposer?.value].compactMap { $0 } + history.objections.compactMap(\.author?.value)
    }
    let lines = roles.map(\.names) + attendance.map(\.names)
    names += lines.compactMap(\.value).flatMap { PersonNames.split($0) }
    names += topics.compactMap(\.text.value).flatMap { TopicPhrase($0).people.map(\.name) }
    return names + items.compactMap(\.guestName)
  }
}
