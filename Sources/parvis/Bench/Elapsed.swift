import Foundation

/// Reads the monotonic clock, the one that the C programs of the bench read too.
enum Elapsed {
  static var nanoseconds: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }

  /// How long `work` takes.
  static func milliseconds(_ work: () throws -> Void) rethrows -> Double {
    let start = nanoseconds
    try work()
    return Double(nanoseconds - start) / 1e6
  }

  /// How often another program has taken the processor from this thread.
  static var disturbances: Int {
    let status = (try? String(contentsOfFile: "/proc/thread-self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("nonvoluntary_ctxt_switches:") }
    return line?.split(separator: "\t").last.flatMap { Int($0) } ?? 0
  }
}
