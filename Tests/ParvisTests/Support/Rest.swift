import Foundation

/// Waiting for a program that somebody has touched: until it has nothing more to do, however slow the machine
/// is. A set time would be too short where other tests run, and long everywhere else.
enum Rest {
  /// Waits until, for 150 ms, none of these processes has run or waited for a processor longer than what a
  /// caret needs. A display comes before the program that it shows: what was pressed passes through both.
  static func of(_ processes: ChildProcess..., seconds: Double = 60) {
    let deadline = ContinuousClock.now + .seconds(seconds)
    var before = busyNanoseconds(processes)
    repeat {
      usleep(150_000)
      let now = busyNanoseconds(processes)
      // Less than before: a thread has ended, so something ran.
      if (0..<4_000_000).contains(now - before) { return }
      before = now
    } while ContinuousClock.now < deadline
  }

  /// How long their threads, and those of what they started, have run or waited for a processor.
  private static func busyNanoseconds(_ processes: [ChildProcess]) -> Int {
    processes.reduce(0) { $0 + busyNanoseconds(of: $1.identifier) }
  }

  private static func busyNanoseconds(of process: Int32) -> Int {
    let threads = "/proc/\(process)/task"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: threads)) ?? []
    return names.reduce(0) { sum, thread in
      let times = numbers(in: "\(threads)/\(thread)/schedstat").prefix(2)
      let children = numbers(in: "\(threads)/\(thread)/children")
      return times.reduce(sum, +) + children.reduce(0) { $0 + busyNanoseconds(of: Int32($1)) }
    }
  }

  private static func numbers(in file: String) -> [Int] {
    let text = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
    return text.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
  }
}
