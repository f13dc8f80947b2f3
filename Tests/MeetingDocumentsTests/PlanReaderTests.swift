import Foundation
import MeetingCore
import MeetingDocuments
import Testing

@Suite struct PlanReaderTests {
  @Test func `A plan is read whole`() throws {
    let record = try reading(plan()).record
    #expect(record.title == "Les outils du quartier")
    #expect(record.language == .french)
    #expect(record.date == CalendarDate(year: 2026, month: 12, day: 3))
    #expect(record.start == ClockTime(hour: 19, minute: 0) && record.end == ClockTime(hour: 21, minute: 30))
    #expect(record.place == "Maison des associations" && record.group == "Le groupe du canal")
    #expect(record.roles.map(\.role) == [.facilitator, .scribe, .timekeeper])
    #expect(record.roles.map(\.names) == ["Léa", "Karim", "Sacha et Ana"])
    #expect(record.details == ["Accès : au fond de la cour", "Venez avec une tasse."])
    #expect(
      record.items.map(\.title) == [
        "Accueil", "Ce qui a bien marché", "Nos outils : libres ou pas ?", "Pause",
      ])
    #expect(
      record.items.map(\.theme) == ["Ce que nous vivons", "Ce que nous vivons", "Ce que nous changeons", nil])
    #expect(record.items.map(\.minutes) == [10, 20, 90, nil])
    #expect(record.items[2].remark == "invitée : une hébergeuse")
    #expect(record.items[1].entries.map(\.text) == ["dire d’abord ce qui tient", "puis le reste"])
    #expect(
      record.topics == [TopicRecord(text: "Site web : Inès (référente), Tom (avant), relève souhaitée")])
    #expect(record.tasks.map(\.text) == ["Relire le kit (30 min) — rédaction", "Ranger", "Sans case"])
    #expect(record.tasks.map(\.done) == [false, true, false])
    #expect(record.entries == [EntryRecord(kind: .openQuestion, text: "Où stocker ?")])
  }

  @Test func `Questions, pegs, slips and signatures are read`() throws {
    let prompts = try reading(plan()).record.prompts
    #expect(prompts.map(\.text) == ["Quel outil vous a fait renoncer ?", "Et demain ?"])
    #expect(prompts[0].clusters == ["Ce qu’on perd en route"])
    let slips = prompts[0].slips
    #expect(
      slips.map(\.text) == [
        "Le groupe où tout défile", "le kit (version 3)", "Débrancher (mode on/off) ? Oui",
        "Deux paragraphes.\nLe second.\nun détail", "Les dates, toujours",
        "l’adresse (https://exemple.org/a)",
      ])
    #expect(slips.map(\.signature) == ["Amina, 34 ans", nil, nil, nil, "Marie et Louise", nil])
    #expect(slips.map(\.cluster) == [nil, nil, nil, nil, 0, 0])
    #expect(prompts[1].slips.isEmpty)
  }

  @Test func `An English plan is read as one`() throws {
    let record = try reading(
      "# Tools\n\n- When: 3 December 2026, 22:00–00:30\n- Place: Hall\n- Facilitator: Lea; Scribe: Kim\n\n"
        + "## AGENDA\n\n1. Hello (5 min)\n\n## Questions on the wall\n\n### Why?\n\n- x (Ana, 30 years old)\n"
        + "\n"
        + "## Whom to ask?\n\n- Web: Tom\n\n## When I have time\n\n- [ ] Read\n"
    ).record
    #expect(record.language == .english)
    #expect(record.start == ClockTime(minutes: 1320) && record.end == ClockTime(minutes: 1470))
    #expect(record.roles.map(\.names) == ["Lea", "Kim"])
    #expect(record.prompts.first?.slips.first?.signature == "Ana, 30 years old")
    #expect(record.items.count == 1 && record.topics.count == 1 && record.tasks.count == 1)
  }

  @Test func `Nothing of a document with other shapes is lost`() throws {
    let text = try fixture("autre-forme.md")
    let made = try report(text)
    // Marks fall away, and so does what is escaped; words stay.
    let words = text.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
    let found = Set(made.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() })
    let missing = words.filter { !found.contains($0) }
    #expect(missing == [])
    #expect(try report(made) == made)
  }

  @Test func `A report of a plan reads as the same report`() throws {
    let first = try report(plan())
    let second = try reading(first)
    #expect(second.reportID == someID && second.reportForm == .full)
    #expect(Report.markdown(of: try imported(second), id: someID, form: .full) == first)
  }

  @Test func `What a hand adds to a report is read too`() throws {
    let added = try report(plan()).replacing(
      "## Quand j’ai du temps\n",
      with: "## Quand j’ai du temps\n\n- [ ] Voir [cela]: demain\n[lien]: https://exemple.org\n")
    let record = try reading(added).record
    #expect(record.tasks.first?.text == "Voir [cela]: demain [lien]: https://exemple.org")
    #expect(record.tasks.count == 4)
    let long = String(repeating: "a", count: 100)
    let signed = try reading(
      "# T\n\n## Questions au mur\n\n### Q\n\n- b (c)<!-- --> (\(long))\n\n" + definition)
    #expect(signed.record.prompts[0].slips[0].text == "b (c) (\(long))")
    #expect(signed.record.prompts[0].slips[0].signature == nil)
  }

  @Test func `A public report is no full one`() throws {
    #expect(try reading(report(plan(), .public)).reportForm == .public)
    #expect(try reading(plan()).isReport == false)
  }

  private let definition = "[parvis]: <#parvis?id=\(someID)&form=full&version=1&lang=fr>\n"

  private func plan() throws -> String { try fixture("plan.md") }

  private func fixture(_ name: String) throws -> String {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
    return try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }
}
