import MeetingCore

/// Asking for the floor: what for, and on which list.
extension Kiosk {
  mutating func changeRequest(_ action: KioskAction, of meeting: Meeting) -> [KioskEffect] {
    if action == .changeTurnKind {
      turnKind = Self.following(turnKind, in: TurnKind.asked)
    } else {
      turnCategory = Self.following(turnCategory, in: [nil] + meeting.categories.map(\.id))
    }
    return []
  }

  private static func following<Value: Equatable>(_ value: Value, in values: [Value]) -> Value {
    let place = values.firstIndex(of: value) ?? -1
    return values[(place + 1) % values.count]
  }

  /// So many of those present are on that list.
  mutating func count(_ typed: String, in category: CategoryID, on scene: Scene) -> [KioskEffect] {
    guard let heads = Self.hands(typed) else {
      say(scene.words("hands.bad"))
      return []
    }
    let known = scene.desk.meeting.categories.first { $0.id == category }?.heads
    let command = submit(.countCategory(category, heads: heads), on: scene)
    return close() + (heads == known ? [] : command) + open(.categories, on: scene)
  }
}
