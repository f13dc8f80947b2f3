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
      for look in Look.allCases.dropFirst() {
        let scene = try studio.scene(route, usual.desk, at: usual.now, size: Studio.sizes[0], look: look)
        try studio.save(scene.frame(), as: "\(route)-usual-\(look)", in: folder)
      }
    }
  }
}
