import FoundationEssentials

/// Event bodies as versioned JSON: one object with `"v": 1` and one key that names the kind.
///
/// Within the object `meeting`, `group`, `kiosk` or `retracted` comes first, so that a kind may bear the
/// same name in two streams.
public struct EventCodec {
  /// The version written today; older ones are always read.
  public static let version = 1

  private let encoder = JSONEncoder()
  private let decoder = JSONDecoder()

  /// `sealer` receives every text of an encoded body; `shelf` gives the words back.
  public init(sealer: TextSealer? = nil, shelf: TextShelf? = nil) {
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.userInfo[TextSealer.key] = sealer
    decoder.userInfo[TextShelf.key] = shelf
  }

  /// The body as JSON on one line.
  public func encode(_ body: EventBody) throws -> String {
    if case .unknown(let json) = body { return json }
    return String(decoding: try encoder.encode(Envelope(body: body)), as: UTF8.self)
  }

  /// The body that `json` holds; what is not understood comes back as ``EventBody/unknown(json:)``.
  public func decode(_ json: String) -> EventBody {
    guard let envelope = try? decoder.decode(Envelope.self, from: Data(json.utf8)) else {
      return .unknown(json: json)
    }
    return envelope.body
  }

  private struct Envelope: Codable {
    let body: EventBody

    enum Key: String, CodingKey { case v, meeting, group, kiosk, retracted }

    init(body: EventBody) { self.body = body }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      guard try container.decode(Int.self, forKey: .v) <= EventCodec.version else {
        throw DecodingError.dataCorruptedError(forKey: .v, in: container, debugDescription: "newer")
      }
      if let event = try container.decodeIfPresent(MeetingEvent.self, forKey: .meeting) {
        body = .meeting(event)
      } else if let event = try container.decodeIfPresent(GroupEvent.self, forKey: .group) {
        body = .group(event)
      } else if let event = try container.decodeIfPresent(KioskEvent.self, forKey: .kiosk) {
        body = .kiosk(event)
      } else {
        body = .retracted(try container.decode(CommandID.self, forKey: .retracted))
      }
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(EventCodec.version, forKey: .v)
      switch body {
      case .meeting(let event): try container.encode(event, forKey: .meeting)
      case .group(let event): try container.encode(event, forKey: .group)
      case .kiosk(let event): try container.encode(event, forKey: .kiosk)
      case .retracted(let command): try container.encode(command, forKey: .retracted)
      case .unknown: unreachable("unknown bodies are written as they came")
      }
    }
  }
}
