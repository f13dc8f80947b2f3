/// A line as scalars. NB: never as characters, where a combining mark typed first would join the
/// separator before it.
package typealias Scalars = ArraySlice<Unicode.Scalar>

extension Scalars {
  package init(_ text: String) { self = Array(text.unicodeScalars)[...] }

  package var text: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: self)
    return String(view)
  }

  package var trimmed: Scalars {
    var slice = self
    while let first = slice.first, first.isBlank { slice = slice.dropFirst() }
    while let last = slice.last, last.isBlank { slice = slice.dropLast() }
    return slice
  }

  /// What lies before and after the first `separator`; `nil` without one.
  package func split(at separator: Unicode.Scalar) -> (before: Scalars, after: Scalars)? {
    guard let place = firstIndex(of: separator) else { return nil }
    return (self[..<place], self[(place + 1)...])
  }

  /// What lies before and after the fence; `nil` without one.
  var fenced: (before: Scalars, after: Scalars)? {
    guard let fence = TextMark.fence.unicodeScalars.first else { return nil }
    return split(at: fence)
  }

  package func hasPrefix(_ text: String) -> Bool { starts(with: text.unicodeScalars) }

  /// The number that a run of at most six digits at the start says; the run is taken off.
  package mutating func takeNumber() -> Int? {
    let digits = prefix { isDigit($0) }
    guard !digits.isEmpty, digits.count <= 6 else { return nil }
    self = self[digits.endIndex...]
    return Int(digits.text)
  }

  package mutating func skipBlanks() {
    while let first, first.isBlank { self = dropFirst() }
  }

  /// Takes off the first of `words` found at the start.
  mutating func take(_ words: [String]) -> Bool {
    for word in words where hasPrefix(word) {
      self = dropFirst(word.unicodeScalars.count)
      return true
    }
    return false
  }
}

extension Unicode.Scalar {
  /// White space. NB: the table of properties is far; most of a line is ASCII.
  package var isBlank: Bool {
    value < 0x80 ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
  }
}
