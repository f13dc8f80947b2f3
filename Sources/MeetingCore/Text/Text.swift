/// Something a person typed. The journal's events name it by its identifier; its words live apart, so
/// that they can be erased for good while the event stays.
public struct Text: Hashable, Sendable, Codable {
  public let id: TextID
  /// The words; `nil` once erased.
  public var value: String?

  public init(id: TextID, value: String?) {
    self.id = id
    self.value = value
  }

  private enum Key: String, CodingKey { case id, hash }

  /// Reads the identifier and asks the decoder's ``TextShelf`` for the words.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    id = try container.decode(TextID.self, forKey: .id)
    let shelf = decoder.userInfo[TextShelf.key] as? TextShelf
    value = shelf?.words(id)
  }

  /// Writes the identifier and the salted hash that the encoder's ``TextSealer`` gives; never the words.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(id, forKey: .id)
    if let sealer = encoder.userInfo[TextSealer.key] as? TextSealer, let hash = sealer.seal(self) {
      try container.encode(hash, forKey: .hash)
    }
  }
}

/// Where a decoder finds the words of a text.
public struct TextShelf: Sendable {
  static let key = CodingUserInfoKey.named("parvis.shelf")
  let words: @Sendable (TextID) -> String?

  /// `words` answers `nil` for what was erased.
  public init(words: @escaping @Sendable (TextID) -> String?) { self.words = words }
}

/// Puts the words of a text away while its event is encoded.
public struct TextSealer: Sendable {
  static let key = CodingUserInfoKey.named("parvis.sealer")
  let seal: @Sendable (Text) -> String?

  /// `seal` is called once for each text met, and returns its salted hash; `nil` writes none.
  public init(seal: @escaping @Sendable (Text) -> String?) { self.seal = seal }
}

extension CodingUserInfoKey {
  fileprivate static func named(_ name: String) -> CodingUserInfoKey {
    guard let key = CodingUserInfoKey(rawValue: name) else { unreachable("a key's name is never refused") }
    return key
  }
}
