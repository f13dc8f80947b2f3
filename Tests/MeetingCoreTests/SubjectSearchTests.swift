import Testing

@testable import MeetingCore

@Suite struct SubjectSearchTests {
  private let subjects = [
    "Site web", "Salle et clés", "Traductions", "Salle de musique", "Trésorerie", "Prêt d’objets",
  ]

  private func search(_ question: String, _ families: String = "") -> [String] {
    var synonyms = Synonyms(.french)
    _ = synonyms.read("! qui, peut, la, le, de, et, d, je\n" + families)
    return SubjectSearch(subjects, synonyms: synonyms).likely(question).map { subjects[$0] }
  }

  @Test func `accents, capitals and endings do not count`() {
    #expect(search("QUI PEUT TRADUCTION") == ["Traductions"])
    #expect(search("tresorerie") == ["Trésorerie"])
    #expect(search("la clé") == ["Salle et clés"])
  }

  @Test func `what few subjects have weighs most, and equals stay in the order of the board`() {
    #expect(search("salle") == ["Salle et clés", "Salle de musique"])
    #expect(search("salle musique") == ["Salle de musique", "Salle et clés"])
  }

  @Test func `a family leads to the subject that bears its name before those that share a word with it`() {
    let families = "salle : local, clé\nsite : internet, page, mot de passe\nmusique : salle, concert"
    #expect(search("le local", families).first == "Salle et clés")
    #expect(search("internet", families) == ["Site web"])
    #expect(search("concert", families).first == "Salle de musique")
  }

  @Test func `several words together are one word of a family`() {
    let families = "site : mot de passe"
    #expect(search("perdu mon mot de passe", families) == ["Site web"])
    #expect(search("un mot", families).isEmpty)
    #expect(search("passe mot de", families).isEmpty)
  }

  @Test(arguments: ["tresorrerie", "tresoreri", "trésorreie", "trésorezie", "trèsorerie"])
  func `one letter mistyped still finds its word`(_ typed: String) {
    #expect(search("la \(typed) de") == ["Trésorerie"])
  }

  @Test func `short words and two mistakes are not guessed at`() {
    #expect(search("sitr de").isEmpty)
    #expect(search("tresoeriee de").isEmpty)
  }

  @Test func `the last word counts while it is being typed`() {
    #expect(search("traduc") == ["Traductions"])
    #expect(search("tr").isEmpty)
    #expect(search("traduc de").isEmpty)
  }

  @Test func `nothing, signs and idle words find nothing`() {
    for question in ["", " ", "???", "qui peut", "’", "🙂", "صباح"] { #expect(search(question).isEmpty) }
  }

  @Test func `a word typed twice counts once`() {
    #expect(search("musique salle salle salle").first == "Salle de musique")
  }

  @Test func `no board, no answer`() {
    #expect(SubjectSearch([], synonyms: Synonyms(.english)).likely("key").isEmpty)
  }

  /// Whatever is typed: places of the board, each once, the same every time.
  @Test func `any question gives places of the board, the same each time`() throws {
    let synonyms = try QuestionCorpus.synonyms(.french).synonyms
    let corpus = try QuestionCorpus("questions", .french)
    var dice = Dice(seed: 7)
    let letters = Array("abcdefilmnoprstuvé’ œ-ß漢🙂\u{301}\u{0} ")
    for _ in 0..<500 {
      let question = (0..<Int.random(in: 0..<40, using: &dice)).map { _ in
        letters.randomElement(using: &dice).map { String($0) } ?? ""
      }.joined()
      let first = SubjectSearch(corpus.subjects, synonyms: synonyms).likely(question)
      #expect(Set(first).count == first.count && first.allSatisfy(corpus.subjects.indices.contains))
      #expect(SubjectSearch(corpus.subjects, synonyms: synonyms).likely(question) == first)
    }
  }
}
