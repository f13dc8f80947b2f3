import KioskToolkit
import MeetingCore

extension Kiosk {
  /// How long a toast stays, in milliseconds.
  static let toastMilliseconds: Int64 = 5_000

  /// Does what a tap or a key asks for; what concerns the outside comes back as effects.
  public mutating func perform(_ action: KioskAction, on scene: Scene) -> [KioskEffect] {
    switch action {
    case .show(let route): return show(route)
    case .open(let overlay): return open(overlay, on: scene)
    case .dismiss: return leave(on: scene)
    case .command(let command): return carryOut(command, on: scene)
    case .group(let command): return submit(command, on: scene)
    case .filterTasks(let filter): return show(filter)
    case .board(let step): return go(step, on: scene)
    case .archive(let step): return go(step, on: scene)
    case .plan(let step): return go(step, on: scene)
    case .keyboard(let key): return press(key)
    case .search: return search(on: scene)
    case .endSearch: return leaveSearch()
    case .askAnyway: return askAnyway(on: scene)
    case .askOnBoard: return askOnBoard(on: scene)
    case .writeSlip: return writeSlip(on: scene)
    case .consent(let prompt): return agree(andWriteUnder: prompt, on: scene)
    case .changePaper, .changeOrigin: return change(action)
    case .setPublic(let on): return setPublic(on, on: scene)
    case .stay: return []
    case .writePrompt: return open(.newPrompt, on: scene)
    case .askForFloor: return open(.floor, on: scene)
    case .name(let name): return take(name, on: scene)
    case .changeTurnKind, .changeCategory:
      return changeRequest(action, of: scene.desk.meeting)
    case .capture: return open(.capture, on: scene)
    case .choose(let kind): return keep(kind, on: scene)
    case .submit: return handIn(on: scene)
    case .focus(let field):
      focusedField = field
      caretIsLit = true
      capitalise()
      return []
    case .showPrompt(let step): return showPrompt(step, of: scene.desk.meeting)
    case .turnPage(let pages): return turn(pages, on: scene)
    case .openSlip(let slip): return open(.slip(slip), on: scene)
    case .dots(let step): return go(step, on: scene)
    case .toggleNotes:
      notesAreShown.toggle()
      return []
    case .undo: return undo(on: scene)
    case .writeReport: return [.writeReport]
    case .writePublicReport, .writeExtract, .openReportFiles: return goOut(action, on: scene)
    case .findDocuments:
      documents = nil
      return open(.documents, on: scene) + [.findDocuments]
    case .readDocument(let path): return [.readDocument(path)]
    case .keepIncoming:
      guard let incoming else { return [] }
      return [.bringIn(incoming)]
    case .blackout:
      isBlack.toggle()
      return []
    case .setLook(let look):
      self.look = look
      return appear(.chooseLook(look.rawValue), "look.\(look.rawValue)", on: scene)
    case .setTextSize(let size):
      textSize = size
      return appear(.chooseTextSize(size.rawValue), "textSize.\(size.rawValue)", on: scene)
    case .setMovement(let on):
      moves = on
      return appear(.chooseMovement(on), on ? "movement.on" : "movement.off", on: scene)
    case .answerPlan(let takeNew):
      overlay = nil
      return [.takeChangedPlan(takeNew)]
    }
  }

  private mutating func leaveSearch() -> [KioskEffect] {
    endSearch()
    if focusedField == .search { focusedField = nil }
    return []
  }

  /// Whether a past meeting is what is looked at.
  var isReadingPast: Bool {
    guard route == .archive, past != nil else { return false }
    switch overlay {
    case .past, .reportLines, .reportLine, .addition: return true
    default: return false
    }
  }

  var pastInView: PastMeeting? { isReadingPast ? past : nil }

  /// The meeting that a command is about.
  private func meetingInView(on scene: Scene) -> MeetingID? {
    isReadingPast ? past?.id : scene.desk.meetingID
  }

  private mutating func undo(on scene: Scene) -> [KioskEffect] {
    if dots?.given.isEmpty == false { dots?.given.removeLast() }
    if actedOnGroup { return [.submit(.undo(.group), .undo)] }
    guard let meeting = meetingInView(on: scene) else { return [] }
    return [.submit(.undo(.meeting(meeting)), .undo)]
  }

