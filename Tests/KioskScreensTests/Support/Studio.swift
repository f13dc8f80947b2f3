import Foundation
import KioskPlatform
import KioskToolkit
import MeetingCore

@testable import KioskScreens

/// Makes scenes with the real fonts, and pictures of them.
@MainActor
struct Studio {
  nonisolated static let sizes = [(1920, 1080), (1280, 720), (1024, 768), (800, 480), (1080, 1920)].map {
    Size(width: Double($0.0), height: Double($0.1))
  }

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  let fonts: FontBook

  /// The faces of `Fonts/fonts.toml`, first choices only: a snapshot made with another font would lie.
  private static var roles: FontRoles {
    var files: [FontRoles.Face: [String]] = [:]
    for (weight, name) in [
      (Weight.regular, "Regular"), (.medium, "Medium"), (.semibold, "SemiBold"), (.extrabold, "ExtraBold"),
    ] {
      let slanted = weight == .regular ? "Italic" : name + "Italic"
      let bold = weight == .semibold || weight == .extrabold
      files[.init(.display, weight)] = ["InterDisplay-\(name).otf"]
      files[.init(.display, weight, italic: true)] = ["InterDisplay-\(slanted).otf"]
      files[.init(.text, weight)] = ["Inter-\(name).otf"]
      files[.init(.text, weight, italic: true)] = ["Inter-\(slanted).otf"]
      files[.init(.easy, weight)] = [bold ? "Andika-Bold.ttf" : "Andika-Regular.ttf"]
    }
    let folders = ["opentype/inter", "truetype/andika", "truetype/noto", "truetype/dejavu"]
    return FontRoles(
      folders: folders.map { "/usr/share/fonts/" + $0 }, files: files,
      fallbacks: ["NotoSans-Regular.ttf", "DejaVuSans.ttf"])
  }

  init() throws {
    fonts = try FontBook(roles: Self.roles)
  }

  static func words(_ language: Language = .french) throws -> Catalogue {
    Catalogue(language: language, texts: try texts(language))
  }

  static func texts(_ language: Language) throws -> [String: String] {
    let file = root.appending(path: "Assets/strings.\(language.rawValue).json")
    return try JSONDecoder().decode([String: String].self, from: Data(contentsOf: file))
  }

  /// The questions of `Assets/templates`.
  static func library(_ language: Language) throws -> PromptLibrary {
    struct Entry: Decodable {
      let theme: String
      let questions: [String]
    }
    let file = root.appending(path: "Assets/templates/questions.\(language.rawValue).json")
    let entries = try JSONDecoder().decode([Entry].self, from: Data(contentsOf: file))
    return PromptLibrary(themes: entries.map { .init(name: $0.theme, questions: $0.questions) })
  }

  /// The families of `Assets`.
  static func synonyms(_ language: Language) throws -> Synonyms {
    var synonyms = Synonyms(language)
    let file = root.appending(path: "Assets/synonyms.\(language.rawValue).txt")
    _ = synonyms.read(try String(contentsOf: file, encoding: .utf8))
    return synonyms
  }

  func scene(
    _ route: Route, _ desk: DeskState, at now: Moment, size: Size, look: Look = .day,
    language: Language = .french, notes: Bool = false
  ) throws -> Scene {
    var kiosk = Kiosk(size: size, now: now)
    kiosk.route = route
    kiosk.look = look
    kiosk.notesAreShown = notes
    if !desk.meeting.entries.isEmpty {
      kiosk.reportPlace = ReportPlace(
        fileName: "2026-12-03-nos-outils-libres-ou-non.md", folder: "~/Documents/Parvis", time: now.clock)
    }
    return Scene(desk: desk, kiosk: kiosk, words: try Self.words(language), metrics: fonts)
  }

  func save(_ frame: Frame<KioskAction>, as name: String, in folder: String) throws {
    let picture = try Picture(size: frame.size)
    let canvas = Canvas(fonts: fonts, artFolder: Self.root.appending(path: "Assets").path)
    _ = canvas.draw(frame, previous: nil, on: picture.raster)
    try picture.savePNG(to: folder + "/" + name + ".png")
  }
}
