import KioskToolkit
import MeetingCore

extension Stage {
  func agendaKeys(_ list: AgendaList) -> [PlinthKey] {
    let fallen = list.entries.compactMap { if case .overflow(let item, _) = $0 { item } else { nil } }.last
    let isStarted = meeting.currentItem != nil
    var keys: [PlinthKey] = []
    if meeting.isClosed {
      return [
        PlinthKey(
          icon: "save", label: words("key.report"), short: words("key.report.short"), action: .writeReport),
        screensKey,
      ]
    }
    if list.entries.isEmpty {
      return [
        PlinthKey(
          icon: "help", label: words("key.help"), short: words("key.help.short"), action: .open(.help)),
        screensKey,
      ]
    }
    if let fallen {
      keys.append(
        PlinthKey(
          icon: "snow", label: parkLabel(fallen), short: words("key.park.short"),
          action: .command(.parkItem(fallen.id))))
    }
    if !isStarted && meeting.followingItem == nil {
      let canClose = meeting.opened != nil
      keys.append(
        PlinthKey(
          icon: "check", label: words("key.close"), short: words("key.close.short"),
          action: canClose ? .command(.close) : nil))
    } else {
      keys.append(
        PlinthKey(
          icon: isStarted ? "arrow-right" : "play", label: words(isStarted ? "key.nextItem" : "key.begin"),
          short: words(isStarted ? "key.nextItem.short" : "key.begin"), action: .command(.nextItem)))
    }
    if let share = shareKey { keys.append(share) }
    if list.visible < list.entries.count {
      let canRise = list.first > 0
      let canFall = list.first + list.visible < list.entries.count
      keys.append(
        PlinthKey(icon: "up", label: words("key.up"), short: "", action: canRise ? .turnPage(by: -1) : nil))
      keys.append(
        PlinthKey(icon: "down", label: words("key.down"), short: "", action: canFall ? .turnPage(by: 1) : nil)
      )
    } else if isStarted, fallen == nil {
      let runs = meeting.item(meeting.currentItem)?.stopwatch.isRunning == true
      keys.append(
        PlinthKey(
          icon: runs ? "pause" : "play", label: words(runs ? "key.pause" : "key.resume"), short: "",
          action: .command(.toggleTimers)))
    }
    return keys + [screensKey]
  }

  /// Names what goes into the parking lot, where that is short.
  private func parkLabel(_ item: AgendaItem) -> String {
    let title = item.title.display(words)
    return title.count <= 24 ? words("key.park.named", title) : words("key.park")
  }

  /// Takes what the meeting is late from what remains; `nil` where nothing is late, or nothing can give.
  private var shareKey: PlinthKey? {
    guard (AgendaTimes(meeting, at: kiosk.now).lateMinutes ?? 0) > 0,
      !OverrunSharing(meeting, at: kiosk.now).boxes.isEmpty
    else { return nil }
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
