import KioskToolkit
import MeetingCore

/// One line of the report, large: mended on the spot, or completed by what is added later.
extension Stage {
  mutating func addReportLine(_ target: AddendumTarget) {
    guard let sheet = reportLine(of: target) else { return addGone() }
    draw(sheet)
    let add = PlinthKey(
      icon: "plus", label: words("key.complete"), short: words("key.complete.short"),
      action: .open(.addition(target)))
    let edit = (isPast ? nil : mending(target)).map {
      PlinthKey(icon: "pencil", label: words("key.edit"), short: words("key.edit"), action: .open($0))
    }
    plinth([edit, add, closeKey].compactMap { $0 })
  }

  func reportLineLayout(_ target: AddendumTarget) -> LargeSheet {
    reportLine(of: target) ?? largeSheet("note", "", "", [])
  }

  /// Where other words are written for it; `nil` for what stays as it was said.
  private func mending(_ target: AddendumTarget) -> Overlay? {
    switch target {
    case .entry(let id): .edit(id)
    case .slip(let id): .rewording(id)
    case .item, .line: nil
    }
  }

  /// What it says by itself.
  func reportLineWords(_ target: AddendumTarget) -> String {
    let text: Text? =
      switch target {
      case .entry(let id): meeting.words(of: id)?.text
      case .slip(let id): meeting.slip(id)?.text
      case .item(let id): meeting.item(id)?.title
      case .line(let id): meeting.lines.first { $0.id == id }?.text
      }
    return text?.display(words) ?? words("refusal.unknown.entry")
  }

  /// `nil` for a line that is no more.
  private func reportLine(of target: AddendumTarget) -> LargeSheet? {
    let added = (meeting.addenda[target] ?? []).map { addition($0) }
    switch target {
    case .entry(let id): return meeting.words(of: id) == nil ? nil : entryLayout(id)
    case .slip(let id):
      guard let slip = meeting.slip(id) else { return nil }
      let signature = [slip.signature?.display(words)].compactMap { $0 }
      return largeSheet(
        "note", words("archive.kind.slip"), slip.text.display(words), signature + added)
    case .item(let id):
      return meeting.item(id).map {
        largeSheet("list", words("archive.kind.item"), $0.title.display(words), added)
      }
    case .line(let id):
      return meeting.lines.first { $0.id == id }.map {
        largeSheet("note", words("archive.kind.source"), $0.text.display(words), added)
      }
    }
  }
}
