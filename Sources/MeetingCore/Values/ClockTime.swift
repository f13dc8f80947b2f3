/// A time of day to the minute, local. Values past 1440 belong to the following day.
public struct ClockTime: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
  /// Minutes since midnight.
  public var minutes: Int

  public init(minutes: Int) { self.minutes = minutes }

  /// `nil` unless `hour` is 0…24 and `minute` 0…59.
  public init?(hour: Int, minute: Int) {
    guard (0...24).contains(hour), (0...59).contains(minute) else { return nil }
    self.minutes = hour * 60 + minute
  }

  /// `19:05`; hours are taken modulo a day.
  public var description: String {
    let day = ((minutes % 1440) + 1440) % 1440
    return "\(twoDigits(day / 60)):\(twoDigits(day % 60))"
  }

  /// The quarter of an hour nearest to it.
  var quarter: ClockTime { ClockTime(minutes: (minutes + 7) / 15 * 15) }

  public static func < (left: Self, right: Self) -> Bool { left.minutes < right.minutes }

  public init(from decoder: any Decoder) throws {
    minutes = try decoder.singleValueContainer().decode(Int.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(minutes)
  }
}

func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
