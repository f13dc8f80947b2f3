import Foundation
import MeetingCore

@testable import MeetingDocuments

/// What a key says of minutes, or what the importer made of them, by kind.
struct MinutesFacts {
  static let kinds = [
    "heading", "bullet", "present", "excused", "role", "date", "start", "end", "headcount", "title", "place",
    "prompt", "cluster", "slip", "signature", "item", "decision", "vote", "task", "question", "parked",
    "next",
    "addendum",
  ]

  var values: [String: [String]] = [:]
  private var opened: String?
  private var closed: String?

  /// A key written by hand: `kind<TAB>value`, one a line.
  init(key: String) {
    for line in key.split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
      let parts = line.split(separator: "\t").map(String.init)
      guard parts.count > 1 else { continue }
      switch parts[0] {
      case "slip":
        add("slip", parts[1])
        if parts.count > 2 { add("signature", parts[2]) }
      case "role": add("role", parts[1] + " " + parts.dropFirst(2).joined(separator: " "))
      case "item": add("item", parts[1] + (parts.count > 2 ? " \(parts[2])" : ""))
      case "addendum": add("addendum", parts[1] + " " + parts.dropFirst(2).joined(separator: " "))
      default: add(parts[0], parts.dropFirst().joined(separator: " "))
      }
    }
  }

  /// What was read.
  init(_ record: MeetingRecord) {
    for line in record.lines {
      switch line.shape {
      case .heading: add("heading", line.text)
      case .item: add("bullet", line.text)
      case .paragraph: break
      }
      for meaning in line.meanings { add(meaning) }
    }
    // The hour that really was beats the one that was planned, as in the keys.
    for (kind, real) in [("start", opened), ("end", closed)] {
      if let real { values[kind] = [real] } else if let first = values[kind]?.first { values[kind] = [first] }
    }
  }

  private mutating func add(_ meaning: LineMeaning) {
    switch meaning {
    case .title: break
    case .date(let date, let start, let end):
      if let date { add("date", date.description) }
      if let start { add("start", start.description) }
      if let end { add("end", end.description) }
    case .place(let text): add("place", text)
    case .opened(let time): opened = time.description
    case .closed(let time): closed = time.description
    case .headcount(let present, _): add("headcount", "\(present)")
    case .role(let role, let names): add("role", "\(role.rawValue) \(names)")
    case .attendance(let attendance, let names):
      for name in PersonNames.split(names, evenSmall: true) {
        add(attendance == .present ? "present" : "excused", name)
      }
    case .item(let title, let minutes): add("item", title + (minutes.map { " \($0)" } ?? ""))
    case .prompt(let text): add("prompt", text)
    case .cluster(let text): add("cluster", text)
    case .slip(let slip):
      add("slip", slip.text)
      if let signature = slip.signature { add("signature", signature) }
    case .entry(.decision, let text, let manner):
      // NB: a vote in the decision's own sentence stays in it in the key.
      add("decision", text + (manner.map { "\u{1}\($0)" } ?? ""))
      if let manner { add("vote", manner) }
    case .entry(.openQuestion, let text, _): add("question", text)
    case .entry(.parkingLot, let text, _): add("parked", text)
    case .entry: break
    case .manner(let text): add("vote", text)
    // NB: the key of a table's row is the cell that says what.
    case .task(let text, _): add("task", text.components(separatedBy: " — ")[0])
    case .nextMeeting(let text): add("next", text)
    case .addendum(let date, let text, _): add("addendum", "\(date?.description ?? "") \(text)")
    case .group, .section, .theme, .topic: break
    }
  }

  mutating func add(_ kind: String, _ value: String) { values[kind, default: []].append(value) }

  /// How many of `found` agree with one of the key each, both ways counted.
  struct Score {
    var known = 0
    var found = 0
    var agreed = 0
    var missing: [String] = []
    var wrong: [String] = []

    var recall: Double { known == 0 ? 1 : Double(agreed) / Double(known) }
    var precision: Double { found == 0 ? 1 : Double(agreed) / Double(found) }

    static func += (left: inout Score, right: Score) {
      left.known += right.known
      left.found += right.found
      left.agreed += right.agreed
      left.missing += right.missing
      left.wrong += right.wrong
    }
  }

  /// Compares what was read with `key`.
  func score(_ kind: String, against key: MinutesFacts) -> Score {
    var left = (values[kind] ?? []).map { ($0, Self.letters($0)) }
    let known = key.values[kind] ?? []
    var score = Score(known: known.count, found: left.count)
    for value in known {
      let wanted = Self.letters(value)
      let place =
        left.firstIndex { $0.1 == wanted } ?? left.firstIndex { Self.agrees($0.1, wanted, kind: kind) }
      if let place {
        left.remove(at: place)
        score.agreed += 1
      } else {
        score.missing.append(value)
      }
    }
    score.wrong = left.map(\.0)
    return score
  }

  /// The same letters and digits; for sentences also where one holds the other and is at least two thirds
  /// of it; for the next meeting where the words name the key's day.
  private static func agrees(_ found: String, _ wanted: String, kind: String) -> Bool {
    if found.isEmpty || wanted.isEmpty { return false }
    if kind == "decision", let bare = found.split(separator: "\u{1}").first, bare.count < found.count {
      return agrees(String(bare), wanted, kind: kind) || bare == wanted
        || agrees(found.replacingOccurrences(of: "\u{1}", with: ""), wanted, kind: kind)
    }
    switch kind {
    case "decision", "task", "question", "parked", "slip", "vote", "place", "addendum", "heading", "bullet":
      let (short, long) = found.count < wanted.count ? (found, wanted) : (wanted, found)
      return long.contains(short) && short.count * 3 >= long.count * 2
    default: return false
    }
  }

  private static func letters(_ text: String) -> String {
    String(
      TextGate.folded(text).unicodeScalars.filter {
        $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "\u{1}"
      }
      .map(Character.init))
  }
}
