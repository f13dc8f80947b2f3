import KioskToolkit
import MeetingCore

extension Stage {
  func agendaKeys(_ list: AgendaList) -> [PlinthKey] {
    if meeting.isClosed {
      return [
        PlinthKey(
          icon: "save", label: words("key.report"), short: words("key.report.short"), action: .writeReport),
        screensKey,
      ]
    }
    if list.entries.isEmpty {
      return [newItemKey, meeting.opened == nil ? planKey : closeMeetingKey, screensKey]
    }
    let isWhole = list.visible == list.entries.count
    // Where pages are turned too, and before the start, the ways out lie together behind one key.
    let out = isWhole && meeting.opened != nil ? [parkKey, shareKey].compactMap { $0 } : []
    let ways = out.isEmpty && isLate ? [fitKey] : out
    let turns = isWhole ? ways.isEmpty && meeting.currentItem != nil ? [pauseKey] : [] : pageKeys(of: list)
    let keys = ways.prefix(1) + leadingKeys + ways.dropFirst() + turns + [screensKey]
    let withPlan = keys.dropLast() + [planKey, screensKey]
    // Where there is no room for it, the plan is under "Tous les écrans".
    return meeting.opened == nil && holds(Array(withPlan), asIcons: true) ? Array(withPlan) : Array(keys)
  }

  private var planKey: PlinthKey {
    PlinthKey(
      icon: "pencil", label: words("key.plan"), short: words("key.plan.short"), action: .plan(.prepare))
  }

  /// What leads on: the next item, or what there is to do where none is left.
  private var leadingKeys: [PlinthKey] {
    let isStarted = meeting.currentItem != nil
    if isStarted || meeting.followingItem != nil {
      return [
        PlinthKey(
          icon: isStarted ? "arrow-right" : "play", label: words(isStarted ? "key.nextItem" : "key.begin"),
          short: words(isStarted ? "key.nextItem.short" : "key.begin"), action: .command(.nextItem))
      ]
    }
    if meeting.opened == nil { return [newItemKey] }
    return [closeMeetingKey, newItemKey]
  }

  /// Asks first: it lies where items were gone through a moment before.
  var closeMeetingKey: PlinthKey {
    PlinthKey(
      icon: "check", label: words("key.closeMeeting"), short: words("key.closeMeeting.short"),
      action: .open(.closing))
  }

  private func pageKeys(of list: AgendaList) -> [PlinthKey] {
    let canRise = list.first > 0
    let canFall = list.first + list.visible < list.entries.count
    return [
      PlinthKey(
        icon: "up", label: words("key.up"), isIconOnly: true, short: "",
        action: canRise ? .turnPage(by: -1) : nil),
      PlinthKey(
        icon: "down", label: words("key.down"), isIconOnly: true, short: "",
        action: canFall ? .turnPage(by: 1) : nil),
    ]
  }

  private var pauseKey: PlinthKey {
    let runs = meeting.item(meeting.currentItem)?.stopwatch.isRunning == true
    return PlinthKey(
      icon: runs ? "pause" : "play", label: words(runs ? "key.pause" : "key.resume"), short: "",
      action: .command(.toggleTimers))
  }

  /// Parks the last items, and names the one where it is one and its title is short; `nil` where that gives
  /// nothing.
  private var parkKey: PlinthKey? {
    guard isLate else { return nil }
    let items = LastItemsParking(meeting, at: kiosk.now).items
    guard let first = items.first else { return nil }
    let title = meeting.item(first)?.title.display(words) ?? ""
    let label =
      items.count > 1
      ? words("key.park.several", "\(items.count)")
      : title.count <= 24 ? words("key.park.named", title) : words("key.park")
    return PlinthKey(
      icon: "snow", label: label, short: words("key.park.short"), action: .command(.parkLast()))
  }

  /// Takes what the meeting is late from what remains; `nil` where nothing is late, or nothing can give.
  private var shareKey: PlinthKey? {
    guard isLate, !OverrunSharing(meeting, at: kiosk.now).boxes.isEmpty else { return nil }
    return PlinthKey(
      icon: "minus", label: words("key.share"), short: words("key.share.short"),
      action: .command(.shareOverrun))
  }

  func agendaRemark(_ list: AgendaList) -> String? {
    let count = list.entries.count
    guard list.visible < count else { return nil }
    return words("agenda.range", "\(list.first + 1)", "\(list.first + list.visible)", "\(count)")
  }
}
