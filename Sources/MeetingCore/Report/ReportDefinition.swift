/// The last line of a report: a link reference definition that no reader of Markdown shows.
package struct ReportDefinition: Hashable, Sendable {
  package static let prefix = "[parvis]: <#parvis?"
  static let version = 1

  package var id: MeetingID
  package var form: ReportForm
  package var language: Language

  package var line: String {
    "\(Self.prefix)id=\(id)&form=\(form.rawValue)&version=\(Self.version)&lang=\(language.rawValue)>"
  }

  package init(id: MeetingID, form: ReportForm, language: Language) {
    self.id = id
    self.form = form
    self.language = language
  }

  /// `nil` where `line` is no such definition, or one of a version not known yet.
  package init?(_ line: String) {
    guard line.hasPrefix(Self.prefix), line.hasSuffix(">") else { return nil }
    var values: [Substring: String] = [:]
    for pair in line.dropFirst(Self.prefix.count).dropLast().split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1)
      if parts.count == 2 { values[parts[0]] = String(parts[1]) }
    }
    guard let id = values["id"].flatMap({ MeetingID($0) }),
      let form = values["form"].flatMap(ReportForm.init), values["version"] == "\(Self.version)"
    else { return nil }
    self.init(id: id, form: form, language: values["lang"].flatMap(Language.init) ?? .french)
  }
}
