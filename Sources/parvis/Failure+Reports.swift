import KioskScreens

extension Failure {
  init(_ trouble: ExtractTrouble) {
    switch trouble {
    case .noPandoc:
      self.init(.unavailable, "HTML, ODT and PDF are made by pandoc; install it with: apt install pandoc")
    case .noEngine:
      self.init(
        .unavailable, "for PDF, pandoc needs another program; install it with: apt install weasyprint")
    case .tooSlow:
      self.init(.tryLater, "pandoc took more than \(Pandoc.maximumSeconds) s and was stopped; try again")
    case .notMade: self.init(.inputOutput, "pandoc could not make it; write the Markdown instead: report.md")
    case .notPublic: self.init(.usage, "the public form does not say who spoke; use --form full")
    }
  }

  /// For a copy that was not written.
  init?(_ copy: ReportCopy) {
    guard let trouble = copy.trouble else { return nil }
    let reason =
      switch trouble {
      case .notThere: "is not there; plug the stick in, or make the folder"
      case .full: "is full; free some room"
      case .locked: "is protected; unlock it, or give yourself the right"
      case .failed: "did not take the file; try again, or use another stick"
      }
    self.init(.cannotWrite, "no copy in \(copy.folder): it \(reason)")
  }
}
