import MeetingCore

/// What stands before the words of a list's point.
struct ListMark: Hashable {
  enum Sign: Hashable {
    case bullet
    /// `1.`, `1)`, `1/`, `(1)`, `1-`, `1.-`.
    case number(Int)
    /// `a)`, `iv)`, `(b)`, `01.`: it stays among the words.
    case letter
  }

  var sign: Sign
  var ticked: Bool?
  /// How many lists deeper than its indentation says: `-- x`.
  var extraDepth = 0

  var number: Int? {
    if case .number(let number) = sign { return number }
    return nil
  }

  /// The mark that begins `line` and the words after it; `nil` where none does, or where no words follow.
  static func read(_ line: Scalars) -> (mark: ListMark, words: Scalars)? {
    guard let first = line.first else { return nil }
    if first == "[" || boxes[first] != nil, let box = readTick(line) {
      return (ListMark(sign: .bullet, ticked: box.ticked), box.words)
    }
    if bullets.contains(first) { return readBullet(line, first) }
    if first == "(" || isDigit(first) || isASCIILetter(first) { return readOrdinal(line) }
    return nil
  }

  private static func readBullet(_ line: Scalars, _ sign: Unicode.Scalar) -> (mark: ListMark, words: Scalars)?
  {
    var rest = line.dropFirst()
    var extraDepth = 0
    while let next = rest.first, next == sign, extraDepth < 5 {
      rest = rest.dropFirst()
      extraDepth += 1
    }
    guard let next = rest.first else { return nil }
    // "..." goes on from the line before; only one full stop is a bullet.
    if sign == "." && extraDepth > 0 { return nil }
    let isDash = sign == "-" || sign == "–" || sign == "—"
    let needsBlank = extraDepth > 0 || isDash || sign == "*" || sign == "+" || sign == "."
    // "-mot" is a point, "-5", "--option" and "+33" are words.
    guard !needsBlank || next.isBlank || isDash && extraDepth == 0 && next.properties.isAlphabetic else {
      return nil
    }
    let box = readTick(rest.trimmed)
    let words = box?.words ?? rest.trimmed
    guard !words.isEmpty, extraDepth == 0 || sign != "*" || !closes(words, sign) else { return nil }
    return (ListMark(sign: .bullet, ticked: box?.ticked, extraDepth: extraDepth), words)
  }

  /// `** Pause **`: the signs stand on both sides of the words and are an ornament.
  private static func closes(_ words: Scalars, _ sign: Unicode.Scalar) -> Bool {
    let start = words.prefix(2 * LineLook.maximumLength)
    return zip(start, start.dropFirst()).contains { $0 == sign && $1 == sign }
  }

  /// A tick box at the start of a point's words.
  private static func readTick(_ words: Scalars) -> (ticked: Bool, words: Scalars)? {
    if let box = readBox(words) { return box }
    guard words.count > 4, words.hasPrefix("["), words[words.startIndex + 2] == "]",
      words[words.startIndex + 3].isBlank
    else { return nil }
    let rest = words.dropFirst(4).trimmed
    switch words[words.startIndex + 1] {
    case "x", "X": return (true, rest)
    case let sign where sign.isBlank: return (false, rest)
    default: return nil
    }
  }

  /// A tick box that is one sign.
  static func readBox(_ words: Scalars) -> (ticked: Bool, words: Scalars)? {
    guard let first = words.first, let ticked = boxes[first] else { return nil }
    let rest = words.dropFirst().trimmed
    return rest.isEmpty ? nil : (ticked, rest)
  }

  private static func readOrdinal(_ line: Scalars) -> (mark: ListMark, words: Scalars)? {
    let isBracketed = line.first == "("
    var rest = isBracketed ? line.dropFirst() : line
    let label = rest.prefix(5).prefix { isDigit($0) || isASCIILetter($0) }
    rest = rest.dropFirst(label.count)
    // "1.- x" counts as "1- x" does.
    if rest.first == ".", rest.dropFirst().first == "-", rest.dropFirst(2).first?.isBlank == true {
      rest = rest.dropFirst()
    }
    guard let first = label.first, let end = rest.first, rest.dropFirst().first?.isBlank == true else {
      return nil
    }
    let words = rest.dropFirst().trimmed
    guard !words.isEmpty, isBracketed ? end == ")" : end == ")" || end == "." || end == "/" || end == "-"
    else {
      return nil
    }
    if label.allSatisfy({ isDigit($0) }) {
      guard label.count <= 3, let number = Int(label.text) else { return nil }
      if first == "0" && label.count > 1 { return (ListMark(sign: .letter), line) }
      let box = readTick(words)
      return (ListMark(sign: .number(number), ticked: box?.ticked), box?.words ?? words)
    }
    guard end == ")", label.count == 1 || label.allSatisfy({ "ivxIVX".unicodeScalars.contains($0) }) else {
      return nil
    }
    return (ListMark(sign: .letter), line)
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

  private static func isASCIILetter(_ scalar: Unicode.Scalar) -> Bool {
    (0x61...0x7A).contains(scalar.value | 0x20)
  }

  /// The last one is the bullet of an old word processor's symbol font.
  private static let bullets = Set("-*+.•–—◦▪·●○■‣⁃➢\u{F0B7}".unicodeScalars)
  private static let boxes: [Unicode.Scalar: Bool] = ["☐": false, "☑": true, "☒": true]
}
