import Testing

@testable import MeetingCore

/// The small grammars that the plan reader and the report share.
@Suite struct ReportLineTests {
  @Test(
    arguments: [
      ("texte (Amina)", "Amina"), ("texte (Marie et Louise)", "Marie et Louise"),
      ("texte (Amina, 34 ans)", "Amina, 34 ans"), ("texte (É. d’Ivry)", "É. d’Ivry"),
      ("t (Jean-Luc & Bo)", "Jean-Luc & Bo"),
      ("texte (version 3)", nil), ("débrancher (mode on/off)", nil), ("(Amina)", nil),
      ("texte (Version 3)", nil),
      ("texte (Une phrase bien trop longue pour signer)", nil), ("texte (Amina) suite", nil),
      ("texte ()", nil), ("t (Amina, 34)", "Amina, 34"), ("t (Ana 7 ans, Bo 9 ans)", "Ana 7 ans, Bo 9 ans"),
      ("texte (2 personnes)", nil), ("t (Ouvert : 9 h)", nil),
    ] as [(String, String?)])
  func `A signature is names in brackets at the end`(line: String, signature: String?) {
    let slip = SlipLine.read(line)
    #expect(slip.signature == signature)
    #expect(signature != nil || slip.text == line)
  }

  @Test(
    arguments: [
      ("simple", nil), ("titre (10 min)", nil), ("a — b", nil), ("a — b", "c"), ("titre (10 min) — b", "(5)"),
      ("(3 min)", nil), ("—", "—"), ("a (1", "2)"), ("a", " (10 min)"), ("\u{301}a — ", "\u{301}"),
    ] as [(String, String?)])
  func `An item's line says what it was made of`(title: String, remark: String?) {
    for minutes in [nil, 1, 59, 60, 61, 90, 600] as [Int?] {
      for language in Language.allCases {
        for isFixed in minutes == nil ? [false] : [false, true] {
          let line = ItemLine(title: title, minutes: minutes, remark: remark, isFixed: isFixed)
          #expect(ItemLine.read(line.marked(ReportWords(language))).line == line)
        }
      }
    }
  }

  @Test(arguments: ["Amina", "Une personne", "Somebody", "a : b", "x : 3 min, 2 turns", nil])
  func `A speaking line says whose it is`(name: String?) {
    for language in Language.allCases {
      for total in [0, 59, 60, 190, 3599, 3600, 7500] as [Int64] {
        let line = SpeakingLine(name: name, total: total * 1000, turns: 2)
        #expect(SpeakingLine.read(line.marked(ReportWords(language))) == line)
      }
    }
  }

  @Test(
    arguments: [
      (40, "40 s"), (190, "3 min 10"), (125, "2 min 05"), (600, "10 min"), (1560, "26 min"), (1574, "26 min"),
      (1590, "27 min"), (3580, "1 h"), (3900, "1 h 05"), (0, "0 s"),
    ] as [(Int64, String)])
  func `A time spent is written as it is said`(seconds: Int64, text: String) {
    #expect(DurationText.rounded(seconds * 1000) == text)
    #expect(DurationText.milliseconds(text).map(DurationText.rounded) == text)
  }

  @Test(
    arguments: [
      ("2026-12-03, 19:00–21:30", "2026-12-03, 19:00–21:30"),
      ("3 décembre 2026, 19h – 21h30", "2026-12-03, 19:00–21:30"),
      ("jeudi 3 decembre 2026", "2026-12-03"), ("1er mai 2026, 9 h 05", "2026-05-01, 09:05"),
      ("22:00-00:30", "22:00–00:30"), ("3 December 2026, 22:00–00:30", "2026-12-03, 22:00–00:30"),
      ("–10:00", "–10:00"), ("2026-02-30", nil), ("bientôt", nil), ("25:00", nil), ("19:60", nil),
      ("3 mai", nil),
      ("2026-12-03, le soir", nil), ("", nil),
    ] as [(String, String?)])
  func `Days and hours are read`(text: String, written: String?) {
    let value = DateText.read(Scalars(text))
    #expect(value.map { DateText.write($0.date, $0.start, $0.end) } == written)
  }

  @Test func `Hours across midnight end on the following day`() {
    #expect(
      HeadLine.read("Date : 22:00–00:30")
        == .date(nil, start: ClockTime(minutes: 1320), end: ClockTime(minutes: 1470)))
  }

  @Test(arguments: ["Ordre du jour", "ORDRE DU JOUR :", "ordre  du jour", "Agenda"])
  func `Headings are matched without case, accents or signs`(heading: String) {
    #expect(SectionHeading.match(heading)?.section == .agenda)
    #expect(SectionHeading.match("A QUI DEMANDER")?.section == .topics)
    #expect(SectionHeading.match("Quand j'ai du temps")?.section == .tasks)
    #expect(SectionHeading.match("Autre") == nil)
  }

  @Test(arguments: ReportForm.allCases) func `The last line names the report`(form: ReportForm) {
    let definition = ReportDefinition(id: MeetingID(high: 5, low: 6), form: form, language: .english)
    #expect(ReportDefinition(definition.line) == definition)
    #expect(ReportDefinition(definition.line.replacing("version=1", with: "version=2")) == nil)
    #expect(ReportDefinition("[parvis]: <#parvis?id=1>") == nil)
  }
}
