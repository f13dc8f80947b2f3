import KioskScreens
import MeetingCore

/// When something is due by itself: a sign of life, the report, a blink of the caret. Uptime milliseconds.
struct Pace {
  private static let beatEvery: Int64 = 10_000
  private static let reportAfter: Int64 = 5_000
  private static let blinkEvery: Int64 = 530

  var reportIsAsked = false
  private var lastBeat: Int64?
  private var reportDue: Int64?
  private var blinkDue: Int64?

  /// Whether something changed that the report does not say yet.
  var reportIsDue: Bool { reportDue != nil }

  /// Something changed: the report is written when it has been quiet for a while.
  mutating func changed(at now: Int64) { reportDue = now + Self.reportAfter }

  /// `nil` where no report is due; else whether somebody asked for it.
  mutating func takeReport(now: Int64) -> Bool? {
    guard reportIsAsked || reportDue.map({ $0 <= now }) == true else { return nil }
    defer {
      reportIsAsked = false
      reportDue = nil
    }
    return reportIsAsked
  }

  /// A sign of life every ten seconds while a timer runs, so that a power cut costs no more.
  mutating func beat(_ open: OpenDesk, desk state: DeskState, now: Int64) {
    guard state.meeting.hasRunningTimer else {
      lastBeat = nil
      return
    }
    if let lastBeat, now - lastBeat < Self.beatEvery { return }
    lastBeat = now
    open.beat()
  }

  /// The next of these moments; `nil` where nothing is due.
  func next(for state: DeskState) -> Int64? {
    let beat = state.meeting.hasRunningTimer ? lastBeat.map { $0 + Self.beatEvery } : nil
    return [beat, state.isDurable ? reportDue : nil].compactMap { $0 }.min()
  }

  mutating func nextBlink(after now: Int64) -> Int64 {
    let due = blinkDue.flatMap { $0 > now ? $0 : nil } ?? now + Self.blinkEvery
    blinkDue = due
    return due
  }

  mutating func blinkIfDue(_ kiosk: inout Kiosk) {
    guard let due = blinkDue, kiosk.focusedField != nil, due <= kiosk.now.uptimeMilliseconds else { return }
    blinkDue = nil
    kiosk.caretIsLit.toggle()
  }
}

extension Meeting {
  var hasRunningTimer: Bool {
    turn?.stopwatch.isRunning == true || items.contains { $0.stopwatch.isRunning }
  }
}
