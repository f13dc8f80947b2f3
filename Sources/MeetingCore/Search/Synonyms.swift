/// Families of words that people use for one thing: who types "internet" may mean the subject "Site web".
///
/// A file of them has a family on each line, `site : internet, page, mot de passe`. The word before the colon
/// names the family: where another line begins with the same one, they are one family. A line that begins
/// with `!` holds words that say nothing by themselves, and `#` begins a remark.
public struct Synonyms: Equatable, Sendable {
  /// A line that cannot be understood was left out.
  public struct BadLine: Equatable, Sendable {
    /// From 1.
    public let number: Int
    public let reason: Reason

    public enum Reason: String, Sendable {
      case noColon = "no colon after the family's name"
      case noName = "no name before the colon"
      case noWords = "no words after the colon"
      case tooLong = "the line is too long"
    }
  }

  public let language: Language
  /// Families by the stem of a word in them.
  private(set) var families: [String: [Int]] = [:]
  /// The stems of each family's name.
  private(set) var nameStems: [Set<String>] = []
  /// Families by what stands in them as several words, under the stem of the first.
  private(set) var phrases: [String: [Phrase]] = [:]
  /// Words that are passed over in a question.
  private(set) var idle: Set<String> = []
  /// Every word as it is written, folded, once.
  private(set) var written: Set<String> = []
  private var names: [String: Int] = [:]

  struct Phrase: Equatable, Sendable {
    let stems: [String]
    let family: Int
  }

  public var familyCount: Int { nameStems.count }

  /// A line may hold so many signs, and is left out where it holds more.
  public static let maximumLineScalars = 4000

  public init(_ language: Language) { self.language = language }

  /// Takes in the lines of a file; those that cannot be understood come back.
  public mutating func read(_ text: String) -> [BadLine] {
    let stemmer = Stemmer(language)
    var bad: [BadLine] = []
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    for (index, line) in lines.enumerated() {
      if let reason = read(line, stemmer) { bad.append(BadLine(number: index + 1, reason: reason)) }
    }
    return bad
  }

  private mutating func read(_ line: Substring, _ stemmer: Stemmer) -> BadLine.Reason? {
    let line = line.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    if line.isEmpty || line.first == "#" { return nil }
    if line.unicodeScalars.count > Self.maximumLineScalars { return .tooLong }
    if line.first == "!" {
      idle.formUnion(SearchWords.words(of: String(line)))
      return nil
    }
    guard let colon = line.firstIndex(of: ":") else { return .noColon }
    let name = SearchWords.words(of: String(line[..<colon]))
    if name.isEmpty { return .noName }
    let members = line[line.index(after: colon)...].split(separator: ",")
      .map { SearchWords.words(of: String($0)) }.filter { !$0.isEmpty }
    if members.isEmpty { return .noWords }
    let key = name.joined(separator: " ")
    let family = names[key] ?? names.count
    if names.updateValue(family, forKey: key) == nil { nameStems.append(Set(name.map(stemmer.stem))) }
    for member in [name] + members { add(member, to: family, stemmer) }
    return nil
  }

  private mutating func add(_ words: [String], to family: Int, _ stemmer: Stemmer) {
    let stems = words.map(stemmer.stem)
    written.formUnion(words.filter { !idle.contains($0) })
    if words.count == 1 {
      if families[stems[0]]?.contains(family) != true { families[stems[0], default: []].append(family) }
    } else {
      let phrase = Phrase(stems: stems, family: family)
      if phrases[stems[0]]?.contains(phrase) != true { phrases[stems[0], default: []].append(phrase) }
    }
  }

  /// The families that `stems`, a text's words in order, name by several words at once.
  func familiesOfPhrases(in stems: [String]) -> [Int] {
    var found: [Int] = []
    for start in stems.indices {
      for phrase in phrases[stems[start]] ?? [] where stems[start...].starts(with: phrase.stems) {
        if !found.contains(phrase.family) { found.append(phrase.family) }
      }
    }
    return found
  }
}
