import MeetingCore

extension Scene {
  /// The first entry in view after so many pages forward (or back); `nil` where all of them are in view.
  func firstItem(afterTurning pages: Int) -> Int? {
    let list = Stage(self).agendaList
    guard list.visible < list.entries.count else { return nil }
    let last = list.entries.count - list.visible
    return max(0, min(last, list.first + pages * max(1, list.visible - 1)))
  }

  /// Position among the meeting's items of the first one in view.
  var firstItemShown: Int? {
    let list = Stage(self).agendaList
    for entry in list.entries.dropFirst(list.first) {
      switch entry {
      case .item(let item, _), .overflow(let item, _):
        return desk.meeting.items.firstIndex { $0.id == item.id }
      case .end, .parked: continue
      }
    }
    return nil
  }
}
