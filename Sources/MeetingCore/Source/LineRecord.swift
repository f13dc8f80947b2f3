/// A line of minutes from elsewhere: how it stands, its words, and what was understood of them.
public struct LineRecord: Hashable, Sendable {
  public var shape: LineShape
  /// The words, marks of the source's dialect gone; one line.
  public var text: String
  /// In the order in which the line says them; none for a note.
  public var meanings: [LineMeaning]

  public init(shape: LineShape, text: String, meanings: [LineMeaning] = []) {
    self.shape = shape
    self.text = text
    self.meanings = meanings
  }
}
