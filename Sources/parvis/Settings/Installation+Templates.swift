import Foundation
import KioskScreens
import MeetingCore
import MeetingDocuments

/// Plans to begin with: Markdown in the plan's own form, with for whom they are in the first comment.
extension Installation {
  private static let purposeMark = "<!--? "
  private static let endMark = " -->"
  private static let dayMark = "{{date}}"

  /// The text of one of them, to be held on `day`.
  func template(_ name: TemplateName, _ language: Language, on day: CalendarDate) throws(Failure) -> String {
    let file = assets.appendingPathComponent("templates/\(name.rawValue).\(language.rawValue).md")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else {
      throw Failure(.noInput, "\(file.path) cannot be read; install the program again")
    }
    return text.replacing(Self.dayMark, with: day.description)
  }

  /// All of them, read as any plan is. One that cannot be read is left out, and a problem says which.
  func templates(_ language: Language, on day: CalendarDate) -> (
    templates: [PlanTemplate], problems: [String]
  ) {
    var templates: [PlanTemplate] = []
    var problems: [String] = []
    for name in TemplateName.allCases {
      do {
        let text = try template(name, language, on: day)
        let reading = try PlanReader.read(Array(text.utf8), fallbackTitle: name.rawValue)
        if reading.record.items.isEmpty || !reading.record.lines.isEmpty {
          problems.append("\(name.rawValue).\(language.rawValue).md is no plan")
          continue
        }
        templates.append(PlanTemplate(purpose: Self.purpose(of: text), record: reading.record))
      } catch let failure as Failure {
        problems.append(failure.message)
      } catch {
        problems.append("\(name.rawValue).\(language.rawValue).md cannot be read: \(error)")
      }
    }
    return (templates, problems)
  }

  private static func purpose(of text: String) -> String {
    let first = text.prefix { !$0.isNewline }
    guard first.hasPrefix(purposeMark), first.hasSuffix(endMark) else { return "" }
    return String(first.dropFirst(purposeMark.count).dropLast(endMark.count))
  }
}
