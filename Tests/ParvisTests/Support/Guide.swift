import Foundation
import KioskPlatform
import KioskScreens
import KioskToolkit
import MeetingCore
import MeetingStore

@testable import parvis

/// Where things are that are tapped one after the other: they are tapped on the frames of the same evening
/// held elsewhere.
@MainActor
struct Guide {
  let words: Catalogue
  private let shop: Workshop
  private let fonts: FontBook
  private var kiosk = Kiosk(size: Size(width: 1_280, height: 720), now: SystemClock().now())
  private var desk: DeskState

  /// On the welcome, after these lines of `act`.
  init(after evening: [String]) throws {
    shop = try Workshop()
    _ = try shop.act(evening)
    words = try Installation(root: Fixture.root.path).catalogue(.french)
    fonts = try FontBook(roles: FontRoles(file: Fixture.root.appending(path: "Fonts/fonts.toml")))
    desk = try shop.desk()
  }

  /// Taps what bears that label. `lines` say what the tap makes happen, where it changes the meeting.
  mutating func tap(_ label: String, then lines: [String] = []) throws -> Place {
    let scene = Scene(desk: desk, kiosk: kiosk, words: words, metrics: fonts)
    let frame = scene.frame()
    guard let target = frame.targets.last(where: { $0.label == label }) else {
      throw Missing(label: label, labels: frame.targets.map(\.label))
    }
    // Nobody touches one thing after the other as fast as twice the same.
    kiosk.now = kiosk.now.advanced(milliseconds: 1_000)
    _ = kiosk.handle(.pointerDown(target.rect.center), on: scene, frame: frame)
    _ = kiosk.handle(.pointerUp(target.rect.center), on: scene, frame: frame)
    if !lines.isEmpty {
      _ = try shop.act(lines)
      let now = try shop.desk()
      kiosk.notice(now, after: desk)
      desk = now
    }
    return Place(x: Int(target.rect.center.x), y: Int(target.rect.center.y))
  }

  /// The middle of a thing, in pixels.
  struct Place: Sendable {
    let x: Int
    let y: Int
  }

  private struct Missing: Error {
    let label: String
    let labels: [String]
  }
}
