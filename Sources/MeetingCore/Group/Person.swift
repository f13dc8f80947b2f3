/// Somebody whom the group knows.
public struct Person: Hashable, Sendable {
  public let id: PersonID
  public internal(set) var name: Text
  /// What they were called before, and the other spellings that were merged.
  public internal(set) var earlierNames: [Text] = []
  /// Whether they let themselves be shown by name, said at the kiosk; `nil` while nobody has asked them.
  public internal(set) var isShown: Bool?
  /// What they wear tonight and ever, to be found by.
  public internal(set) var sign: PersonSign?
  public internal(set) var languages: Text?
  /// Where in the room they mostly are.
  public internal(set) var place: Text?
  var earlierMarks: [Text] = []

  /// Every text about them.
  public var texts: [Text] { [name] + earlierNames + [languages, place].compactMap { $0 } + earlierMarks }

  /// What they are called, and what they ever were.
  public var names: [String] { ([name] + earlierNames).compactMap(\.value) }

  /// Whether `name` is theirs now or was; compared folded.
  public func isCalled(_ name: String) -> Bool {
    let key = TextGate.folded(name)
    return names.contains { TextGate.folded($0) == key }
  }

  mutating func mark(_ sign: PersonSign?, languages: Text?, place: Text?) {
    earlierMarks += [
      languages == nil ? nil : self.languages, place == nil ? nil : self.place,
    ].compactMap { $0 }
    self.sign = sign ?? self.sign
    self.languages = languages ?? self.languages
    self.place = place ?? self.place
  }

  /// The two as one, under this one's name. Whoever withdrew under either spelling stays hidden until they
  /// agree anew.
  func merged(with other: Person) -> Person {
    var merged = self
    merged.earlierNames += [other.name] + other.earlierNames
    merged.isShown =
      isShown == false || other.isShown == false ? false : isShown ?? other.isShown
    merged.sign = sign ?? other.sign
    merged.languages = languages ?? other.languages
    merged.place = place ?? other.place
    merged.earlierMarks +=
      other.texts.filter { [other.languages, other.place].contains($0) } + other.earlierMarks
    return merged
  }
}

/// A colour and its shape, always the two together: what a person wears to be found by, in the order of the
/// themes' accents.
public enum PersonSign: String, Hashable, Sendable, Codable, CaseIterable {
  case diamond, square, triangle, drop, crescent, disc, star, cross
}
