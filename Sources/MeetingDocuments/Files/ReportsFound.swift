import Glibc
import MeetingCore

/// The files in a folder that hold a meeting's words, under whatever names they were written: a meeting that
/// was called otherwise left files of its old name.
public struct ReportsFound: Equatable, Sendable {
  public struct Report: Equatable, Sendable {
    public let path: String
    public let form: ReportForm
  }

  /// In Markdown, told by their last line.
  public let reports: [Report]
  /// Paths of its plan, told by their last line too.
  public let plans: [String]
  /// Paths of what was made of them, told by their names.
  public let extracts: [String]

  /// Nothing, where the folder is not there or cannot be read.
  public init(of id: MeetingID, in folder: String) {
    var reports: [Report] = []
    var plans: [String] = []
    var extracts: [String] = []
    for name in Self.names(in: folder) {
      let path = folder + "/" + name
      if ReportName.isExtract(name, of: id) { extracts.append(path) }
      guard name.hasSuffix(".md"), let bytes = ReportFile.contents(of: path),
        let text = String(validating: bytes, as: UTF8.self), let owner = FileOwner(text), owner.meeting == id
      else { continue }
      if let form = ReportForm(rawValue: owner.form) {
        reports.append(Report(path: path, form: form))
      } else {
        plans.append(path)
      }
    }
    self.reports = reports
    self.plans = plans
    self.extracts = extracts
  }

  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      names.append(name)
    }
    return names.sorted()
  }
}
