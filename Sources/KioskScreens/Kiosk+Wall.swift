import KioskToolkit
import MeetingCore

/// What is done with slips on the wall: dots, and one slip laid on another.
extension Kiosk {
  // MARK: Dots

  mutating func go(_ step: DotStep, on scene: Scene) -> [KioskEffect] {
    switch step {
    case .begin(let slip): return beginDots(slip, on: scene)
    case .give(let slip): return giveDot(slip, on: scene)
    case .choose(let rule): return choose(rule, on: scene)
    case .countHands:
      dots = DotRound(countsHands: true)
      return close()
    case .end:
      dots = nil
      return []
    }
  }

  /// Begins a round, with a dot for `slip`.
  private mutating func beginDots(_ slip: SlipID?, on scene: Scene) -> [KioskEffect] {
    let effects = show(.wall)
    endSearch()
    dots = DotRound()
    return effects + (slip.map { giveDot($0, on: scene) } ?? [])
  }

  /// A touch gives a slip a dot; where each slip may have one of a person, a second touch takes it back.
  private mutating func giveDot(_ slip: SlipID, on scene: Scene) -> [KioskEffect] {
    guard let round = dots else { return [] }
    if round.countsHands { return open(.hands(slip), on: scene) }
    let rule = scene.desk.meeting.dotRule
    toast = nil
    if !rule.severalPerSlip, let place = round.given.firstIndex(of: slip) {
      dots?.given.remove(at: place)
      return submit(.giveDots(slip, -1), on: scene)
    }
    guard round.left(of: rule) > 0 else {
      say(scene.words("dots.none"))
      return []
    }
    dots?.given.append(slip)
    return submit(.giveDots(slip, 1), on: scene)
  }

  /// The rule is chosen, and whoever is there begins anew.
  private mutating func choose(_ rule: DotRule, on scene: Scene) -> [KioskEffect] {
    dots = DotRound()
    return close() + (rule == scene.desk.meeting.dotRule ? [] : submit(.chooseDotRule(rule), on: scene))
  }

  /// So many hands were raised for a slip: that many dots it has.
  mutating func count(_ typed: String, for slip: SlipID, on scene: Scene) -> [KioskEffect] {
    guard let hands = Self.hands(typed) else {
      say(scene.words("hands.bad"))
      return []
    }
    let more = hands - (scene.desk.meeting.slip(slip)?.dots ?? 0)
    return close() + (more == 0 ? [] : submit(.giveDots(slip, more), on: scene))
  }

  // MARK: One slip laid on another

  /// How long a finger rests on a slip before the slip comes along, in milliseconds.
  static let holdMilliseconds: Int64 = 350

  /// Whether a finger has rested on that slip long enough.
  func holds(_ slip: SlipID) -> Bool {
    drag?.slip == slip
      || pressedSlip == slip && (holdEnds.map { now.uptimeMilliseconds >= $0 } ?? false)
  }

  /// Uptime in milliseconds at which the slip under the finger comes along; `nil` where none will.
  var holdEnds: Int64? { pressedSlip == nil ? nil : pressedSince.map { $0 + Self.holdMilliseconds } }

  /// The finger is put down on `target`.
  mutating func takeHold(of target: TouchTarget<KioskAction>?) {
    guard route == .wall, overlay == nil, !isPublic, dots == nil,
      case .openSlip(let slip) = target?.action
    else { return }
    pressedSlip = slip
    pressedSince = now.uptimeMilliseconds
  }

  /// The finger moves: a slip held comes along; what moves at once is a swipe.
  mutating func pull(to point: Point) {
    guard let start = pressedAt, let slip = pressedSlip else { return }
    if drag != nil {
      drag?.at = point
    } else if max(abs(point.x - start.x), abs(point.y - start.y)) > min(size.width, size.height) / 60 {
      if holds(slip) { drag = SlipDrag(slip: slip, start: start, at: point) } else { letGo() }
    }
  }

  mutating func letGo() {
    drag = nil
    pressedSlip = nil
    pressedSince = nil
  }

  /// Laid on another slip, it hangs on that one's peg; where that has none, both hang on a new one.
  mutating func drop(_ drag: SlipDrag, on scene: Scene, frame: Frame<KioskAction>) -> [KioskEffect] {
    guard case .openSlip(let other) = frame.target(at: drag.at)?.action, other != drag.slip,
      let slip = scene.desk.meeting.slip(drag.slip), let beneath = scene.desk.meeting.slip(other)
    else { return [] }
    guard let peg = beneath.cluster else { return open(.newPeg([drag.slip, other]), on: scene) }
    return peg == slip.cluster ? [] : submit(.gatherSlip(drag.slip, peg), on: scene)
  }
}
