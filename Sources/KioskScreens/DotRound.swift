import KioskToolkit
import MeetingCore

/// A round of dots: one person after the other gives theirs, or raised hands are counted slip by slip.
struct DotRound: Equatable, Sendable {
  /// The slips that whoever is there has given a dot, one for each dot, in order.
  var given: [SlipID] = []
  /// Whether raised hands are counted instead.
  var countsHands = false

  func left(of rule: DotRule) -> Int { max(0, rule.each - given.count) }
}

/// A slip under the finger, on its way to another one.
struct SlipDrag: Equatable, Sendable {
  let slip: SlipID
  let start: Point
  var at: Point
}
