import KioskToolkit
import MeetingCore
import Testing

@testable import KioskScreens

/// People touch twice, take their time, and come one after the other.
@MainActor @Suite struct TouchedTwiceTests {
  private func hand(isPublic: Bool = false) throws -> (Hand, Sample) {
    let sample = try Sample.make(.usual)
    var hand = try Hand(sample)
    hand.kiosk.isPublic = isPublic
    hand.press(.function(5))
    return (hand, sample)
  }

  private func touch(_ point: Point, after milliseconds: Int64, _ hand: inout Hand) -> [KioskEffect] {
    hand.kiosk.now = hand.kiosk.now.advanced(milliseconds: milliseconds)
    hand.serve(.pointerDown(point))
    return hand.serve(.pointerUp(point))
  }

  /// Writes a slip and touches "Accrocher" once; gives where that was.
  private func hang(_ text: String, _ hand: inout Hand, _ sample: inout Sample) throws -> Point {
    try hand.tap(hand.words("key.writeSlip"), &sample)
    if case .consent = hand.kiosk.overlay { try hand.tap(hand.words("key.agree"), &sample) }
    hand.type(text)
    let key = try #require(hand.scene.frame().target(labelled: hand.words("key.hang"))).rect.center
    try hand.tap(hand.words("key.hang"), &sample)
    return key
  }

  @Test(arguments: [80, 150, 340]) func theSecondTouchOnHangDoesNotTakeTheCodeAway(milliseconds: Int64) throws
  {
    var (hand, sample) = try hand()
    let key = try hang("deux fois", &hand, &sample)
    guard case .thanks(let slip) = hand.kiosk.overlay else { throw Surprise("no thanks") }
    #expect(touch(key, after: milliseconds, &hand).isEmpty)
    #expect(hand.kiosk.overlay == .thanks(slip))
    _ = touch(key, after: 400, &hand)
    #expect(hand.kiosk.overlay == nil)
  }

  @Test func lettersThatFollowEachOtherFastAreAllTyped() throws {
    var (hand, sample) = try hand()
    try hand.tap(hand.words("key.writeSlip"), &sample)
    for letter in ["A", "z", "e", "e"] {
      let key = try #require(hand.scene.frame().target(labelled: letter)).rect.center
      _ = touch(key, after: 60, &hand)
    }
    #expect(hand.kiosk.fields[.text]?.text == "Azee")
  }

  /// The disk is slow: the next one has begun to write before the first slip is safe.
  @Test func noCodeIsLostWhileTheNextSlipIsWritten() throws {
    var (hand, sample) = try hand()
    hand.press(.character("e"), types: "e")
    hand.type("le premier")
    let effects = hand.press(.enter)
    hand.press(.character("e"), types: "e")
    hand.type("le second")
    try hand.carryOut(effects, &sample)
    #expect(hand.kiosk.fields[.text]?.text == "le second")
    try hand.carryOut(hand.press(.enter), &sample)
    let slips = sample.state.prompts[0].slips.suffix(2).map(\.id)
    #expect(hand.kiosk.overlay == .thanks(slips[0]))
    hand.press(.enter)
    #expect(hand.kiosk.overlay == .thanks(slips[1]))
    hand.press(.enter)
    #expect(hand.kiosk.overlay == nil && hand.kiosk.owedThanks.isEmpty)
  }

  /// Somebody types faster than the disk is: no letter goes to the thanks for what was written before.
  @Test func theThanksWaitForWhoeverHasBegunTheNextSlip() throws {
    var (hand, sample) = try hand()
    hand.press(.character("e"), types: "e")
    hand.type("le premier")
    let effects = hand.press(.enter)
    hand.press(.character("e"), types: "e")
    try hand.carryOut(effects, &sample)
    hand.type("le second")
    #expect(hand.kiosk.fields[.text]?.text == "le second")
    for number in 3...9 {
      try hand.carryOut(hand.press(.enter), &sample)
      hand.press(.character("e"), types: "e")
      hand.type("le \(number)")
    }
    try hand.carryOut(hand.press(.enter), &sample)
    #expect(sample.state.prompts[0].slips.last?.text.value == "le 9")
    #expect(hand.kiosk.owedThanks.count < Kiosk.mostOwedThanks)
  }

