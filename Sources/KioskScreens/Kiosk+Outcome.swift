import KioskToolkit
import MeetingCore

extension Kiosk {
  /// Takes in what became of a command: says so where it helps, and gives a text back that was not kept.
  public mutating func receive(
    _ outcome: CommandOutcome, of purpose: CommandPurpose, undone: String?, on scene: Scene
  ) -> [KioskEffect] {
    switch (outcome, purpose) {
    case (.done, .undo):
      say(undone.map { scene.words("toast.undone", scene.words($0)) } ?? scene.words("toast.undoneLast"))
      actedOnGroup = false
    case (.done, .planBegun): beginPlanning()
    case (.done, .broughtIn):
      // What a meeting left to the next one is no document: it is prepared.
      if let incoming, incoming.isNextPlan {
        self.incoming = nil
        beginPlanning()
        break
      }
      incoming = nil
      isPlanning = false
      _ = close()
      route = .report
      if !Proposals(of: scene.desk.meeting, to: scene.desk.group).isEmpty { overlay = .proposals }
    case (.done(let events), _):
      if events.contains(where: { $0.stream != .kiosk }) {
        actedOnGroup = events.contains { $0.stream == .group }
      }
      // A whole meeting brought in says itself what it holds.
      let isPlan = events.contains { event in
        if case .meeting(.meetingPlanned) = event.body { true } else { false }
      }
      // What comes along with a close was said before.
      let isClose = events.contains { event in
        if case .meeting(.meetingClosed) = event.body { true } else { false }
      }
      if isClose {
        sayDone("meetingClosed", on: scene)
      } else if !isPlan && !events.contains(where: { $0.body.erasedText != nil }) {
        celebrate(events, on: scene)
      }
      if case .typed(let overlay, _) = purpose {
        if case .board(let sheet) = overlay { return follow(events, typedIn: sheet, on: scene) }
        return thank(for: events, typedIn: overlay)
      }
      return follow(events, typedIn: nil, on: scene)
    case (.refused(let refusal), .typed(let overlay, let drafts)):
      say(scene.words(refusal))
      return giveBack(drafts, to: overlay, on: scene)
    case (.refused(let refusal), _):
      say(scene.words(refusal))
    case (.notSaved(let reason), .typed(let overlay, let drafts)):
      say(scene.words(reason))
      return giveBack(drafts, to: overlay, on: scene)
    case (.notSaved(let reason), _):
      say(scene.words(reason))
    }
    return []
  }

  /// Shows the documents that were found.
  public mutating func take(documents found: [FoundDocument]) {
    documents = found
    firstOverlayRow = nil
  }

  /// Shows what a document would make.
  public mutating func take(incoming document: IncomingDocument) {
    _ = close()
    incoming = document
    overlay = .incoming
    firstOverlayRow = nil
  }

  /// The catalogue's key that names what a command did, for the line that follows an undo.
  public static func label(of events: [Event]) -> String? {
    for body in events.map(\.body).reversed() {
      switch body {
      case .meeting(let event):
        if let name = event.undoName { return "undo.\(name)" }
      case .group: return "undo.groupChanged"
      case .kiosk, .retracted, .unknown: break
      }
    }
    if case .meeting(.mannerNoted) = events.last?.body { return "undo.mannerNoted" }
    return nil
  }

  private mutating func celebrate(_ events: [Event], on scene: Scene) {
    for case .group(let event) in events.map(\.body) { celebrate(event, on: scene) }
    for case .meeting(let event) in events.map(\.body) {
      switch event {
      case .slipHung(let slip, let prompt, _, _, _, _):
        let waits = scene.desk.meeting.slip(slip)?.state == .waiting
        say(scene.words(waits ? "toast.slipWaits" : "toast.slipHung"))
        if let index = scene.desk.meeting.prompts.firstIndex(where: { $0.id == prompt }) {
          promptIndex = index
          firstSlip = scene.pageStart(of: slip, inPromptAt: index)
        }
      case .promptAdded:
        promptIndex = max(0, scene.desk.meeting.prompts.count - 1)
        firstSlip = 0
        if isPlanning { sayDone("promptAdded", on: scene) } else { route = .wall }
      case .promptRemoved:
        promptIndex = max(0, min(promptIndex, scene.desk.meeting.prompts.count - 1))
        firstSlip = 0
        sayDone("promptRemoved", on: scene)
      case .formatStarted:
        route = .theme
        sayDone("formatStarted", on: scene)
      case .formatEnded:
        // A round that was held about a proposal leads back to it.
        if scene.desk.meeting.consent != nil { route = .decisions }
        say(scene.words("toast.formatEnded"), undo: true)
      case .turnEnded(_, let total): say(lastTurn(total, on: scene), undo: true)
      case .itemStarted(let item, _):
        let title = scene.desk.meeting.item(item)?.title.display(scene.words) ?? ""
        say(scene.words("toast.itemStarted", title), undo: true)
      case .entryAdded(_, let kind, _, _):
        say(scene.words("toast.kept.\(kind.rawValue)"), undo: true)
      case .consentBegun:
        route = .decisions
        firstRow = nil
        sayDone("consentBegun", on: scene)
      case .consentEnded(_, let kind): say(scene.words("toast.kept.\(kind.rawValue)"), undo: true)
      case .mannerNoted where events.count == 1:
        if case .handCount = overlay { endHands() }
        sayDone("mannerNoted", on: scene)
      case .dotsGiven where dots != nil: break
      case .headcountTaken, .roleGiven, .roleFreed, .itemAdded, .itemParked, .itemPostponed, .itemMoved,
        .itemSplit,
        .itemFixed, .guestTimeboxed,
        .slipSetAside, .slipReworded, .entryRemoved, .entryReworded, .taskListed, .topicListed, .taskTicked,
        .consentStepped, .proposalAmended, .objectionRaised, .objectionSettled, .questionAnswered,
        .offerMade, .offerAgreed, .offerReleased, .proposalDeclined, .slipRehung, .slipGathered, .dotsGiven,
        .requestPutFirst, .queueRuleChosen,
        .queueClosed, .turnNamed, .speakerRenamed, .speakerForgotten, .turnsLimited, .categoryAdded,
        .categoryRemoved, .categoryCounted, .namesShown, .sharesShown, .personArrived, .personLeft,
        .titleSet, .dateSet, .placeSet, .placeUnset, .themeAdded, .themeRenamed, .themeRemoved, .itemRenamed,
        .itemRemoved, .promptReworded:
        sayDone(event.undoName ?? "", on: scene)
      default: break
      }
    }
    sayHowMany(events, on: scene)
  }

