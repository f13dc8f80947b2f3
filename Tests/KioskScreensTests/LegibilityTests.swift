import KioskToolkit
import MeetingCore
import Testing

@testable import KioskScreens

/// What holds for every frame: sizes, looks and texts twice as long as usual included.
@MainActor
@Suite struct LegibilityTests {
  struct Case: CustomStringConvertible {
    let name: String
    let frame: Frame<KioskAction>
    var description: String { name }
  }

  private func cases(_ studio: Studio) throws -> [Case] {
    var cases: [Case] = []
    var samples = try Sample.Kind.allCases.map { ("\($0)", try Sample.make($0)) }
    samples.append(("long", try Sample.make(.usual, long: true)))
    for (name, sample) in samples {
      for route in Route.allCases {
        for size in Studio.sizes {
          for look in Look.allCases {
            let scene = try studio.scene(route, sample.desk, at: sample.now, size: size, look: look)
            let title = "\(route) \(name) \(Int(size.width))x\(Int(size.height)) \(look)"
            cases.append(Case(name: title, frame: scene.frame()))
          }
        }
      }
    }
    return cases + (try overlayCases(studio)) + (try searchCases(studio))
  }

  /// The boards while something is looked for, found or not.
  private func searchCases(_ studio: Studio) throws -> [Case] {
    let sample = try Sample.make(.crowded)
    var cases: [Case] = []
    for (route, size) in [Route.board, .tasks].flatMap({ route in Studio.sizes.map { (route, $0) } }) {
      for (look, typed) in [
        (Look.day, ""), (.easy, "trier"), (.day, "ni vu ni connu, et encore moins trouvé"),
      ] {
        let scene = try studio.scene(route, sample.desk, at: sample.now, size: size, look: look)
        var kiosk = scene.kiosk
        kiosk.search = TextEntry(text: typed)
        kiosk.focusedField = .search
        let full = Scene(desk: scene.desk, kiosk: kiosk, words: scene.words, metrics: scene.metrics)
        let title = "search \(route) \(Int(size.width))x\(Int(size.height)) \(look) \(typed)"
        cases.append(Case(name: title, frame: full.frame()))
      }
    }
    return cases
  }

  /// Everything that lies over a screen, empty and filled, in both languages.
  private func overlayCases(_ studio: Studio) throws -> [Case] {
    let sample = try Sample.make(.usual, long: true)
    let prompt = try #require(sample.state.prompts.first)
    let slip = try #require(prompt.slips.first)
    let state = sample.state
    let lines = [state.entries.last?.id, state.topics.first?.id, state.tasks.last?.id].compactMap { $0 }
    let overlays: [Overlay] =
      [
        .help, .screens, .slip(slip.id), .writing(prompt.id), .floor, .capture, .captureKind, .newPrompt,
        .interruption, .planChanged, .newEntry(.decision), .newTask, .newTopic, .proposals,
      ] + lines.flatMap { [.entry($0), .edit($0)] }
    let words = "Une phrase assez longue pour passer à la ligne, et encore un peu plus."
    var cases: [Case] = []
    for (overlay, size) in overlays.flatMap({ overlay in Studio.sizes.map { (overlay, $0) } }) {
      for (language, typed) in [(Language.french, ""), (.french, words), (.english, words + words)] {
        let scene = try studio.scene(.wall, sample.desk, at: sample.now, size: size, language: language)
        var kiosk = scene.kiosk
        kiosk.overlay = overlay
        kiosk.capturedLine = typed.isEmpty ? "Oui" : typed
        kiosk.fields = [
          .text: TextEntry(text: typed, multiline: true), .signature: TextEntry(text: "Noé, 19 ans"),
        ]
        if overlay == .newEntry(.decision) { kiosk.fields[.manner] = TextEntry(text: typed) }
        kiosk.focusedField = .text
        kiosk.toast = Toast(text: words, offersUndo: true, untilMilliseconds: .max)
        let full = Scene(desk: scene.desk, kiosk: kiosk, words: scene.words, metrics: scene.metrics)
        let title = "\(overlay) \(Int(size.width))x\(Int(size.height)) \(language) \(typed.count)"
        cases.append(Case(name: title, frame: full.frame()))
      }
    }
    return cases
  }

  /// Every text with where it is, sheets opened.
  private func texts(_ commands: [DrawCommand]) -> [(String, Point, TextStyle)] {
    commands.flatMap { command -> [(String, Point, TextStyle)] in
      switch command {
      case .text(let text, let origin, let style, _), .figures(let text, let origin, let style, _):
        [(text, origin, style)]
      case .sheet(let sheet): texts(sheet.contents)
      case .clipped(_, let inner): texts(inner)
      default: []
      }
    }
  }

  @Test func everyTextIsInsideTheWindowAndLargeEnough() throws {
    let studio = try Studio()
    for one in try cases(studio) {
      let least = max(18, Int(32 * min(one.frame.size.width, one.frame.size.height) / 1080))
      for (text, origin, style) in texts(one.frame.commands) {
        let right = origin.x + studio.fonts.width(of: text, style: style)
        #expect(style.pixels >= least, "\(one): \(text) is \(style.pixels) px")
        #expect(origin.x >= 0 && right <= one.frame.size.width + 1, "\(one): \(text) leaves the window")
        #expect(
          origin.y - Double(style.pixels) * 0.8 >= 0 && origin.y <= one.frame.size.height,
          "\(one): \(text) is above or below the window")
      }
    }
  }

  @Test func everyTextOnASheetStaysOnIt() throws {
    let studio = try Studio()
    for one in try cases(studio) {
      for case .sheet(let sheet) in one.frame.commands {
        for (text, origin, style) in texts(sheet.contents) {
          let right = origin.x + studio.fonts.width(of: text, style: style)
          let holds =
            origin.x >= sheet.rect.x && right <= sheet.rect.maxX + 1
            && origin.y - Double(style.pixels) * 0.75 >= sheet.rect.y && origin.y <= sheet.rect.maxY
          #expect(holds, "\(one): \(text) leaves its sheet")
        }
      }
    }
  }

  @Test func everyTargetIsInsideTheWindowAndLargeEnough() throws {
    for one in try cases(try Studio()) {
      let window = Rect(x: 0, y: 0, width: one.frame.size.width, height: one.frame.size.height)
      let unit = min(window.width, window.height) / 1080
      for target in one.frame.targets {
        let rect = target.rect
        let isInside = rect.x >= 0 && rect.y >= 0 && rect.maxX <= window.maxX && rect.maxY <= window.maxY
        #expect(isInside, "\(one): \(target.label) leaves the window")
        #expect(!target.label.isEmpty, "\(one): a target without a name")
        #expect(min(rect.width, rect.height) >= min(32, 60 * unit), "\(one): \(target.label) is too small")
      }
      let keys = one.frame.targets.filter { $0.rect.y > window.height * 0.7 }
      for (index, key) in keys.enumerated() {
        for other in keys[(index + 1)...] {
          #expect(!key.rect.intersects(other.rect), "\(one): \(key.label) lies on \(other.label)")
        }
      }
    }
  }

  @Test func noKeyOfTheCatalogueIsMissing() throws {
    for one in try cases(try Studio()) {
      for (text, _, _) in texts(one.frame.commands) {
        let isKey =
          text.contains(".") && !text.contains(" ") && text.first?.isLowercase == true
          && text.last != "." && !text.hasSuffix(".md") && text.allSatisfy { $0.isASCII }
        #expect(!isKey, "\(one): \(text) has no words")
      }
    }
  }
}
