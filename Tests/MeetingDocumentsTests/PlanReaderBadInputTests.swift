import MeetingCore
import MeetingDocuments
import Testing

@Suite struct PlanReaderBadInputTests {
  @Test func `What is no text of a bearable size is refused, each by its name`() {
    let cases: [([UInt8], DocumentError)] = [
      ([], .empty), (Array(" \n\t\r\n\u{200B}".utf8), .empty), ([0xEF, 0xBB, 0xBF], .empty),
      (Array("# Un\n- a\u{0}b\n".utf8), .holdsNUL), ([0xFF, 0xFE, 0x23, 0x00], .isUTF16),
      ([0xFE, 0xFF, 0x00, 0x23], .isUTF16),
      ([UInt8](repeating: 0x61, count: PlanReader.maximumBytes + 1), .tooLarge(bytes: 8_388_609)),
    ]
    for (bytes, error) in cases {
      #expect(throws: error) { try PlanReader.read(bytes, fallbackTitle: "x") }
    }
  }

  @Test func `Eight megabytes are read`() throws {
    let bytes = Array("# T\n\n## Notes\n\n".utf8) + [UInt8](repeating: 0x61, count: 8_388_000)
    let record = try PlanReader.read(bytes, fallbackTitle: "x").record
    #expect(record.entries.reduce(0) { $0 + $1.text.utf8.count } == 8_388_000)
  }