  /// Says what was done, with the words by which undo names it.
  mutating func sayDone(_ name: String, on scene: Scene) {
    let words = scene.words("undo.\(name)")
    say(words.prefix(1).uppercased() + words.dropFirst() + ".", undo: true)
  }

  /// What was done to several items at once.
  private mutating func sayHowMany(_ events: [Event], on scene: Scene) {
    var (shortened, parked, postponed) = (0, 0, 0)
    for case .meeting(let event) in events.map(\.body) {
      switch event {
      case .itemTimeboxed: shortened += 1
      case .itemParked: parked += 1
      case .itemPostponed: postponed += 1
      default: break
      }
    }
    for (count, key) in [(shortened, "shortened"), (parked, "parked"), (postponed, "postponed")]
    where count > 1 {
      say(scene.words("toast.items.\(key)", "\(count)"), undo: true)
    }
  }

  /// Who spoke for how long, for a moment; and who speaks now.
  private func lastTurn(_ total: Int64, on scene: Scene) -> String {
    let meeting = scene.desk.meeting
    let time = TimeText(words: scene.words).seconds(Int(total / 1000))
    let spoke = scene.words("toast.turnEnded", scene.shownName(meeting.lastSpeaker), time)
    guard let turn = meeting.turn else { return spoke }
    return spoke + " " + scene.words("toast.turnStarted", scene.shownName(turn.name))
  }

  /// The words are in no report any more: whoever erased them is told so, and which copies still wait for it.
  public mutating func erasureIsDone(behind: [ReportCopy] = [], on scene: Scene) {
    let names = behind.map(\.folder).joined(separator: ", ")
    say(scene.words("toast.erased") + (behind.isEmpty ? "" : " " + scene.words("toast.erasedBut", names)))
  }

  /// Whoever wrote a slip is given its code.
  private mutating func thank(for events: [Event], typedIn overlay: Overlay) -> [KioskEffect] {
    for case .meeting(let event) in events.map(\.body) {
      switch (event, overlay) {
      case (.slipHung(let slip, _, _, _, _, _), .writing), (.slipHung(let slip, _, _, _, _, _), .answering):
        // Whoever types many, one after the other, has no use for all their codes.
        owedThanks = owedThanks.suffix(Self.mostOwedThanks - 1) + [slip]
        guard self.overlay == nil else { break }
        toast = nil
        self.overlay = .thanks(owedThanks.removeFirst())
      // Its minutes are changed there.
      case (.itemAdded(let item, _, _, _, _, _), .newItem) where self.overlay == nil:
        self.overlay = .item(item)
      default: break
      }
    }
    return []
  }

  /// What was typed comes back where it was, or where it can still be handed in.
  mutating func giveBack(
    _ drafts: [FieldName: TextDraft], to overlay: Overlay, on scene: Scene
  ) -> [KioskEffect] {
    var entries = overlay.emptyFields
    for (name, draft) in drafts { entries[name]?.insert(draft.text) }
    var overlay = overlay
    // What went away while somebody wrote under it: their words go under the question in view.
    if overlay.isGone(from: scene.desk.meeting) {
      let prompts = scene.desk.meeting.prompts
      guard let other = prompts.indices.contains(promptIndex) ? prompts[promptIndex] : prompts.last else {
        self.drafts[.newPrompt] = entries.filter { $0.key == .text }
        return []
      }
      overlay = .writing(other.id)
      promptIndex = prompts.firstIndex { $0.id == other.id } ?? 0
    }
    // NB: somebody may already be typing, elsewhere or the next slip; their text stays, and this one waits as
    // a draft.
    let isAtHand = self.overlay == overlay && fields.values.allSatisfy(\.isEmpty)
    let leadsThere = self.overlay == .plan(.whole) || self.overlay == overlay.parent
    guard self.overlay == nil || leadsThere || isAtHand else {
      self.drafts[overlay] = entries
      return []
    }
    self.overlay = overlay
    fields = entries
    focusedField = .text
    return []
  }
}

