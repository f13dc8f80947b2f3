import Foundation
import MeetingCore
import MeetingStore

/// The row about looking through ten years of meetings.
extension Bench {
  private static let slipsEach = 289

  /// As a screen asks: the first meetings with their first lines, and how many there are in all; beside the
  /// bare numbers of the lines. Words are as frequent as in a language: the second half as often as the
  /// first.
  func search() throws -> BenchRow.Outcome {
    let settings = place.settings(data: "search")
    var vocabulary = BenchVocabulary()
    try makeArchive(settings, meetings: times(520, quick: 26), &vocabulary)
    // Each opening brings the index up to date as far as there is time.
    for _ in 0..<times(10, quick: 1) { try OpenDesk(settings).close() }
    let reader = try JournalReader(folder: settings.data.path)
    let bare = try BenchProcess(
      try place.program("bare_fts", libraries: ["sqlite3"]), [settings.data.path + "/parvis.sqlite"])
    var pairs = Pairs()
    for _ in 0..<times(300, quick: 30) {
      guard let query = ArchiveQuery(vocabulary.query()) else { continue }
      let ours = try Elapsed.milliseconds { _ = try reader.find(query, limit: 12) }
      pairs.add(ours, try bare.answer(to: query.match) / 1e6)
    }
    return pairs.worstOfHundredOnBothSides
  }

  private func makeArchive(_ settings: Settings, meetings: Int, _ vocabulary: inout BenchVocabulary) throws {
    let words = try settings.words()
    let open = try OpenDesk(settings)
    defer { open.close() }
    for index in 0..<meetings {
      var record = BenchMeeting.record(slips: Self.slipsEach)
      record.date = CalendarDate(daysSince1970: 17_000 + 7 * index)
      record.prompts = record.prompts.map { prompt in
        var prompt = prompt
        prompt.slips = prompt.slips.map { _ in SlipRecord(text: vocabulary.sentence()) }
        return prompt
      }
      _ = try open.bringIn(record, id: nil, source: nil, words: words)
    }
  }
}
