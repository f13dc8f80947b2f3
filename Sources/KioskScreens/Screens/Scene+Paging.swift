import KioskToolkit
import MeetingCore

extension Scene {
  /// What is looked for within the screen.
  var sought: SoughtWords? { SoughtWords(kiosk.search?.text) }

  /// The first slip in view after turning so many pages; it stays on the last page at the end.
  func firstSlip(afterTurning pages: Int) -> Int {
    guard let plan = wallPlan(kiosk.promptIndex) else { return 0 }
    if pages > 0 {
      let next = kiosk.firstSlip + plan.count(from: kiosk.firstSlip)
      return next < plan.order.count ? next : kiosk.firstSlip
    }
    return plan.start(before: kiosk.firstSlip)
  }

  /// The slip that hangs so many after another one, or before it; that one at the ends.
  func slip(afterTurning pages: Int, from slip: SlipID) -> SlipID {
    guard let prompt = desk.meeting.prompt(of: slip) else { return slip }
    let order = WallOrder(prompt, search: sought)
    guard let place = order.firstIndex(where: { prompt.slips[$0].id == slip }),
      order.indices.contains(place + pages)
    else { return slip }
    return prompt.slips[order[place + pages]].id
  }

  /// Where the page starts on which a slip hangs.
  func pageStart(of slip: SlipID, inPromptAt index: Int) -> Int {
    guard let plan = wallPlan(index) else { return 0 }
    let slips = desk.meeting.prompts[index].slips
    let place = plan.order.firstIndex { slips[$0].id == slip } ?? 0
    return plan.starts.last { $0 <= place } ?? 0
  }

  /// Where the page starts that holds the newest slip.
  func newestPage(ofPromptAt index: Int) -> Int {
    guard let newest = desk.meeting.prompts[index].hanging.last else { return 0 }
    return pageStart(of: desk.meeting.prompts[index].slips[newest].id, inPromptAt: index)
  }

  private func wallPlan(_ index: Int) -> WallPlan? {
    guard desk.meeting.prompts.indices.contains(index) else { return nil }
    return Stage(self).wallPlan(desk.meeting.prompts[index])
  }
}
