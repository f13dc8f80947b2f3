import Foundation
import KioskPlatform
import KioskScreens
import KioskToolkit
import MeetingCore
import MeetingStore

/// The kiosk while it runs: events in, at most one draw a pass, and nothing done in between.
@MainActor
final class Session {
  /// What reaches the loop from other threads.
  enum Mail: Sendable {
    case state(DeskState)
    case outcome(CommandOutcome, CommandPurpose)
    case erased(isDone: Bool)
    case report(ReportWriter.Outcome)
    case documents([FoundDocument])
    case incoming(IncomingDocument)
    case archive(ArchiveContents)
    case past(PastMeeting)
    case templates([PlanTemplate], problems: [String])
    case plan(PlanWriter.Outcome)
    case unreadable(String)
    case noSound(String)
  }

  private let settings: Settings
  private let display: Display
  private let fonts: FontBook
  private let canvas: Canvas
  private let loop: EventLoop
  private let mailbox: Mailbox<Mail>
  private let open: OpenDesk
  private let writer: ReportWriter
  private let plans: PlanWriter
  private let log: ProblemLog
  private let documents: DocumentShelf
  private let archive: ArchiveShelf
  private let gong: GongPlayer
  private let clock = SystemClock()
  private var kiosk: Kiosk
  private var desk: DeskState
  private var words: Catalogue
  private var shown: Frame<KioskAction>?
  private var movement = Movement()
  private var gongs = GongWatch()
  private var pace = Pace()
  private var undoNames = UndoNames()
  private var changedPlan: ChangedPlan?
  private var isQuitting = false

  init(
    settings: Settings, open: OpenDesk, mailbox: Mailbox<Mail>, display: Display,
    opening: MeetingChooser.Opening
  ) throws {
    self.settings = settings
    self.open = open
    self.mailbox = mailbox
    self.display = display
    changedPlan = opening.changedPlan
    do {
      fonts = try FontBook(
        roles: FontRoles(file: settings.installation.fonts.appendingPathComponent("fonts.toml")))
    } catch let error as PlatformError {
      throw Failure(error)
    }
    canvas = Canvas(fonts: fonts, artFolder: settings.installation.assets.path)
    loop = EventLoop(display: display)
    desk = open.state
    words = try settings.words(for: desk.meeting)
    log = ProblemLog(folder: settings.data)
    let prompts = settings.installation.prompts(desk.meeting.language)
    let synonyms = settings.synonyms(words.language)
    log.note(prompts.problems + synonyms.problems)
    documents = DocumentShelf(settings: settings, mailbox: mailbox)
    archive = ArchiveShelf(settings: settings, mailbox: mailbox)
    gong = GongPlayer(volume: settings.configuration.gongVolume) { mailbox.post(.noSound($0)) }
    writer = ReportWriter(settings) { mailbox.post(.report($0)) }
    // What the last run did not come to.
    if !open.isReadOnly { writer.rewrite(isLast: false) }
    plans = PlanWriter(folder: settings.reports) { mailbox.post(.plan($0)) }
    kiosk = Kiosk(size: display.size, now: clock.now())
    kiosk.panelWidthMillimetres = settings.configuration.panelWidthMillimetres
    kiosk.turnSeconds = settings.configuration.turnSeconds
    kiosk.look = desk.kiosk.look.flatMap(Look.init(rawValue:)) ?? settings.configuration.look
    kiosk.textSize = desk.kiosk.textSize.flatMap(TextSize.init(rawValue:)) ?? settings.configuration.textSize
    kiosk.moves = desk.kiosk.movement ?? settings.configuration.movement
    kiosk.library = prompts.library
    kiosk.synonyms = synonyms.synonyms
    kiosk.keyboardLayout = settings.configuration.keyboard
    kiosk.isPublic = desk.kiosk.isPublic ?? settings.configuration.isPublic
    kiosk.route = desk.kiosk.screen.flatMap(Route.init(rawValue:)) ?? .welcome
    kiosk.isReadOnly = open.isReadOnly
    if open.isReadOnly { kiosk.overlay = .newerData }
    if changedPlan != nil { kiosk.overlay = .planChanged }
    if let document = opening.incoming { kiosk.take(incoming: document) }
    if let origin = opening.origin { kiosk.show(words("incoming.edited", origin)) }
  }

