import ArgumentParser
import KioskToolkit

/// `1280x720`, each side 320…8192.
struct WindowSize: ExpressibleByArgument {
  let size: Size

  init?(argument: String) {
    let sides = argument.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard sides.count == 2, let width = sides[0], let height = sides[1], (320...8192).contains(width),
      (320...8192).contains(height)
    else { return nil }
    size = Size(width: Double(width), height: Double(height))
  }
}
