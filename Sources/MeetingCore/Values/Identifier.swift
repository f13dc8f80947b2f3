/// 128 bits that name one thing for ever; written as 32 lowercase hexadecimal digits.
public struct Identifier<Entity>: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
  public let high: UInt64
  public let low: UInt64

  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// `nil` unless `text` is exactly 32 hexadecimal digits.
  public init?(_ text: String) {
    guard text.utf8.count == 32, let high = UInt64(text.prefix(16), radix: 16),
      let low = UInt64(text.suffix(16), radix: 16)
    else { return nil }
    self.init(high: high, low: low)
  }

  public var description: String { Self.hexadecimal(high) + Self.hexadecimal(low) }

  public static func < (left: Self, right: Self) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }

  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let value = Self(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "32 hexadecimal digits expected"))
    }
    self = value
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  /// The identifier of the `index`-th thing born of the act named by this one: a 128-bit mix (SplitMix64's
  /// finaliser on both halves), so that rules need no random source.
  public func derived<Other>(_ index: Int) -> Identifier<Other> {
    let step = UInt64(truncatingIfNeeded: index) &* 0x9E37_79B9_7F4A_7C15
    let first = Self.mix(high ^ Self.mix(low &+ step))
    return Identifier<Other>(high: first, low: Self.mix(low ^ Self.mix(first &+ step)))
  }

  private static func mix(_ value: UInt64) -> UInt64 {
    var mixed = value &+ 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  private static func hexadecimal(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

public typealias KioskID = Identifier<KioskMemory>
public typealias MeetingID = Identifier<Meeting>
public typealias EventID = Identifier<Event>
public typealias CommandID = Identifier<Act>
public typealias TextID = Identifier<Text>
public typealias ThemeID = Identifier<Theme>
public typealias ItemID = Identifier<AgendaItem>
public typealias RequestID = Identifier<FloorRequest>
public typealias CategoryID = Identifier<SpeakerCategory>
public typealias FormatID = Identifier<FormatRun>
public typealias TurnID = Identifier<Turn>
public typealias PromptID = Identifier<Prompt>
public typealias ClusterID = Identifier<Cluster>
public typealias SlipID = Identifier<Slip>
public typealias EntryID = Identifier<Entry>
public typealias OfferID = Identifier<Offer>
public typealias ObjectionID = Identifier<Objection>
public typealias AddendumID = Identifier<Addendum>
public typealias LineID = Identifier<SourceLine>
public typealias PersonID = Identifier<Person>
public typealias TaskID = Identifier<GroupTask>
public typealias TopicID = Identifier<GroupTopic>
public typealias QuestionID = Identifier<HelpRequest>
