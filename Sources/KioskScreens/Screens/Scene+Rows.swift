extension Scene {
  /// The first thing in view after turning so many pages of the list that the screen, or what lies over it,
  /// shows.
  func firstRow(afterTurning pages: Int) -> Int? {
    if kiosk.overlay == nil && kiosk.route == .decisions {
      return Stage(self).decisionRow(afterTurning: pages)
    }
    if kiosk.overlay == .past { return stageInView.reportRow(afterTurning: pages) }
    if kiosk.overlay == nil && kiosk.route == .report { return Stage(self).reportRow(afterTurning: pages) }
    let page = listPage
    if kiosk.overlay == .waiting || kiosk.overlay == .readAloud {
      return max(0, min(page.count - 1, page.first + pages))
    }
    if pages > 0 { return page.hasMoreAfter ? page.first + page.visible : page.first }
    return page.previous ?? max(0, page.first - max(1, page.visible))
  }

  /// The stage of what is read: a past meeting, or the one that is on.
  var stageInView: Stage { Stage(kiosk.pastInView.map { reading($0, on: kiosk) } ?? self) }

  private var listPage: ListPage {
    let stage = stageInView
    switch kiosk.overlay {
    case .entry(let id): return stage.entryLayout(id).page
    case .reportLine(let target): return stage.reportLineLayout(target).page
    case .groupTask(let id): return stage.groupTaskLayout(id).page
    case .item(let id): return stage.itemLayout(id).page
    case .board(.question(let id)): return stage.questionLayout(id).page
    case .objection(let id): return stage.objectionLayout(id).page
    case .speaker: return stage.speakerLayout.page
    case .request(let id): return stage.requestLayout(id).page
    case .reading(let text): return stage.readingLayout(text).page
    case .readAloud: return stage.readAloudPage
    case .waiting: return stage.waitingPage
    case .sharer(let speaker): return stage.sharerLayout(speaker).page
    case .help: return stage.helpPage
    case .arrival: return stage.arrivalPage
    case .shares(let part): return stage.sharesPage(part)
    case .proposals: return stage.proposalList.page
    case .incoming: return stage.incomingPage
    case .plan(.whole): return stage.planLayout.page
    case .plan(.templates): return stage.templatesPage
    case .plan(.template(let place)): return stage.templateLayout(place).page
    default: break
    }
    if let list = kiosk.overlay.flatMap(stage.choices) {
      return stage.choicePage(list.title, list.choices)
    }
    switch kiosk.route {
    case .board: return stage.boardList.page
    case .tasks: return stage.taskPage.list
    case .archive: return stage.archivePage
    case .welcome, .agenda, .theme, .wall, .decisions, .report:
      return ListPage(first: 0, visible: 0, count: 0)
    }
  }
}
