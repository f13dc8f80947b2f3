import KioskPlatform
import KioskToolkit
import MeetingCore
import Testing

@testable import KioskScreens

/// What must hold on every frame that the room may meet, measured with the real fonts.
@MainActor
@Suite(.serialized) struct LegibilityTests {
  @Test(arguments: Language.allCases, Walk.panels.indices)
  func everyFrameIsLegible(_ language: Language, _ panel: Int) throws {
    let (size, millimetres) = Walk.panels[panel]
    let studio = try Studio()
    let walk = Walk(studio: studio, language: language, size: size, millimetres: millimetres)
    let ellipses = try Studio.texts(language).values.filter { $0.hasSuffix("…") }
    var found: [Finding] = []
    var count = 0
    for stop in try walk.everything() {
      count += 1
      found += Inspection(stop, fonts: studio.fonts, ellipses: ellipses).findings
    }
    #expect(count > 100)
    for finding in found.prefix(40) { Issue.record("\(finding)") }
    #expect(found.isEmpty, "\(found.count) on \(Int(size.width))x\(Int(size.height)) in \(language)")
  }
}
