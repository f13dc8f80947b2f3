import MeetingCore
import MeetingStore

/// A plan whose file has changed since the open meeting was made from it.
struct ChangedPlan: Sendable {
  let record: MeetingRecord
  let source: PlanSource

  /// Makes a meeting of the plan as it is now, and shows it; the other one stays in the archive.
  func bringIn(_ desk: MeetingDesk) {
    let meeting: MeetingID = SystemIdentifiers.next().derived(0)
    desk.submit(.meeting(meeting, .plan(record, source: source))) { _ in }
    desk.submit(.kiosk(.chooseMeeting(meeting))) { _ in }
  }
}
