/// The names on a line of people: `Ana, Bo et Chloé (Tours)`.
public enum PersonNames {
  /// In order, without what stands in brackets; what does not look like a name is left out. `evenSmall`:
  /// where none begins with a capital, single words do for names, as in the nicks of a chat.
  public static func split(_ line: String, evenSmall: Bool = false) -> [String] {
    let names = split(line) { name($0) }
    return names.isEmpty && evenSmall ? split(line) { nick($0) } : names
  }

  /// Without what a signature says besides: `Amina, 34 ans`, `Bo (Tours)`.
  static func bare(_ said: String) -> String {
    let name = Scalars(said).prefix { $0 != "," && $0 != "(" }
    return name.trimmed.text
  }

  private static func nick(_ text: Scalars) -> String? {
    let text = text.trimmed
    guard (2...20).contains(text.count),
      text.allSatisfy({ $0.properties.isAlphabetic || inName.contains($0) }),
      !["moi", "nous", "tous", "personne", "nobody", "none", "aucun", "tout", "everybody"].contains(text.text)
    else { return nil }
    return text.text
  }

  private static func split(_ line: String, _ name: (Scalars) -> String?) -> [String] {
    var names: [String] = []
    var seen: Set<String> = []
    for part in withoutBrackets(Scalars(line)).split(whereSeparator: { separators.contains($0) }) {
      for piece in splitAtAnd(part) {
        guard let name = name(piece), seen.insert(TextGate.folded(name)).inserted else { continue }
        names.append(name)
      }
    }
    return names
  }

  /// `text` as a name: one to three words that begin with capitals, small words between them, no digit.
  public static func name(_ text: String) -> String? { name(Scalars(text)) }

  private static func name(_ text: Scalars) -> String? {
    var text = text.trimmed
    // `Ana – trésorière`, `Bo : excusé`: what follows is a remark.
    if let cut = text.indices.first(where: { place in
      text[place] == ":" || text[place] == "@"
        || ["-", "–", "—"].contains(text[place]) && place > text.startIndex && text[place - 1].isBlank
    }) {
      text = text[..<cut].trimmed
    }
    while let last = text.last, [".", ":", "!", "?"].contains(last) { text = text.dropLast().trimmed }
    var words = text.split { $0.isBlank }
    while words.count > 1, let first = words.first, isHonorific(first.text) {
      words.removeFirst()
      text = text[(words.first?.startIndex ?? text.startIndex)...]
    }
    guard (1...4).contains(words.count), text.count <= 40 else { return nil }
    for (index, word) in words.enumerated() {
      guard let first = word.first else { return nil }
      let isJoiner = index > 0 && joiners.contains(word.text)
      let isLetters = word.allSatisfy { $0.properties.isAlphabetic || $0.isMark || inName.contains($0) }
      guard isLetters, isJoiner || first.properties.isUppercase else { return nil }
    }
    return text.text
  }

  private static func withoutBrackets(_ line: Scalars) -> Scalars {
    var kept = Scalars()
    var depth = 0
    for scalar in line {
      if scalar == "(" || scalar == "[" { depth += 1 }
      if depth == 0 { kept.append(scalar) }
      if scalar == ")" || scalar == "]" { depth = max(0, depth - 1) }
    }
    return kept
  }

  private static func splitAtAnd(_ part: Scalars) -> [Scalars] {
    var parts: [Scalars] = []
    var name = Scalars()
    for word in part.split(whereSeparator: \.isBlank) {
      if joins.contains(word.text) {
        parts.append(name)
        name = Scalars()
      } else {
        if !name.isEmpty { name.append(" ") }
        name += word
      }
    }
    return (parts + [name]).filter { !$0.isEmpty }
  }

  /// The words between two names.
  static let joins: Set<String> = ["et", "and", "y", "&", "avec", "with", "ou", "or", "puis", "then"]

  static func isHonorific(_ word: String) -> Bool { honorifics.contains(LineKey(word).letters) }

  private static let separators: Set<Unicode.Scalar> = [",", ";", "/", "+", "•", "|", "·"]
  private static let joiners: Set<String> = ["de", "du", "des", "la", "le", "d", "von", "van"]
  private static let honorifics: Set<String> = [
    "m", "mm", "mme", "mmes", "mlle", "mr", "mrs", "ms", "dr", "cllr", "cllrs", "councillor", "monsieur",
    "madame",
  ]
  private static let inName: Set<Unicode.Scalar> = ["-", "'", "’", "."]
}

extension Unicode.Scalar {
  /// A combining mark.
  var isMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }
}
