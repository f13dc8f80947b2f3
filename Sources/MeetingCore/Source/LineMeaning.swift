/// What was understood of a line of minutes; a line may say several things, and one that says none of
/// these is a note in its place.
public enum LineMeaning: Hashable, Sendable {
  case title
  case date(CalendarDate?, start: ClockTime?, end: ClockTime?)
  case place(String)
  case group(String)
  case opened(ClockTime)
  case closed(ClockTime)
  case headcount(present: Int, newcomers: Int)
  case role(Role, names: String)
  case attendance(Attendance, names: String)
  /// The heading of a part whose lines say what it names: attendance, agenda, decisions…
  case section
  case theme(String)
  case item(String, minutes: Int?)
  case prompt(String)
  case cluster(String)
  case slip(SlipRecord)
  case entry(EntryKind, String, manner: String?)
  /// How the decision before it was taken.
  case manner(String)
  case task(String, done: Bool)
  case topic(String)
  case nextMeeting(String)
  /// Added at a later date to the line before; `isWithin` where it stands within the line it completes.
  case addendum(PartialDate?, String, isWithin: Bool)
}
