import MeetingCore

extension ActVerb {
  /// What changes a plan; the first ones while the meeting has not begun.
  static let plan: [ActVerb] = [
    ActVerb("nameMeeting", "Gives the meeting another title.", #""title":"Outils numériques""#) {
      line, _ throws(ActError) in .meeting(.nameMeeting(try line.text("title")))
    },
    ActVerb(
      "setDate",
      "Sets \"date\", \"start\" and \"end\"; what is left out stays, an empty text takes it away.",
      #""date":"2030-12-03","start":"19:00","end":"21:30""#
    ) { line, desk throws(ActError) in
      let meeting = desk.meeting
      let date = try value("date", line, "a day such as 2030-12-03", CalendarDate.init(_:))
      let start = try value("start", line, "an hour such as 19:00", hour)
      let end = try value("end", line, "an hour such as 21:30", hour)
      return .meeting(
        .setDate(
          date ?? meeting.date, start: start ?? meeting.plannedStart, end: end ?? meeting.plannedEnd))
    },
    ActVerb("setPlace", "Says where it is; an empty text takes it away.", #""place":"Salle du canal""#) {
      line, _ throws(ActError) in .meeting(.setPlace(try line.text("place")))
    },
    ActVerb(
      "addItem",
      "Adds an item after the one in progress, \"after\" another, or at the end; \"minutes\" is optional, "
        + "which \"fixed\":true keeps.",
      #""title":"Accueil","minutes":10"#
    ) { line, desk throws(ActError) in
      let after = try line.has("after") ? line.reference("after", among: desk.meeting.items.map(\.id)) : nil
      return .meeting(
        .addItem(
          title: try line.text("title"), minutes: try line.numberIfAny("minutes"),
          theme: try line.has("theme") ? theme(line, desk) : nil, after: after,
          isFixed: try line.flag("fixed")))
    },
    ActVerb(
      "renameItem", "Gives an item another title, and \"minutes\" where they are said.",
      #""item":1,"title":"Accueil et tour de salle","minutes":15"#
    ) { line, desk throws(ActError) in
      .meeting(
        .renameItem(
          try item(line, desk), title: try line.text("title"), minutes: try line.numberIfAny("minutes")))
    },
    ActVerb(
      "addTheme", "Adds a theme, and puts an \"item\" under it.", #""name":"Ce que nous vivons","item":1"#
    ) { line, desk throws(ActError) in
      .meeting(
        .addTheme(name: try line.text("name"), of: try line.has("item") ? item(line, desk) : nil))
    },
    ActVerb("renameTheme", "Gives a theme another name.", #""theme":1,"name":"Nos outils""#) {
      line, desk throws(ActError) in
      .meeting(.renameTheme(try theme(line, desk), name: try line.text("name")))
    },
    ActVerb("chooseTheme", "Puts an item under a theme, or under none.", #""item":1"#) {
      line, desk throws(ActError) in
      .meeting(.chooseTheme(try item(line, desk), try line.has("theme") ? theme(line, desk) : nil))
    },
    ActVerb("removeTheme", "Takes a theme away; its items stay.", #""theme":1"#) {
      line, desk throws(ActError) in .meeting(.removeTheme(try theme(line, desk)))
    },
    ActVerb(
      "splitItem", "Makes two items of one, and shares what it has left.", #""item":1"#
    ) { line, desk throws(ActError) in
      .meeting(.splitItem(try line.reference("item", among: desk.meeting.items.map(\.id))))
    },
    ActVerb(
      "moveItem", "Puts an item that waits \"before\" another, or at the end; a parked one is back.",
      #""item":2,"before":1"#
    ) { line, desk throws(ActError) in
      let items = desk.meeting.items.map(\.id)
      let before = try line.has("before") ? line.reference("before", among: items) : nil
      return .meeting(.moveItem(try line.reference("item", among: items), before: before))
    },
    ActVerb("removeItem", "Takes an item off a plan that was not begun.", #""item":1"#) {
      line, desk throws(ActError) in .meeting(.removeItem(try item(line, desk)))
    },
  ]

  private static func item(_ line: ActLine, _ desk: DeskState) throws(ActError) -> ItemID {
    try line.reference("item", among: desk.meeting.items.map(\.id))
  }

  private static func theme(_ line: ActLine, _ desk: DeskState) throws(ActError) -> ThemeID {
    try line.reference("theme", among: desk.meeting.themes.map(\.id))
  }

  private static func hour(_ text: String) -> ClockTime? {
    TypedWhen(text, today: CalendarDate(daysSince1970: 0))?.start
  }

  /// `nil` where the key is missing, an empty optional where its text is.
  private static func value<Value>(
    _ name: String, _ line: ActLine, _ kind: String, _ read: (String) -> Value?
  ) throws(ActError) -> Value?? {
    guard let text = try line.textIfAny(name) else { return nil }
    if text.isEmpty { return .some(nil) }
    guard let value = read(text) else { throw .wrongType(name, kind) }
    return value
  }
}
