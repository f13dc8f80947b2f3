import Testing

@testable import MeetingCore

@Suite struct ReportTableTests {
  private func held() throws -> Bench {
    var bench = Bench()
    var record = MeetingRecord()
    record.title = "Soir"
    record.language = .french
    try bench.act(.plan(record, source: nil))
    try bench.act(.addPrompt(text: "Et vous\u{202F}?"))
    let prompt = bench.meeting.prompts[0].id
    try bench.act(
      .hangSlip(prompt, cluster: nil, text: "Dit \"non\", puis\nrien", signature: "Amina, 34 ans"))
    let first = bench.meeting.prompts[0].slips[0].id
    try bench.act(
      .hangSlip(
        prompt, cluster: nil, text: "=1+1", signature: nil,
        traits: SlipTraits(isTypedIn: true, answers: first)))
    try bench.act(.giveDots(first, 2))
    try bench.act(.setAsideSlip(bench.meeting.prompts[0].slips[1].id, hidden: false, reason: .offTopic))
    try bench.act(.addTask(text: "Coller les affiches"))
    let task = bench.meeting.allTasks[0].id
    for name in ["Léa", "Tom"] { try bench.act(.offer(on: .entry(task), name: name)) }
    let offer = try #require(bench.meeting.offers[task]?.first)
    try bench.act(.agreeOffer(task, offer.id, agreed: true))
    try bench.act(.requestFloor(name: "Bo"))
    try bench.act(.nextSpeaker)
    bench.wait(seconds: 75)
    try bench.act(.nextSpeaker)
    return bench
  }

  private func rows(_ text: String?) -> [String] {
    (text ?? "").dropFirst().split(separator: "\r\n").map(String.init)
  }

  @Test func slipsTurnsAndTasksHaveHeadingsInTheLanguageOfTheMeeting() throws {
    let meeting = try held().meeting
    #expect(
      rows(ReportTable.slips.text(of: meeting, form: .full)) == [
        #""Question","Pince","N°","Papier","Signature","Gommettes","État","Répond au n°","Écrit sur papier""#,
        "\"Et vous\u{202F}?\",\"\",\"1\","
          + "\"Dit \"\"non\"\", puis\nrien\",\"Amina, 34 ans\",\"2\",\"accroché\",\"\",\"non\"",
        "\"Et vous\u{202F}?\",\"\",\"2\",\"'=1+1\",\"\",\"0\",\"mis de côté (hors sujet)\",\"1\",\"oui\"",
      ])
    #expect(
      rows(ReportTable.turns.text(of: meeting, form: .full))
        == [#""Prénom","Prises de parole","Secondes""#, #""Bo","1","75""#])
    #expect(
      rows(ReportTable.tasks.text(of: meeting, form: .full)) == [
        #""Tâche","Fait","Point","S’en occupe","Pourrait s’en occuper","Découle de""#,
        #""Coller les affiches","non","","Léa","Tom","""#,
      ])
  }

  @Test func thePublicFormNamesNobodyAndHoldsOnlyWhatHangs() throws {
    let meeting = try held().meeting
    #expect(ReportTable.turns.text(of: meeting, form: .public) == nil)
    let all = [ReportTable.slips, .tasks].compactMap { $0.text(of: meeting, form: .public) }.joined()
    for name in ["Amina", "Léa", "Tom", "=1+1"] { #expect(!all.contains(name), "\(name)") }
    #expect(all.contains("Coller les affiches") && all.contains("Dit"))
  }

  @Test func namesAreHiddenWhereTheGroupHidesThem() throws {
    var bench = try held()
    try bench.act(.showNames(false))
    #expect(rows(ReportTable.turns.text(of: bench.meeting, form: .full))[1] == #""Une personne","1","75""#)
  }

  /// What OWASP calls CSV injection.
  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+33 6", "'+33 6"), ("-2", "'-2"), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "'\t'=1"),
    ("  =1", "  '=1"), ("\"=1\"", "\"'=1\""), ("＝1", "'＝1"), ("a;=1", "a;'=1"), ("a,\"=1", "a,\"'=1"),
    ("oui\n- non", "oui\n'- non"), ("\u{200B}=1", "\u{200B}'=1"), ("1 + 1 = 2", "1 + 1 = 2"),
    ("lea@exemple.org", "lea@exemple.org"), ("", ""), ("10 - 12 h", "10 - 12 h"),
  ])
  func whatASpreadsheetWouldRunIsGuarded(text: String, guarded: String) {
    #expect(CSVText.guarded(text) == guarded)
  }
}
