import KioskToolkit
import MeetingCore
import Testing

@testable import KioskScreens

/// What fingers and keys do with slips that hang: dots, one slip laid on another, one after the other large.
@MainActor
struct SlipsInHandTests {
  private let slips: [SlipID]
  private var hand: Hand

  init() throws {
    hand = try Hand()
    hand.kiosk.route = .wall
    slips = Array(hand.desk.meeting.prompts[0].slips.map(\.id).prefix(3))
  }

  private func name(_ slip: SlipID, _ key: String = "wall.slip") -> String {
    hand.words(key, hand.desk.meeting.slip(slip)?.text.value ?? "")
  }

  private func place(_ slip: SlipID) throws -> Point {
    try #require(hand.scene.frame().targets.last { $0.label == name(slip) }).rect.center
  }

  private func submitted(_ command: MeetingCommand) -> [KioskEffect] {
    hand.desk.meetingID.map { [.submit(.meeting($0, command), .act)] } ?? []
  }

  private mutating func wait(_ milliseconds: Int64) {
    hand.kiosk.now = hand.kiosk.now.advanced(milliseconds: milliseconds)
  }

  // MARK: Dots

  @Test mutating func eachPersonHasThreeDotsOneForASlip() throws {
    #expect(hand.press(.character("g")).isEmpty)
    #expect(hand.texts.contains(hand.words("dots.begin", "3")))
    let first = name(slips[0], "dots.give")
    #expect(try hand.tap(first) == submitted(.giveDots(slips[0], 1)))
    #expect(try hand.tap(first) == submitted(.giveDots(slips[0], -1)), "a second touch takes it back")
    for slip in slips { #expect(try hand.tap(name(slip, "dots.give")) == submitted(.giveDots(slip, 1))) }
    #expect(hand.texts.contains(hand.words("dots.none")))
    try hand.tap(hand.words("key.nextPerson"))
    #expect(hand.texts.contains(hand.words("dots.begin", "3")))
    try hand.tap(hand.words("key.endDots"))
    #expect(hand.labels.contains(name(slips[0])))
  }

  @Test mutating func nobodyGivesMoreThanTheRuleSays() throws {
    hand.press(.character("g"))
    try hand.tap(hand.words("key.dotRule"))
    let rule = DotRule(each: 2)
    #expect(try hand.tap(hand.words("dotRule.each", "2")) == submitted(.chooseDotRule(rule)))
    var meeting = try Sample.make(.usual)
    try meeting.act(.chooseDotRule(DotRule(each: 2, severalPerSlip: true)))
    hand.take(meeting.desk)
    let first = name(slips[0], "dots.give")
    for _ in 0..<2 { #expect(try hand.tap(first) == submitted(.giveDots(slips[0], 1))) }
    #expect(try hand.tap(first).isEmpty && hand.kiosk.toast?.text == hand.words("dots.none"))
    #expect(hand.press(.character("z"), .control).count == 1)
    #expect(try hand.tap(first) == submitted(.giveDots(slips[0], 1)), "what was undone can be given again")
  }

  @Test mutating func raisedHandsAreCountedSlipBySlip() throws {
    hand.press(.character("g"))
    try hand.tap(hand.words("key.dotRule"))
    try hand.tap(hand.words("dotRule.hands"))
    #expect(try hand.tap(name(slips[1], "dots.give")).isEmpty && hand.kiosk.overlay == .hands(slips[1]))
    for bad in ["-3", "dix", "1 2"] {
      hand.kiosk.fields[.text]?.selectAll()
      hand.type(bad)
      #expect(hand.press(.enter).isEmpty && hand.kiosk.overlay == .hands(slips[1]), "\(bad)")
      #expect(hand.kiosk.toast?.text == hand.words("hands.bad"))
    }
    hand.kiosk.fields[.text]?.selectAll()
    hand.type("23")
    #expect(hand.press(.enter) == submitted(.giveDots(slips[1], 23)))
    #expect(hand.kiosk.overlay == nil && hand.kiosk.dots?.countsHands == true)
  }

  @Test mutating func theRoundIsForgottenWithWhoeverGave() throws {
    hand.kiosk.isPublic = true
    hand.press(.character("g"))
    try hand.tap(name(slips[0], "dots.give"))
    wait(60_000)
    _ = hand.kiosk.settleIdle()
    #expect(hand.kiosk.dots == nil && hand.kiosk.route == .welcome)
  }

  // MARK: One laid on another

  @Test mutating func aSlipHeldAndLaidOnAnotherHangsWithIt() throws {
    let (from, to) = (try place(slips[0]), try place(slips[2]))
    hand.serve(.pointerDown(from))
    #expect(hand.scene.nextChange() ?? .max <= hand.kiosk.now.uptimeMilliseconds + Kiosk.holdMilliseconds)
    wait(Kiosk.holdMilliseconds)
    #expect(hand.kiosk.holds(slips[0]))
    for step in 1...10 {
      let part = Double(step) / 10
      hand.serve(.pointerMoved(Point(x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part)))
    }
    #expect(hand.serve(.pointerUp(to)).isEmpty && hand.kiosk.overlay == .newPeg([slips[0], slips[2]]))
    hand.type("Messageries")
    let effects = hand.press(.enter)
    guard case .submit(.meeting(_, let command), _)? = effects.first else { return #expect(Bool(false)) }
    #expect(command == .gatherSlipsAnew([slips[0], slips[2]], name: "Messageries"))
    var meeting = try Sample.make(.usual)
    try meeting.act(command)
    #expect(Set(slips.map { meeting.state.slip($0)?.cluster }).count == 2)
    hand.take(meeting.desk)
    #expect(try carry(slips[1], onto: slips[0]) == submitted(.gatherSlip(slips[1], cluster(slips[0]))))
    #expect(try carry(slips[2], onto: slips[0]).isEmpty && hand.kiosk.overlay == nil, "they hang together")
  }

  @Test mutating func whatMovesAtOnceIsASwipe() throws {
    let start = try place(slips[1])
    hand.serve(.pointerDown(start))
    hand.serve(.pointerMoved(Point(x: start.x - 200, y: start.y)))
    wait(2 * Kiosk.holdMilliseconds)
    hand.serve(.pointerMoved(Point(x: start.x - 300, y: start.y)))
    #expect(hand.kiosk.drag == nil && !hand.kiosk.holds(slips[1]))
    hand.serve(.pointerUp(Point(x: start.x - 300, y: start.y)))
    #expect(hand.kiosk.overlay == nil)
  }

  @Test mutating func aSlipDroppedBesideAllOthersStays() throws {
    #expect(try carry(slips[0], to: Point(x: 640, y: 20)).isEmpty)
    #expect(hand.kiosk.overlay == nil && hand.kiosk.drag == nil)
  }

  @Test mutating func passersByCarryNoSlips() throws {
    hand.kiosk.isPublic = true
    _ = try carry(slips[0], onto: slips[2])
    #expect(hand.kiosk.overlay == nil)
  }

  private func cluster(_ slip: SlipID) -> ClusterID? { hand.desk.meeting.slip(slip)?.cluster }

  private mutating func carry(_ slip: SlipID, onto other: SlipID) throws -> [KioskEffect] {
    try carry(slip, to: place(other))
  }

  private mutating func carry(_ slip: SlipID, to point: Point) throws -> [KioskEffect] {
    hand.serve(.pointerDown(try place(slip)))
    wait(Kiosk.holdMilliseconds)
    hand.serve(.pointerMoved(point))
    return hand.serve(.pointerUp(point))
  }

  // MARK: One after the other, large

  @Test mutating func aSwipeShowsTheNextSlipLarge() throws {
    try hand.tap(name(slips[0]))
    #expect(hand.kiosk.overlay == .slip(slips[0]))
    for expected in [slips[1], slips[2], slips[2]] {
      hand.serve(.pointerDown(Point(x: 900, y: 200)))
      hand.serve(.pointerUp(Point(x: 500, y: 210)))
      #expect(hand.kiosk.overlay == .slip(expected))
    }
    hand.press(.pageUp)
    #expect(hand.kiosk.overlay == .slip(slips[1]))
  }
}
