import MeetingCore

/// A report's file name, `2026-12-03-outils-numeriques.md`: ASCII, nothing that a stick refuses.
public enum ReportName {
  /// At most so many letters of the title.
  private static let maximumLetters = 60

  /// The same for every writing of the same meeting, unless its day or its title changes.
  public static func of(_ meeting: Meeting, form: ReportForm) -> String { stem(meeting, form) + ".md" }

  /// The name of what is made of the report. It ends with the meeting's id, for nothing in such a file tells
  /// whose it is: so none of another meeting, and nothing that somebody put there, has it.
  public static func of(
    _ extract: ReportExtract, of meeting: Meeting, id: MeetingID, form: ReportForm
  ) -> String {
    let table = extract.table.map { "-" + $0.name(in: meeting.language) } ?? ""
    let ending = extract.table == nil ? extract.rawValue : "csv"
    return stem(meeting, form) + table + "-" + mark(of: id) + "." + ending
  }

  /// The ``mark(of:)`` of the meeting of whose report a file of that name was made, whatever its title was
  /// then; `nil` for other files.
  static func markOfExtract(_ name: String) -> Substring? {
    guard let dot = name.lastIndex(of: "."),
      ["html", "odt", "pdf", "csv"].contains(name[dot...].dropFirst()),
      let dash = name[..<dot].lastIndex(of: "-")
    else { return nil }
    return name[dash..<dot].dropFirst()
  }

  /// What the file at `path` was made of, whatever the title was then: told by what follows that in its name.
  public static func kind(
    ofExtract path: String, _ meeting: Meeting
  ) -> (extract: ReportExtract, form: ReportForm)? {
    guard let dot = path.lastIndex(of: "."), let dash = path[..<dot].lastIndex(of: "-") else { return nil }
    let (stem, ending) = (path[..<dash], path[dot...].dropFirst())
    for extract in ReportExtract.allCases where ending == (extract.table == nil ? extract.rawValue : "csv") {
      let table = extract.table.map { "-" + $0.name(in: meeting.language) } ?? ""
      guard stem.hasSuffix(table) else { continue }
      return (extract, stem.dropLast(table.count).hasSuffix("-public") ? .public : .full)
    }
    return nil
  }

  static func mark(of id: MeetingID) -> Substring { id.description.prefix(8) }

  private static func stem(_ meeting: Meeting, _ form: ReportForm) -> String {
    var parts = [meeting.date?.description, slug(meeting.title?.value ?? "")].compactMap { $0 }
    if parts.last?.isEmpty == true { parts[parts.count - 1] = word(for: meeting) }
    // NB: some systems keep these names for their devices, whatever ending follows.
    if parts.count == 1, isReserved(parts[0]) { parts.insert(word(for: meeting), at: 0) }
    if form == .public { parts.append("public") }
    return parts.joined(separator: "-")
  }

  private static func word(for meeting: Meeting) -> String {
    meeting.language == .french ? "reunion" : "meeting"
  }

  private static func isReserved(_ stem: String) -> Bool {
    ["con", "prn", "aux", "nul"].contains(stem)
      || ["com", "lpt"].contains(stem.dropLast()) && stem.last?.isNumber == true
  }

  /// The name of a plan's file, which is never that of a report.
  public static func ofPlan(_ meeting: Meeting) -> String { name(of(meeting, form: .full), with: "plan") }

  /// `name` with something more before its extension.
  static func name(_ name: String, with addition: String) -> String {
    let stem = name.hasSuffix(".md") ? String(name.dropLast(3)) : name
    return "\(stem)-\(addition).md"
  }

  private static func slug(_ title: String) -> String {
    var slug = ""
    for scalar in TextGate.folded(title).unicodeScalars where slug.utf8.count < maximumLetters {
      let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
      if isPlain {
        slug.unicodeScalars.append(scalar)
      } else if !slug.isEmpty && slug.utf8.last != UInt8(ascii: "-") {
        slug += "-"
      }
    }
    return slug.hasSuffix("-") ? String(slug.dropLast()) : slug
  }
}
