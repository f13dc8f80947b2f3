import MeetingCore
import Testing

@Suite struct ValuesTests {
  @Test func everyDayOfFourCenturiesIsFoundAgain() {
    for day in -30_000..<116_000 {
      let date = CalendarDate(daysSince1970: day)
      guard date.daysSince1970 == day, CalendarDate(date.description) == date else {
        Issue.record("day \(day) became \(date)")
        return
      }
    }
    #expect(CalendarDate(daysSince1970: 20_790).description == "2026-12-03")
  }

  @Test(arguments: ["2026-02-29", "2026-13-01", "2026-00-10", "26-01-01", "2026-1-01", "", "2026-06-31"])
  func daysThatDoNotExistAreRefused(text: String) { #expect(CalendarDate(text) == nil) }

  @Test func identifiersReadBackAndDoNotCollide() {
    let act = CommandID(high: 1, low: 2)
    let born = (0..<10_000).map { act.derived($0) as SlipID }
    #expect(Set(born).count == born.count)
    #expect(born.allSatisfy { SlipID($0.description) == $0 })
    #expect(SlipID("12") == nil)
    #expect(SlipID(String(repeating: "+", count: 32)) == nil)
  }

  @Test func theCatalogueFillsInWithoutReadingWhatItFilledIn() {
    let words = Catalogue(language: .french, texts: ["hello": "{1} et {0}, {2}"])
    #expect(words("hello", "{1}", "Léa") == "Léa et {1}, {2}")
    #expect(words("missing") == "missing")
  }
}
