/// A subject and its people as one writes them: `Site web : Inès (référente), Tom (avant), relève souhaitée`.
public struct TopicPhrase: Hashable, Sendable {
  public struct Answering: Hashable, Sendable {
    public let name: String
    /// Looked after it before.
    public let isPast: Bool
    /// What else stands in brackets.
    public let remark: String?
  }

  public let subject: String
  public let people: [Answering]
  /// Somebody to take over is wanted.
  public let seeksSuccessor: Bool

  public init(_ line: String) {
    guard let (head, tail) = Scalars(line).split(at: ":"), !head.trimmed.isEmpty else {
      subject = line
      people = []
      seeksSuccessor = false
      return
    }
    subject = head.trimmed.text
    var people: [Answering] = []
    var seeks = false
    for part in Self.parts(tail) {
      let key = LineKey(part.text).letters
      if Self.successorWords.contains(where: { key.hasPrefix($0) }) {
        seeks = true
      } else if !key.isEmpty {
        people.append(Self.answering(part))
      }
    }
    self.people = people
    seeksSuccessor = seeks
  }

  /// Split at commas and semicolons outside brackets.
  private static func parts(_ tail: Scalars) -> [Scalars] {
    var parts: [Scalars] = [Scalars()]
    var depth = 0
    for scalar in tail {
      if scalar == "(" { depth += 1 }
      if scalar == ")" { depth = max(0, depth - 1) }
      if depth == 0 && (scalar == "," || scalar == ";") {
        parts.append(Scalars())
      } else {
        parts[parts.count - 1].append(scalar)
      }
    }
    return parts.map(\.trimmed).filter { !$0.isEmpty }
  }

  private static func answering(_ part: Scalars) -> Answering {
    guard part.last == ")", let open = part.lastIndex(of: "("), open > part.startIndex else {
      return Answering(name: part.text, isPast: false, remark: nil)
    }
    let remark = part[(open + 1)...].dropLast().trimmed.text
    let key = LineKey(remark).letters
    let isPast = pastWords.contains { key.hasPrefix($0) }
    let isPlain = isPast || referentWords.contains { key.hasPrefix($0) }
    return Answering(name: part[..<open].trimmed.text, isPast: isPast, remark: isPlain ? nil : remark)
  }

  private static let successorWords = [
    "releve", "successeur", "successor", "personneencore", "nobodyyet", "cherche", "wanted", "araprendre",
    "areprendre",
  ]
  private static let pastWords = ["avant", "ancien", "before", "former", "past", "sortant"]
  private static let referentWords = ["referent", "referente", "contact", "now"]
}
