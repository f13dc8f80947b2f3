import KioskToolkit
import MeetingCore

/// What lies over a screen: the wall is cleared, its own things hang there, and the plinth has its keys.
extension Stage {
  mutating func addOverlay() {
    if let overlay = kiosk.overlay, overlay != .past {
      clearWall()
      switch overlay {
      case .help: addHelp()
      case .reportLine(let target): addReportLine(target)
      case .reportLines: addReportLines()
      case .arrival: addArrival()
      case .screens: addScreens()
      case .appearance: addAppearance()
      case .slip(let slip): addLargeSlip(slip)
      case .writing(let prompt): addWriting(prompt: prompt)
      case .consent(let prompt): addConsent(prompt)
      case .answering(let slip): addWriting(slip: slip)
      case .thanks(let slip): addThanks(slip)
      case .shares(let part): addShares(part)
      case .handSigns: addHandSigns()
      case .sharer(let speaker): addSharer(speaker)
      case .role(let role): addGiving(role)
      case .typingIn(let prompt): addTypingIn(prompt)
      case .waiting: addWaiting()
      case .library: addLibrary()
      case .readAloud: addReadAloud()
      case .entry(let entry): addEntry(entry)
      case .objection(let objection): addObjection(objection)
      case .handCount(let decision): addHandCount(decision)
      case .headcount:
        addChoices("headcount.title", headcountChoices, first: [handsAgainKey].compactMap { $0 })
      case .items: addItems()
      case .item(let item): addItem(item)
      case .fit: addFit()
      case .speaker: addSpeaker()
      case .request(let request): addRequest(request)
      case .reading(let text): addReading(text)
      case .groupTask(let task): addGroupTask(task)
      case .board(let sheet): addBoardSheet(sheet)
      case .plan(let sheet): addPlanSheet(sheet)
      case .proposals: addProposals()
      case .documents: addDocuments()
      case .incoming: addIncoming()
      case .captureKind: addCaptureKind()
      case .interruption: addInterruption()
      case .closing:
        addChoice(
          "closing.title", "closing.hint",
          [("key.closeMeeting", "check", .command(.close)), ("key.goOn", "arrow-left", .dismiss)])
      case .newerData:
        addChoice(
          "newer.title", "newer.hint",
          [("key.pastMeetings", "search", .show(.archive)), ("key.readHere", "check", .dismiss)])
      case .planChanged:
        addChoice(
          "planChanged.title", "planChanged.hint",
          [("key.keepMeeting", "play", .answerPlan(false)), ("key.takePlan", "note", .answerPlan(true))])
      default:
        if let list = choices(in: overlay) { addChoices(list.title, list.choices) }
        if let line = line(of: overlay) {
          addLine(title: line.title + ".title", hint: line.hint + ".hint", key: line.key, icon: line.icon)
        }
      }
    }
    // Where things are settled one after the other, the plinth says what was done.
    if let toast = kiosk.toast, kiosk.overlay != .proposals || !toast.offersUndo { add(toast) }
  }

  /// The screen beneath goes: one thing at a time is read, and nothing beneath can be touched by mistake.
  mutating func clearWall() {
    frame.commands = Array(frame.commands.prefix(1))
    frame.targets = []
  }

  var closeKey: PlinthKey {
    PlinthKey(icon: "cross", label: words("key.close"), short: words("key.close"), action: .dismiss)
  }

  var appearanceKey: PlinthKey {
    PlinthKey(
      icon: "look", label: words("key.appearance"), short: words("key.appearance.short"),
      action: .open(.appearance))
  }

  /// The overlay's sentence. Returns its lower edge.
  mutating func heading(_ text: String, lines limit: Int = 2, isQuoted: Bool = false) -> Double {
    let (set, y, bottom) = headingSetting(text, lines: limit, isQuoted: isQuoted)
    for command in lines(set, x: grid.margin - u(4), y: y, leading: 1.1, palette.ink) { draw(command) }
    return bottom
  }

