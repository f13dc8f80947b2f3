import MeetingCore

extension ActVerb {
  static let floor: [ActVerb] = [
    ActVerb(
      "addCategory", "A list that people choose to be on, so that lists take turns.",
      #""name":"Rez-de-chaussée""#
    ) { line, _ throws(ActError) in .meeting(.addCategory(name: try line.text("name"))) },
    ActVerb(
      "countCategory", "How many of those present are on a list.", #""category":1,"heads":12"#
    ) { line, desk throws(ActError) in
      let category = try line.reference("category", among: desk.meeting.categories.map(\.id))
      return .meeting(.countCategory(category, heads: try line.number("heads")))
    },
    ActVerb(
      "requestFloor",
      "Puts a person on the list; \"kind\" is intervention, directReply, clarification or pointOfOrder.",
      #""name":"Amina","kind":"intervention","category":1"#
    ) { line, desk throws(ActError) in
      var category: CategoryID?
      if line.has("category") {
        category = try line.reference("category", among: desk.meeting.categories.map(\.id))
      }
      return .meeting(
        .requestFloor(name: try line.text("name"), kind: try turnKind(line), category: category))
    },
    ActVerb(
      "putFirst", "Overrides the rule: this request is next.", #""request":1"#
    ) { line, desk throws(ActError) in
      .meeting(.putFirst(try line.reference("request", among: desk.meeting.queue.map(\.id))))
    },
    ActVerb(
      "withdrawRequest", "Takes a request off the list, by its position or its name.", #""name":"Amina""#
    ) { line, desk throws(ActError) in
      guard let name = try line.textIfAny("name") else {
        return .meeting(
          .withdrawRequest(try line.reference("request", among: desk.meeting.queue.map(\.id))))
      }
      let key = TextGate.folded(name)
      let found = desk.meeting.queue.first { TextGate.folded($0.name.value ?? "") == key }
      guard let found else { throw .wrongType("name", "the name of somebody on the list") }
      return .meeting(.withdrawRequest(found.id))
    },
    ActVerb(
      "chooseQueueRule",
      "The order of the speakers’ list: arrival, firstTimersFirst, leastTimeFirst, alternating.",
      #""rule":"leastTimeFirst""#
    ) { line, _ throws(ActError) in
      let name = try line.text("rule")
      guard let rule = QueueRule(rawValue: name) else { throw .wrongType("rule", "the name of a rule") }
      return .meeting(.chooseQueueRule(rule))
    },
    ActVerb(
      "nextSpeaker", "Ends the turn; the next on the list speaks, or a person without a name.", ""
    ) { _, _ in .meeting(.nextSpeaker) },
    ActVerb("nameTurn", "Says who speaks.", #""name":"Bilal""#) { line, _ throws(ActError) in
      .meeting(.nameTurn(try line.text("name")))
    },
    ActVerb("endTurn", "Ends the turn; nobody speaks.", "") { _, _ in .meeting(.endTurn) },
    ActVerb("readdLastSpeaker", "Whoever spoke last is next again.", "") { _, _ in
      .meeting(.readdLastSpeaker)
    },
    ActVerb("giveGuestFloor", "The guest of the item in progress speaks, for the minutes of boxGuest.", "") {
      _, _ in .meeting(.giveGuestFloor)
    },
    ActVerb(
      "startFormat", "Begins goRound, weather, snowball or silence; \"names\": in a round, who has a turn.",
      #""format":"goRound","names":"Bilal, Chloé""#
    ) { line, _ throws(ActError) in
      guard let format: Format = try line.choice("format") else { throw .missing("format") }
      return .meeting(.startFormat(format, names: PersonNames.split(try line.textIfAny("names") ?? "")))
    },
    ActVerb("passTurn", "Whoever has the floor in a round passes.", "") { _, _ in .meeting(.passTurn) },
    ActVerb("endFormat", "Ends the format in progress.", "") { _, _ in .meeting(.endFormat) },
    ActVerb(
      "renameSpeaker", "Another name for somebody who has spoken; one who spoke already is the same person.",
      #""speaker":1,"name":"Inès""#
    ) { line, desk throws(ActError) in
      .meeting(.renameSpeaker(try speaker(line, desk.meeting), name: try line.text("name")))
    },
    ActVerb(
      "forgetSpeaker", "Takes a name out of the speaking times; the time stays.", #""speaker":1"#
    ) { line, desk throws(ActError) in .meeting(.forgetSpeaker(try speaker(line, desk.meeting))) },
    ActVerb(
      "limitTurns",
      "Seconds for a turn, 0 for no limit; \"kind\" or \"item\": for those of a kind, or during an item.",
      #""seconds":120"#
    ) { line, desk throws(ActError) in
      let scope: TurnScope =
        if line.has("item") {
          .item(item: try line.reference("item", among: desk.meeting.items.map(\.id)))
        } else if line.has("kind") { .kind(kind: try turnKind(line)) } else { .every }
      return .meeting(.limitTurns(scope, seconds: try line.number("seconds")))
    },
    ActVerb(
      "showNames",
      "Names of who speaks, on the screen that everybody sees and in the report; \"hide\":true hides them.",
      #""hide":true"#
    ) { line, _ throws(ActError) in .meeting(.showNames(try !line.flag("hide"))) },
    ActVerb(
      "showShares", "Shows everybody who has spoken how long; \"hide\":true hides it.", ""
    ) { line, _ throws(ActError) in .meeting(.showShares(try !line.flag("hide"))) },
    ActVerb("removeCategory", "Takes a list away; nobody loses their place.", #""category":1"#) {
      line, desk throws(ActError) in
      .meeting(.removeCategory(try line.reference("category", among: desk.meeting.categories.map(\.id))))
    },
    ActVerb(
      "closeQueue", "Nobody may ask for the floor any more; \"open\":true lets them ask again.", ""
    ) { line, _ throws(ActError) in .meeting(.closeQueue(try !line.flag("open"))) },
  ]

  private static func turnKind(_ line: ActLine) throws(ActError) -> TurnKind {
    guard let name = try line.textIfAny("kind") else { return .intervention }
    guard let kind = TurnKind(rawValue: name) else {
      throw .wrongType("kind", TurnKind.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return kind
  }

  /// Somebody who has spoken, by position among `speaking`.
  private static func speaker(_ line: ActLine, _ meeting: Meeting) throws(ActError) -> TextID {
    // NB: whoever spoke without a name has a position and no identity of their own.
    let ids = meeting.speaking.map { $0.name?.id ?? TextID(high: 0, low: 0) }
    return try line.reference("speaker", among: ids)
  }
}
