/// Which of a meeting's words a report shows.
public enum ReportForm: String, Sendable, CaseIterable {
  /// All of them; an import of it gives the same report again.
  case full
  /// Without the slips off the wall and without who spoke for how long.
  case `public`
}
