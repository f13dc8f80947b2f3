import MeetingCore
import MeetingDocuments

let someID = MeetingID(high: 0x0123_4567_89AB_CDEF, low: 0x1)
let someMoment = Moment(
  wallMilliseconds: 1_796_320_800_000, offsetMinutes: 60, boot: "b", uptimeMilliseconds: 1_000_000)

func reading(_ text: String) throws -> PlanReading {
  try PlanReader.read(Array(text.utf8), fallbackTitle: "Sans titre")
}

/// The meeting that an import of `reading` makes.
func imported(_ reading: PlanReading) throws -> Meeting {
  var meeting = Meeting()
  let act = CommandID(high: 7, low: 7)
  let events = try meeting.decide(.plan(reading.record, source: nil), at: someMoment, id: act)
  for (index, event) in events.enumerated() {
    meeting.evolve(
      Event(
        id: act.derived(1_000_000 + index), kiosk: KioskID(high: 1, low: 1), sequence: index + 1,
        lamport: index + 1, wallMilliseconds: 0, stream: .meeting(someID), command: act,
        body: .meeting(event)))
  }
  return meeting
}

func report(_ plan: String, _ form: ReportForm = .full) throws -> String {
  Report.markdown(of: try imported(reading(plan)), id: someID, form: form)
}
