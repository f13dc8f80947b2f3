import KioskToolkit
import Testing

@testable import KioskPlatform

@MainActor
@Suite(.serialized)
struct PictureTests {
  @Test("Sizes that cannot be are refused", arguments: [0.0, -5, 9_000, .nan])
  func size(side: Double) {
    #expect(throws: PlatformError.self) { try Picture(size: Size(width: side, height: 100)) }
  }

  @Test("A path that cannot be written is an error that names it")
  func cannotWrite() throws {
    let picture = try Picture(size: Size(width: 4, height: 4))
    #expect {
      try picture.savePNG(to: "/nowhere/picture.png")
    } throws: { error in
      guard case PlatformError.cannotWrite("/nowhere/picture.png", _) = error else { return false }
      return true
    }
  }
}
