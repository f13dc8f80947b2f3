extension Scene {
  /// The first thing in view after turning so many pages of the list that the screen shows.
  func firstRow(afterTurning pages: Int) -> Int? {
    if kiosk.route == .decisions { return Stage(self).decisionRow(afterTurning: pages) }
    if kiosk.route == .report { return Stage(self).reportRow(afterTurning: pages) }
    let page = listPage
    if pages > 0 { return page.hasMoreAfter ? page.first + page.visible : page.first }
    return max(0, page.first - max(1, page.visible))
  }

  /// The same for a list that lies over the screen.
  func firstRow(ofOverlayAfterTurning pages: Int) -> Int? {
    let page = kiosk.overlay == .incoming ? Stage(self).incomingPage : Stage(self).documentsPage
    if pages > 0 { return page.hasMoreAfter ? page.first + page.visible : page.first }
    return max(0, page.first - max(1, page.visible))
  }

  private var listPage: ListPage {
    switch kiosk.route {
    case .welcome, .agenda, .theme, .wall, .board, .tasks, .decisions, .report:
      ListPage(first: 0, visible: 0, count: 0)
    }
  }
}
