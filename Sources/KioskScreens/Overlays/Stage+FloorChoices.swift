import KioskToolkit
import MeetingCore

/// How the floor is given: the rule, the time for a turn, lists that take turns, what everybody sees.
extension Stage {
  /// Everything about the floor that is chosen, and what holds now.
  var floorChoices: [Choice] {
    let rule = words("rule.\(meeting.queueRule.rawValue).short")
    let every = turnTime(.every)
    let lists = meeting.categories.count
    var choices = [
      choice("floorRules.rule", rule, .open(.queueRule)), choice("floorRules.time", every, .open(.turnTimes)),
      choice("floorRules.shares", words("floorRules.shares.detail"), .open(.shares(.people))),
      choice(
        "floorRules.lists", lists == 0 ? words("floorRules.lists.none") : "\(lists)", .open(.categories)),
    ]
    choices += [
      choice("floorRules.roles", words("floorRules.roles.detail"), .open(.roles)),
      choice("floorRules.formats", words("floorRules.formats.detail"), .open(.formats)),
      choice("floorRules.signs", words("floorRules.signs.detail"), .open(.handSigns)),
    ]
    if meeting.lastSpeaker?.value != nil {
      choices.append(
        choice("floorRules.again", scene.shownName(meeting.lastSpeaker), .command(.readdLastSpeaker)))
    }
    let closed = meeting.queueIsClosed
    let (names, shares) = (meeting.namesAreShown, meeting.sharesAreShown)
    return choices + [
      choice(
        closed ? "rule.open" : "rule.close", words(closed ? "rule.open.detail" : "rule.close.detail"),
        .command(.closeQueue(!closed))),
      choice(
        names ? "floorRules.hideNames" : "floorRules.showNames",
        words(names ? "floorRules.names.shown" : "floorRules.names.hidden"), .command(.showNames(!names))),
      choice(
        shares ? "floorRules.hideShares" : "floorRules.showShares",
        words(shares ? "floorRules.shares.shown" : "floorRules.shares.hidden"), .command(.showShares(!shares))
      ),
    ]
  }

  private func choice(_ title: String, _ detail: String, _ action: KioskAction) -> Choice {
    Choice(title: words(title), detail: detail, label: words(title), action: action)
  }

  /// The rules to choose from.
  var queueRuleChoices: [Choice] {
    QueueRule.allCases.map { rule in
      let title = words("rule.\(rule.rawValue).short")
      let isChosen = rule == meeting.queueRule
      let needsList = rule == .alternating && meeting.categories.isEmpty
      return Choice(
        title: title,
        detail: words(
          isChosen ? "rule.now" : needsList ? "rule.alternating.first" : "rule.\(rule.rawValue).detail"),
        label: title,
        action: isChosen ? .dismiss : needsList ? .open(.categories) : .command(.chooseQueueRule(rule)))
    }
  }

  // MARK: Formats

  /// Ways to speak together, and how long each takes.
  var formatChoices: [Choice] {
    let ways = Format.allCases.map { format in
      choice(
        "format.\(format.rawValue)", formatDetail(format),
        .command(.startFormat(format, names: format.stages.isEmpty ? scene.presentNames : [])))
    }
    guard meeting.run != nil else { return ways }
    return [choice("format.end", words("format.end.detail"), .command(.endFormat))] + ways
  }

  private func formatDetail(_ format: Format) -> String {
    let minutes = format.stages.reduce(0, +)
    if minutes > 0 { return TimeText(words: words).minutes(minutes) }
    let kind: TurnKind = format == .weather ? .weather : .goRound
    let seconds = meeting.turnSeconds(kind, during: meeting.currentItem, usual: kiosk.turnSeconds)
    let people = max(scene.presentNames.count, meeting.headcount?.present ?? 0)
    let each = turnTime(seconds)
    return people == 0 ? each : words("format.round.detail", "\(people)", each)
  }

  // MARK: Times

