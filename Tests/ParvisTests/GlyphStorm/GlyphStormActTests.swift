import Foundation
import KioskPlatform
import KioskScreens
import KioskToolkit
import MeetingCore
import MeetingStore
import Testing

@testable import parvis

/// `GlyphStorm` of RELIABILITY: hostile texts through every command that takes one, then every screen.
@MainActor
@Suite(.serialized) struct GlyphStormActTests {
  @Test func everyCommandThatTakesATextAnswersEveryTextAndTheScreensAreDrawn() throws {
    let shop = try Workshop()
    let list = try ProgramRun.outcome(["act", "--list"]).output.split(separator: "\n").map(String.init)
    let examples = list.filter { $0.hasPrefix("{") }
    let fields = TextField.all(in: examples)
    #expect(fields.count > 20)
    // Twice, so that there is something to rename, reword and take away; the last one closes the meeting.
    let opening = (examples.dropLast() + examples.dropLast()).map { Array($0.utf8) }
    let storm = fields.enumerated().flatMap { index, field in
      HostileText.share(index, of: 8).map { field.line(with: $0.bytes) }
    }
    let start = ContinuousClock.now
    let replies = try answers(to: opening + storm, in: shop).dropFirst(opening.count)
    print("GlyphStorm: \(storm.count) texts through \(fields.count) fields, \(ContinuousClock.now - start)")
    #expect(replies.count == storm.count)
    var taken = 0
    for (reply, line) in zip(replies, storm) {
      let said = try JSONDecoder().decode(Reply.self, from: Data(reply.utf8))
      if said.ok { taken += 1 }
      #expect(
        said.ok || isClear(said.error ?? ""), "\(String(decoding: line.prefix(99), as: UTF8.self)) \(reply)")
    }
    #expect(taken > storm.count / 20)
    try checkState(in: shop)
    try drawScreens(in: shop)
    print("GlyphStorm: the screens after \(ContinuousClock.now - start)")
  }

  private struct Reply: Decodable {
    let ok: Bool
    let error: String?
  }

  /// Says something, and nothing that only a programmer reads.
  private func isClear(_ error: String) -> Bool {
    error.count > 8
      && !["Optional(", "MeetingCore.", "Error Domain", "Swift."].contains { error.contains($0) }
  }

  private func answers(to lines: [[UInt8]], in shop: Workshop) throws -> [Substring] {
    let input = try shop.file("storm.jsonl", lines.flatMap { $0 + [0x0A] })
    let command = "exec \"$0\" act --data \"$1\" < \"$2\""
    let outcome = try ChildProcess("/bin/sh", ["-c", command, ProgramRun.executable, shop.data, input])
      .wait(seconds: 120)
    #expect(outcome.code == 0 && !outcome.signalled, "\(outcome.errors)")
    return outcome.output.split(separator: "\n")
  }

  /// Every verb that reads still reads, and every text kept is one that the gate lets through as it is.
  private func checkState(in shop: Workshop) throws {
    for verb in [["show", "--json"], ["list"], ["report", "--output", "-"]] {
      let outcome = try ProgramRun.outcome(verb + ["--data", shop.data], seconds: 60)
      #expect(outcome.code == 0, "\(verb): \(outcome.errors)")
      if verb == ["show", "--json"] {
        _ = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
      }
    }
    let desk = try shop.desk()
    for text in texts(of: desk) {
      #expect(text.unicodeScalars.count <= 1_000)
      #expect(try TextGate.admitEmpty(text, as: .slip) == text)
    }
  }

  private func texts(of desk: DeskState) -> [String] {
    let meeting = desk.meeting
    let kept =
      meeting.items.map(\.title) + meeting.queue.map(\.name) + meeting.entries.map(\.text)
      + meeting.tasks.map(\.text) + meeting.topics.map(\.text) + meeting.prompts.map(\.text)
      + meeting.prompts.flatMap(\.slips).flatMap { [$0.text] + ($0.signature.map { [$0] } ?? []) }
      + desk.group.people.map(\.name) + desk.group.tasks.map(\.text)
    return kept.compactMap(\.value)
  }

  /// Every screen with the real fonts; then some of the texts kept, as a slip sets them.
  private func drawScreens(in shop: Workshop) throws {
    let desk = try shop.desk()
    let roles = try FontRoles(file: Fixture.root.appending(path: "Fonts/fonts.toml"))
    let fonts = try FontBook(roles: roles)
    let canvas = Canvas(fonts: fonts, artFolder: Fixture.root.appending(path: "Assets").path)
    let words = try Installation(root: Fixture.root.path).catalogue(.french)
    for (size, row) in [(Size(width: 1_920, height: 1_080), 0), (Size(width: 800, height: 480), 100)] {
      let picture = try Picture(size: size)
      for route in Route.allCases {
        var kiosk = Kiosk(size: size, now: SystemClock().now())
        kiosk.route = route
        kiosk.look = row == 0 ? .day : .easy
        kiosk.firstRow = row
        let frame = Scene(desk: desk, kiosk: kiosk, words: words, metrics: fonts).frame()
        _ = canvas.draw(frame, previous: nil, on: picture.raster)
        for line in StormProbe.lines(of: frame.commands) { StormProbe.check(line.text, line.style, fonts) }
      }
    }
    let style = TextStyle(.easy, .medium, pixels: 57)
    let setter = Typesetter(metrics: fonts)
    for (index, text) in Set(texts(of: desk)).sorted().enumerated() where index % 10 == 0 {
      for line in setter.lines(of: text, style: style, width: 620) {
        #expect(line.count == 1 || fonts.width(of: line, style: style) <= 620)
        StormProbe.check(line, style, fonts)
      }
    }
  }
}
