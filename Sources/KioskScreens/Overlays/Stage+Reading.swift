import KioskToolkit
import MeetingCore

/// One thing large: a text whole, somebody who asked for the floor.
extension Stage {
  mutating func addReading(_ text: String) {
    draw(readingLayout(text))
    plinth([closeKey, screensKey])
  }

  func readingLayout(_ text: String) -> LargeSheet { largeSheet("note", words("reading.title"), text, []) }

  // MARK: Who asked for the floor

  mutating func addRequest(_ id: RequestID) {
    guard let request = meeting.queue.first(where: { $0.id == id }) else { return addGone() }
    draw(requestLayout(id))
    let isNext = meeting.nextRequest(at: kiosk.now)?.id == id
    let first = PlinthKey(
      icon: "up", label: words("key.putFirst"), short: words("key.putFirst.short"),
      action: .command(.putFirst(id)))
    let next = PlinthKey(
      icon: "arrow-right", label: words("key.nextSpeaker"), short: words("key.nextSpeaker.short"),
      action: .command(.nextSpeaker))
    plinth([
      isNext ? next : first,
      PlinthKey(
        icon: "minus", label: words("queue.withdraw", request.name.display(words)),
        short: words("queue.withdraw.short"), action: .command(.withdrawRequest(id))), floorRulesKey,
      closeKey,
    ])
  }

  func requestLayout(_ id: RequestID) -> LargeSheet {
    guard let request = meeting.queue.first(where: { $0.id == id }) else {
      return largeSheet("hand", "", "", [])
    }
    return largeSheet(
      "hand", words("request.title"), request.name.display(words), [spokenText(request, short: false)])
  }
}
