import Testing

@testable import KioskToolkit

@Suite struct MovementTests {
  private typealias Picture = Frame<String>

  private func frame(_ places: [(String, Double, Double)]) -> Picture {
    let commands = places.map { name, x, y in
      let rect = Rect(x: x, y: y, width: 100, height: 80)
      let paper = PaperStyle(
        fill: Color(0xFFFFFF), edge: Color(0), edgeWidth: 0, radius: 0, shadow: nil, shadowAlpha: 0, lift: 1,
        unit: 1)
      let sheet = Sheet(
        rect: rect, tilt: 0.5, pivot: Point(x: rect.midX, y: rect.y), paper: paper, contents: [])
      return DrawCommand.thing(Thing(name: name, rect: rect, commands: [.sheet(sheet)]))
    }
    return Picture(size: Size(width: 800, height: 600), commands: commands)
  }

  private func shift(_ name: String, in frame: Picture) throws -> Point {
    try #require(frame.things.first { $0.name == name }).shift
  }

  @Test func whatRestsElsewhereSlidesThereAndNowhereElse() throws {
    var movement = Movement()
    let (before, after) = (frame([("a", 0, 0), ("b", 200, 0)]), frame([("a", 300, 60), ("b", 200, 0)]))
    movement.settle(before, in: "wall", arrivals: [], at: 1_000)
    #expect(!movement.isMoving(at: 1_000))
    movement.settle(after, in: "wall", arrivals: [], at: 2_000)
    #expect(try shift("a", in: movement.frame(after, at: 2_000)) == Point(x: -300, y: -60))
    var last = -300.0
    for now in stride(from: Int64(2_000), through: 2_220, by: 10) {
      let shown = movement.frame(after, at: now)
      let dx = try shift("a", in: shown).x
      #expect(dx >= last && dx <= 0)
      #expect(try shift("b", in: shown) == Point(x: 0, y: 0))
      last = dx
    }
    #expect(movement.frame(after, at: 2_220) == after)
    #expect(!movement.isMoving(at: 2_220))
  }

  @Test func whatChangesItsMindOnTheWayGoesOnFromWhereItIsSeen() throws {
    var movement = Movement()
    movement.settle(frame([("a", 0, 0)]), in: "wall", arrivals: [], at: 0)
    let second = frame([("a", 400, 0)])
    movement.settle(second, in: "wall", arrivals: [], at: 1_000)
    let seen = 400 + (try shift("a", in: movement.frame(second, at: 1_110)).x)
    let third = frame([("a", 0, 0)])
    movement.settle(third, in: "wall", arrivals: [], at: 1_110)
    #expect(abs(try shift("a", in: movement.frame(third, at: 1_110)).x - seen) < 0.001)
  }

  @Test func whatHasJustComeRisesFromTheFootSwingsOnceAndHangsStill() throws {
    var movement = Movement()
    movement.settle(frame([("a", 0, 0)]), in: "wall", arrivals: [], at: 0)
    let both = frame([("a", 0, 0), ("b", 200, 100)])
    movement.settle(both, in: "wall", arrivals: ["b"], at: 1_000)
    #expect(try shift("b", in: movement.frame(both, at: 1_000)) == Point(x: 0, y: 500))
    var angles: [Double] = []
    for now in stride(from: Int64(1_250), to: 1_640, by: 10) {
      let moved = movement.frame(both, at: now)
      let thing = try #require(moved.things.last)
      #expect(thing.shift == Point(x: 0, y: 0))
      guard case .sheet(let sheet)? = thing.commands.first else { return }
      angles.append(sheet.tilt - 0.5)
    }
    #expect(angles.contains { $0 > 0.5 } && angles.contains { $0 < -0.1 })
    #expect(angles.allSatisfy { abs($0) <= Movement.swingDegrees })
    #expect(movement.frame(both, at: 1_640) == both)
    // It flies in once, however often it is looked at.
    movement.settle(both, in: "wall", arrivals: ["b"], at: 2_000)
    movement.settle(both, in: "help", arrivals: ["b"], at: 2_100)
    movement.settle(both, in: "wall", arrivals: ["b"], at: 2_200)
    #expect(!movement.isMoving(at: 2_200))
  }

  @Test func nothingSlidesFromOnePlaceToAnother() {
    var movement = Movement()
    movement.settle(frame([("a", 0, 0)]), in: "wall", arrivals: [], at: 0)
    movement.settle(frame([("a", 300, 300)]), in: "agenda", arrivals: [], at: 100)
    #expect(!movement.isMoving(at: 100))
  }

  /// Whatever happens in whatever order, everything rests where the screen says within the longest movement.
  @Test func everyMovementEndsInTheScreensOwnFrame() {
    var dice = Dice(seed: 7)
    for _ in 0..<200 {
      var movement = Movement()
      var now: Int64 = 0
      var shown = frame([])
      for _ in 0..<20 {
        let names = ["a", "b", "c", "d"].filter { _ in Int.random(in: 0..<4, using: &dice) > 0 }
        shown = frame(
          names.map {
            ($0, Double(Int.random(in: 0..<700, using: &dice)), Double(Int.random(in: 0..<500, using: &dice)))
          })
        movement.settle(
          shown, in: Int.random(in: 0..<5, using: &dice) == 0 ? "wall" : "agenda",
          arrivals: Int.random(in: 0..<2, using: &dice) == 0 ? ["b"] : [], at: now)
        now += Int64(Int.random(in: 0..<400, using: &dice))
        #expect(movement.frame(shown, at: now).commands.count == shown.commands.count)
      }
      now += Movement.rise + Movement.swing
      #expect(!movement.isMoving(at: now) && movement.frame(shown, at: now) == shown)
    }
  }
}
