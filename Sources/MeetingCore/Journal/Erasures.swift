/// Which texts of a stream were erased, and what stands in the place of some. In whatever order it hears of
/// them, it says the same.
struct Erasures: Sendable {
  private var replaced: [TextID: Text] = [:]
  /// Texts without words, each with the name that it bears then.
  private var gone: [TextID: TextID] = [:]

  var isEmpty: Bool { gone.isEmpty && replaced.isEmpty }

  /// Whether `body` erases something that was not erased before.
  mutating func note(_ body: EventBody) -> Bool {
    if case .meeting(.textReplaced(let text, let new)) = body {
      guard let before = replaced[text] else {
        replaced[text] = new
        if let name = gone[text] { lose(new.id, as: name) }
        return true
      }
      if before.id == new.id { return false }
      // Two kiosks at once: what either left may name whom the other took out.
      for id in [text, before.id, new.id] { lose(id, as: text) }
      return true
    }
    guard let text = body.erasedText, gone[text] == nil else { return false }
    lose(text, as: text)
    return true
  }

  /// What is said now where `text` was said.
  func text(_ text: Text) -> Text {
    var (last, steps) = (text, 0)
    // NB: one that was replaced may be replaced again; a ring of them, which nothing writes, ends too.
    while gone[last.id] == nil, let next = replaced[last.id], steps <= replaced.count {
      (last, steps) = (next, steps + 1)
    }
    return gone[last.id].map { Text(id: $0, value: nil) } ?? last
  }

  /// What bears that name now.
  func id(_ id: TextID) -> TextID { text(Text(id: id, value: nil)).id }

  /// What stands in its place goes with it.
  private mutating func lose(_ id: TextID, as name: TextID) {
    var next: TextID? = id
    while let id = next, gone[id] != name {
      gone[id] = name
      next = replaced[id]?.id
    }
  }
}
