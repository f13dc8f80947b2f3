import Foundation
import MeetingStore

/// How long this process has been there.
enum ProcessAge {
  /// From the kernel's start of the process until now. Source: proc(5), field 22 of `stat`, in clock ticks
  /// since boot; so to 10 ms.
  static func milliseconds() -> Int64 {
    let stat = (try? String(contentsOfFile: "/proc/self/stat", encoding: .utf8)) ?? ""
    let fields = stat.split(separator: ")").last?.split(separator: " ") ?? []
    guard fields.count > 19, let ticks = Int64(fields[19]) else { return 0 }
    let perSecond = Int64(sysconf(Int32(_SC_CLK_TCK)))
    return SystemClock().now().uptimeMilliseconds - ticks * 1000 / perSecond
  }
}
