import Foundation
import MeetingCore
import Testing

/// The report as an independent program shows it: `cmark-gfm` with every extension, links included.
@Suite struct ReportEscapeTests {
  @Test(arguments: 0..<4) func `What people typed shows as typed and makes nothing`(block: UInt64) throws {
    let meetings = ((block * 60)..<(block * 60 + 60)).map { SampleMeeting.make(seed: 10_000 + $0) }
    for meeting in meetings {
      let html = try rendered(Report.markdown(of: meeting, id: someID, form: .full))
      for tag in [
        "<a ", "<img", "<script", "<b>", "<del", "<code", "<pre", "<blockquote", "<table", "<strong",
      ] {
        #expect(!html.contains(tag), "\(tag) in \(html)")
      }
      let headings =
        1 + themeChanges(meeting) + meeting.prompts.count
        + meeting.prompts.reduce(0) { $0 + $1.clusters.count }
      #expect(html.matches(of: /<h[134]>/.matchingSemantics(.unicodeScalar)).count == headings)
      let shown = plain(html)
      for text in texts(of: meeting) {
        #expect(shown.utf8.firstRange(of: text.replacing("\n", with: "\u{1}").utf8) != nil, "\(text)")
      }
    }
  }

  private func rendered(_ markdown: String) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/cmark-gfm")
    process.arguments =
      ["--unsafe"] + ["table", "strikethrough", "autolink", "tasklist"].flatMap { ["-e", $0] }
    let input = Pipe()
    let output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    let file = FileManager.default.temporaryDirectory.path + "/parvis-\(UUID().uuidString).md"
    try markdown.write(toFile: file, atomically: false, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: file) }
    process.standardInput = FileHandle(forReadingAtPath: file)
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  /// The page's words: comments and tags gone, entities read, a break as U+0001.
  private func plain(_ html: String) -> String {
    let pairs = [
      (/<!--.*?-->/, ""), (/<br \/>\n/, "\u{1}"), (/<\/?[a-z][^>]*>/, ""), (/&lt;/, "<"), (/&gt;/, ">"),
      (/&quot;/, "\""), (/&amp;/, "&"),
    ]
    return pairs.reduce(html) { text, pair in
      text.replacing(pair.0.matchingSemantics(.unicodeScalar), with: pair.1)
    }
  }

  private func themeChanges(_ meeting: Meeting) -> Int {
    var last: String?
    var count = 0
    for item in meeting.items {
      let name = meeting.theme(item.theme).map { $0.name.value ?? "erased" }
      if let name, name != last { count += 1 }
      last = name
    }
    return count
  }

  private func texts(of meeting: Meeting) -> [String] {
    let head = [meeting.title, meeting.place, meeting.group].compactMap { $0 } + meeting.details
    let agenda =
      meeting.items.flatMap { [$0.title, $0.remark].compactMap { $0 } } + meeting.entries.map(\.text)
    let slips = meeting.prompts.flatMap(\.slips).flatMap { [$0.text, $0.signature].compactMap { $0 } }
    let wall = meeting.prompts.flatMap { [$0.text] + $0.clusters.map(\.name) }
    let lists = meeting.tasks.map(\.text) + meeting.topics.map(\.text)
    let names =
      (meeting.namesAreShown ? meeting.speaking.compactMap(\.name) : [])
      + meeting.allTasks.flatMap { (meeting.offers[$0.id] ?? []).map(\.name) }
    return (head + agenda + slips + wall + lists + names).compactMap(\.value)
  }
}