  /// A known name is what is meant by what was typed, or by the last part of it.
  private mutating func take(_ name: String, on scene: Scene) -> [KioskEffect] {
    guard fields[.text] != nil else { return [] }
    let before = scene.typedNames.before
    fields[.text]?.selectAll()
    fields[.text]?.insert(before + name)
    return handIn(on: scene)
  }

  private mutating func show(_ filter: TaskFilter?) -> [KioskEffect] {
    taskFilter = filter
    firstRow = nil
    return overlay == nil ? [] : close()
  }

  private mutating func change(_ action: KioskAction) -> [KioskEffect] {
    if action == .changePaper { paper = SlipPaper.following(paper) } else { isTypingIn.toggle() }
    return []
  }

  private mutating func agree(andWriteUnder prompt: PromptID, on scene: Scene) -> [KioskEffect] {
    hasConsented = true
    return close() + open(.writing(prompt), on: scene)
  }

  private mutating func setPublic(_ on: Bool, on scene: Scene) -> [KioskEffect] {
    isPublic = on
    hasConsented = false
    return appear(.choosePublic(on), on ? "public.on" : "public.off", on: scene)
  }

  /// Hands a command in; what is chosen from something large is done with it.
  private mutating func carryOut(_ command: MeetingCommand, on scene: Scene) -> [KioskEffect] {
    switch (overlay, command) {
    case (.setAside(let slip), _):
      let effects = close() + submit(command, on: scene)
      if scene.desk.meeting.slip(slip)?.state == .waiting { overlay = .waiting }
      return effects
    case (.waiting, _) where scene.desk.meeting.waitingSlips.count <= 1:
      // The last one: back to the wall, where it can be undone.
      return close() + submit(command, on: scene)
    // Pressed again and again: what it gives is seen at once.
    case (.item, .adjustItem), (.itemChanges, .adjustItem), (.itemChanges, .moveItem),
      (.itemChanges, .fixItem), (.itemChanges, .boxGuest), (.plan(.day), .setDate), (.plan(.hours), .setDate):
      return submit(command, on: scene)
    case (.category, .removeCategory), (.sharer, .forgetSpeaker), (.turnTime, .limitTurns),
      (.queueRule, .chooseQueueRule), (.role, .giveRole), (.plan(.themeChanges), .removeTheme),
      (.plan(.prompt), .removePrompt):
      // Back to where that was chosen, which says what holds now.
      let parent = overlay?.parent
      return close() + submit(command, on: scene) + (parent.map { open($0, on: scene) } ?? [])
    case (.closing, _), (.slip, _), (.pegs, _), (.entry, _), (.item, _), (.itemChanges, _), (.fit, _),
      (.request, _),
      (.speaker, .endTurn), (.libraryTheme, _), (.floorRules, .readdLastSpeaker), (.formats, _),
      (.groupTask, _),
      (.taskChanges, _), (.consentChanges, _), (.decisionChanges, _), (.objection, _),
      (.plan(.theme), _), (.plan(.place), _):
      return close() + submit(command, on: scene)
    default: return submit(command, on: scene)
    }
  }

  /// Shows a line for five seconds.
  public mutating func show(_ text: String) { say(text) }

  mutating func say(_ text: String, undo: Bool = false) {
    toast = Toast(
      text: text, offersUndo: undo, untilMilliseconds: now.uptimeMilliseconds + Self.toastMilliseconds)
  }

  mutating func show(_ route: Route) -> [KioskEffect] {
    isPlanning = false
    let effects = dismiss()
    dots = nil
    isBlack = false
    focus = nil
    guard route != self.route else { return effects }
    self.route = route
    firstItem = nil
    firstRow = nil
    changedLine = nil
    endSearch()
    return effects + [.submit(.kiosk(.showScreen(route.rawValue)), .act)]
  }

  /// The room is told what the key did, except where the choices themselves are in view.
  private mutating func appear(_ command: KioskCommand, _ name: String, on scene: Scene) -> [KioskEffect] {
    // What was in view may not fit any more: pages begin anew.
    firstRow = nil
    firstOverlayRow = nil
    if overlay != .appearance || name.hasPrefix("public.") { say(scene.words(name)) }
    return [.submit(.kiosk(command), .act)]
  }

