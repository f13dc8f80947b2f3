import KioskScreens

extension Sample {
  /// Copies in every state that they may be in.
  static let copies: [ReportCopy] =
    [
      ReportCopy(folder: "CLE", state: .written(isOnStick: true)),
      ReportCopy(folder: "…/archives/comptes-rendus", state: .written(isOnStick: false)),
    ] + ReportTrouble.allCases.map { ReportCopy(folder: "SANDISK-32/parvis", state: .failed($0)) }
}
