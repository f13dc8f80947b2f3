import MeetingCore
import Testing

/// How well personal data is found in slips as people write them.
@Suite struct PersonalDataCorpusTests {
  @Test func `the corpus is as large as it says, and no slip comes twice`() throws {
    let corpus = try SlipCorpus("personal-data.txt")
    #expect(corpus.withData.count == 300)
    #expect(corpus.without.count == 700)
    #expect(Set(corpus.lines.map(\.text)).count == 1000)
  }

  @Test func `at least 95 % of personal data is held, and at most 5 % of other slips`() throws {
    let corpus = try SlipCorpus("personal-data.txt")
    print(corpus.report)
    #expect(corpus.recall >= 0.95, "\(corpus.mistakes.joined(separator: "\n"))")
    #expect(corpus.falseAlarms <= 0.05, "\(corpus.mistakes.joined(separator: "\n"))")
    for kind in PersonalData.allCases {
      #expect(corpus.recall(of: kind) >= 0.9, "\(kind)")
      #expect(corpus.falseAlarms(of: kind) <= 0.05, "\(kind)")
    }
  }

  /// Written after the rules, in French and English. First seen: 37 of 40 held and 0 of 80; the rules were
  /// mended once since, and must not be again for these slips.
  @Test func `slips that the rules were not made for are told apart too`() throws {
    let corpus = try SlipCorpus("personal-data-fresh.txt")
    print(corpus.report)
    #expect(corpus.withData.count == 40 && corpus.without.count == 80)
    #expect(corpus.recall >= 0.9, "\(corpus.mistakes.joined(separator: "\n"))")
    #expect(corpus.falseAlarms <= 0.05, "\(corpus.mistakes.joined(separator: "\n"))")
  }

  /// Written apart from the rules and from the other slips. First seen: 37 of 40 held and 0 of 80. Numbers in
  /// words, which the large corpus asked for, were mended since; nothing else may be for these slips.
  @Test func `slips set apart are told apart too`() throws {
    let corpus = try SlipCorpus("personal-data-held-out.txt")
    print(corpus.report)
    #expect(corpus.withData.count == 40 && corpus.without.count == 80)
    #expect(corpus.recall >= 0.9, "\(corpus.mistakes.joined(separator: "\n"))")
    #expect(corpus.falseAlarms <= 0.05, "\(corpus.mistakes.joined(separator: "\n"))")
  }
}
