import Foundation
import MeetingCore

@testable import KioskScreens

extension Studio {
  /// The plans of `Assets/templates`, read as far as a screen shows them: the program reads them as any plan.
  static func templates(_ language: Language) throws -> [PlanTemplate] {
    try ["first-meeting", "one-theme", "assembly", "passers-by", "small-tables"].map { name in
      let file = root.appending(path: "Assets/templates/\(name).\(language.rawValue).md")
      let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
      var record = MeetingRecord()
      record.language = language
      var (theme, section) = ("", 0)
      for line in lines.dropFirst() {
        if line.hasPrefix("# ") {
          record.title = String(line.dropFirst(2))
        } else if line.hasPrefix("## ") {
          section += 1
        } else if line.hasPrefix("### ") {
          theme = String(line.dropFirst(4))
          if section == 2 { record.prompts.append(PromptRecord(text: theme)) }
        } else if let place = line.firstIndex(of: "."), line.first?.isNumber == true {
          let read = ItemLine.read(String(line[line.index(place, offsetBy: 2)...])).line
          var item = ItemRecord(title: read.title)
          (item.theme, item.minutes, item.isFixed) = (theme, read.minutes, read.isFixed)
          record.items.append(item)
        } else if section == 0, let when = TypedWhen(line, today: CalendarDate(daysSince1970: 0)) {
          (record.start, record.end) = (when.start, when.end)
        }
      }
      return PlanTemplate(
        purpose: String((lines.first ?? "").dropFirst(6).dropLast(4)), record: record)
    }
  }
}
