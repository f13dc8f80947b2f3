import MeetingCore

/// What somebody who has just arrived may want to know, in a sentence each.
extension Scene {
  /// A thing to know, and where a touch on it leads.
  struct ArrivalNote: Equatable {
    let heading: String
    let text: String
    let action: KioskAction
  }

  /// What this is.
  var arrivalTitle: String {
    guard let title = desk.meeting.title?.value else { return words("arrival.title.none") }
    return words("arrival.title", title)
  }

  /// What happens now, whom to ask, what one could do, what the wall asks; so many people at most are named.
  func arrivalNotes(people: Int) -> [ArrivalNote] {
    let question = desk.meeting.prompts.first?.text.value
    return [
      ArrivalNote(heading: words("arrival.now"), text: arrivalNow, action: .show(.agenda)),
      ArrivalNote(heading: words("welcome.ask"), text: arrivalWho(people), action: .show(.board)),
      ArrivalNote(heading: words("arrival.task"), text: arrivalTask, action: .show(.tasks)),
      ArrivalNote(
        heading: words("welcome.question"), text: question ?? words("arrival.noQuestion"),
        action: .writeSlip),
    ]
  }

  private var arrivalNow: String {
    let meeting = desk.meeting
    if let closed = meeting.closed { return words("arrival.now.over", closed.description) }
    if meeting.opened != nil {
      return meeting.item(meeting.currentItem)?.title.value ?? words("arrival.now.between")
    }
    guard let start = meeting.plannedStart else { return words("arrival.now.nothing") }
    guard let date = meeting.date, date != kiosk.now.date else {
      let isPast = start.minutes <= kiosk.now.clock.minutes
      return isPast ? words("arrival.now.soon") : words("arrival.now.start", start.description)
    }
    if date < kiosk.now.date { return words("arrival.now.nothing") }
    return words("arrival.now.date", "\(date.day)", words("month.\(date.month)"), start.description)
  }

  private func arrivalWho(_ limit: Int) -> String {
    let board = board
    let answering = board.subjects.flatMap { subject in
      subject.people.filter { $0.isHere && $0.standing == .answers }.compactMap(told)
        .map { ($0, subject.name) }
    }
    var seen: Set<String> = []
    let lines = answering.filter { seen.insert(TextGate.folded($0.0)).inserted }
      .map { words("arrival.who.one", $0.0, $0.1) }
    if !lines.isEmpty { return lines.prefix(limit).joined(separator: "\n") }
    if let facilitator = holders(of: .facilitator) { return words("arrival.who.facilitator", facilitator) }
    return words(board.subjects.isEmpty ? "arrival.who.anybody" : "arrival.who.usually")
  }

  /// The shortest of what is to be done.
  private var arrivalTask: String {
    let cards = TaskCard.all(of: desk.meeting, desk.group, words)
    return cards.first { !$0.isDone }?.phrase.words ?? words("arrival.task.none")
  }
}
