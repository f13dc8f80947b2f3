import Foundation

/// Made-up words, the same in every run, each about as frequent as its place among them says (Zipf's law).
struct BenchVocabulary {
  private static let size = 5000.0
  private static let syllables = [
    "ca", "té", "lo", "mi", "ra", "nou", "pé", "dra", "si", "veu", "ju", "fon", "bli", "gar", "ché", "plo",
  ]
  private var state: UInt64 = 1

  mutating func sentence() -> String { (0..<12).map { _ in word() }.joined(separator: " ") }

  /// Something to look for: a word, the beginning of one, two words, or two within quotes.
  mutating func query() -> String {
    switch Int(fraction() * 4) {
    case 0: word()
    case 1: String(word().prefix(3))
    case 2: word() + " " + word()
    default: "\"\(word()) \(word())\""
    }
  }

  private mutating func word() -> String {
    var rest = Int(pow(Self.size, fraction()))
    var word = ""
    repeat {
      word += Self.syllables[rest % Self.syllables.count]
      rest /= Self.syllables.count
    } while rest > 0
    return word
  }

  /// From 0 to 1 (a linear congruential generator, Knuth's constants).
  private mutating func fraction() -> Double {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Double(state >> 11) / Double(1 << 53)
  }
}
