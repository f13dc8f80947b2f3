import Foundation
import Testing

/// The next plan from the last meeting, by the program itself.
@Suite struct NewCommandTests {
  @Test func theNextPlanIsMadeFromTheLastMeetingAndOpensAsOne() throws {
    let shop = try Workshop()
    let plan = """
      # Le local

      - Date : 2026-12-03, 19:00–21:00
      - Lieu : Salle du canal

      ## Ordre du jour

      1. Accueil (10 min)
      2. Le budget (30 min)
      3. Les affiches (15 min)

      ## Quand j’ai du temps

      - [ ] Relire le kit (30 min)
      - [ ] Appeler la mairie

      """
    #expect(try shop.run("import", try shop.file("soir.md", plan)).code == 0)
    let answers = try shop.act([
      #"{"do":"nextItem"}"#, #"{"do":"nextItem"}"#,
      #"{"do":"capture","kind":"openQuestion","text":"Qui garde les clés ?"}"#,
      #"{"do":"offer","task":2,"name":"Nadia"}"#, #"{"do":"agreeOffer","task":2,"offer":1}"#,
      #"{"do":"tickTask","task":2}"#, #"{"do":"parkItem","item":3}"#, #"{"do":"nextItem"}"#,
      #"{"do":"close"}"#,
    ])
    #expect(answers.allSatisfy { $0.contains(#""ok":true"#) }, "\(answers)")
    let report = try shop.run("report", "--output", "-").output
    #expect(report.contains("- [x] Appeler la mairie\n  - Merci\u{202F}: Nadia\n"), "\(report)")
    let path = shop.folder.appending(path: "suite.md").path
    #expect(try shop.run("new", path, "--from", "last").code == 0)
    let next = try String(contentsOfFile: path, encoding: .utf8)
    let dated = next.replacing(#/\d{4}-\d\d-\d\d/#, with: "JOUR")
    #expect(
      dated == """
        # Le local

        - Date\u{202F}: JOUR, 19:00–21:00
        - Lieu\u{202F}: Salle du canal

        ## Ordre du jour

        1. Les affiches (15 min)

        ## Questions en suspens

        - Qui garde les clés ?

        ## Quand j’ai du temps

        - [ ] Relire le kit (30 min)

        """)
    #expect(try shop.run("new", path, "--from", "last").code == 73, "what exists is left alone")
    let other = shop.folder.appending(path: "rien.md").path
    #expect(try shop.run("new", other, "--from", "zz").code != 0)
    #expect(!FileManager.default.fileExists(atPath: other))
    #expect(try shop.run("import", path).code == 0)
    #expect(try shop.run("show").output.contains("Les affiches"))
  }
}
