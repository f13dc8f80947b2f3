import MeetingCore

/// What can be done with an item besides starting it, and what each would give.
extension Stage {
  func itemChanges(_ id: ItemID) -> [Choice] {
    guard let item = meeting.item(id), item.progress != .finished, !meeting.isClosed else { return [] }
    if item.progress == .parked {
      let back = change("back", .moveItem(id, before: id))
      return [back, item.isPostponed ? change("park", .parkItem(id)) : change("postpone", .postponeItem(id))]
    }
    let moves =
      (holdsMinutes(item) ? [] : minutesChanges(item)) + (item.progress == .waiting ? itemMoves(item) : [])
    let leaving = [change("park", .parkItem(id)), change("postpone", .postponeItem(id))]
    return planChanges(item) + moves + [splitChange(item)].compactMap { $0 } + leaving
      + [fixChange(item), guestChange(item), removal(item)].compactMap { $0 }
  }

  private func change(_ name: String, _ command: MeetingCommand, title: String? = nil, detail: String? = nil)
    -> Choice
  {
    let title = title ?? words("itemChanges.\(name)")
    return Choice(
      title: title, detail: detail ?? words("itemChanges.\(name).detail"), label: title,
      action: .command(command))
  }

  /// Other words for it, and another theme; lines of minutes keep theirs.
  private func planChanges(_ item: AgendaItem) -> [Choice] {
    guard meeting.ahead(.renameItem(item.id, title: "?"), at: kiosk.now) != nil else { return [] }
    let (reword, theme) = (words("itemChanges.rename"), words("itemChanges.theme"))
    let wording = Choice(
      title: reword, detail: words("itemChanges.rename.detail"), label: reword,
      action: .open(.plan(.words(item.id))))
    if item.progress != .waiting { return [wording] }
    let name = meeting.theme(item.theme)?.name.display(words)
    let none = words("itemChanges.theme.none")
    return [
      wording,
      Choice(
        title: theme, detail: choiceDetail([name ?? none, ""]), label: theme,
        action: .open(.plan(.theme(item.id))), mark: item.theme.map { Accent(of: $0, in: meeting) }),
    ]
  }

  private func removal(_ item: AgendaItem) -> Choice? {
    if meeting.ahead(.removeItem(item.id), at: kiosk.now) == nil { return nil }
    return change("remove", .removeItem(item.id))
  }

  /// Five minutes more, or fewer, where the sheet has no keys for them.
  private func minutesChanges(_ item: AgendaItem) -> [Choice] {
    [(5, "key.minutes.more"), (-5, "key.minutes.fewer")].compactMap { minutes, name in
      guard
        case .itemTimeboxed(_, let changed) = meeting.ahead(
          .adjustItem(item.id, minutes: minutes), at: kiosk.now)?.first
      else { return nil }
      let title = words(name)
      return Choice(
        title: title, detail: TimeText(words: words).minutes(changed), label: title,
        action: .command(.adjustItem(item.id, minutes: minutes)))
    }
  }

  /// One place earlier, one later, or last of those that wait.
  private func itemMoves(_ item: AgendaItem) -> [Choice] {
    let waiting = meeting.remainingItems.filter { $0.progress == .waiting }
    guard let place = waiting.firstIndex(where: { $0.id == item.id }) else { return [] }
    var moves: [Choice] = []
    if place > 0 {
      let other = waiting[place - 1]
      moves.append(move("earlier", .moveItem(item.id, before: other.id), other))
    }
    if place + 1 < waiting.count {
      let other = waiting[place + 1]
      moves.append(move("later", .moveItem(item.id, before: follower(of: other)), other))
    }
    if place + 2 < waiting.count, let last = waiting.last {
      moves.append(move("skip", .moveItem(item.id, before: follower(of: last)), last))
    }
    return moves
  }

  private func move(_ name: String, _ command: MeetingCommand, _ other: AgendaItem) -> Choice {
    let named = words("itemChanges.\(name).detail", other.title.display(words))
    return change(name, command, detail: choiceDetail([named, words("itemChanges.\(name).short")]))
  }

  private func follower(of item: AgendaItem) -> ItemID? {
    meeting.items.drop { $0.id != item.id }.dropFirst().first?.id
  }

  private func splitChange(_ item: AgendaItem) -> Choice? {
    let durations = TimeText(words: words)
    guard case .itemSplit(_, _, _, _, let second) = meeting.ahead(.splitItem(item.id), at: kiosk.now)?.first
    else {
      return nil
    }
    return change(
      "split", .splitItem(item.id),
      detail: second.map { words("itemChanges.split.detail", durations.minutes($0)) }
        ?? words("itemChanges.split.untimed"))
  }

  private func fixChange(_ item: AgendaItem) -> Choice? {
    if item.minutes == nil { return nil }
    return item.isFixed ? change("unfix", .fixItem(item.id, false)) : change("fix", .fixItem(item.id, true))
  }

  private func guestChange(_ item: AgendaItem) -> Choice? {
    if item.guestMinutes != nil {
      return item.id == meeting.currentItem && meeting.turn?.kind != .guest
        ? change("guestFloor", .giveGuestFloor) : change("noGuest", .boxGuest(item.id, minutes: 0))
    }
    let minutes = min(Self.guestMinutes, item.minutes ?? Self.guestMinutes)
    let someone = words("item.guest.someone")
    let guest = choiceDetail([item.guestName ?? someone, someone])
    return change(
      "guest", .boxGuest(item.id, minutes: minutes),
      title: words("itemChanges.guest", TimeText(words: words).minutes(minutes)),
      detail: guest)
  }

  /// What a guest is given to speak, where the item has as much.
  private static let guestMinutes = 15
}
