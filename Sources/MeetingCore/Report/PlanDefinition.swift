/// The last line of a plan that was written here: no reader of Markdown shows it. It says that the marks are
/// ours, and which meeting's plan it is; opened again it makes a meeting of its own all the same.
package struct PlanDefinition: Hashable, Sendable {
  package static let prefix = "[parvis]: <#parvis-plan?"
  private static let version = 1

  package var language: Language
  package var meeting: MeetingID?

  package var line: String {
    let id = meeting.map { "&id=\($0)" } ?? ""
    return "\(Self.prefix)version=\(Self.version)&lang=\(language.rawValue)\(id)>"
  }

  package init(language: Language, meeting: MeetingID?) {
    self.language = language
    self.meeting = meeting
  }

  /// `nil` where `line` is no such definition, or one of a version not known yet.
  package init?(_ line: String) {
    guard line.hasPrefix(Self.prefix), line.hasSuffix(">") else { return nil }
    var values: [Substring: Substring] = [:]
    for pair in line.dropFirst(Self.prefix.count).dropLast().split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1)
      if parts.count == 2 { values[parts[0]] = parts[1] }
    }
    guard values["version"] == "\(Self.version)" else { return nil }
    language = values["lang"].flatMap { Language(rawValue: String($0)) } ?? .french
    meeting = values["id"].flatMap { MeetingID(String($0)) }
  }
}
