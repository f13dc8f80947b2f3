import Glibc
import MeetingCore

/// This machine's clocks.
public struct SystemClock: Sendable {
  private let boot: String

  /// Reads the kernel's name for this run of the machine. Where there is none, the name is one nobody else
  /// has: timers then ask after every restart of the program.
  public init() {
    boot = Self.firstLine(of: "/proc/sys/kernel/random/boot_id") ?? SystemIdentifiers.next().description
  }

  /// Wall clock, local offset, and `CLOCK_BOOTTIME`, which counts sleep too.
  public func now() -> Moment {
    let wall = Self.read(CLOCK_REALTIME)
    return Moment(
      wallMilliseconds: wall, offsetMinutes: Self.offsetMinutes(atMilliseconds: wall), boot: boot,
      uptimeMilliseconds: Self.read(CLOCK_BOOTTIME))
  }

  private static func read(_ clock: clockid_t) -> Int64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }

  private static func offsetMinutes(atMilliseconds wall: Int64) -> Int {
    var seconds = time_t(wall / 1000)
    var local = tm()
    localtime_r(&seconds, &local)
    return local.tm_gmtoff / 60
  }

  private static func firstLine(of path: String) -> String? {
    guard let file = fopen(path, "re") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = fread(&bytes, 1, bytes.count, file)
    let line = bytes[..<count].prefix { $0 != UInt8(ascii: "\n") }
    return line.isEmpty ? nil : String(decoding: line, as: UTF8.self)
  }
}
