import MeetingCore

/// The meeting that a file of ours is about, and what of it the file is.
struct FileOwner: Hashable {
  let meeting: MeetingID
  let form: String

  /// `nil` for a file that is none of ours.
  init?(_ markdown: String) {
    if let report = PlanReader.definition(in: markdown) {
      (meeting, form) = (report.id, report.form.rawValue)
    } else if let plan = PlanReader.planDefinition(in: markdown), let id = plan.meeting {
      (meeting, form) = (id, "plan")
    } else {
      return nil
    }
  }
}
