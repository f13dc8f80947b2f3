import KioskPlatform
import KioskToolkit
import Testing

struct NoAction: Equatable, Sendable {}

extension FontRoles {
  /// As `Fonts/fonts.toml` has it, with what the tests use.
  static let sample: FontRoles = {
    var files: [Face: [String]] = [:]
    let names: [(Weight, String)] = [
      (.regular, "Regular"), (.medium, "Medium"), (.semibold, "SemiBold"), (.extrabold, "ExtraBold"),
    ]
    for (weight, name) in names {
      let italic = weight == .regular ? "Italic" : name + "Italic"
      files[Face(.display, weight)] = ["InterDisplay-\(name).otf"]
      files[Face(.display, weight, italic: true)] = ["InterDisplay-\(italic).otf"]
      files[Face(.text, weight)] = ["Inter-\(name).otf"]
      files[Face(.text, weight, italic: true)] = ["Inter-\(italic).otf"]
    }
    files[Face(.easy, .regular)] = ["Andika-Regular.ttf"]
    files[Face(.easy, .semibold)] = ["Andika-Bold.ttf"]
    return FontRoles(
      folders: [
        "/usr/share/fonts/opentype/inter", "/usr/share/fonts/truetype/andika",
        "/usr/share/fonts/truetype/noto", "/usr/share/fonts/truetype/dejavu",
      ],
      files: files,
      fallbacks: ["NotoSansArabic-Regular.ttf", "DejaVuSans.ttf"], emoji: ["NotoColorEmoji.ttf"])
  }()
}

extension PaperStyle {
  static let sample = PaperStyle(
    fill: Color(0xFFFDF6), edge: Color(0x8A7C5A), edgeWidth: 0.8, radius: 5, shadow: Color(0x5E4211),
    shadowAlpha: 0.3, lift: 1, unit: 1)
}

extension PegStyle {
  static let sample = PegStyle(
    light: Color(0xE6BE84), dark: Color(0xBE8D50), line: Color(0x7A5426), flat: false, tipBorder: nil)
}

extension TwineStyle {
  static let sample = TwineStyle(
    width: 10, light: Color(0xFFFDF6), dark: Color(0x1F3FA3), edge: Color(0x7D6A3F),
    shadow: Color(0x5E4211).opacity(0.22))
}

/// A canvas, its fonts, and the folder of art that the repository holds.
@MainActor
func makeCanvas(art: String = assets) throws -> Canvas {
  Canvas(fonts: try FontBook(roles: .sample), artFolder: art)
}

let assets: String = {
  let file = #filePath.split(separator: "/", omittingEmptySubsequences: false)
  return file.dropLast(4).joined(separator: "/") + "/Assets"
}()

extension Picture {
  @MainActor
  func pixels(within rect: Rect) -> [Color] {
    (Int(rect.y)..<Int(rect.maxY)).flatMap { y in
      (Int(rect.x)..<Int(rect.maxX)).map { x in color(x: x, y: y) }
    }
  }

  @MainActor
  var pixels: [Color] {
    pixels(within: Rect(x: 0, y: 0, width: raster.size.width, height: raster.size.height))
  }
}

/// SplitMix64: the same numbers at every run.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