  /// Runs until the person or the system asks to stop; then everything acknowledged is durable, the report
  /// written, and the journal closed.
  func run() throws {
    // NB: always on. Turned on by the key that opens a field, the letters typed just after it would be lost.
    loop.setTextInput(true)
    while !isQuitting {
      kiosk.now = clock.now()
      settleOverlays()
      archive.look(for: kiosk.archiveQuestion, sequence: desk.durableSequence)
      let scene = makeScene()
      try draw(moving(scene))
      if let stroke = gongs.strike(at: scene) { gong.strike(stroke) }
      pace.beat(open, desk: desk, now: kiosk.now.uptimeMilliseconds)
      writeReportIfDue()
      let next = [scene.nextChange(), pace.next(for: desk), blink(), nextStep()].compactMap { $0 }.min()
      let wait = next.map { Int(max(0, $0 - clock.now().uptimeMilliseconds)) }
      let events = loop.wait(untilMilliseconds: wait)
      kiosk.now = clock.now()
      pace.blinkIfDue(&kiosk)
      for event in events { try serve(event) }
      for mail in mailbox.drain() { take(mail) }
    }
    finish()
  }

  /// The frame as it looks at this moment: on its way to where things rest.
  private func moving(_ scene: Scene) -> Frame<KioskAction> {
    let frame = scene.frame()
    let now = kiosk.now.uptimeMilliseconds
    guard kiosk.moves else {
      movement.stop()
      return frame
    }
    movement.settle(frame, in: scene.place, arrivals: kiosk.arrivals, at: now)
    return movement.frame(frame, at: now)
  }

  /// While something moves it is drawn anew about sixty times a second.
  private func nextStep() -> Int64? {
    let now = kiosk.now.uptimeMilliseconds
    return movement.isMoving(at: now) ? now + 16 : nil
  }

  private func makeScene() -> Scene { Scene(desk: desk, kiosk: kiosk, words: words, metrics: fonts) }

  private func draw(_ frame: Frame<KioskAction>) throws {
    guard frame != shown else { return }
    do {
      let regions = canvas.draw(frame, previous: shown, on: try display.raster)
      try display.publish(regions)
    } catch { throw Failure(error) }
    shown = frame
    log.note(canvas.problems)
  }

  private func serve(_ event: InputEvent) throws {
    switch event {
    case .resized, .exposed:
      do { try display.refresh() } catch { throw Failure(error) }
      kiosk.size = display.size
      shown = nil
    default: break
    }
    // A finger touches what was seen; a key goes on from the key before it, drawn or not. What is typed
    // needs no picture.
    var seen = shown
    if case .key(let key, _) = event, kiosk.focusedField == nil || key == .tab { seen = nil }
    let frame = seen ?? makeScene().frame()
    for effect in kiosk.handle(event, on: makeScene(), frame: frame) { serve(effect) }
  }

  private func serve(_ effect: KioskEffect) {
    switch effect {
    case .submit(let command, let purpose): submit(command, purpose)
    case .writeReport: pace.reportIsAsked = true
    case .writePublicReport:
      if let id = desk.meetingID { writer.write(desk.reported, id: id, form: .public, asked: true) }
    case .writeExtract(let extract):
      if let id = desk.meetingID { writer.write(extract, of: desk.reported, id: id) }
    case .findReportPages: kiosk.reportPages = Pandoc.pages
    case .findDocuments: documents.find()
    case .readDocument(let path): documents.read(path)
    case .readPast(let id): archive.read(id)
    case .goOn(let id): archive.goOn(from: id, on: kiosk.now.date)
    case .bringIn(let document): bringIn(document)
    case .findTemplates: documents.findTemplates(words.language, on: kiosk.now.date)
    case .beginPlan(let record): begin(record)
    case .savePlan: if let id = desk.meetingID { plans.write(desk.reported, id: id) }
    case .copy(let text):
      do { try Clipboard.set(text) } catch { kiosk.show(words("toast.notCopied")) }
    case .paste:
      for follow in kiosk.handle(.text(Clipboard.text), on: makeScene(), frame: Frame(size: kiosk.size)) {
        serve(follow)
      }
    case .takeChangedPlan(let takeNew):
      if takeNew, let plan = changedPlan { plan.bringIn(open) }
      changedPlan = nil
    case .quit: isQuitting = true
    }
  }

  private func submit(_ command: Command, _ purpose: CommandPurpose) {
    let mailbox = mailbox
    open.submit(command) { result in
      switch result {
      case .success(let receipt): mailbox.post(.outcome(.done(receipt.events), purpose))
      case .failure(.refused(let refusal)): mailbox.post(.outcome(.refused(refusal), purpose))
      case .failure(let error): mailbox.post(.outcome(.notSaved(error.wordsKey), purpose))
      }
      guard result.concernsErasure else { return }
      // NB: not said to be done while a reader holds the words back.
      mailbox.post(.erased(isDone: (try? result.get()) != nil))
    }
  }

