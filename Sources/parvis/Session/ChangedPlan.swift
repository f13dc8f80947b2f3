import MeetingCore
import MeetingStore

/// A plan whose file has changed since the open meeting was made from it.
struct ChangedPlan: Sendable {
  let record: MeetingRecord
  let source: PlanSource

  /// Makes a meeting of the plan as it is now, and shows it; the other one stays in the archive.
  func bringIn(_ open: OpenDesk) {
    let meeting: MeetingID = SystemIdentifiers.next().derived(0)
    open.submit(.meeting(meeting, .plan(record, source: source)))
    open.submit(.kiosk(.chooseMeeting(meeting)))
  }
}
