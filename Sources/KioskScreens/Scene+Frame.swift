import KioskToolkit
import MeetingCore

extension Scene {
  /// What is on the screen and what can be touched, from one pass.
  public func frame() -> Frame<KioskAction> {
    if kiosk.isBlack {
      let whole = Rect(x: 0, y: 0, width: kiosk.size.width, height: kiosk.size.height)
      return Frame(
        size: kiosk.size, commands: [.fill(whole, Color(0), radius: 0)],
        targets: [TouchTarget(rect: whole, label: words("key.light"), action: .blackout)])
    }
    if let turns = kiosk.loopTurns {
      var stage = loopStage(turns)
      stage.openCuts()
      return stage.frame
    }
    var stage = Stage(kiosk.pastInView.map { reading($0, on: kiosk) } ?? self)
    switch kiosk.route {
    case .welcome: stage.addWelcome()
    case .agenda: stage.addAgenda()
    case .theme: stage.addTheme()
    case .wall: stage.addWall()
    case .board: stage.addBoard()
    case .tasks: stage.addTasks()
    case .decisions: stage.addDecisions()
    case .report: stage.addReport()
    case .archive: if kiosk.isReadingPast { stage.addReport() } else { stage.addArchive() }
    }
    stage.addOverlay()
    if let seconds = kiosk.forgetsInSeconds { stage.addStillThere(seconds) }
    stage.openCuts()
    return stage.frame
  }

  /// A commit mostly takes a few milliseconds: said at once, it would only flash.
  private static let savingDelay: Int64 = 250

  /// Whether it is said that what was done is not safe yet.
  var saysSaving: Bool {
    let since = kiosk.savingSince ?? 0
    return !desk.isDurable && kiosk.now.uptimeMilliseconds >= since + Self.savingDelay
  }

  /// What is looked at: nothing slides from one place to another.
  public var place: String {
    if kiosk.isBlack { return "black" }
    let page = "\(kiosk.promptIndex)/\(kiosk.size.width)x\(kiosk.size.height)/\(kiosk.look)/\(kiosk.textSize)"
    let loop = kiosk.loopTurns.map { "loop \($0)" } ?? ""
    return "\(loop)\(kiosk.route)/\(kiosk.overlay.map { "\($0)" } ?? "")/\(page)"
  }

  /// Uptime in milliseconds at which the picture next changes by itself; `nil` if it never does.
  public func nextChange() -> Int64? {
    let now = kiosk.now
    let toSecond: (Stopwatch) -> Int64? = { watch in
      guard watch.isRunning else { return nil }
      return now.uptimeMilliseconds + 1000 - watch.milliseconds(at: now) % 1000
    }
    let others = [desk.meeting.turn?.stopwatch, desk.meeting.run?.stopwatch].compactMap { $0 }
    let timers = desk.meeting.items.map(\.stopwatch) + others
    let ticks = kiosk.isBlack ? [] : timers.compactMap(toSecond)
    let minute = kiosk.isBlack ? nil : now.uptimeMilliseconds + 60_000 - now.wallMilliseconds % 60_000
    let saving = desk.isDurable || saysSaving ? nil : kiosk.savingSince.map { $0 + Self.savingDelay }
    let hold = kiosk.holdEnds.flatMap { $0 > now.uptimeMilliseconds ? $0 : nil }
    return
      (ticks + [minute, saving, kiosk.toast?.untilMilliseconds, kiosk.nextIdleChange, hold].compactMap { $0 })
      .min()
  }
}
