import KioskToolkit
import MeetingCore
import Testing

@testable import KioskScreens

/// No state is told by colour alone: with the colours, the places and the figures taken away, two frames that
/// differ in one state still differ in a word, a shape, a mark, a dashed line or the kind of paper's edge.
@MainActor
@Suite struct StatesTests {
  private let studio: Studio

  init() throws { studio = try Studio() }

  private func signs(
    _ route: Route, _ sample: Sample, _ look: Look, _ change: (inout Kiosk) -> Void = { _ in },
    isDurable: Bool = true
  ) throws -> [String] {
    var desk = sample.desk
    if !isDurable { desk.sequence = desk.durableSequence + 1 }
    let scene = try studio.scene(route, desk, at: sample.now, size: Studio.sizes[0], look: look)
    var kiosk = scene.kiosk
    change(&kiosk)
    let full = Scene(desk: scene.desk, kiosk: kiosk, words: scene.words, metrics: scene.metrics)
    return Self.signs(full.frame().commands)
  }

  private static func signs(_ commands: [DrawCommand]) -> [String] {
    commands.flatMap { command -> [String] in
      switch command {
      case .text(let text, _, let style, _), .cutText(let text, _, _, let style, _):
        [text.filter { !$0.isNumber } + (style.weight == .extrabold ? " bold" : "")]
      case .art(let name, _, _): ["art \(name)"]
      case .code(let text, _, _): ["code \(text)"]
      case .shape(let shape, _, _, _, _): ["\(shape)"]
      case .outline(_, _, _, _, let dash): [dash.isEmpty ? "outline" : "dashed"]
      case .sheet(let sheet): [sheet.paper.dash.isEmpty ? "sheet" : "dashed sheet"] + signs(sheet.contents)
      case .clipped(_, let inner): signs(inner)
      case .thing(let thing): signs(thing.commands)
      case .fill: ["fill"]
      case .peg: ["peg"]
      case .twine: ["twine"]
      case .wall, .figures, .line, .nail, .eyelet: []
      }
    }
  }

  private func expectApart(_ states: [String: [String]], _ look: Look) {
    let names = states.keys.sorted()
    for (index, name) in names.enumerated() {
      for other in names[(index + 1)...] {
        #expect(states[name] != states[other], "\(name) and \(other) look alike without colours, in \(look)")
      }
    }
  }

  @Test(arguments: Look.allCases) func theItemsTimer(_ look: Look) throws {
    var states: [String: [String]] = [:]
    var sample = try Sample.make(.usual)
    states["running"] = try signs(.theme, sample, look)
    sample.wait(minutes: 27)
    states["last minute"] = try signs(.theme, sample, look)
    sample.wait(minutes: 2)
    states["over"] = try signs(.theme, sample, look)
    var paused = try Sample.make(.usual)
    try paused.act(.toggleTimers)
    states["paused"] = try signs(.theme, paused, look)
    expectApart(states, look)
  }

  @Test(arguments: Look.allCases) func whoSpeaks(_ look: Look) throws {
    var sample = try Sample.make(.usual)
    var states = ["speaking": try signs(.theme, sample, look)]
    sample.wait(minutes: 3)
    states["over"] = try signs(.theme, sample, look)
    try sample.act(.toggleTimers)
    try sample.act(.endTurn)
    states["nobody"] = try signs(.theme, sample, look)
    expectApart(states, look)
  }

  @Test(arguments: Look.allCases) func aTaskThatIsDone(_ look: Look) throws {
    var sample = try Sample.make(.usual)
    let open = try #require(sample.state.tasks.first { !$0.done })
    let before = try signs(.tasks, sample, look)
    try sample.act(.tickTask(open.id, done: true))
    expectApart(["open": before, "done": try signs(.tasks, sample, look)], look)
  }

  @Test(arguments: Look.allCases) func theReportAndWhatIsNotSafeYet(_ look: Look) throws {
    let sample = try Sample.make(.usual)
    let states = try [ReportProgress.still, .writing, .failed].map { progress in
      ("\(progress)", try signs(.report, sample, look) { $0.reportProgress = progress })
    }
    expectApart(Dictionary(uniqueKeysWithValues: states), look)
    for route in Route.allCases where route != .report {
      expectApart(
        [
          "durable \(route)": try signs(route, sample, look),
          "not yet \(route)": try signs(route, sample, look, isDurable: false),
        ], look)
    }
  }

  @Test(arguments: Look.allCases) func keysAndWhatIsChosen(_ look: Look) throws {
    let sample = try Sample.make(.usual)
    let write: (inout Kiosk) -> Void = { kiosk in
      kiosk.overlay = .newTask
      kiosk.fields = Overlay.newTask.emptyFields
      kiosk.focusedField = .text
      kiosk.keyboard = ScreenKeyboard()
    }
    var states = ["plain": try signs(.wall, sample, look, write)]
    states["shift"] = try signs(.wall, sample, look) { kiosk in
      write(&kiosk)
      kiosk.keyboard?.isShifted = true
    }
    states["focused"] = try signs(.wall, sample, look) { kiosk in
      write(&kiosk)
      kiosk.focus = "a"
    }
    expectApart(states, look)
    let choices = try [false, true].map { moves in
      try signs(.wall, sample, look) { kiosk in
        kiosk.overlay = .appearance
        kiosk.moves = moves
      }
    }
    #expect(choices[0] != choices[1])
  }

  @Test(arguments: Look.allCases) func theRowsOfTheAgenda(_ look: Look) throws {
    let sample = try Sample.make(.usual)
    let scene = try studio.scene(.agenda, sample.desk, at: sample.now, size: Studio.sizes[0], look: look)
    let rows = scene.frame().things.filter { $0.name.hasPrefix("row/") }.map { thing in
      Self.signs(thing.commands).filter {
        !$0.contains(where: \.isLetter) || !$0.contains(" ") || $0.hasPrefix("art")
      }
    }
    let kinds = Set(rows.map { $0.filter { ["disc", "art check", "art play", "art cross"].contains($0) } })
    // Done, now, to come; the end and what does not fit, where they are in view.
    #expect(kinds.count >= 3, "\(kinds)")
  }
}