  /// The meeting is made first, then shown; a report of one that is here shows that one.
  private func bringIn(_ document: IncomingDocument) {
    let known = document.meeting.map { documents.isKnown($0) } ?? false
    let id = document.meeting ?? SystemIdentifiers.next().derived(0)
    if known {
      kiosk.show(words("incoming.known"))
    } else {
      submit(.meeting(id, .plan(document.record, source: document.source)), .act)
    }
    submit(.kiosk(.chooseMeeting(id)), .broughtIn)
  }

  /// The meeting is made first, then shown.
  private func begin(_ record: MeetingRecord) {
    let id: MeetingID = SystemIdentifiers.next().derived(0)
    submit(.meeting(id, .plan(record, source: nil)), .act)
    submit(.kiosk(.chooseMeeting(id)), .planBegun)
  }

  private func take(_ mail: Mail) {
    switch mail {
    case .documents(let found): kiosk.take(documents: found)
    case .incoming(let document): kiosk.take(incoming: document)
    case .archive(let contents): kiosk.take(archive: contents)
    case .past(let past):
      // What was added to it is in its report too.
      if past.id == kiosk.past?.id { writer.write(past.meeting, id: past.id, asked: false) }
      kiosk.take(past: past, on: makeScene())
    case .templates(let found, let problems):
      kiosk.take(templates: found)
      log.note(problems)
    case .plan(.written(let file)):
      let place = ReportPlace(file, at: kiosk.now.clock)
      kiosk.show(words("toast.planSaved", place.fileName, place.folder))
    case .plan(.failed(let reason)): kiosk.show(words("toast.planFailed", reason))
    case .unreadable(let reason): kiosk.show(reason)
    case .noSound(let reason): log.note(["gong: no sound: \(reason)"])
    case .state(let state):
      if state.meetingID != desk.meetingID || state.meeting.language != desk.meeting.language {
        words = (try? settings.words(for: state.meeting)) ?? words
      }
      if state.meeting.language != desk.meeting.language {
        kiosk.library = settings.installation.prompts(state.meeting.language).library
      }
      if kiosk.synonyms.language != words.language {
        kiosk.synonyms = settings.synonyms(words.language).synonyms
      }
      if state.sequence != desk.sequence || state.meetingID != desk.meetingID {
        pace.changed(at: kiosk.now.uptimeMilliseconds)
        noticeChange(state)
      }
      desk = state
      kiosk.savingSince = state.isDurable ? nil : kiosk.savingSince ?? kiosk.now.uptimeMilliseconds
    case .outcome(let outcome, let purpose):
      let undone = undoNames.hear(outcome)
      if case .done(let events) = outcome, let past = kiosk.past,
        events.contains(where: { $0.stream == .meeting(past.id) })
      {
        archive.read(past.id)
      }
      for effect in kiosk.receive(outcome, of: purpose, undone: undone, on: makeScene()) { serve(effect) }
    case .erased(let isDone): writer.rewrite(isLast: isDone)
    case .report(let outcome): kiosk.take(outcome, on: makeScene(), isDue: pace.reportIsDue)
    }
  }

  /// What the report's screen has to show of a state that just came.
  private func noticeChange(_ state: DeskState) {
    if state.meetingID != desk.meetingID { kiosk.reportPlace = nil }
    if state.reported != desk.reported { kiosk.reportProgress = .writing }
    kiosk.notice(state, after: desk)
  }

  /// What must be asked comes up by itself, and goes when it is answered.
  private func settleOverlays() {
    if let toast = kiosk.toast, toast.untilMilliseconds <= kiosk.now.uptimeMilliseconds { kiosk.toast = nil }
    let interrupted = desk.meeting.interruption != nil
    if interrupted && kiosk.overlay == nil { kiosk.overlay = .interruption }
    if !interrupted && kiosk.overlay == .interruption { kiosk.overlay = nil }
    for effect in kiosk.settleIdle() { serve(effect) }
  }

  private func blink() -> Int64? {
    kiosk.focusedField == nil ? nil : pace.nextBlink(after: kiosk.now.uptimeMilliseconds)
  }

  /// From durable state only: what is not safe yet waits for its commit.
  private func writeReportIfDue() {
    guard let id = desk.meetingID, desk.meeting.isPlanned, desk.isDurable,
      let asked = pace.takeReport(now: kiosk.now.uptimeMilliseconds)
    else { return }
    writer.write(desk.reported, id: id, asked: asked)
  }

  private func finish() {
    gong.stop()
    open.close()
    if open.isReadOnly { return writer.finish() }
    writer.rewrite(isLast: false)
    desk = open.state
    if let id = desk.meetingID, desk.meeting.isPlanned { writer.write(desk.reported, id: id, asked: false) }
    writer.finish()
    plans.finish()
  }
}