  /// A template leads back to where it was chosen from.
  private mutating func leave(on scene: Scene) -> [KioskEffect] {
    if case .plan(.template) = overlay { return open(.plan(.templates), on: scene) }
    let effects = dismiss()
    if overlay == nil && !owedThanks.isEmpty { overlay = .thanks(owedThanks.removeFirst()) }
    return effects
  }

  /// Closes the overlay; what was typed waits for its return.
  private mutating func dismiss() -> [KioskEffect] {
    guard let closing = overlay else {
      focus = nil
      endSearch()
      // Whoever has scrolled is back where the screen begins, or follows what is written again.
      firstRow = nil
      dots = nil
      focusedField = nil
      return []
    }
    if closing.mustBeAnswered { return [] }
    // A passer-by who gives up leaves nothing to whoever comes next.
    // A field left empty does not take the place of words that came back and wait.
    let isBlank = fields.values.allSatisfy(\.isEmpty)
    if !fields.isEmpty && !isPublic && !closing.namesSomebody && !(isBlank && drafts[closing] != nil) {
      drafts[closing] = fields
    }
    if isPublic && closing.isOfPasserBy { hasConsented = false }
    paper = nil
    turnKind = .intervention
    turnCategory = nil
    let isWithinPast = isReadingPast && closing != .past
    let effects = close()
    if isWithinPast { overlay = .past }
    return effects
  }

  /// Closes the overlay; what belongs to a plan leads back to it.
  mutating func close() -> [KioskEffect] {
    if overlay == .plan(.whole) { isPlanning = false }
    overlay = isPlanning ? .plan(.whole) : nil
    firstOverlayRow = nil
    fields = [:]
    focusedField = nil
    focus = nil
    return []
  }

  mutating func open(_ overlay: Overlay, on scene: Scene) -> [KioskEffect] {
    if self.overlay == overlay { return dismiss() }
    // What is looked for, and the page, stay as they were beneath.
    let wasPlanning = isPlanning
    let effects = self.overlay == nil ? [] : dismiss()
    isPlanning = wasPlanning
    if self.overlay?.mustBeAnswered == true { return effects }
    if isPublic, overlay.isForTheTeam { return effects }
    if case .plan(.whole) = overlay {
      if scene.desk.meeting.isClosed {
        say(scene.words(.meetingClosed))
        return effects
      }
      isPlanning = scene.desk.meeting.isPlanned
    }
    if overlay.needsMeeting && !scene.desk.meeting.isPlanned {
      say(scene.words(.meetingNotPlanned))
      return effects
    }
    self.overlay = overlay
    toast = nil
    focus = nil
    if case .handCount(let decision) = overlay { beginHands(on: decision) }
    if overlay == .items { firstOverlayRow = scene.firstItemShown }
    if overlay == .reportLines { firstOverlayRow = scene.stageInView.firstReportChoice }
    fields = drafts.removeValue(forKey: overlay) ?? filled(overlay, on: scene)
    focusedField = fields.isEmpty ? nil : .text
    caretIsLit = true
    return effects
  }

  mutating func writeSlip(on scene: Scene) -> [KioskEffect] {
    let prompts = scene.desk.meeting.prompts
    guard prompts.indices.contains(promptIndex) else { return open(.newPrompt, on: scene) }
    let prompt = prompts[promptIndex].id
    let agreed = hasConsented
    endSearch()
    let effects = show(.wall) + open(isPublic && !agreed ? .consent(prompt) : .writing(prompt), on: scene)
    hasConsented = agreed
    return effects
  }

