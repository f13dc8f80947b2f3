import MeetingCore

/// Reads a plan, or a report of ours, which has the plan's form.
///
/// No word is lost: what is not recognised stays a note. Texts longer than their place allows go on in a
/// further line.
public enum PlanReader {
  /// Larger documents are refused.
  public static let maximumBytes = 8_388_608

  /// `fallbackTitle` names the meeting where no heading does, for instance the file's name.
  public static func read(_ bytes: [UInt8], fallbackTitle: String) throws(DocumentError) -> PlanReading {
    let (text, isWindows1252) = try DocumentBytes.text(bytes)
    let definition = definition(in: text)
    let isFull = definition?.form == .full
    var lineGuard = LineGuard(isReport: isFull)
    let source = lineGuard.guarded(text)
    let lines = MarkdownLines.read(
      source, readsMarks: definition != nil, readsTables: lineGuard.allowsTables)
    if lines.allSatisfy({ TextSplitter.parts($0.text, as: .document).isEmpty }) { throw .empty }
    var builder = PlanBuilder(isReport: isFull)
    for line in lines { builder.add(line) }
    var reading = builder.reading(fallbackTitle: fallbackTitle)
    if isWindows1252 { reading.remarks.insert(.readAsWindows1252, at: 0) }
    if let definition {
      reading.record.language = definition.language
      reading.reportID = definition.id
      reading.reportForm = definition.form
    }
    return reading
  }

  /// The report's last line; anything may have been written after it.
  static func definition(in text: String) -> ReportDefinition? {
    let lines = text.utf8.split { $0 == 0x0A || $0 == 0x0D }
    for line in lines.reversed() where line.starts(with: ReportDefinition.prefix.utf8) {
      return ReportDefinition(String(Substring(line)))
    }
    return nil
  }
}
