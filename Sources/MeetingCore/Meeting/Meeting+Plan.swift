/// What changes a plan: its head, its themes, what its items and its questions say.
extension Meeting {
  /// From start to end, in hours; longer is a slip of the pen.
  public static let maximumHours = 16

  func decidePlan(_ command: MeetingCommand, _ id: CommandID) throws(Refusal) -> [MeetingEvent] {
    if isClosed { throw .meetingClosed }
    switch command {
    case .nameMeeting(let title):
      let words = try reworded(title, from: self.title, id)
      return [.titleSet(title: words)]
    case .setDate(let date, let start, let end): return try setDate(date, start, end)
    case .setPlace(let place):
      if TextGate.isBlank(place) {
        if self.place == nil { throw .alreadyDone }
        if !lines.isEmpty { throw .lineOfMinutes }
        return [.placeUnset]
      }
      return [.placeSet(place: try reworded(place, from: self.place, id))]
    case .renameItem(let item, let title, let minutes): return try rename(item, title, minutes, id)
    case .removeItem(let item): return try remove(item)
    case .addTheme, .chooseTheme, .renameTheme, .removeTheme: return try decideThemes(command, id)
    case .rewordPrompt(let prompt, let text):
      guard let found = self.prompt(prompt) else { throw .unknown(.prompt) }
      return [.promptReworded(prompt: prompt, text: try reworded(text, from: found.text, id))]
    case .removePrompt(let prompt):
      guard let found = self.prompt(prompt) else { throw .unknown(.prompt) }
      if !found.slips.isEmpty { throw .promptHoldsSlips }
      if isInSource(.prompt(id: prompt)) { throw .lineOfMinutes }
      return [.promptRemoved(prompt: prompt)]
    default: unreachable("decide sends only these here")
    }
  }

  mutating func evolvePlan(_ event: MeetingEvent) {
    switch event {
    case .titleSet(let title):
      replace(self.title, by: title)
      self.title = title
    case .placeUnset: place = nil
    case .itemRenamed(let item, let title):
      replace(self.item(item)?.title, by: title)
      change(item) { $0.title = title }
    case .itemRemoved(let item):
      items.removeAll { $0.id == item }
      retimed.remove(item)
    case .themeRenamed(let id, let name):
      replace(theme(id)?.name, by: name)
      if let index = themes.firstIndex(where: { $0.id == id }) { themes[index].name = name }
    case .themeRemoved(let theme):
      themes.removeAll { $0.id == theme }
      for index in items.indices where items[index].theme == theme { items[index].theme = nil }
    case .promptReworded(let id, let text):
      replace(prompt(id)?.text, by: text)
      if let index = prompts.firstIndex(where: { $0.id == id }) { prompts[index].text = text }
    case .promptRemoved(let prompt):
      // NB: who hung a slip while it was taken away has it still.
      guard let index = prompts.firstIndex(where: { $0.id == prompt && $0.slips.isEmpty }) else { return }
      prompts.remove(at: index)
      slipPlaces = slipPlaces.mapValues { place in
        SlipPlace(prompt: place.prompt - (place.prompt > index ? 1 : 0), slip: place.slip)
      }
    default: unreachable("evolve sends only these here")
    }
  }

  /// What stood there before, for whoever erases what stands there now.
  mutating func replace(_ before: Text?, by text: Text) {
    guard let before else { return }
    replaced[text.id] = replaced.removeValue(forKey: before.id) ?? []
    replaced[text.id]?.append(before)
  }

  private func reworded(_ typed: String, from text: Text?, _ id: CommandID) throws(Refusal) -> Text {
    // NB: minutes from elsewhere keep their lines, which would go on saying what it was.
    if let text, !lines.isEmpty,
      isInSource(.text(id: text.id)) || prompts.contains(where: { $0.text == text })
    {
      throw .lineOfMinutes
    }
    let words = try TextGate.admit(typed, as: .title)
    if words == text?.value { throw .alreadyDone }
    return Text(id: id.derived(1), value: words)
  }

  private func setDate(
    _ date: CalendarDate?, _ start: ClockTime?, _ end: ClockTime?
  ) throws(Refusal) -> [MeetingEvent] {
    if isInSource(.fact(fact: .date)) { throw .lineOfMinutes }
    guard (0..<1440).contains(start?.minutes ?? 0) else { throw .hoursOutOfRange }
    var end = end
    if let minutes = end?.minutes {
      guard (0..<2880).contains(minutes) else { throw .hoursOutOfRange }
      // An end before the start is on the following day.
      let clock = minutes % 1440
      end?.minutes = clock > start?.minutes ?? -1 ? clock : clock + 1440
    }
    if let start, let end, end.minutes - start.minutes > Self.maximumHours * 60 { throw .hoursOutOfRange }
    if date == self.date && start == plannedStart && end == plannedEnd { throw .alreadyDone }
    // What was planned is what the times are told against.
    if opened != nil && (date != self.date || start != plannedStart) { throw .meetingHasBegun }
    return [.dateSet(date: date, start: start, end: end)]
  }

  private func rename(
    _ id: ItemID, _ title: String, _ minutes: Int?, _ command: CommandID
  ) throws(Refusal) -> [MeetingEvent] {
    guard let item = item(id) else { throw .unknown(.item) }
    if !lines.isEmpty { throw .lineOfMinutes }
    if let minutes, !(1...Self.maximumMinutes).contains(minutes) { throw .durationOutOfRange }
    let words = try TextGate.admit(title, as: .title)
    let renamed: [MeetingEvent] =
      words == item.title.value
      ? [] : [.itemRenamed(item: id, title: Text(id: command.derived(1), value: words))]
    let timed = minutes.map { minutes -> [MeetingEvent] in
      minutes == item.minutes ? [] : [.itemTimeboxed(item: id, minutes: minutes)]
    }
    let events = renamed + (timed ?? [])
    if events.isEmpty { throw .alreadyDone }
    return events
  }

  private func remove(_ id: ItemID) throws(Refusal) -> [MeetingEvent] {
    guard let item = item(id) else { throw .unknown(.item) }
    if !lines.isEmpty { throw .orderOfMinutes }
    if opened != nil { throw .meetingHasBegun }
    // What has become of it is in the report.
    let isTouched =
      item.progress == .current || item.progress == .finished || addenda[.item(id: id)] != nil
      || entries.contains { $0.item == id }
    if isTouched { throw .itemHasBegun }
    return [.itemRemoved(item: id)]
  }
}