  /// The fields of `overlay`; those of a line to reword hold its words.
  private func filled(_ overlay: Overlay, on scene: Scene) -> [FieldName: TextEntry] {
    var fields = overlay.emptyFields
    let meeting = scene.desk.meeting
    switch overlay {
    case .plan(let sheet): fields[.text]?.insert(words(of: sheet, in: meeting, scene.words))
    case .board(.renameSubject(let id)): fields[.text]?.insert(scene.board.found(id)?.name ?? "")
    case .board(.renamePerson(let id)): fields[.text]?.insert(scene.desk.group.person(id)?.name.value ?? "")
    case .rewording(let slip): fields[.text]?.insert(meeting.slip(slip)?.text.value ?? "")
    case .amending, .integrating: fields[.text]?.insert(meeting.consent?.text.value ?? "")
    default: break
    }
    guard case .edit(let id) = overlay, let words = meeting.words(of: id) else { return fields }
    fields[.text]?.insert(words.text.value ?? "")
    if meeting.entries.contains(where: { $0.id == id && $0.kind == .decision }) {
      fields[.manner] = TextEntry(maximumScalars: TextField.line.maximumScalars)
      fields[.manner]?.insert(words.manner?.value ?? "")
    }
    return fields
  }

  /// Everything is in view again, from where it was.
  mutating func endSearch() {
    guard search != nil else { return }
    search = nil
    firstRow = nil
    firstSlip = 0
  }

  mutating func search(on scene: Scene) -> [KioskEffect] {
    guard overlay == nil, [.wall, .board, .tasks, .decisions, .report, .archive].contains(route) else {
      return []
    }
    // A question in one's own words is longer than a word.
    let field = route == .board ? TextField.title : .name
    search = search ?? TextEntry(maximumScalars: field.maximumScalars)
    focusedField = .search
    caretIsLit = true
    focus = nil
    return []
  }

  mutating func submit(_ command: MeetingCommand, on scene: Scene) -> [KioskEffect] {
    guard let meeting = scene.desk.meetingID else {
      say(scene.words(.meetingNotPlanned))
      return []
    }
    return [.submit(.meeting(meeting, command), .act)]
  }

  /// The captured line has its kind: it is handed in.
  private mutating func keep(_ kind: EntryKind, on scene: Scene) -> [KioskEffect] {
    guard let meeting = scene.desk.meetingID, overlay == .captureKind else { return [] }
    let purpose = CommandPurpose.typed(.capture, [.text: TextDraft(text: capturedLine)])
    let command = MeetingCommand.capture(kind, text: capturedLine)
    capturedLine = ""
    return close() + [.submit(.meeting(meeting, command), purpose)]
  }

  private mutating func handIn(on scene: Scene) -> [KioskEffect] {
    if focusedField == .search {
      focusedField = nil
      return []
    }
    guard let overlay, let meeting = meetingInView(on: scene), let entry = fields[.text] else { return [] }
    if overlay == .capture {
      guard !TextGate.isBlank(entry.text) else { return dismiss() }
      let effects = close()
      capturedLine = entry.text
      self.overlay = .captureKind
      return effects
    }
    if case .board(let sheet) = overlay { return handIn(sheet, entry.text, on: scene) }
    if case .hands(let slip) = overlay { return count(entry.text, for: slip, on: scene) }
    if case .handPart(let decision, let part) = overlay {
      return count(entry.text, part, on: decision, scene)
    }
    if case .headcountPart(let part) = overlay { return count(entry.text, part, on: scene) }
    if case .countHeads(let category) = overlay { return count(entry.text, in: category, on: scene) }
    if overlay.isGone(from: scene.desk.meeting) && !isReadingPast {
      let drafts = fields.mapValues { TextDraft(text: $0.text) }
      say(scene.words("writing.gone"))
      return close() + giveBack(drafts, to: overlay, on: scene)
    }
    if case .plan(let sheet) = overlay {
      // What was not changed needs no keeping.
      let before = words(of: sheet, in: scene.desk.meeting, scene.words)
      if !before.isEmpty && entry.text == before { return dismiss() }
      if sheet == .when && command(of: overlay, text: entry.text, on: scene) == nil {
        say(scene.words("when.unclear"))
        return []
      }
    }
    guard let command = command(of: overlay, text: entry.text, on: scene) else { return [] }
    if TextGate.isBlank(entry.text) {
      say(scene.words(.emptyText(.line)))
      return []
    }
    let purpose = CommandPurpose.typed(overlay, fields.mapValues { TextDraft(text: $0.text) })
    paper = nil
    (turnKind, turnCategory) = (.intervention, nil)
    // What is added to a past meeting leads back to it.
    let parent = isReadingPast ? Overlay.past : overlay.parent
    let next = close() + [.submit(.meeting(meeting, command), purpose)]
    if case .typingIn = overlay { return open(overlay, on: scene) + next }
    return parent.map { next + open($0, on: scene) } ?? next
  }

