import KioskScreens
import MeetingCore

/// Makes what is made of a report: its lists here, its other forms by pandoc.
enum Extracting {
  static func bytes(
    _ extract: ReportExtract, of meeting: Meeting, id: MeetingID, form: ReportForm
  ) throws(ExtractTrouble) -> [UInt8] {
    if let table = extract.table {
      guard let text = table.text(of: meeting, form: form) else { throw .notPublic }
      return Array(text.utf8)
    }
    return try Pandoc.bytes(
      extract, from: Report.markdown(of: meeting, id: id, form: form),
      title: meeting.title?.value ?? "Parvis", language: meeting.language)
  }
}
