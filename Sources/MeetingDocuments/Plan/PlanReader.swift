import MeetingCore

/// Reads a plan, a report of ours, which has the plan's form, or minutes of any other shape.
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
    let plan = definition == nil ? planDefinition(in: text) : nil
    let (minutes, rest) = parts(of: text, isReport: definition != nil)
    var lineGuard = LineGuard(isReport: isFull || plan != nil)
    let source = lineGuard.guarded(rest)
    let lines = MarkdownLines.read(
      source, readsMarks: definition != nil || plan != nil, readsTables: lineGuard.allowsTables)
    if minutes == nil && lines.allSatisfy({ TextSplitter.parts($0.text, as: .document).isEmpty }) {
      throw .empty
    }
    var reading: PlanReading
    if definition == nil && plan == nil && !PlanShape.isPlan(lines) {
      reading = PlanReading(
        record: MinutesReader.record(of: text, readsMarks: false, fallbackTitle: fallbackTitle))
      if reading.record.lines.isEmpty { throw .empty }
    } else {
      var builder = PlanBuilder(isReport: isFull, hasMinutes: minutes != nil)
      for line in lines { builder.add(line) }
      reading = builder.reading(fallbackTitle: fallbackTitle)
    }
    if let minutes {
      let source = MinutesReader.record(of: minutes, readsMarks: true, fallbackTitle: fallbackTitle)
      reading.record.title = source.title
      reading.record.lines = source.lines
    }
    if let plan { reading.record.language = plan.language }
    if isWindows1252 { reading.remarks.insert(.readAsWindows1252, at: 0) }
    if let definition {
      reading.record.language = definition.language
      reading.reportID = definition.id
      reading.reportForm = definition.form
    }
    return reading
  }

  /// The minutes that a report of ours holds, and what was added here after them.
  private static func parts(of text: String, isReport: Bool) -> (minutes: String?, rest: String) {
    guard isReport else { return (nil, text) }
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    guard let end = lines.firstIndex(where: { $0 == TextMark.sourceEndComment }) else { return (nil, text) }
    return (lines[..<end].joined(separator: "\n"), lines[(end + 1)...].joined(separator: "\n"))
  }

  /// The report's last line; anything may have been written after it.
  static func definition(in text: String) -> ReportDefinition? {
    lastLine(of: text, with: ReportDefinition.prefix).flatMap { ReportDefinition($0) }
  }

  /// The same of a plan that was written here.
  static func planDefinition(in text: String) -> PlanDefinition? {
    lastLine(of: text, with: PlanDefinition.prefix).flatMap { PlanDefinition($0) }
  }

  private static func lastLine(of text: String, with prefix: String) -> String? {
    let lines = text.utf8.split { $0 == 0x0A || $0 == 0x0D }
    return lines.last { $0.starts(with: prefix.utf8) }.map { String(Substring($0)) }
  }
}
