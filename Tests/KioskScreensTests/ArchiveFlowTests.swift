import KioskToolkit
import MeetingCore
import Testing

@testable import KioskScreens

/// The archive by the pointer: sorted, looked through, a meeting read, completed, and gone on from.
@MainActor @Suite struct ArchiveFlowTests {
  private func archive() throws -> Hand {
    var hand = try Hand(.usual)
    hand.kiosk.size = Size(width: 1920, height: 1080)
    hand.serve(.key(.function(10), []))
    let hits = Sample.archive(of: try Sample.make(.usual)).map(\.without)
    hand.kiosk.take(archive: ArchiveContents(question: "", hits: hits))
    return hand
  }

  private func past() throws -> Hand {
    var hand = try archive()
    let meeting = try Sample.make(.crowded).desk.meeting
    hand.kiosk.take(past: PastMeeting(id: MeetingID(high: 9, low: 0), meeting: meeting), on: hand.scene)
    return hand
  }

  private func cards(_ hand: Hand) -> [MeetingID] {
    hand.scene.frame().targets.compactMap {
      if case .archive(.open(let id)) = $0.action { id } else { nil }
    }
  }

  @Test func `Meetings lie by day, by theme and by place`() throws {
    var hand = try archive()
    let byDate = cards(hand)
    #expect(byDate.count > 3 && byDate[0] == MeetingID(high: 9, low: 0))
    let label = try #require(hand.labels.first { $0 == hand.words("archive.sort.theme") })
    try hand.tap(label)
    let byTheme = cards(hand)
    #expect(byTheme != byDate && hand.texts.contains { $0.hasPrefix("Accueil") })
    try hand.tap(hand.words("archive.sort.place"))
    #expect(cards(hand) != byTheme && hand.texts.contains { $0.hasPrefix("Maison de quartier") })
    try hand.tap(hand.words("archive.sort.date"))
    #expect(cards(hand) == byDate)
  }

  @Test func `Any of them opens and is only read`() throws {
    var hand = try archive()
    let label = try #require(hand.labels.first { $0.contains("Accueillir") })
    #expect(try hand.tap(label) == [.readPast(MeetingID(high: 9, low: 0))])
    hand = try past()
    #expect(hand.texts.contains { $0.contains(hand.words("past.readOnly")) })
    // NB: what is asked of the rules there is about nothing but a line's completion.
    for target in hand.scene.frame().targets {
      var other = hand
      for effect in try other.tap(target.label) {
        if case .submit = effect { Issue.record("\(target.label) changes something") }
      }
    }
  }

  @Test func `A line is completed in its own meeting`() throws {
    var hand = try past()
    try hand.tap(hand.words("key.complete"))
    let target = try #require(
      hand.scene.frame().targets.first {
        if case .open(.reportLine) = $0.action { true } else { false }
      })
    try hand.tap(target.label)
    try hand.tap(hand.words("key.complete"))
    hand.type("vu depuis")
    let effects = try hand.tap(hand.words("key.add"))
    guard case .submit(.meeting(let meeting, .addAddendum(_, let text)), _) = try #require(effects.first)
    else {
      Issue.record("\(effects)")
      return
    }
    #expect(meeting == MeetingID(high: 9, low: 0) && text == "vu depuis")
  }

  @Test func `A new meeting starts from it`() throws {
    var hand = try past()
    #expect(try hand.tap(hand.words("key.goOnFrom")) == [.goOn(from: MeetingID(high: 9, low: 0))])
  }

  @Test(arguments: [
    "\"", "*", "NEAR(", "\"jamais fini", "-", "- -mot", "   ", "👩‍👩‍👧 famille", "a\u{0}b", "AND OR NOT", "';--",
    String(repeating: "a", count: 10_000), String(repeating: "é ", count: 5_000),
  ])
  func `Whatever is typed is drawn`(typed: String) throws {
    var hand = try archive()
    hand.serve(.key(.character("f"), [.control]))
    hand.serve(.text(typed))
    let asked = try #require(hand.kiosk.archiveQuestion)
    #expect(asked.unicodeScalars.count <= ArchiveQuery.maximumScalars)
    hand.kiosk.take(archive: ArchiveContents(question: asked, hits: []))
    #expect(!hand.scene.frame().commands.isEmpty)
    hand.kiosk.take(
      archive: ArchiveContents(question: asked, hits: Sample.archive(of: try Sample.make(.usual))))
    #expect(!cards(hand).isEmpty)
  }

  @Test func `What a newer version wrote is said, then read`() throws {
    var hand = try Hand(.usual)
    hand.kiosk.isReadOnly = true
    hand.kiosk.overlay = .newerData
    #expect(hand.texts.contains { $0.contains("version plus récente") })
    var other = hand
    _ = try other.tap(other.words("key.pastMeetings"))
    #expect(other.kiosk.route == .archive && other.kiosk.overlay == nil)
    _ = try hand.tap(hand.words("key.readHere"))
    #expect(hand.kiosk.overlay == nil && hand.texts.contains(hand.words("newer.strip")))
    hand.kiosk.isReadOnly = false
    #expect(!hand.texts.contains(hand.words("newer.strip")))
  }
}
