import MeetingCore

/// A show of hands, counted part by part before it is kept.
extension Kiosk {
  /// What was counted on another decision does not count here.
  mutating func beginHands(on decision: EntryID) {
    if handsOf != decision { hands = HandCount() }
    handsOf = decision
  }

  mutating func endHands() {
    handsOf = nil
    _ = close()
  }

  /// So many raised their hand.
  mutating func count(
    _ typed: String, _ part: HandCount.Part, on decision: EntryID, _ scene: Scene
  ) -> [KioskEffect] {
    guard let number = Int(typed), number >= 0 else {
      say(scene.words("hands.bad"))
      return []
    }
    hands[part] = number
    return close() + open(.handCount(decision), on: scene)
  }
}
