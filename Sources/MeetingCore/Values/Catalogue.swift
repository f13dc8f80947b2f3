/// The words of one language: keys to texts with `{0}`, `{1}`… where something is filled in.
public struct Catalogue: Equatable, Sendable {
  public let language: Language
  private let texts: [String: String]

  public init(language: Language, texts: [String: String]) {
    self.language = language
    self.texts = texts
  }

  /// The text for `key`, filled in; the key itself where the catalogue has none, so that a gap is seen.
  public func callAsFunction(_ key: String, _ arguments: String...) -> String { fill(key, arguments) }

  public func callAsFunction(_ refusal: Refusal) -> String { fill(refusal.key, refusal.arguments) }

  private func fill(_ key: String, _ arguments: [String]) -> String {
    guard var text = texts[key] else { return key }
    for (index, argument) in arguments.enumerated() {
      guard let place = text.firstRange(of: "{\(index)}") else { continue }
      text.replaceSubrange(place, with: argument)
    }
    return text
  }
}
