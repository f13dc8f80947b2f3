import MeetingCore
import Testing

@Suite struct ReportTests {
  private static let written = """
    # Outils \\*libres\\*

    - Date\u{202F}: 2026-12-03, 19:00–20:00
    - Lieu\u{202F}: Maison des associations
    - Groupe\u{202F}: Le canal
    - Ouverture\u{202F}: 19:05
    - Clôture\u{202F}: 19:41
    - Présent·es\u{202F}: 16 personnes, 5 nouvelles
    - Animation\u{202F}: Léa
    - Apporter une tasse

    ## Ordre du jour

    ### Ce que nous vivons

    1. A (20 min) — avec le groupe
       - Temps réel\u{202F}: 26 min
       - Décision\u{202F}: on garde le local
    2. B (20 min)
       - Temps réel\u{202F}: 10 min

    * * *

    3. C (1 h 20)
       - Mis au frigo

    ## Questions au mur

    ### Et vous\u{202F}?

    - Venir (Amina, 34 ans)
    - *(mis de côté)* Deux\\
      lignes
    - *(1 papier mis de côté)*

    #### Pince

    - le dernier (version 3)

    ## Notes

    - au début

    ## Décisions prises

    - on garde le local

    ## Frigo

    - C

    ## Quand j’ai du temps

    - [ ] Relire
    - [x] Ranger

    ## À qui demander\u{202F}?

    - Site\u{202F}: Inès

    ## Temps de parole

    - Amina\u{202F}: 3 min 10, 2 prises de parole
    - Une personne\u{202F}: 20 s, 1 prise de parole
    - Par thème
      - Ce que nous vivons\u{202F}: 3 min 30
    - Silence\u{202F}: 32 min 30

    [parvis]: <#parvis?id=00000000000000010000000000000002&form=full&version=1&lang=fr>

    """

  @Test func `A meeting held gives the report that a person would write`() throws {
    var held = try HeldMeeting(language: .french)
    try held.goOn()
    #expect(
      Report.markdown(of: held.meeting, id: HeldMeeting.id, form: .full) == Self.written)
  }

  @Test func `The public form names no speaker and shows no slip taken off`() throws {
    var held = try HeldMeeting(language: .french)
    try held.goOn()
    let report = Report.markdown(of: held.meeting, id: HeldMeeting.id, form: .public)
    #expect(!report.contains("Deux"))
    #expect(report.contains("- *(1 papier mis de côté)*\n"))
    #expect(report.contains("## Temps de parole\n\n- 2 personnes, 3 prises de parole, 3 min 30\n"))
    #expect(report.contains("form=public"))
  }

  @Test func `The room reads no slip that waits or is hidden, and nobody else does in the public form`()
    throws
  {
    let meeting = try HeldMeeting.withSlipsOffTheWall()
    let kept = ["Un papier qui attend", "Un papier masqué", "Un papier mis de côté"]
    let full = Report.markdown(of: meeting, id: HeldMeeting.id, form: .full)
    #expect(kept.allSatisfy(full.contains))
    let open = Report.markdown(of: meeting, id: HeldMeeting.id, form: .public)
    #expect(!kept.contains(where: open.contains))
    #expect(open.contains("- *(1 papier en attente)*\n- *(1 papier mis de côté)*\n- *(1 papier masqué)*\n"))
    let seen = Report.lines(of: meeting, form: .full).map(\.text)
    #expect(kept.map { words in seen.contains { $0.contains(words) } } == [false, false, true])
    #expect(seen.contains { $0.contains("1 papier en attente") })
  }

  @Test func `An English meeting is reported in English`() throws {
    var held = try HeldMeeting(language: .english)
    try held.goOn()
    let report = Report.markdown(of: held.meeting, id: HeldMeeting.id, form: .full)
    for line in [
      "- Place: Maison", "- Opened: 19:05", "- Closed: 19:41", "- Present: 16 people, 5 new",
      "- Facilitator: Léa", "## Agenda\n", "   - Actual time: 26 min", "   - Decision: on", "   - Parked\n",
      "## Questions on the wall\n", "- *(set aside)* Deux", "## Decisions\n", "## Parking lot\n",
      "## When I have time\n", "## Whom to ask?\n", "- Amina: 3 min 10, 2 turns\n",
      "- Somebody: 20 s, 1 turn\n",
    ] { #expect(report.contains(line), "\(line)") }
  }

  @Test func `Erased words are said to be erased, and nothing else of them is left`() throws {
    var held = try HeldMeeting(language: .french)
    try held.goOn()
    let report = Report.markdown(of: held.withoutWords("on garde le local"), id: HeldMeeting.id, form: .full)
    #expect(!report.contains("local"))
    #expect(report.contains("   - Décision\u{202F}: *(effacé)*\n"))
    #expect(report.contains("## Décisions prises\n\n- *(effacé)*\n"))
  }

  @Test func `A meeting with nothing but a title has no section`() throws {
    var record = MeetingRecord()
    record.title = "Seul"
    let meeting = try HeldMeeting.planned(record)
    #expect(
      Report.markdown(of: meeting, id: HeldMeeting.id, form: .full)
        == "# Seul\n\n[parvis]: <#parvis?id=00000000000000010000000000000002&form=full&version=1&lang=fr>\n")
  }
}
