import KioskToolkit
import MeetingCore

/// Where the report is, and the forms in which it can be written: each a sheet to touch.
extension Stage {
  /// Where the report's own screen has no room for it, it is beside the lines to mend.
  var reportFilesKey: PlinthKey {
    PlinthKey(
      icon: "note", label: words("key.reportFiles"), short: words("key.reportFiles"), action: .openReportFiles
    )
  }

  mutating func addReportLines() {
    addChoices(
      isPast ? "reportLines.past" : "reportLines.title", reportLineChoices,
      keys: isPast || kiosk.isPublic ? [] : [reportFilesKey])
  }

  var reportFileChoices: [Choice] {
    let title = words("screen.report")
    let place = kiosk.reportPlace.map { place in
      let time = words("report.time", place.time.description)
      return choiceDetail(["\(time), \(place.folder)", time])
    }
    return [
      Choice(title: title, detail: place ?? words("report.notWritten"), label: title, action: .writeReport)
    ] + kiosk.reportCopies.map(choice) + [publicChoice] + pageChoices + ReportExtract.tables.map(choice)
  }

  private func choice(_ copy: ReportCopy) -> Choice {
    let end = copy.folder.split(separator: "/").last.map(String.init) ?? copy.folder
    let name = choiceTitle([words("reportFiles.copy", copy.folder), copy.folder, end])
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
      let key = "reportFiles.\(page.rawValue)"
      let hint = kiosk.reportPages.contains(page) ? key + ".hint" : "reportFiles.noEngine"
      let name = words(key)
      return Choice(title: name, detail: words(hint), label: name, action: .writeExtract(page))
    }
  }

  private func choice(_ table: ReportExtract) -> Choice {
    let name = words("reportFiles.\(table.rawValue)")
    return Choice(
      title: name, detail: words("reportFiles.table.hint"), label: name, action: .writeExtract(table))
  }
}
