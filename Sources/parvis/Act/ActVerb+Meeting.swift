import MeetingCore

extension ActVerb {
  static let agenda: [ActVerb] = [
    ActVerb("open", "Opens the meeting.", "") { _, _ in .meeting(.open) },
    ActVerb(
      "takeHeadcount", "Attendance without names.", #""present":16,"newcomers":5"#
    ) { line, _ throws(ActError) in
      .meeting(
        .takeHeadcount(present: try line.number("present"), newcomers: try line.numberIfAny("newcomers") ?? 0)
      )
    },
    ActVerb(
      "giveRole",
      "Gives a role, facilitator, timekeeper, scribe or floorKeeper; without \"names\" it is nobody's.",
      #""role":"scribe","names":"Karim, Inès""#
    ) { line, _ throws(ActError) in
      guard let role: Role = try line.choice("role") else { throw .missing("role") }
      return .meeting(.giveRole(role, names: try line.textIfAny("names") ?? ""))
    },
    ActVerb("nextItem", "Finishes the item in progress and starts the next.", "") { _, _ in
      .meeting(.nextItem)
    },
    ActVerb("toggleTimers", "Pauses what runs, or goes on.", "") { _, _ in .meeting(.toggleTimers) },
    ActVerb(
      "fixItem", "An item keeps its time when an overrun is shared; \"open\":true undoes that.", #""item":1"#
    ) { line, desk throws(ActError) in
      let item = try line.reference("item", among: desk.meeting.items.map(\.id))
      return .meeting(.fixItem(item, try !line.flag("open")))
    },
    ActVerb(
      "shareOverrun", "Takes what the meeting is late from the items that remain, in proportion.", ""
    ) { _, _ in .meeting(.shareOverrun) },
    ActVerb(
      "adjustItem", "Gives an item more minutes, or fewer.", #""item":1,"minutes":5"#
    ) { line, desk throws(ActError) in
      let item = try line.reference("item", among: desk.meeting.items.map(\.id))
      return .meeting(.adjustItem(item, minutes: try line.number("minutes")))
    },
  ]

  static let items: [ActVerb] = [
    ActVerb(
      "boxGuest", "Gives a guest minutes within an item; 0 takes them back.", #""item":1,"minutes":5"#
    ) { line, desk throws(ActError) in
      let item = try line.reference("item", among: desk.meeting.items.map(\.id))
      return .meeting(.boxGuest(item, minutes: try line.number("minutes")))
    },
    ActVerb(
      "parkItem", "Puts an item in the parking lot.", #""item":1"#
    ) { line, desk throws(ActError) in
      .meeting(.parkItem(try line.reference("item", among: desk.meeting.items.map(\.id))))
    },
    ActVerb(
      "postponeItem", "Puts an item off to the next meeting.", #""item":1"#
    ) { line, desk throws(ActError) in
      .meeting(.postponeItem(try line.reference("item", among: desk.meeting.items.map(\.id))))
    },
    ActVerb(
      "parkLast",
      "Parks the last items until the rest ends in time; \"postponed\":true puts them off to the next one.",
      ""
    ) { line, _ throws(ActError) in .meeting(.parkLast(postponed: try line.flag("postponed"))) },
    ActVerb(
      "startItem", "Starts an item, and finishes the one in progress.", #""item":1"#
    ) { line, desk throws(ActError) in
      .meeting(.startItem(try line.reference("item", among: desk.meeting.items.map(\.id))))
    },
  ]

  static let captures: [ActVerb] = [
    ActVerb(
      "capture",
      "Keeps a line; \"kind\" is note, decision, task, openQuestion, parkingLot; \"manner\" how one decided.",
      #""kind":"note","text":"Le CR est relu à voix haute.""#
    ) { line, _ throws(ActError) in
      .meeting(
        .capture(try kind(line), text: try line.text("text"), manner: try line.textIfAny("manner")))
    },
    ActVerb(
      "reclassify", "Gives a captured line another kind.", #""entry":1,"kind":"decision""#
    ) { line, desk throws(ActError) in
      let entry = try line.reference("entry", among: desk.meeting.entries.map(\.id))
      return .meeting(.reclassify(entry, try kind(line)))
    },
  ]

  static func kind(_ line: ActLine) throws(ActError) -> EntryKind {
    guard let kind = EntryKind(rawValue: try line.text("kind")) else {
      throw .wrongType("kind", EntryKind.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return kind
  }

  static let ending: [ActVerb] = [
    ActVerb("finishItem", "Finishes the item in progress.", "") { _, _ in .meeting(.finishItem) },
    ActVerb("close", "Closes the meeting.", "") { _, _ in .meeting(.close) },
  ]
}