extension Overlay {
  /// Whether words are written there under a question, or in answer to a slip, that is no more.
  func isGone(from meeting: Meeting) -> Bool {
    switch self {
    case .writing(let prompt), .typingIn(let prompt): meeting.prompt(prompt) == nil
    case .answering(let slip): meeting.slip(slip) == nil
    default: false
    }
  }
}

extension MeetingEvent {
  /// How the catalogue calls what undo takes back; `nil` for what comes along with something else.
  var undoName: String? {
    switch self {
    case .itemStarted: "itemStarted"
    case .itemPaused: "itemPaused"
    case .itemFinished: "itemFinished"
    case .itemTimeboxed: "itemTimeboxed"
    case .itemParked: "itemParked"
    case .itemPostponed: "itemPostponed"
    case .itemMoved: "itemMoved"
    case .itemSplit: "itemSplit"
    case .itemFixed: "itemFixed"
    case .guestTimeboxed: "guestTimeboxed"
    case .itemAdded: "itemAdded"
    case .meetingOpened: "meetingOpened"
    case .meetingClosed: "meetingClosed"
    case .headcountTaken: "headcountTaken"
    case .roleGiven: "roleGiven"
    case .roleFreed: "roleFreed"
    case .floorRequested: "floorRequested"
    case .requestWithdrawn: "requestWithdrawn"
    case .requestPutFirst: "requestPutFirst"
    case .queueRuleChosen: "queueRuleChosen"
    case .queueClosed: "queueClosed"
    case .turnStarted: "turnStarted"
    case .turnEnded: "turnEnded"
    case .turnPaused: "turnPaused"
    case .turnResumed: "turnResumed"
    case .turnNamed: "turnNamed"
    case .turnDropped: "turnDropped"
    case .formatStarted: "formatStarted"
    case .stageStarted: "stageStarted"
    case .formatEnded: "formatEnded"
    case .speakerRenamed, .speakerForgotten: "speakerRenamed"
    case .turnsLimited: "turnsLimited"
    case .categoryAdded: "categoryAdded"
    case .categoryRemoved: "categoryRemoved"
    case .categoryCounted: "categoryCounted"
    case .namesShown: "namesShown"
    case .sharesShown: "sharesShown"
    case .promptAdded: "promptAdded"
    case .clusterAdded: "clusterAdded"
    case .slipSetAside: "slipSetAside"
    case .slipRehung: "slipRehung"
    case .slipGathered: "slipGathered"
    case .slipReworded: "slipReworded"
    case .dotsGiven: "dotsGiven"
    case .dotRuleChosen: "dotRuleChosen"
    case .entryAdded: "entryAdded"
    case .entryReclassified: "entryReclassified"
    case .entryReworded: "entryReworded"
    case .entryRemoved: "entryRemoved"
    case .taskListed: "taskListed"
    case .topicListed: "topicListed"
    case .taskTicked(_, let done): done ? "taskDone" : "taskOpen"
    case .offerMade: "offerMade"
    case .offerAgreed(_, _, let agreed): agreed ? "offerAgreed" : "offerDisagreed"
    case .offerReleased: "offerReleased"
    case .attendanceNoted: "attendanceNoted"
    case .nextMeetingNoted: "nextMeetingNoted"
    case .addendumAdded: "addendumAdded"
    case .proposalDeclined: "proposalDeclined"
    case .personArrived: "personArrived"
    case .personLeft: "personLeft"
    default: undoNameOfDecision
    }
  }

  private var undoNameOfPlan: String? {
    switch self {
    case .titleSet: "titleSet"
    case .dateSet: "dateSet"
    case .placeSet: "placeSet"
    case .placeUnset: "placeUnset"
    case .themeAdded: "themeAdded"
    case .themeRenamed: "themeRenamed"
    case .themeRemoved: "themeRemoved"
    case .itemRenamed: "itemRenamed"
    case .itemRemoved: "itemRemoved"
    case .promptReworded: "promptReworded"
    case .promptRemoved: "promptRemoved"
    default: nil
    }
  }

  private var undoNameOfDecision: String? {
    switch self {
    case .consentBegun: "consentBegun"
    case .consentStepped: "consentStepped"
    case .proposalAmended: "proposalAmended"
    case .objectionRaised: "objectionRaised"
    case .objectionSettled: "objectionSettled"
    case .consentEnded: "consentEnded"
    case .taskDerived: "entryAdded"
    case .questionAnswered: "questionAnswered"
    default: undoNameOfPlan
    }
  }
}
