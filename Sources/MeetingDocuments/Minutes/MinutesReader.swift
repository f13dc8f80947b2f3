import MeetingCore

/// Reads minutes of any shape: lines by the document's dialect, then their meaning.
enum MinutesReader {
  /// The record that `text` makes; its lines hold every word of it.
  static func record(of text: String, readsMarks: Bool, fallbackTitle: String) -> MeetingRecord {
    let dialect = readsMarks ? .markdown : LooseDocument.dialect(of: text)
    let lines = LooseDocument.lines(of: text, as: dialect, readsMarks: readsMarks).compactMap(admitted)
    var builder = MinutesBuilder(lines)
    var record = MeetingRecord()
    record.lines = builder.build()
    if readsMarks, builder.title == nil,
      let place = record.lines.firstIndex(where: { $0.text == TextMark.erased })
    {
      // The title was erased: its line still is the title's.
      record.lines[place].meanings = [.title]
      builder.title = TextMark.erased
    }
    let title = builder.title.flatMap { TextSplitter.parts($0, as: .title).first }
    record.title = title ?? TextSplitter.parts(fallbackTitle, as: .title).first ?? "?"
    record.language = MinutesLanguage.of(lines.map(\.text))
    return record
  }

  /// The line as the gate lets it in; `nil` where nothing of it is to be seen.
  private static func admitted(_ line: LooseLine) -> LooseLine? {
    if line.text.unicodeScalars.contains(where: TextMark.isMark) { return line }
    guard let text = TextSplitter.parts(line.text.replacing("\n", with: " "), as: .document).first else {
      return nil
    }
    return LooseLine(shape: line.shape, text: text)
  }
}
