/// When something happened, twice: by the wall clock, for display only, and by the time since this
/// machine started (`CLOCK_BOOTTIME`), from which alone durations are made.
public struct Moment: Hashable, Sendable, Codable {
  /// Milliseconds since 1970, UTC. It may jump: a Raspberry Pi has no clock battery.
  public var wallMilliseconds: Int64
  /// What to add to UTC for local time, in minutes.
  public var offsetMinutes: Int
  /// Names one run of the machine, from power on to power off.
  public var boot: String
  /// Milliseconds since that boot, sleep included.
  public var uptimeMilliseconds: Int64

  public init(wallMilliseconds: Int64, offsetMinutes: Int, boot: String, uptimeMilliseconds: Int64) {
    self.wallMilliseconds = wallMilliseconds
    self.offsetMinutes = offsetMinutes
    self.boot = boot
    self.uptimeMilliseconds = uptimeMilliseconds
  }

  /// Milliseconds from `earlier` to this moment; `nil` where a restart lies between them.
  public func milliseconds(since earlier: Moment) -> Int64? {
    guard boot == earlier.boot else { return nil }
    return max(0, uptimeMilliseconds - earlier.uptimeMilliseconds)
  }

  /// The same instant `milliseconds` later, by both clocks.
  public func advanced(milliseconds: Int64) -> Moment {
    var copy = self
    copy.wallMilliseconds += milliseconds
    copy.uptimeMilliseconds += milliseconds
    return copy
  }

  /// Local milliseconds since 1970.
  public var localMilliseconds: Int64 { wallMilliseconds + Int64(offsetMinutes) * 60_000 }

  /// Local time of day.
  public var clock: ClockTime {
    let minutes = localMilliseconds.flooredQuotient(by: 60_000)
    return ClockTime(minutes: Int(minutes - minutes.flooredQuotient(by: 1440) * 1440))
  }

  /// Local date.
  public var date: CalendarDate {
    CalendarDate(daysSince1970: Int(localMilliseconds.flooredQuotient(by: 86_400_000)))
  }
}

extension Int64 {
  func flooredQuotient(by divisor: Int64) -> Int64 {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
