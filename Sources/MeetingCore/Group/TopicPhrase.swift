/// A subject and its people as one writes them: `Site web : Inès (référente), Tom (avant), relève souhaitée`.
public struct TopicPhrase: Hashable, Sendable {
  public struct Answering: Hashable, Sendable {
    public let name: String
    public let standing: Standing
    /// What else stands in brackets.
    public let remark: String?

    /// Looked after it before.
    public var isPast: Bool { standing == .before }
  }

  public let subject: String
  public let people: [Answering]
  /// Somebody to take over is wanted.
  public let seeksSuccessor: Bool
  /// Somebody answers whose name is not to be read there.
  public let hasUnnamed: Bool

  init(subject: String, people: [Answering], seeksSuccessor: Bool, hasUnnamed: Bool) {
    self.subject = subject
    self.people = people
    self.seeksSuccessor = seeksSuccessor
    self.hasUnnamed = hasUnnamed
  }

  public init(_ line: String) {
    guard let (head, tail) = Scalars(line).split(at: ":"), !head.trimmed.isEmpty else {
      subject = line
      people = []
      seeksSuccessor = false
      hasUnnamed = false
      return
    }
    subject = head.trimmed.text
    var people: [Answering] = []
    var (seeks, hasUnnamed) = (false, false)
    for part in Self.parts(tail) {
      let key = LineKey(part.text).letters
      if Self.successorWords.contains(where: { key.hasPrefix($0) }) {
        seeks = true
      } else if Self.unnamedWords.contains(where: { key.hasPrefix($0) }) {
        hasUnnamed = true
      } else if !key.isEmpty {
        people.append(Self.answering(part))
      }
    }
    self.people = people
    seeksSuccessor = seeks
    self.hasUnnamed = hasUnnamed
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
      return Answering(name: part.text, standing: .answers, remark: nil)
    }
    let remark = part[(open + 1)...].dropLast().trimmed.text
    let key = LineKey(remark).letters
    let isPast = pastWords.contains { key.hasPrefix($0) }
    let couldTakeOver = takeOverWords.contains { key.hasPrefix($0) }
    let isPlain = isPast || couldTakeOver || referentWords.contains { key.hasPrefix($0) }
    return Answering(
      name: part[..<open].trimmed.text,
      standing: isPast ? .before : couldTakeOver ? .couldTakeOver : .answers,
      remark: isPlain ? nil : remark)
  }

  private static let successorWords = [
    "releve", "successeur", "successor", "personneencore", "nobodyyet", "cherche", "wanted", "araprendre",
    "areprendre",
  ]
  private static let pastWords = ["avant", "ancien", "before", "former", "past", "sortant"]
  private static let takeOverWords = ["pourraitprendrelasuite", "couldtakeover"]
  private static let unnamedWords = ["ademanderalaccueil", "askatthewelcome"]
  private static let referentWords = ["referent", "referente", "contact", "now"]
}
