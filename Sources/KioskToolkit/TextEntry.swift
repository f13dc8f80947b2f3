/// A text field's content, caret and selection. It knows nothing of keys or pixels.
public struct TextEntry: Equatable, Sendable {
  public private(set) var text: String
  /// Positions count characters (grapheme clusters), 0…`text.count`.
  public private(set) var caret: Int
  /// The other end of the selection; equal to `caret` where nothing is selected.
  public private(set) var anchor: Int
  /// Whether Enter makes a new line.
  public let multiline: Bool
  /// At most so many Unicode scalars are taken in; what does not fit is left out whole.
  public let maximumScalars: Int

  public init(text: String = "", multiline: Bool = false, maximumScalars: Int = 1000) {
    self.text = text
    caret = text.count
    anchor = text.count
    self.multiline = multiline
    self.maximumScalars = maximumScalars
  }

  public var isEmpty: Bool { text.isEmpty }
  public var hasSelection: Bool { caret != anchor }
  /// The selected characters' positions.
  public var selection: Range<Int> { min(caret, anchor)..<max(caret, anchor) }
  public var selectedText: String { String(text[index(selection.lowerBound)..<index(selection.upperBound)]) }
  public var scalarCount: Int { text.unicodeScalars.count }

  /// Puts `typed` in place of the selection. Returns false, and changes nothing, where it would not fit.
  @discardableResult
  public mutating func insert(_ typed: String) -> Bool {
    let clean = multiline ? typed : String(typed.map { $0.isNewline ? " " : $0 })
    let kept = scalarCount - selectedText.unicodeScalars.count + clean.unicodeScalars.count
    guard kept <= maximumScalars else { return false }
    let before = text[..<index(selection.lowerBound)]
    let after = text[index(selection.upperBound)...]
    // NB: a combining mark joins the character before it, so the caret is found from what follows.
    text = before + clean + after
    caret = text.count - String(after).count
    caret = max(0, min(caret, text.count))
    anchor = caret
    return true
  }

  /// Deletes the selection, else the character before the caret.
  public mutating func deleteBackward() {
    if !hasSelection { anchor = max(0, caret - 1) }
    insert("")
  }

  /// Deletes the selection, else the character after the caret.
  public mutating func deleteForward() {
    if !hasSelection { anchor = min(text.count, caret + 1) }
    insert("")
  }

  /// Deletes from the caret back to the start of the word.
  public mutating func deleteWordBackward() {
    if !hasSelection { anchor = wordStart(before: caret) }
    insert("")
  }

  public enum Step: Sendable { case left, right, wordLeft, wordRight, start, end }

  /// Moves the caret; with `selecting` the anchor stays.
  public mutating func move(_ step: Step, selecting: Bool = false) {
    switch step {
    case .left: caret = !selecting && hasSelection ? selection.lowerBound : max(0, caret - 1)
    case .right: caret = !selecting && hasSelection ? selection.upperBound : min(text.count, caret + 1)
    case .wordLeft: caret = wordStart(before: caret)
    case .wordRight: caret = wordEnd(after: caret)
    case .start: caret = 0
    case .end: caret = text.count
    }
    if !selecting { anchor = caret }
  }

  public mutating func selectAll() {
    anchor = 0
    caret = text.count
  }

  private func index(_ position: Int) -> String.Index {
    text.index(text.startIndex, offsetBy: position, limitedBy: text.endIndex) ?? text.endIndex
  }

  private func wordStart(before position: Int) -> Int {
    let characters = Array(text.prefix(position))
    var at = characters.count
    while at > 0 && !characters[at - 1].isLetter && !characters[at - 1].isNumber { at -= 1 }
    while at > 0 && (characters[at - 1].isLetter || characters[at - 1].isNumber) { at -= 1 }
    return at
  }

  private func wordEnd(after position: Int) -> Int {
    let characters = Array(text)
    var at = position
    while at < characters.count && !characters[at].isLetter && !characters[at].isNumber { at += 1 }
    while at < characters.count && (characters[at].isLetter || characters[at].isNumber) { at += 1 }
    return at
  }
}
