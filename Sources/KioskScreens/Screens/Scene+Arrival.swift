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
    let meeting = desk.meeting
    let here = meeting.namesHere
    var seen: Set<String> = []
    var answering: [String] = []
    for phrase in meeting.topics.compactMap(\.text.value).map(TopicPhrase.init) {
      for person in phrase.people where !person.isPast {
        let name = TextGate.folded(person.name)
        guard here.contains(name), seen.insert(name).inserted else { continue }
        answering.append(words("arrival.who.one", person.name, phrase.subject))
      }
    }
    if !answering.isEmpty { return answering.prefix(limit).joined(separator: "\n") }
    if let facilitator = holders(of: .facilitator) { return words("arrival.who.facilitator", facilitator) }
    return words(meeting.topics.isEmpty ? "arrival.who.anybody" : "arrival.who.usually")
  }

  /// The shortest of what is to be done.
  private var arrivalTask: String {
    let cards = TaskCard.all(of: desk.meeting, desk.group, words)
    return cards.first { !$0.isDone }?.phrase.words ?? words("arrival.task.none")
  }
}
