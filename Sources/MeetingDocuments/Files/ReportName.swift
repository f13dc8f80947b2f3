import MeetingCore

/// A report's file name, `2026-12-03-outils-numeriques.md`: ASCII, nothing that a stick refuses.
public enum ReportName {
  /// At most so many letters of the title.
  private static let maximumLetters = 60

  /// The same for every writing of the same meeting, unless its day or its title changes.
  public static func of(_ meeting: Meeting, form: ReportForm) -> String {
    var parts = [meeting.date?.description, slug(meeting.title?.value ?? "")].compactMap { $0 }
    if parts.last?.isEmpty == true {
      parts[parts.count - 1] = meeting.language == .french ? "reunion" : "meeting"
    }
    if form == .public { parts.append("public") }
    return parts.joined(separator: "-") + ".md"
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