  @Test func `Other bytes are read as Windows-1252 and that is said`() throws {
    let bytes = Array("# R".utf8) + [0xE9] + Array("union ".utf8) + [0x80, 0x20, 0x93, 0x78, 0x94]
    let reading = try PlanReader.read(bytes, fallbackTitle: "x")
    #expect(reading.record.title == "Réunion € “x”")
    #expect(reading.remarks == [.readAsWindows1252])
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func `Line ends and a byte-order mark change nothing`(end: String)
    throws
  {
    let plan = "# Un\n\n- Lieu : ici\n\n## Agenda\n\n1. A (10 min)\n   - x\n"
    let other = try reading("\u{FEFF}" + plan.replacing("\n", with: end))
    #expect(other == (try reading(plan)))
    #expect(other.record.items == [item("A", 10, [EntryRecord(kind: .note, text: "x")])])
  }

  @Test func `A title alone is a plan; without one the fallback names it`() throws {
    #expect(try reading("# Seul").record.title == "Seul")
    let untitled = try reading("## Ordre du jour\n\n1. A\n").record
    #expect(untitled.title == "Sans titre" && untitled.items.map(\.title) == ["A"])
  }

  @Test func `A table of 70 kB in one line stays as notes, soon`() throws {
    let line = String(repeating: "|a", count: 35_000)
    let rule = String(repeating: "|-", count: 35_000)
    let start = ContinuousClock.now
    let record = try reading(
      "# T\n\n## Notes\n\n\(line)\n\(rule)\n" + String(repeating: "|b\n", count: 2_000)
    ).record
    #expect(ContinuousClock.now - start < .seconds(15))
    let words = record.entries.map(\.text).joined().filter { $0 != " " }
    #expect(words == line + rule + String(repeating: "|b", count: 2_000))
    #expect(record.entries.allSatisfy { $0.text.unicodeScalars.count <= 1000 })
  }

  @Test(arguments: ["> ", "- ", "1. ", "* > "]) func `Markers nested a thousand deep stay words`(
    marker: String
  ) throws {
    let record = try reading("# T\n\n## Notes\n\n" + String(repeating: marker, count: 1_000) + "mot\n").record
    #expect(record.entries.map(\.text).joined().contains("mot"))
  }

  @Test(arguments: [
    ("[", 50_000), ("*a_", 30_000), ("`a``", 30_000), ("<", 50_000), ("![a](", 20_000), ("~~a~", 20_000),
    ("&", 50_000), ("\\", 50_000), ("<!--", 20_000), ("- a\n  - b\n    - c\n", 5_000), ("a\n\n> b\n", 20_000),
  ])
  func `Other bombs are read soon`(piece: String, count: Int) throws {
    let start = ContinuousClock.now
    _ = try reading("# T\n\n## Notes\n\n" + String(repeating: piece, count: count))
    #expect(ContinuousClock.now - start < .seconds(15))
  }

  @Test func `Lists four hundred deep and a wide table with many short rows are read soon`() throws {
    let start = ContinuousClock.now
    let lists = (0..<400).map { String(repeating: " ", count: 2 * $0) + "- a\n" }.joined()
    #expect(try reading("# T\n\n## Notes\n\n" + lists).record.entries.count == 400)
    let head = String(repeating: "|a", count: 64) + "\n" + String(repeating: "|-", count: 64) + "\n"
    let rows = String(repeating: "|b\n", count: 200_000)
    let record = try reading("# T\n\n## Notes\n\n" + head + rows).record
    #expect(record.entries.map(\.text).joined().filter { $0 == "b" }.count == 200_000)
    #expect(ContinuousClock.now - start < .seconds(15))
  }

  @Test(
    arguments: [
      ("A (10 min)", "A", 10), ("A (90)", "A", 90), ("A (1 h 30)", "A", 90), ("A (1h30)", "A", 90),
      ("A (1 h)", "A", 60), ("A (2h)", "A", 120), ("A (5m)", "A", 5), ("A (600 min)", "A", 600),
      ("A (0 min)", "A (0 min)", nil), ("A (-5 min)", "A (-5 min)", nil), ("A (601)", "A (601)", nil),
      ("A (999999999999999 min)", "A (999999999999999 min)", nil), ("A (v. 2)", "A (v. 2)", nil),
      ("A (10 min) puis B", "A (10 min) puis B", nil), ("(10 min)", "(10 min)", nil),
    ] as [(String, String, Int?)])
  func `Durations are read, and what is none stays in the title`(line: String, title: String, minutes: Int?)
    throws
  {
    let reading = try reading("# T\n\n## Ordre du jour\n\n1. \(line)\n")
    #expect(reading.record.items == [item(title, minutes)])
    let isBad = ["(0 min)", "(-5 min)", "(601)", "(10 min)"].contains { title.hasSuffix($0) }
    #expect(reading.remarks == (isBad ? [.notADuration(item: title)] : []))
  }

  @Test func `Two items with one title are two items`() throws {
    let record = try reading("# T\n\n## Agenda\n\n1. A (5 min)\n2. A (6 min)\n").record
    #expect(record.items == [item("A", 5), item("A", 6)])
    #expect(try imported(reading("# T\n\n## Agenda\n\n1. A\n2. A\n")).items.count == 2)
  }

  @Test func `Texts over their cap go on in further ones, between words`() throws {
    let long = (0..<600).map { "mot\($0)" }.joined(separator: " ")
    let plan = """
      # \(long)

      - Lieu : \(long)
      - \(long)

      ## Ordre du jour

      ### \(long)

      1. \(long) (10 min) — \(long)
         - Décision : \(long)

      ## Questions au mur

      ### \(long)

      - \(long) (Amina)

      ## Quand j'ai du temps

      - [x] \(long)
      """
    let reading = try reading(plan)
    let meeting = try imported(reading)
    guard case .textsSplit(let count)? = reading.remarks.last else {
      Issue.record("no remark")
      return
    }
    #expect(count > 20)
    let words = Report.markdown(of: meeting, id: someID, form: .full).split { !$0.isLetter && !$0.isNumber }
    let found = Dictionary(words.map { ($0, 1) }, uniquingKeysWith: +)
    #expect((0..<600).allSatisfy { found["mot\($0)", default: 0] >= 9 })
  }

  private func item(_ title: String, _ minutes: Int?, _ entries: [EntryRecord] = []) -> ItemRecord {
    var item = ItemRecord(title: title)
    item.minutes = minutes
    item.entries = entries
    return item
  }
}
