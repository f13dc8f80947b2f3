import Foundation
import KioskToolkit
import Testing

@testable import KioskPlatform

/// Fonts and pictures that are missing, empty, cut off, or not what they say.
@MainActor
@Suite(.serialized)
final class BadFileTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "parvis-bad-\(UUID())")
  private let style = TextStyle(.text, .regular, pixels: 40)

  init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Makes a file of that kind; the bytes of `whole` are what it should have been.
  private func make(_ kind: String, _ name: String, whole: Data) throws {
    let file = folder.appending(path: name)
    let png = Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D])
    switch kind {
    case "missing": break
    case "empty": try Data().write(to: file)
    case "cut at 100 bytes": try whole.prefix(100).write(to: file)
    case "cut at half": try whole.prefix(whole.count / 2).write(to: file)
    case "text": try Data("Bonjour\n".utf8).write(to: file)
    case "PNG": try png.write(to: file)
    case "noise": try Data((0..<9_000).map { UInt8(truncatingIfNeeded: $0 &* 7_919 >> 3) }).write(to: file)
    case "folder": try FileManager.default.createDirectory(at: file, withIntermediateDirectories: false)
    case "pipe": #expect(mkfifo(file.path, 0o600) == 0)
    default: try Data(kind.utf8).write(to: file)
    }
  }

  @Test(
    "A font of no use is passed over for the next one, and said",
    arguments: [
      "missing", "empty", "cut at 100 bytes", "cut at half", "text", "PNG", "noise", "folder", "pipe",
    ])
  func font(kind: String) throws {
    for original in ["opentype/inter/Inter-Regular.otf", "truetype/andika/Andika-Regular.ttf"] {
      let whole = try Data(contentsOf: URL(filePath: "/usr/share/fonts/" + original))
      try make(kind, "Bad.otf", whole: whole)
      var roles = FontRoles.sample
      roles.folders.insert(folder.path, at: 0)
      roles.files[.init(.text, .regular)] = ["Bad.otf", "Inter-Regular.otf"]
      roles.fallbacks.insert("Bad.otf", at: 0)
      let good = try FontBook(roles: .sample)
      let fonts = try FontBook(roles: roles)
      fonts.tryEveryFile()
      let text = "Où ? سلام 🎉"
      #expect(fonts.width(of: text, style: style) == good.width(of: text, style: style))
      #expect(fonts.line(text, style: style, doubled: false).runs.count > 2)
      #expect(fonts.problems.count == (kind == "missing" ? 0 : 1), "\(fonts.problems)")
      #expect(fonts.problems.allSatisfy { $0.contains("Bad.otf") })
      try? FileManager.default.removeItem(at: folder.appending(path: "Bad.otf"))
    }
  }

  @Test("Where no font at all can be opened, that is the error")
  func noFont() throws {
    try make("text", "Bad.otf", whole: Data())
    let roles = FontRoles(
      folders: [folder.path], files: [.init(.text, .regular): ["Bad.otf"]], fallbacks: ["Bad.otf"])
    #expect(throws: PlatformError.noFont(lookedIn: [folder.path])) { try FontBook(roles: roles) }
  }

  @Test(
    "A picture of no use is an outline, and said once",
    arguments: [
      "missing", "empty", "cut at 100 bytes", "text", "PNG", "noise", "folder", "pipe",
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"0\" height=\"0\"/>",
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><text>a</text></svg>",
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"-5\" height=\"1e30\"><path d=\"M0 0h9v9z\"/></svg>",
      "<!DOCTYPE s [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;\">]><svg>&c;</svg>",
    ])
  func picture(kind: String) throws {
    let whole = try Data(contentsOf: URL(filePath: assets + "/hand.svg"))
    try make(kind, "bad.svg", whole: whole)
    let canvas = Canvas(fonts: try FontBook(roles: .sample), artFolder: folder.path)
    let size = Size(width: 100, height: 100)
    let rect = Rect(x: 20, y: 20, width: 60, height: 60)
    let frame = Frame<NoAction>(size: size, commands: [.art("bad", rect, tint: Color(0x16232E))])
    for _ in 0..<2 {
      let picture = try Picture(size: size)
      _ = canvas.draw(frame, previous: nil, on: picture.raster)
      #expect(picture.color(x: 22, y: 50) == Color(0x16232E))
    }
    #expect(canvas.problems.count == 1, "\(canvas.problems)")
    #expect(canvas.tryEveryPicture() == (kind == "missing" ? 0 : 1))
    #expect(canvas.problems.count == 1)
  }

  @Test("A picture of 10 MB is not read")
  func largePicture() throws {
    let path = "<svg width=\"9\" height=\"9\">" + String(repeating: "<path d=\"M0 0h9v9z\"/>", count: 500_000)
    try Data((path + "</svg>").utf8).write(to: folder.appending(path: "bad.svg"))
    let canvas = Canvas(fonts: try FontBook(roles: .sample), artFolder: folder.path)
    #expect(canvas.tryEveryPicture() == 1)
    #expect(canvas.problems.first?.hasSuffix("65536 are taken") == true)
  }

  @Test("Every picture of ours is drawn, every font named is opened")
  func allIsWell() throws {
    let fonts = try FontBook(roles: .installed())
    fonts.tryEveryFile()
    let canvas = Canvas(fonts: fonts, artFolder: assets)
    #expect(canvas.tryEveryPicture() > 20)
    #expect(canvas.problems.isEmpty, "\(canvas.problems)")
    #expect(fonts.missingScripts().isEmpty)
  }

  @Test("A script without a font is named")
  func missingScripts() throws {
    let fonts = try FontBook(roles: .sample)
    #expect(fonts.missingScripts() == [.devanagari, .tamil, .thai, .chinese, .japanese, .korean])
  }
}
