/// A day, or only its month or its year where no more is known: `2017-01-15`, `2017-01`, `2017`.
public struct PartialDate: Hashable, Sendable, Codable, CustomStringConvertible {
  public let year: Int
  public let month: Int?
  public let day: Int?

  /// `nil` where no such day, month or year exists.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    if month == nil && day != nil { return nil }
    guard CalendarDate(year: year, month: month ?? 1, day: day ?? 1) != nil else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  public init(_ date: CalendarDate) {
    year = date.year
    month = date.month
    day = date.day
  }

  /// The inverse of `description`.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count <= 3, parts[0].utf8.count == 4, parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }),
      parts.allSatisfy({ $0.utf8.allSatisfy(\.isDigit) })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    self.init(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil,
      day: numbers.count > 2 ? numbers[2] : nil)
  }

  public var description: String {
    let digits = String(year)
    let parts = [month, day].compactMap { $0 }.map { "-\(twoDigits($0))" }
    return String(repeating: "0", count: 4 - digits.count) + digits + parts.joined()
  }

  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let date = Self(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "YYYY, YYYY-MM or YYYY-MM-DD expected"))
    }
    self = date
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
