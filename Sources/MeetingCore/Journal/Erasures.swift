/// Which texts of a stream were erased, and what stands in the place of some.
struct Erasures: Sendable {
  private var erased: Set<TextID> = []
  private var replaced: [TextID: Text] = [:]

  var isEmpty: Bool { erased.isEmpty && replaced.isEmpty }

  /// Whether `body` erases something that was not erased before.
  mutating func note(_ body: EventBody) -> Bool {
    if case .meeting(.textReplaced(let text, let new)) = body {
      if text == new.id || replaced[text]?.id == new.id { return false }
      replaced[text] = new
      return true
    }
    return body.erasedText.map { erased.insert($0).inserted } ?? false
  }

  /// What is said now where `text` was said.
  func text(_ text: Text) -> Text {
    let last = last(of: text)
    return erased.contains(last.id) ? Text(id: last.id, value: nil) : last
  }

  /// What bears that name now.
  func id(_ id: TextID) -> TextID { last(of: Text(id: id, value: nil)).id }

  private func last(of text: Text) -> Text {
    var (last, steps) = (text, 0)
    // NB: one that was replaced may be replaced again; a ring of them, which nothing writes, ends too.
    while let next = replaced[last.id], steps <= replaced.count { (last, steps) = (next, steps + 1) }
    return last
  }
}
