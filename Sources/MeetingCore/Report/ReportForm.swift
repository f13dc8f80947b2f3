/// Which of a meeting's words a report shows.
public enum ReportForm: String, Sendable, CaseIterable {
  /// All of them; an import of it gives the same report again.
  case full
  /// For everybody: only the names of people who agreed, hours to the quarter, nothing of what is off the
  /// wall but how much that is. Read again it is a plan like any other.
  case `public`
}
