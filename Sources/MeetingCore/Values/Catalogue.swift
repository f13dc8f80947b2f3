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

  /// The text for so many, its first argument; for one of them that of `key.one`. French counts none as one.
  public func callAsFunction(counted key: String, _ count: Int, _ others: String...) -> String {
    let isOne = count == 1 || count == 0 && language == .french
    return fill(isOne ? key + ".one" : key, ["\(count)"] + others)
  }

  public func callAsFunction(_ refusal: Refusal) -> String { fill(refusal.key, refusal.arguments) }

  private func fill(_ key: String, _ arguments: [String]) -> String {
    guard let text = texts[key] else { return key }
    // NB: filled from left to right, so that braces within an argument stay as they were typed.
    var filled = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      filled += rest[..<open]
      rest = rest[rest.index(after: open)...]
      guard let close = rest.firstIndex(of: "}"), let index = Int(rest[..<close]),
        arguments.indices.contains(index)
      else {
        filled += "{"
        continue
      }
      filled += arguments[index]
      rest = rest[rest.index(after: close)...]
    }
    return filled + rest
  }
}
