extension Scene {
  /// The first entry in view after so many pages forward (or back); `nil` where all of them are in view.
  func firstItem(afterTurning pages: Int) -> Int? {
    let list = Stage(self).agendaList
    guard list.visible < list.entries.count else { return nil }
    let last = list.entries.count - list.visible
    return max(0, min(last, list.first + pages * max(1, list.visible - 1)))
  }
}
