import Foundation
import KioskScreens
import MeetingCore
import MeetingStore

/// Decides which meeting the kiosk opens with.
struct MeetingChooser {
  let open: OpenDesk
  let settings: Settings
  /// A demonstration: it starts a quarter of an hour from now, whatever its file says.
  let startsSoon: Bool

  /// What the kiosk opens with, besides the meeting.
  struct Opening {
    var changedPlan: ChangedPlan?
    /// Minutes, which the person looks at before a meeting is made of them.
    var incoming: IncomingDocument?
    /// The meeting whose report was changed, so that another one was made of it.
    var origin: String?
  }

  /// With a plan: the open meeting made from it, else a new one. Without: the meeting on screen last time,
  /// else the one written last. Answers the plan if its file changed since its open meeting was made.
  func choose(_ file: PlanFile?) throws -> Opening {
    let words = try settings.installation.catalogue(settings.configuration.language)
    guard let file else {
      if open.state.meetingID == nil, let last = try MeetingFinder(settings).meetings().first {
        try open.perform(.kiosk(.chooseMeeting(last.id)), words: words)
      }
      return Opening()
    }
    if let known = try openMeeting(from: file) {
      if open.state.meetingID != known.id { try open.perform(.kiosk(.chooseMeeting(known.id)), words: words) }
      let isSame = known.meeting.source?.digest == file.source.digest
      if isSame { return Opening() }
      return Opening(changedPlan: ChangedPlan(record: file.reading.record, source: file.source))
    }
    let arrival = try ReportArrival(file, MeetingFinder(settings))
    if file.reading.isMinutes && !file.reading.isReport { return Opening(incoming: file.incoming(arrival)) }
    let record = onTime(arrival.record(of: file))
    switch arrival {
    case .known(let id): try open.perform(.kiosk(.chooseMeeting(id)), words: words)
    case .back(let id): _ = try open.bringIn(record, id: id, source: file.source, words: words)
    case .new: _ = try open.bringIn(record, id: nil, source: file.source, words: words)
    case .changed(let origin):
      _ = try open.bringIn(record, id: nil, source: file.source, words: words)
      return Opening(origin: origin)
    }
    return Opening()
  }

  private func onTime(_ planned: MeetingRecord) -> MeetingRecord {
    var record = planned
    guard startsSoon else { return record }
    let now = SystemClock().now()
    let length = record.end.flatMap { end in record.start.map { end.minutes - $0.minutes } }
    let start = (now.clock.minutes + 19) / 5 * 5
    record.date = now.date
    record.start = ClockTime(minutes: start)
    record.end = length.map { ClockTime(minutes: start + $0) }
    return record
  }

  /// The meeting made from a file of that name that is not closed; one made from these very bytes first.
  private func openMeeting(from file: PlanFile) throws -> (id: MeetingID, meeting: Meeting)? {
    let finder = try MeetingFinder(settings)
    let candidates = try finder.meetings().map { (id: $0.id, meeting: try finder.meeting($0.id)) }
      .filter { !$0.meeting.isClosed && $0.meeting.source?.name == file.source.name }
    return candidates.first { $0.meeting.source?.digest == file.source.digest } ?? candidates.first
  }
}
