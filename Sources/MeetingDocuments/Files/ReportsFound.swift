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
  public private(set) var reports: [Report] = []
  /// Paths of its plan, told by their last line too.
  public private(set) var plans: [String] = []
  /// Paths of what was made of them, told by their names.
  public private(set) var extracts: [String] = []

  /// What a folder holds of each of `meetings`; nothing, where it is not there. Throws
  /// ``DocumentError/notWritable(path:errno:)`` where it cannot be looked into.
  public static func of(
    _ meetings: Set<MeetingID>, in folder: String
  ) throws(DocumentError) -> [MeetingID: ReportsFound] {
    var found: [MeetingID: ReportsFound] = [:]
    for name in try names(in: folder) {
      let path = folder + "/" + name
      if let mark = ReportName.markOfExtract(name) {
        // NB: a mark is short, and may be that of several.
        for id in meetings where ReportName.mark(of: id) == mark {
          found[id, default: ReportsFound()].extracts.append(path)
        }
      }
      guard name.hasSuffix(".md"), let bytes = ReportFile.contents(of: path),
        let text = String(validating: bytes, as: UTF8.self), let owner = FileOwner(text),
        meetings.contains(owner.meeting)
      else { continue }
      if let form = ReportForm(rawValue: owner.form) {
        found[owner.meeting, default: ReportsFound()].reports.append(Report(path: path, form: form))
      } else {
        found[owner.meeting, default: ReportsFound()].plans.append(path)
      }
    }
    return found
  }

  private static func names(in folder: String) throws(DocumentError) -> [String] {
    guard let stream = opendir(folder) else {
      if errno == ENOENT { return [] }
      throw .notWritable(path: folder, errno: errno)
    }
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