  @Test func whoComesNextIsToldWhatBecomesOfTheirWordsAndWhoGoesOnIsNot() throws {
    var (hand, sample) = try hand(isPublic: true)
    _ = try hang("un", &hand, &sample)
    try hand.tap(hand.words("key.writeMore"), &sample)
    guard case .writing = hand.kiosk.overlay else { throw Surprise("asked again") }
    hand.type("deux")
    try hand.tap(hand.words("key.hang"), &sample)
    try hand.tap(hand.words("key.finished"), &sample)
    try hand.tap(hand.words("key.writeSlip"), &sample)
    guard case .consent = hand.kiosk.overlay else { throw Surprise("not asked") }
  }

  @Test func aSlipThatWaitsIsTakenDownFromWhereOneWouldWrite() throws {
    var (hand, sample) = try hand(isPublic: true)
    _ = try hang("à effacer", &hand, &sample)
    let slip = try #require(sample.state.prompts[0].slips.last)
    #expect(slip.state == .waiting)
    try hand.tap(hand.words("key.finished"), &sample)
    try hand.tap(hand.words("key.writeSlip"), &sample)
    try hand.tap(hand.words("key.haveCode"), &sample)
    hand.type(slip.code.description.lowercased())
    try hand.carryOut(hand.press(.enter), &sample)
    #expect(sample.state.slip(slip.id)?.text.value == nil)
  }

  // MARK: Keys

  @Test func enterPressesTheYellowKeyWhereOneArrivesAndWhereOneAgrees() throws {
    var (hand, _) = try hand(isPublic: true)
    hand.press(.function(2))
    hand.press(.enter)
    #expect(hand.kiosk.overlay == .arrival)
    hand.press(.escape)
    hand.press(.character("e"), types: "e")
    hand.press(.enter)
    guard case .writing = hand.kiosk.overlay else { throw Surprise("\(hand.kiosk)") }
  }

  @Test func theKeysThatTheHelpListsDoWhatTheyDo() throws {
    var (hand, _) = try hand()
    hand.press(.function(1))
    #expect(hand.press(.character("n"), types: "n").count == 1)
    #expect(hand.kiosk.overlay == nil)
    hand.press(.function(1))
    hand.press(.character("r"), types: "r")
    #expect(hand.kiosk.overlay == .readAloud)
  }

  @Test func arrowsTurnThePagesOfWhatIsReadAloud() throws {
    var (hand, _) = try hand()
    hand.press(.character("r"), types: "r")
    let slips = hand.desk.meeting.prompts[0].slips.compactMap(\.text.value)
    #expect(hand.texts.joined(separator: " ").contains(String(slips[0].prefix(12))))
    hand.press(.right)
    #expect(hand.texts.joined(separator: " ").contains(String(slips[1].prefix(12))))
    hand.press(.left)
    #expect(hand.texts.joined(separator: " ").contains(String(slips[0].prefix(12))))
    #expect(hand.kiosk.focus == nil)
  }

  private struct Surprise: Error {
    let what: String
    init(_ what: String) { self.what = what }
  }

  // MARK: The end

  @Test func closingIsAskedForSaidAndTakenBack() throws {
    var (hand, sample) = try hand()
    while sample.state.currentItem != nil || sample.state.followingItem != nil { try sample.act(.nextItem) }
    hand.take(sample.desk)
    hand.press(.function(3))
    try hand.tap(hand.words("key.closeMeeting"), &sample)
    #expect(hand.kiosk.overlay == .closing && !sample.state.isClosed)
    try hand.tap(hand.words("key.goOn"), &sample)
    #expect(hand.kiosk.overlay == nil && !sample.state.isClosed)
    try hand.tap(hand.words("key.closeMeeting"), &sample)
    try hand.tap(hand.words("key.closeMeeting"), &sample)
    #expect(sample.state.isClosed && hand.kiosk.overlay == nil)
    #expect(hand.kiosk.toast?.text == "Réunion close." && hand.labels.contains(hand.words("key.undo")))
  }
}
