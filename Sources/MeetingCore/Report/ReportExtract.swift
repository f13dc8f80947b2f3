/// A file that is made of the report besides its Markdown.
public enum ReportExtract: String, Sendable, CaseIterable {
  /// The same document in another form, which another program makes.
  case html, odt, pdf
  /// Its lists for a spreadsheet.
  case slips, turns, tasks

  /// `nil` for what is no list.
  public var table: ReportTable? { ReportTable(rawValue: rawValue) }

  public static let pages: [ReportExtract] = [.html, .odt, .pdf]
  public static let tables: [ReportExtract] = [.slips, .turns, .tasks]
}
