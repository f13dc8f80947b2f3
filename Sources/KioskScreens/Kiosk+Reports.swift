extension Kiosk {
  /// The report in its other forms.
  mutating func goOut(_ action: KioskAction, on scene: Scene) -> [KioskEffect] {
    switch action {
    case .writePublicReport: [.writePublicReport]
    case .writeExtract(let extract): [.writeExtract(extract)]
    case .openReportFiles: open(.reportFiles, on: scene) + [.findReportPages]
    default: []
    }
  }
}