  /// Whose turns have a time of their own.
  var turnTimeChoices: [Choice] {
    let kinds = TurnKind.allCases.filter { $0 != .intervention && $0 != .guest }.map {
      TurnScope.kind(kind: $0)
    }
    let item = meeting.currentItem.map { [TurnScope.item(item: $0)] } ?? []
    return ([.every] + item + kinds).map { scope in
      let title = turnScope(scope)
      return Choice(title: title, detail: turnTime(scope), label: title, action: .open(.turnTime(scope)))
    }
  }

  func turnSecondsChoices(_ scope: TurnScope) -> [Choice] {
    [0, 30, 60, 90, 120, 180, 300, 600, 900].map { seconds in
      let title = turnTime(seconds)
      let isChosen = turnTime(scope) == title
      return Choice(
        title: title, detail: isChosen ? words("rule.now") : turnScope(scope), label: title,
        action: isChosen ? .dismiss : .command(.limitTurns(scope, seconds: seconds)))
    }
  }

  private func turnScope(_ scope: TurnScope) -> String {
    switch scope {
    case .every: words("turnTime.every")
    case .kind(let kind): words("turnKind.\(kind.rawValue)")
    case .item: words("turnTime.item")
    }
  }

  private func turnTime(_ scope: TurnScope) -> String {
    let usual = kiosk.turnSeconds
    return switch scope {
    case .every: turnTime(meeting.turnSeconds(.intervention, during: nil, usual: usual))
    case .kind(let kind): turnTime(meeting.turnSeconds(kind, during: nil, usual: usual))
    case .item(let item): turnTime(meeting.turnSeconds(.intervention, during: item, usual: usual))
    }
  }

  private func turnTime(_ seconds: Int) -> String {
    seconds == 0 ? words("turnTime.none") : TimeText(words: words).seconds(seconds)
  }

  // MARK: Lists

  var categoryChoices: [Choice] {
    let lists = meeting.categories.map { category in
      let name = category.name.display(words)
      let heads = category.heads.map { words($0 == 1 ? "category.heads.one" : "category.heads", "\($0)") }
      return Choice(
        title: name, detail: heads ?? words("category.uncounted"), label: words("category.open", name),
        action: .open(.category(category.id)))
    }
    guard meeting.categories.count < SpeakerCategory.maximum else { return lists }
    return lists + [choice("category.add", words("category.add.detail"), .open(.newCategory))]
  }

  func categoryActions(_ id: CategoryID) -> [Choice] {
    [
      choice("category.count", words("category.count.detail"), .open(.countHeads(id))),
      choice("category.remove", words("category.remove.detail"), .command(.removeCategory(id))),
    ]
  }

  // MARK: Keys

  /// What else is said of whoever asks. On a small panel there is room for two.
  var floorKeys: [PlinthKey] {
    let keys = [turnKindKey, categoryKey, floorRulesKey].compactMap { $0 }
    return grid.isSmall ? Array(keys.prefix(2)) : keys
  }

  var floorRulesKey: PlinthKey {
    PlinthKey(
      icon: "list", label: words("key.floorRules"), short: words("key.floorRules.short"),
      action: .open(.floorRules))
  }

  /// What the floor is asked for; the next kind at a touch.
  var turnKindKey: PlinthKey {
    PlinthKey(
      icon: "hand", label: words("turnKind.\(kiosk.turnKind.rawValue)"),
      short: words("turnKind.\(kiosk.turnKind.rawValue).short"), action: .changeTurnKind)
  }

  /// The list that whoever asks is on; `nil` where there are no lists.
  var categoryKey: PlinthKey? {
    guard !meeting.categories.isEmpty else { return nil }
    let chosen = meeting.categories.first { $0.id == kiosk.turnCategory }?.name.display(words)
    let name = chosen ?? words("category.none")
    return PlinthKey(icon: "people", label: words("category.key", name), short: name, action: .changeCategory)
  }
}
