import Foundation
import KioskToolkit
import MeetingCore
import Testing

@testable import KioskScreens

@MainActor
@Suite struct PictureTests {
  /// Only where `PARVIS_PICTURES` names a folder: pictures to look at, beside the mockups.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["PARVIS_PICTURES"] != nil))
  func everyScreenIsDrawnToBeLookedAt() throws {
    let folder = try #require(ProcessInfo.processInfo.environment["PARVIS_PICTURES"])
    let studio = try Studio()
    for route in Route.allCases {
      for kind in Sample.Kind.allCases {
        let sample = try Sample.make(kind)
        for size in Studio.sizes {
          let scene = try studio.scene(route, sample.desk, at: sample.now, size: size)
          let name = "\(route)-\(kind)-\(Int(size.width))x\(Int(size.height))"
          try studio.save(scene.frame(), as: name, in: folder)
        }
      }
      let usual = try Sample.make(.usual)
      if route == .report { try drawChange(studio, in: folder) }
      for look in Look.allCases.dropFirst() {
        let scene = try studio.scene(route, usual.desk, at: usual.now, size: Studio.sizes[0], look: look)
        try studio.save(scene.frame(), as: "\(route)-usual-\(look)", in: folder)
      }
    }
  }

  /// Only where `PARVIS_STOPS` names a part of their names: frames of the walk of the legibility test.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["PARVIS_STOPS"] != nil))
  func stopsOfTheWalkAreDrawnToBeLookedAt() throws {
    let environment = ProcessInfo.processInfo.environment
    let folder = try #require(environment["PARVIS_PICTURES"])
    let wanted = try #require(environment["PARVIS_STOPS"]).split(separator: ",")
    let studio = try Studio()
    for language in Language.allCases {
      for (size, millimetres) in Walk.panels {
        let walk = Walk(studio: studio, language: language, size: size, millimetres: millimetres)
        for stop in try walk.everything() + walk.carries()
        where wanted.contains(where: { stop.name.contains($0) }) {
          try studio.save(stop.frame, as: stop.name.replacing("/", with: "-"), in: folder)
        }
      }
    }
  }

  /// The report just after a line came in, and after somebody scrolled away.
  private func drawChange(_ studio: Studio, in folder: String) throws {
    var sample = try Sample.make(.usual)
    let scene = try studio.scene(.report, sample.desk, at: sample.now, size: Studio.sizes[0])
    var kiosk = scene.kiosk
    try sample.act(.capture(.note, text: "Karim propose un seul agenda public, sur un logiciel libre."))
    kiosk.notice(sample.desk, after: scene.desk)
    for (name, row) in [("changed", nil), ("scrolled", 3 as Int?)] {
      kiosk.firstRow = row
      kiosk.reportProgress = row == nil ? .writing : .failed
      let after = Scene(desk: sample.desk, kiosk: kiosk, words: scene.words, metrics: scene.metrics)
      try studio.save(after.frame(), as: "report-\(name)", in: folder)
    }
  }

  /// The same for what lies over the boards, and for looking for something on them.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["PARVIS_PICTURES"] != nil))
  func everyOverlayOfTheBoardsIsDrawnToBeLookedAt() throws {
    let folder = try #require(ProcessInfo.processInfo.environment["PARVIS_PICTURES"])
    let studio = try Studio()
    let sample = try Sample.boards()
    let long = try #require(sample.state.topics.last)
    let overlays: [(String, Overlay?)] = [
      ("proposals", .proposals), ("entry", .entry(try #require(sample.state.topics.first).id)),
      ("longEntry", .entry(long.id)), ("task", .entry(try #require(sample.state.tasks.first).id)),
      ("groupTask", .groupTask(try #require(sample.desk.group.tasks.first).id)),
      ("newDecision", .newEntry(.decision)), ("search", nil),
    ]
    for (name, overlay) in overlays {
      for (size, look) in Studio.sizes.map({ ($0, Look.day) }) + Look.allCases.map({ (Studio.sizes[0], $0) })
      {
        let scene = try studio.scene(.tasks, sample.desk, at: sample.now, size: size, look: look)
        var kiosk = scene.kiosk
        if let overlay { kiosk.overlay = overlay } else { kiosk.search = TextEntry(text: "relire") }
        kiosk.focusedField = overlay == nil ? .search : .text
        if overlay == .newEntry(.decision) { kiosk.fields = [.text: TextEntry(), .manner: TextEntry()] }
        let full = Scene(desk: scene.desk, kiosk: kiosk, words: scene.words, metrics: scene.metrics)
        try studio.save(
          full.frame(), as: "\(name)-\(Int(size.width))x\(Int(size.height))-\(look)", in: folder)
      }
    }
  }
}
