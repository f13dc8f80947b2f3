import MeetingCore
import MeetingDocuments

/// What a document that is brought in becomes here.
enum ReportArrival {
  /// A meeting of its own: no report of ours.
  case new
  /// A report whose meeting is not here: it comes back under its id.
  case back(MeetingID)
  /// A meeting of this folder says just that, or was made of it.
  case known(MeetingID)
  /// A report that says something else than its meeting: edited by hand, older, or the public form. A meeting
  /// of its own, which names where it comes from.
  case changed(origin: String)

  init(_ plan: PlanFile, _ finder: MeetingFinder) throws {
    guard let wanted = plan.reading.reportID else {
      self = .new
      return
    }
    let meetings = try finder.meetings().map(\.id)
    if meetings.contains(wanted) {
      let meeting = try finder.meeting(wanted).reported(with: finder.group())
      let report = Report.markdown(of: meeting, id: wanted, form: plan.reading.reportForm ?? .full)
      if PlanFile.digest(of: Array(report.utf8)) == plan.source.digest {
        self = .known(wanted)
        return
      }
      let made = try meetings.first { try finder.meeting($0).source?.digest == plan.source.digest }
      self = made.map { .known($0) } ?? .changed(origin: Self.name(of: meeting, wanted))
    } else if plan.reading.reportForm == .full {
      self = .back(wanted)
    } else {
      self = .changed(origin: "\(plan.reading.record.title) (\(wanted.description.prefix(8)))")
    }
  }

  /// The record of `plan`, which says in its head where it comes from.
  func record(of plan: PlanFile) -> MeetingRecord {
    var record = plan.reading.record
    if case .changed(let origin) = self { record.details.append(Self.line(origin, record.language)) }
    return record
  }

  static func line(_ origin: String, _ language: Language) -> String {
    (language == .french ? "Repris du compte rendu\u{202F}: " : "Taken from the minutes: ") + origin
  }

  private static func name(of meeting: Meeting, _ id: MeetingID) -> String {
    let date = meeting.date.map { ", \($0)" } ?? ""
    return "\(meeting.title?.value ?? "…")\(date) (\(id.description.prefix(8)))"
  }
}
