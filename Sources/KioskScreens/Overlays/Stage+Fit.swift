import KioskToolkit
import MeetingCore

/// The ways to end in time: each says what it would give before it is chosen.
extension Stage {
  mutating func addFit() {
    let choices = fitChoices
    addChoices("fit.title", choices, otherwise: choices.isEmpty ? fitsText : nil)
  }

  var fitKey: PlinthKey {
    PlinthKey(icon: "clock", label: words("key.fit"), short: words("key.fit.short"), action: .open(.fit))
  }

  /// Whether the meeting is projected to end late, before its start too.
  var isLate: Bool { !meeting.isClosed && (AgendaTimes(meeting, at: kiosk.now).lateMinutes ?? 0) > 0 }

  var fitChoices: [Choice] {
    guard isLate else { return [] }
    let parking = LastItemsParking(meeting, at: kiosk.now).items
    let names = parkedNames(parking)
    let several = parking.count > 1 ? [words("key.park.several", "\(parking.count)")] : []
    let parks = choiceTitle([words("fit.park", names)] + several + [words("itemChanges.park")])
    let ways = [
      way(.shareOverrun, words("fit.share")), way(.parkLast(), parks),
      way(.parkLast(postponed: true), words("fit.postpone"), naming: names),
    ]
    let some = words("fit.some")
    return ways.compactMap { $0 } + [
      Choice(title: some, detail: words("fit.some.detail"), label: some, action: .open(.items))
    ]
  }

  /// `nil` where it can give nothing. `names` are said where they hold: they stand above too.
  private func way(_ command: MeetingCommand, _ title: String, naming names: String? = nil) -> Choice? {
    guard let events = meeting.ahead(command, at: kiosk.now) else { return nil }
    var then = meeting
    for event in events { then.take(event) }
    let times = AgendaTimes(then, at: kiosk.now)
    guard let end = times.projectedEnd?.description, let late = times.lateMinutes else { return nil }
    let detail =
      late > 0 ? words("fit.end.late", end, TimeText(words: words).minutes(late)) : words("fit.end", end)
    let named = names.map { words("fit.named", detail, $0) }
    let same = names != nil && events.count > 1 ? words("fit.same", detail) : nil
    let details = [named, same, detail].compactMap { $0 }
    return Choice(title: title, detail: choiceDetail(details), label: title, action: .command(command))
  }

  /// Two of them, and how many more.
  private func parkedNames(_ items: [ItemID]) -> String {
    let titles = items.compactMap { meeting.item($0)?.title.display(words) }
    let named = titles.prefix(2).joined(separator: ", ")
    return titles.count > 2 ? words("fit.more", named, "\(titles.count - 2)") : named
  }

  /// That the agenda fits, and in what time before the start.
  var fitsText: String {
    guard meeting.opened == nil, let room = agendaRoom else { return words("agenda.onTime") }
    return words("agenda.fits", TimeText(words: words).minutes(room))
  }

  /// Minutes that the plan has for its items; `nil` where it does not say, or where an item does not say how
  /// much it takes: then nobody knows whether it fits.
  var agendaRoom: Int? {
    let items = meeting.remainingItems
    guard let start = meeting.plannedStart, let end = meeting.plannedEnd, end > start,
      !items.isEmpty, items.allSatisfy({ $0.minutes != nil })
    else { return nil }
    return end.minutes - start.minutes
  }
}

extension Meeting {
  /// What `command` would make happen now; `nil` where it would be refused. It is never kept.
  func ahead(_ command: MeetingCommand, at now: Moment) -> [MeetingEvent]? {
    try? decide(command, at: now, id: CommandID(high: 0, low: 0))
  }
}
