import MeetingCore
import Testing

/// Days and hours as people type them, on Thursday 3 December 2026.
@Suite struct TypedWhenTests {
  private static let today = CalendarDate(daysSince1970: 20_790)

  @Test(
    arguments: [
      ("3 décembre", "2026-12-03", nil, nil), ("2 décembre", "2027-12-02", nil, nil),
      ("1er janvier 2028", "2028-01-01", nil, nil), ("12/01", "2027-01-12", nil, nil),
      ("3/12/2026", "2026-12-03", nil, nil), ("2026-12-24", "2026-12-24", nil, nil),
      ("vendredi", "2026-12-04", nil, nil), ("Jeudi", "2026-12-03", nil, nil),
      ("mercredi 19h", "2026-12-09", "19:00", nil), ("demain, 19h–21h30", "2026-12-04", "19:00", "21:30"),
      ("après-demain", "2026-12-05", nil, nil), ("aujourd’hui 20 h", "2026-12-03", "20:00", nil),
      ("ce soir", "2026-12-03", nil, nil), ("19h30", nil, "19:30", nil), ("19:30", nil, "19:30", nil),
      ("de 19h à 21h", nil, "19:00", "21:00"), ("19h, puis 21h", nil, "19:00", "21:00"),
      ("jusqu’à 22h", nil, nil, "22:00"), ("– 22h15", nil, nil, "22:15"), ("21h–0h30", nil, "21:00", "00:30"),
      ("tomorrow 7pm", "2026-12-04", "19:00", nil), ("friday, 7 to 9pm", "2026-12-04", "19:00", "21:00"),
      ("samedi 5 décembre 2026, 14h-17h", "2026-12-05", "14:00", "17:00"),
    ] as [(String, String?, String?, String?)])
  func isRead(typed: String, date: String?, start: String?, end: String?) throws {
    let found = try #require(TypedWhen(typed, today: Self.today))
    #expect(found.date?.description == date)
    #expect(found.start?.description == start)
    #expect(found.end?.description == end)
  }

  @Test(arguments: ["", " ", "bientôt", "31 février", "25h", "19", "32/13", "à la rentrée", "2026"])
  func isNoneOfThem(typed: String) { #expect(TypedWhen(typed, today: Self.today) == nil) }

  @Test func theDayBesideIsTheSample() { #expect(Self.today.description == "2026-12-03") }

  @Test func theEndFollowsAStartThatMovesAndTheRestStays() throws {
    let bench = try Bench.planned()
    let hour = { (minutes: Int) in ClockTime(minutes: minutes) }
    let asked = { (typed: String) in
      TypedWhen(typed, today: Self.today)?.command(for: bench.meeting)
    }
    #expect(asked("20h") == .setDate(nil, start: hour(1200), end: hour(1260)))
    #expect(asked("jusqu’à 22h") == .setDate(nil, start: hour(1140), end: hour(1320)))
    #expect(asked("demain") == .setDate(CalendarDate("2026-12-04"), start: hour(1140), end: hour(1200)))
  }

  @Test func aTemplateIsHeldAtItsHoursOrFromTheNextQuarterOn() {
    var record = MeetingRecord()
    (record.start, record.end) = (ClockTime(minutes: 1140), ClockTime(minutes: 1260))
    let hours = { (hour: Int, minute: Int) in
      let held = record.held(soonAfter: Bench(hour: hour, minute: minute).now)
      return "\(held.date?.description ?? "") \(held.start?.description ?? "")–\(held.end?.description ?? "")"
    }
    #expect(hours(18, 50) == "2026-12-03 19:00–21:00")
    #expect(hours(19, 0) == "2026-12-03 19:00–21:00")
    #expect(hours(19, 50) == "2026-12-03 20:00–22:00")
    #expect(hours(23, 52) == "2026-12-04 00:00–02:00")
    (record.start, record.end) = (nil, nil)
    #expect(hours(9, 1) == "2026-12-03 09:15–11:15")
    var item = ItemRecord(title: "A")
    item.minutes = 45
    record.items = [item]
    #expect(hours(9, 1) == "2026-12-03 09:15–10:00")
  }
}
