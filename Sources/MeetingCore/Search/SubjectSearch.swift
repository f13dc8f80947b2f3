/// Subjects by how likely they answer a question that somebody asks in their own words.
///
/// A question's words are compared by their stems, with those of each subject and with the families of
/// `Synonyms`. What few subjects have weighs most. A word that nobody knows is taken for one that it begins,
/// while it is the last one typed, or else for one that is a single letter away.
public struct SubjectSearch {
  private let count: Int
  private let synonyms: Synonyms
  private let stemmer: Stemmer
  /// Places of the subjects that have a word, by its stem, and a family, by its number; in order.
  private var byStem: [String: [Int]] = [:]
  private var byFamily: [Int: [Int]] = [:]
  /// Those of them that have the family's name itself.
  private var byName: [Int: [Int]] = [:]
  private var written: Set<String> = []

  /// A family says less than the word itself.
  private static let ofFamily = 0.7
  /// Where a subject has another word of it than its name, still less.
  private static let ofMember = 0.4
  private static let ofBeginning = 0.9
  private static let ofOneEdit = 0.7
  /// Below this part of the best one's, a subject is not likely.
  private static let leastPart = 0.34
  private static let leastBeginning = 3
  private static let leastMistyped = 5

  /// `subjects` as the board says them, without their people.
  public init(_ subjects: [String], synonyms: Synonyms) {
    count = subjects.count
    self.synonyms = synonyms
    stemmer = Stemmer(synonyms.language)
    for (place, subject) in subjects.enumerated() { add(subject, at: place) }
  }

  private mutating func add(_ subject: String, at place: Int) {
    let words = SearchWords.words(of: subject)
    let stems = words.map(stemmer.stem)
    var families = synonyms.familiesOfPhrases(in: stems)
    for (word, stem) in zip(words, stems) where !isIdle(word) {
      written.insert(word)
      Self.note(place, in: &byStem[stem, default: []])
      families += synonyms.families[stem] ?? []
    }
    for family in families {
      Self.note(place, in: &byFamily[family, default: []])
      if synonyms.nameStems[family].isSubset(of: stems) { Self.note(place, in: &byName[family, default: []]) }
    }
  }

  private static func note(_ place: Int, in places: inout [Int]) {
    if places.last != place { places.append(place) }
  }

  private func isIdle(_ word: String) -> Bool { word.utf8.count == 1 || synonyms.idle.contains(word) }

  /// Places of the likely subjects, the likeliest first, those equally likely in their order; empty where no
  /// word of the question leads anywhere.
  public func likely(_ question: String) -> [Int] {
    let scores = scores(question)
    guard let best = scores.max(), best > 0 else { return [] }
    return scores.indices.filter { scores[$0] >= best * Self.leastPart }
      .sorted { (scores[$1], $0) < (scores[$0], $1) }
  }

  private func scores(_ question: String) -> [Double] {
    let words = SearchWords.words(of: question)
    let stems = words.map(stemmer.stem)
    var scores = [Double](repeating: 0, count: count)
    for family in synonyms.familiesOfPhrases(in: stems) {
      for (place, weight) in weights(ofFamily: family) { scores[place] += weight }
    }
    var seen: Set<String> = []
    for (index, word) in words.enumerated() where !isIdle(word) && seen.insert(stems[index]).inserted {
      for (place, weight) in meant(by: word, stem: stems[index], isLast: index == words.count - 1) {
        scores[place] += weight
      }
    }
    return scores
  }

  /// What one word gives to each subject that it may mean.
  private func meant(by word: String, stem: String, isLast: Bool) -> [Int: Double] {
    if isKnown(stem) { return weights(ofStem: stem) }
    let beginning = isLast && word.utf8.count >= Self.leastBeginning ? beginnings(with: word) : []
    let stems = beginning.isEmpty ? mistyped(word) : beginning
    let part = beginning.isEmpty ? Self.ofOneEdit : Self.ofBeginning
    var best: [Int: Double] = [:]
    for stem in stems {
      for (place, weight) in weights(ofStem: stem) { best[place] = max(best[place] ?? 0, weight * part) }
    }
    return best
  }

  private func isKnown(_ stem: String) -> Bool { byStem[stem] != nil || synonyms.families[stem] != nil }

  private func weights(ofStem stem: String) -> [Int: Double] {
    var best: [Int: Double] = [:]
    for place in byStem[stem] ?? [] { best[place] = Self.weight(byStem[stem]?.count ?? 0) }
    for family in synonyms.families[stem] ?? [] {
      for (place, weight) in weights(ofFamily: family) { best[place] = max(best[place] ?? 0, weight) }
    }
    return best
  }

  private func weights(ofFamily family: Int) -> [(place: Int, weight: Double)] {
    let named = byName[family] ?? []
    let others = (byFamily[family] ?? []).filter { !named.contains($0) }
    let ofNamed = Self.weight(named.count) * Self.ofFamily
    let ofOthers = Self.weight(named.count + others.count) * Self.ofMember
    return named.map { ($0, ofNamed) } + others.map { ($0, ofOthers) }
  }

  /// The fewer subjects have a thing, the more it says.
  private static func weight(_ count: Int) -> Double { 1 / Double(max(1, count)).squareRoot() }

  private func beginnings(with word: String) -> Set<String> {
    stems { $0.utf8.count <= word.utf8.count * 2 && $0.hasPrefix(word) }
  }

  private func mistyped(_ word: String) -> Set<String> {
    guard word.unicodeScalars.count >= Self.leastMistyped else { return [] }
    return stems { SearchWords.isOneEdit(word, from: $0) }
  }

  /// Stems of all the words that are known and fit.
  private func stems(_ fits: (String) -> Bool) -> Set<String> {
    Set((written.filter(fits) + synonyms.written.filter(fits)).map(stemmer.stem))
  }
}
