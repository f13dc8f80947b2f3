/// A timer that runs, stops and runs again; it never reads a clock itself.
public struct Stopwatch: Hashable, Sendable {
  /// Milliseconds counted before the present run.
  public private(set) var countedMilliseconds: Int64 = 0
  /// When the present run began; `nil` while stopped.
  public private(set) var runningSince: Moment?

  public init() {}

  public var isRunning: Bool { runningSince != nil }

  /// Milliseconds counted at `now`. A run that began before a restart counts nothing until it is settled.
  public func milliseconds(at now: Moment) -> Int64 {
    guard let runningSince else { return countedMilliseconds }
    return countedMilliseconds + (now.milliseconds(since: runningSince) ?? 0)
  }

  mutating func start(at moment: Moment) {
    if runningSince == nil { runningSince = moment }
  }

  /// Stops with the total that the event carries.
  mutating func stop(total: Int64) {
    countedMilliseconds = max(0, total)
    runningSince = nil
  }
}