  /// The sentence as it is set, its upper and its lower edge.
  func headingSetting(
    _ text: String, lines limit: Int = 2, isQuoted: Bool = false
  ) -> (set: Typesetter.Setting, y: Double, bottom: Double) {
    if grid.hasKeyboard {
      let set = setter.fit(text, styles: [style(.reminder), style(.near)], width: grid.width, lines: 1)
      return (set, u(24), u(grid.isPortrait ? 24 : 4) + lineHeight(set.style, grid.isEasy ? 1.3 : 1.1))
    }
    let sizes: [TextRole] =
      isQuoted && grid.isSmall ? [.reminder, .textBold, .near] : [.title, .question(84), .reminder]
    let set = setter.fit(text, styles: sizes.map(style), width: grid.width, lines: limit)
    let y = u(grid.isSmall ? 18 : 52)
    return (set, y, y + Double(set.lines.count) * lineHeight(set.style, grid.isEasy ? 1.3 : 1.1))
  }

  // MARK: The toast

  /// A strip of paper just above the plinth.
  private mutating func add(_ toast: Toast) {
    // Over something else it only tells: its key would lie on what is to be touched there.
    let undo = toast.offersUndo && kiosk.overlay == nil ? words("key.undo") : ""
    let undoWidth = undo.isEmpty ? 0 : width(undo, .label) + u(72)
    let set = setter.fit(
      toast.text, styles: [style(.near)], width: grid.width - u(88) - undoWidth, lines: 3)
    let textWidth = set.lines.map { scene.metrics.width(of: $0, style: set.style) }.max() ?? 0
    let line = lineHeight(set.style, 1.25)
    let height = max(Double(set.lines.count) * line + u(36), undo.isEmpty ? 0 : max(u(84), 64))
    let rect = Rect(
      x: grid.margin, y: grid.wallHeight - height - u(20), width: textWidth + u(88) + undoWidth,
      height: height)
    let top = rect.midY - Double(set.lines.count) * line / 2
    sheet(
      rect, tilt: 0, lift: 1.2,
      contents: lines(set, x: rect.x + u(44), y: top, leading: 1.25, palette.paperInk))
    guard !undo.isEmpty else { return }
    let key = PlinthKey(icon: "undo", label: undo, short: undo, action: .undo)
    self.key(
      key,
      Rect(x: rect.maxX - undoWidth - u(14), y: rect.y + u(10), width: undoWidth, height: height - u(24)),
      shown: undo, primary: false)
  }

  // MARK: Questions that must be answered

  private mutating func addInterruption() {
    let from = meeting.interruption?.lastSeen.clock.description ?? ""
    addChoice(
      "interruption.title", "interruption.hint",
      [
        ("key.counts", "check", .command(.settleInterruption(counts: true))),
        ("key.countsNot", "cross", .command(.settleInterruption(counts: false))),
      ], filledWith: [from, kiosk.now.clock.description])
  }

  mutating func addChoice(
    _ title: String, _ hint: String, _ answers: [(key: String, icon: String, action: KioskAction)],
    filledWith arguments: [String] = []
  ) {
    let filled = arguments.count == 2 ? words(title, arguments[0], arguments[1]) : words(title)
    let rect = Rect(
      x: grid.margin, y: u(130), width: grid.width, height: grid.wallHeight - u(grid.isSmall ? 190 : 230))
    let inner = rect.inset(u(60), u(grid.isSmall ? 44 : 60))
    let leading = grid.isEasy ? 1.3 : 1.1
    let set = setter.fit(
      filled, styles: [style(.title), style(.question(84)), style(.strong)], width: inner.width
    ) { max(1, Int(inner.height * 0.6 / lineHeight($0, leading))) }
    let below = inner.y + Double(set.lines.count) * lineHeight(set.style, grid.isEasy ? 1.3 : 1.1) + u(24)
    let more = setter.fit(
      words(hint), styles: [style(.text), style(.near), style(.labelMin)], width: inner.width
    ) { max(1, Int((inner.maxY - below) / lineHeight($0, grid.isEasy ? 1.4 : 1.2))) }
    sign(
      rect, nail: Point(x: rect.midX, y: u(52)), tilt: 0.3,
      contents: lines(set, x: inner.x, y: inner.y, leading: grid.isEasy ? 1.3 : 1.1, palette.paperInk)
        + lines(more, x: inner.x, y: below, leading: grid.isEasy ? 1.4 : 1.2, palette.paperInk2))
    plinth(
      answers.map { PlinthKey(icon: $0.icon, label: words($0.key), short: words($0.key), action: $0.action) })
  }
}