  private func command(of overlay: Overlay, text: String, on scene: Scene) -> MeetingCommand? {
    let meeting = scene.desk.meeting
    return switch overlay {
    case .writing(let prompt):
      .hangSlip(
        prompt, cluster: nil, text: text, signature: fields[.signature]?.text,
        traits: SlipTraits(paper: paper, waits: isPublic))
    case .answering(let slip):
      meeting.prompt(of: slip).map { prompt in
        .hangSlip(
          prompt.id, cluster: nil, text: text, signature: fields[.signature]?.text,
          traits: SlipTraits(paper: paper, answers: slip, waits: isPublic))
      }
    case .typingIn(let prompt):
      .hangSlip(
        prompt, cluster: nil, text: text, signature: fields[.signature]?.text,
        traits: SlipTraits(isTypedIn: isTypingIn))
    case .takeDown: .eraseByCode(text)
    case .newPeg(let slips): .gatherSlipsAnew(slips, name: text)
    case .floor: .requestFloor(name: text, kind: turnKind, category: turnCategory)
    case .nameSpeaker: .nameTurn(text)
    case .offering(let source): scene.card(of: source).map { .offer(on: $0.reference, name: text) }
    case .role(let role): .giveRole(role, names: text)
    case .renameSpeaker(let speaker): .renameSpeaker(speaker, name: text)
    case .newCategory: .addCategory(name: text)
    case .newPrompt: .addPrompt(text: text)
    case .newItem: newItem(text)
    case .newEntry(let kind): .capture(kind, text: text, manner: fields[.manner]?.text)
    case .newProposal: .beginConsent(text: text, by: fields[.manner]?.text)
    case .amending: .amendProposal(text: text)
    case .newObjection: .raiseObjection(text: text, by: fields[.manner]?.text)
    case .integrating(let objection): .settleObjection(objection, .integrated, text: text)
    case .deriving(let decision): .deriveTask(decision, text: text)
    case .newTask: .addTask(text: text)
    case .newTopic: .addTopic(text: text)
    case .edit(let entry): .rewordEntry(entry, text: text, manner: fields[.manner]?.text)
    case .rewording(let slip): .rewordSlip(slip, text: text)
    case .addition(let target): .addAddendum(target, text: text)
    case .plan(let sheet): self.command(of: sheet, text: text, in: meeting)
    default: nil
    }
  }

  /// A title, and minutes in brackets where they are typed; else so many that one sees them.
  private func newItem(_ text: String) -> MeetingCommand {
    let line = ItemLine.read(text).line
    guard let minutes = line.minutes, line.remark == nil else {
      return .addItem(title: text, minutes: OverrunSharing.usualFloor, theme: nil)
    }
    return .addItem(title: line.title, minutes: minutes, theme: nil, isFixed: line.isFixed)
  }

  private mutating func showPrompt(_ step: Int, of meeting: Meeting) -> [KioskEffect] {
    let index = promptIndex + step
    guard meeting.prompts.indices.contains(index) else { return [] }
    promptIndex = index
    firstSlip = 0
    return overlay == .prompts ? close() : []
  }

  private mutating func turn(_ pages: Int, on scene: Scene) -> [KioskEffect] {
    if let overlay {
      if overlay == .past {
        pastRow = scene.firstRow(afterTurning: pages)
        return []
      }
      if overlay == .plan(.whole) {
        planRow = scene.firstRow(afterTurning: pages)
        return []
      }
      if case .slip(let slip) = overlay {
        self.overlay = .slip(scene.slip(afterTurning: pages, from: slip))
        return []
      }
      if overlay.hasPages { firstOverlayRow = scene.firstRow(afterTurning: pages) }
      return []
    }
    switch route {
    case .wall: firstSlip = scene.firstSlip(afterTurning: pages)
    case .agenda: firstItem = scene.firstItem(afterTurning: pages)
    case .board, .tasks, .decisions, .report, .archive: firstRow = scene.firstRow(afterTurning: pages)
    case .welcome, .theme: break
    }
    return []
  }
}
