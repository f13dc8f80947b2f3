import KioskToolkit
import MeetingCore

/// Where the report is, and the forms in which it can be written: each a sheet to touch.
extension Stage {
  var reportFileChoices: [Choice] {
    let title = words("screen.report")
    let place = kiosk.reportPlace.map { "\(words("report.time", $0.time.description)), \($0.folder)" }
    return [
      Choice(title: title, detail: place ?? words("report.notWritten"), label: title, action: .writeReport)
    ] + kiosk.reportCopies.map(choice) + [publicChoice] + pageChoices + ReportExtract.tables.map(choice)
  }

  private func choice(_ copy: ReportCopy) -> Choice {
    let name = words("reportFiles.copy", copy.folder)
    let detail =
      switch copy.state {
      case .written(true): words("reportFiles.onStick")
      case .written(false): words("reportFiles.written")
      case .failed(let trouble): words("reportFiles.\(trouble.rawValue)")
      }
    return Choice(
      title: name, detail: detail, label: copy.said(words), action: .writeReport)
  }

  private var publicChoice: Choice {
    let name = words("reportFiles.public")
    return Choice(
      title: name, detail: words("reportFiles.public.hint"), label: name, action: .writePublicReport)
  }

  /// Where pandoc is not, how to get it stands in their place.
  private var pageChoices: [Choice] {
    if kiosk.reportPages.isEmpty {
      let name = words("reportFiles.noPandoc")
      return [
        Choice(
          title: name, detail: words("reportFiles.noPandoc.hint"), label: name, action: .writeExtract(.html))
      ]
    }
    return ReportExtract.pages.map { page in
      let hint = kiosk.reportPages.contains(page) ? "reportFiles.\(page.rawValue).hint" : "reportFiles.noEngine"
      let name = words("reportFiles.\(page.rawValue)")
      return Choice(title: name, detail: words(hint), label: name, action: .writeExtract(page))
    }
  }

  private func choice(_ table: ReportExtract) -> Choice {
    let name = words("reportFiles.\(table.rawValue)")
    return Choice(
      title: name, detail: words("reportFiles.table.hint"), label: name, action: .writeExtract(table))
  }
}
