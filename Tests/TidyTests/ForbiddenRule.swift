/// Constructs that may not stand in `Sources`.
enum ForbiddenRule {
  static func findings(in file: SourceFile) -> [Finding] {
    codeFindings(file) + unwrapFindings(file) + noteFindings(file)
  }

  private struct Construct: Sendable {
    var text: String
    var reason: String
    var targets: Set<String>?
  }

  private static let everywhere = [
    Construct(text: "try!", reason: "it stops the program before forty people"),
    Construct(text: "as!", reason: "it stops the program before forty people"),
    Construct(text: "fatalError(", reason: "it stops the program before forty people"),
    Construct(
      text: "Task { @MainActor", reason: "it never runs while the event loop does: post to the mailbox"),
    Construct(
      text: "DispatchQueue.main", reason: "it never runs while the event loop does: post to the mailbox"),
    Construct(text: "static func main() async", reason: "the main actor would leave the main thread"),
    Construct(text: "AsyncParsableCommand", reason: "the main actor would leave the main thread"),
  ]

  private static let inLibraries = [
    Construct(text: "print(", reason: "a library answers, the program prints", targets: ImportRule.ours)
  ]

  private static let inRules = [
    "Date()", "Date.now", ".random(", ".randomElement(", ".shuffled(", "ContinuousClock", "SuspendingClock",
    "SystemRandomNumberGenerator", "UUID()",
  ].map {
    Construct(
      text: $0, reason: "times and identities arrive from outside",
      targets: ["MeetingCore", "KioskToolkit", "KioskScreens"])
  }

  private static func codeFindings(_ file: SourceFile) -> [Finding] {
    let constructs = (everywhere + inLibraries + inRules).filter { $0.targets?.contains(file.target) ?? true }
    return file.code.enumerated().flatMap { index, line in
      constructs.filter { contains(line, $0.text) }.map {
        file.finding(index + 1, "\($0.text) is forbidden here: \($0.reason)")
      }
    }
  }

  /// Whether the text stands there and not as the end of a longer name.
  private static func contains(_ line: Substring, _ text: String) -> Bool {
    guard let first = text.first else { return false }
    return line.ranges(of: text).contains { range in
      guard first != ".", range.lowerBound > line.startIndex else { return true }
      let before = line[line.index(before: range.lowerBound)]
      return !isPartOfName(before) && (before != "." || text == "ContinuousClock")
    }
  }

  /// A `!` right after a value unwraps by force; before a value it says no.
  private static func unwrapFindings(_ file: SourceFile) -> [Finding] {
    file.code.enumerated().compactMap { index, line in
      guard line.contains("!"), hasForcedUnwrap(Array(line)) else { return nil }
      return file.finding(index + 1, "a value is unwrapped by force: say what happens without it")
    }
  }

  private static func hasForcedUnwrap(_ line: [Character]) -> Bool {
    line.indices.contains { index in
      guard line[index] == "!", index > 0 else { return false }
      let before = line[index - 1]
      guard isPartOfName(before) || ")]}>?\"".contains(before) else { return false }
      if index + 1 < line.count, line[index + 1] == "=" { return false }
      let word = String(line[..<index].reversed().prefix(while: isPartOfName).reversed())
      return word != "try" && word != "as"
    }
  }

  /// A note to come back later belongs in the list of issues.
  private static func noteFindings(_ file: SourceFile) -> [Finding] {
    file.prose.enumerated().flatMap { index, line in
      let words = Set(line.split { !isPartOfName($0) })
      return words.intersection(["TODO", "FIXME", "XXX", "HACK"]).sorted().map {
        file.finding(index + 1, "\($0): do it, or file an issue")
      }
    }
  }

  private static func isPartOfName(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }
}
