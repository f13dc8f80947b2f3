/// What moves between one frame and the next, found by comparing where things rest.
///
/// A thing that rests elsewhere slides there; one that has just come flies up from the foot of the screen
/// and swings to rest. Screens know nothing of it: they say where things rest, and the last frame of a
/// movement is the screen's own. Times are milliseconds of one clock, handed in.
public struct Movement: Equatable, Sendable {
  public static let slideMilliseconds: Int64 = 220
  public static let rise: Int64 = 240
  public static let swing: Int64 = 400
  /// In degrees, at its widest.
  static let swingDegrees = 1.2

  private struct Flight: Equatable {
    let from: Point
    let start: Int64
    let isArrival: Bool

    var milliseconds: Int64 { isArrival ? rise + swing : slideMilliseconds }
  }

  private var place = ""
  private var resting: [String: Rect] = [:]
  private var flights: [String: Flight] = [:]
  private var landed: Set<String> = []

  public init() {}

  /// Takes in where the things of `frame` rest. Nothing slides from one `place` to another: what is seen
  /// there is something else. `arrivals` names what has just come; each flies in once.
  public mutating func settle<Action>(
    _ frame: Frame<Action>, in place: String, arrivals: Set<String>, at now: Int64
  ) {
    let things = frame.things
    let isElsewhere = place != self.place
    var next: [String: Flight] = [:]
    for thing in things {
      if let old = resting[thing.name], !isElsewhere {
        let shift = shift(of: thing.name, at: now)
        let (dx, dy) = (old.x - thing.rect.x, old.y - thing.rect.y)
        if abs(dx) > 1 || abs(dy) > 1 {
          next[thing.name] = Flight(
            from: Point(x: dx + shift.x, y: dy + shift.y), start: now, isArrival: false)
        } else {
          next[thing.name] = flights[thing.name]
        }
      } else if arrivals.contains(thing.name), landed.insert(thing.name).inserted {
        let down = Point(x: 0, y: frame.size.height - thing.rect.y)
        next[thing.name] = Flight(from: down, start: now, isArrival: true)
      }
    }
    flights = next.filter { now < $0.value.start + $0.value.milliseconds }
    resting = Dictionary(things.map { ($0.name, $0.rect) }) { first, _ in first }
    landed.formIntersection(arrivals)
    self.place = place
  }

  /// Everything rests where it is.
  public mutating func stop() { self = Movement() }

  public func isMoving(at now: Int64) -> Bool {
    flights.values.contains { now < $0.start + $0.milliseconds }
  }

  /// The frame as it looks at that moment.
  public func frame<Action>(_ frame: Frame<Action>, at now: Int64) -> Frame<Action> {
    guard isMoving(at: now) else { return frame }
    var moved = frame
    moved.commands = frame.commands.map { command in
      guard case .thing(var thing) = command, let flight = flights[thing.name] else { return command }
      thing.shift = shift(of: thing.name, at: now)
      let angle = Self.angle(flight, at: now)
      if angle != 0 { thing.commands = thing.commands.map { Self.turned($0, by: angle) } }
      return .thing(thing)
    }
    return moved
  }

  // MARK: Where a flight is

  private func shift(of name: String, at now: Int64) -> Point {
    guard let flight = flights[name] else { return Point(x: 0, y: 0) }
    let duration = flight.isArrival ? Self.rise : Self.slideMilliseconds
    let part = max(0, min(1, Double(now - flight.start) / Double(duration)))
    let left = 1 - (flight.isArrival ? Self.outCubic(part) : Self.inOutCubic(part))
    return Point(x: flight.from.x * left, y: flight.from.y * left)
  }

  /// One swing to and fro, weaker and weaker, once it hangs.
  private static func angle(_ flight: Flight, at now: Int64) -> Double {
    guard flight.isArrival else { return 0 }
    let part = Double(now - flight.start - rise) / Double(swing)
    guard part > 0, part < 1 else { return 0 }
    // A parabola for each half of the swing, to one side and then to the other, and less of it.
    let half = part < 0.5 ? part * 2 : part * 2 - 1
    return (part < 0.5 ? 1 : -1) * swingDegrees * 4 * half * (1 - half) * (1 - part)
  }

  private static func turned(_ command: DrawCommand, by degrees: Double) -> DrawCommand {
    guard case .sheet(var sheet) = command else { return command }
    sheet.tilt += degrees
    return .sheet(sheet)
  }

  private static func outCubic(_ part: Double) -> Double {
    let left = 1 - part
    return 1 - left * left * left
  }

  private static func inOutCubic(_ part: Double) -> Double {
    let left = 2 - 2 * part
    return part < 0.5 ? 4 * part * part * part : 1 - left * left * left / 2
  }
}

extension Frame {
  /// The things of the frame, in drawing order.
  public var things: [Thing] {
    commands.compactMap { if case .thing(let thing) = $0 { thing } else { nil } }
  }
}
