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

  /// Hands are counted by eye: 999 at most.
  static func hands(_ typed: String) -> Int? { Int(typed).flatMap { (0...999).contains($0) ? $0 : nil } }

  /// So many are there, or are new.
  mutating func count(_ typed: String, _ part: HeadcountPart, on scene: Scene) -> [KioskEffect] {
    guard let number = Int(typed), (0...100_000).contains(number) else {
      say(scene.words(.countOutOfRange))
      return []
    }
    let command = part.counting(number, after: scene.desk.meeting.headcount)
    return close() + submit(command, on: scene) + open(.headcount, on: scene)
  }

  /// So many raised their hand.
  mutating func count(
    _ typed: String, _ part: HandCount.Part, on decision: EntryID, _ scene: Scene
  ) -> [KioskEffect] {
    guard let number = Self.hands(typed) else {
      say(scene.words("hands.bad"))
      return []
    }
    hands[part] = number
    return close() + open(.handCount(decision), on: scene)
  }
}
