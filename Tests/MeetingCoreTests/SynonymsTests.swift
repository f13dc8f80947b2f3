import Testing

@testable import MeetingCore

@Suite struct SynonymsTests {
  @Test func `lines that cannot be understood are left out and told, the others stay`() {
    var synonyms = Synonyms(.french)
    let bad = synonyms.read(
      """
      # remarque : rien

      site : internet
      sans deux-points
       : orphelin
      vide : , ,
      \(String(repeating: "mot, ", count: 1000)): fin
      ! de, la
        salle : local
      """)
    #expect(bad.map(\.number) == [4, 5, 6, 7])
    #expect(bad.map(\.reason) == [.noColon, .noName, .noWords, .tooLong])
    #expect(synonyms.familyCount == 2 && synonyms.idle.contains("la"))
  }

  @Test func `a group's line with the name of a family extends it`() {
    var synonyms = Synonyms(.french)
    #expect(synonyms.read("site : internet\r\nsalle : local\r\n").isEmpty)
    #expect(synonyms.read("Sité : vitrine\nfour : pain").isEmpty)
    #expect(synonyms.familyCount == 3)
    #expect(synonyms.families["vitrin"] == synonyms.families["internet"])
  }

  @Test func `what comes with the program is understood whole`() throws {
    for language in Language.allCases {
      let read = try QuestionCorpus.synonyms(language)
      #expect(read.bad.isEmpty && read.synonyms.familyCount >= 30, "\(language)")
    }
  }

  @Test func `words are cut at all that is no letter`() {
    #expect(
      SearchWords.words(of: "J’ai le C.R. — du 3/12, Cœur·s !") == [
        "j", "ai", "le", "c", "r", "du", "3", "12", "coeur", "s",
      ])
    #expect(SearchWords.words(of: " …\n").isEmpty)
  }

  @Test func `stems meet where endings differ`() {
    let (french, english) = (Stemmer(.french), Stemmer(.english))
    #expect(french.stem("affiches") == french.stem("affiche"))
    #expect(english.stem("meetings") == english.stem("meeting"))
    #expect(french.stem("") == "" && french.stem("漢字") == "漢字")
  }
}
