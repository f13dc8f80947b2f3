import Foundation
import KioskToolkit
import MeetingCore
import Testing

@testable import KioskScreens

/// Every screen in three states at the five sizes, as text, with the real fonts.
///
/// `RECORD_SNAPSHOTS=1` writes what is drawn now, and fails, so that nobody leaves it on.
@MainActor
@Suite struct SnapshotTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "Snapshots")

  @Test(arguments: Route.allCases, Sample.Kind.allCases)
  func theScreenIsDrawnAsRecorded(_ route: Route, _ kind: Sample.Kind) throws {
    let studio = try Studio()
    let sample = try Sample.make(kind)
    var text = ""
    for size in Studio.sizes {
      let scene = try studio.scene(route, sample.desk, at: sample.now, size: size)
      text += "== \(Int(size.width))x\(Int(size.height))\n" + FrameText.of(scene.frame())
    }
    try compare(text, with: "\(route)-\(kind).txt")
  }

  /// The plan as it is prepared, and what it begins with.
  @Test(arguments: Sample.Plan.allCases) func thePlanIsDrawnAsRecorded(_ state: Sample.Plan) throws {
    let studio = try Studio()
    let sample = try Sample.plan(state)
    let sheet = state == .blank ? PlanSheet.templates : .whole
    var text = ""
    for size in Studio.sizes {
      let scene = try studio.scene(.agenda, sample.desk, at: sample.now, size: size)
      var kiosk = scene.kiosk
      kiosk.overlay = .plan(sheet)
      kiosk.isPlanning = true
      kiosk.templates = try Studio.templates(.french)
      let full = Scene(desk: scene.desk, kiosk: kiosk, words: scene.words, metrics: scene.metrics)
      text += "== \(Int(size.width))x\(Int(size.height))\n" + FrameText.of(full.frame())
    }
    try compare(text, with: "plan-\(state).txt")
  }

  private func compare(_ text: String, with name: String) throws {
    let file = Self.folder.appending(path: name)
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(file.lastPathComponent)")
      return
    }
    let recorded = try String(contentsOf: file, encoding: .utf8)
    let difference = zip(recorded.split(separator: "\n"), text.split(separator: "\n")).first { $0 != $1 }
    #expect(recorded == text, "first difference: \(difference.map { "\($0) → \($1)" } ?? "length")")
  }
}
