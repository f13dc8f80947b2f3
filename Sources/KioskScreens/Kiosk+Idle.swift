import KioskToolkit
import MeetingCore

/// Where passers-by use the kiosk: nobody there for a while, and it begins anew for whoever comes next.
extension Kiosk {
  /// Milliseconds without a touch after which somebody is thought to have left.
  static let idleMilliseconds: Int64 = 60_000
  /// How long whoever was writing is then warned before their text is forgotten.
  static let warningMilliseconds: Int64 = 20_000
  /// How long each page of the loop stays.
  static let loopMilliseconds: Int64 = 8_000

  private var idle: Int64 { now.uptimeMilliseconds - touchedAt }

  /// Whether something would be lost: words, or the assent to write some.
  private var holdsWords: Bool {
    switch overlay {
    case .consent, .captureKind: true
    default: isTyping
    }
  }

  /// Seconds until what is being written is forgotten; `nil` while nobody has to be warned.
  var forgetsInSeconds: Int? {
    guard isPublic, holdsWords, idle >= Self.idleMilliseconds else { return nil }
    return Int(max(0, Self.idleMilliseconds + Self.warningMilliseconds - idle) + 999) / 1000
  }

  /// How many pages the loop has turned; `nil` while somebody is there.
  var loopTurns: Int? {
    guard isPublic, !isBlack, route == .welcome, overlay == nil, idle >= Self.idleMilliseconds else {
      return nil
    }
    return Int((idle - Self.idleMilliseconds) / Self.loopMilliseconds)
  }

  /// Uptime in milliseconds at which this changes by itself; `nil` where it never does.
  var nextIdleChange: Int64? {
    guard isPublic else { return nil }
    if idle < Self.idleMilliseconds { return touchedAt + Self.idleMilliseconds }
    if let left = forgetsInSeconds {
      return touchedAt + Self.idleMilliseconds + Self.warningMilliseconds - Int64(max(0, left - 1)) * 1000
    }
    guard let turns = loopTurns else { return nil }
    return touchedAt + Self.idleMilliseconds + Int64(turns + 1) * Self.loopMilliseconds
  }

  /// Forgets what somebody left behind, and shows the welcome; a screen made black stays black.
  public mutating func settleIdle() -> [KioskEffect] {
    let limit = Self.idleMilliseconds + (holdsWords ? Self.warningMilliseconds : 0)
    guard isPublic, idle >= limit, overlay != .interruption, overlay != .planChanged,
      overlay != nil || route != .welcome || hasConsented || !drafts.isEmpty || search != nil || dots != nil
    else { return [] }
    isPlanning = false
    _ = close()
    drafts = [:]
    owedThanks = []
    capturedLine = ""
    hasConsented = false
    paper = nil
    keyboard = nil
    search = nil
    dots = nil
    toast = nil
    firstSlip = 0
    guard route != .welcome else { return [] }
    route = .welcome
    return [.submit(.kiosk(.showScreen(Route.welcome.rawValue)), .act)]
  }
}
