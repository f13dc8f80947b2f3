import KioskToolkit
import Testing

@testable import KioskPlatform

@MainActor
@Suite(.serialized)
struct FontBookTests {
  private let style = TextStyle(.display, .medium, pixels: 60)

  @Test("No font at all is an error that says where it looked")
  func noFont() {
    var roles = FontRoles.sample
    roles.folders = ["/nowhere"]
    #expect(throws: PlatformError.noFont(lookedIn: ["/nowhere"])) { try FontBook(roles: roles) }
  }

  @Test("A missing weight borrows the nearest one of its family")
  func nearestWeight() throws {
    var catalogue = FontCatalogue(.sample)
    let path = catalogue.path(for: FontRoles.Face(.easy, .extrabold, italic: true))
    #expect(path?.hasSuffix("Andika-Bold.ttf") == true)
  }

  @Test("A file that is no font is passed over and told once")
  func brokenFont() throws {
    var roles = FontRoles.sample
    roles.folders.append("/etc")
    roles.fallbacks.insert("hostname", at: 0)
    let fonts = try FontBook(roles: roles)
    #expect(fonts.width(of: "\u{0639}\u{0646}", style: style) > 0)
    #expect(fonts.problems.count == 1)
    #expect(fonts.problems.first?.hasPrefix("/etc/hostname is no font") == true)
  }

  @Test("An empty text has no width and draws nothing, nor does what has none of its own")
  func emptyText() throws {
    let fonts = try FontBook(roles: .sample)
    #expect(fonts.width(of: "", style: style) == 0)
    #expect(fonts.line("", style: style, doubled: false).runs.isEmpty)
    #expect(fonts.line("\u{200B}", style: style, doubled: false).runs.isEmpty)
    #expect(fonts.line("   ", style: style, doubled: false).runs.isEmpty)
    #expect(fonts.width(of: "   ", style: style) > 0)
  }

  @Test(
    "What is measured is what is drawn",
    arguments: [
      "Sans compte,", "jij", "Lequel ouvrir\u{202F}?", "Šárka 🎉 عربي", "« Ça\u{00A0}! »", "AVAVA To",
    ])
  func measured(text: String) throws {
    let fonts = try FontBook(roles: .sample)
    let line = fonts.line(text, style: style, doubled: false)
    #expect(line.width == fonts.width(of: text, style: style))
    let right = line.runs.map { $0.x + $0.run.left + Double($0.run.width) }.max() ?? 0
    #expect(right <= line.width + 1)
    #expect(right > line.width * 0.8)
  }

  @Test("A text is broken into lines once for each width and style")
  func lines() throws {
    let fonts = try FontBook(roles: .sample)
    var made = 0
    func lines(_ width: Double, _ style: TextStyle) -> [String] {
      let setter = Typesetter(metrics: fonts)
      let text = TextInWidth(text: "Sans compte, je ne voyais rien.", style: style, width: width)
      return fonts.lines(of: text) {
        made += 1
        return [Typesetter.Line(text: "\(made)", followsSpace: true)]
      }.map(\.text) + setter.lines(of: "Bonjour", style: style, width: width)
    }
    let first = lines(300, style)
    #expect(lines(300, style) == first && made == 1)
    #expect(lines(301, style) != first && made == 2)
    #expect(lines(300, TextStyle(.display, .medium, pixels: 61)) != first && made == 3)
  }

  @Test("At twice the size a text is twice as wide, within a pixel or two")
  func doubled() throws {
    let fonts = try FontBook(roles: .sample)
    let text = "une seule réunion."
    let width = fonts.line(text, style: style, doubled: true).width / 2
    #expect(abs(width - fonts.width(of: text, style: style)) < 2)
  }

  @Test("Characters that a face lacks come from the fallbacks, emoji in colour")
  func fallbacks() throws {
    let fonts = try FontBook(roles: .sample)
    let line = fonts.line("a🎉", style: style, doubled: false)
    #expect(line.runs.count == 2)
    guard case .colors = line.runs.last?.run.ink else {
      Issue.record("the emoji has no colours")
      return
    }
    #expect(abs((line.runs.last?.run.height ?? 0) - 70) < 16)
  }

  @Test("An accent stays in the font of its letter")
  func marksCling() throws {
    let fonts = try FontBook(roles: .sample)
    #expect(fonts.line("e\u{0301}\u{0323}", style: style, doubled: false).runs.count == 1)
  }

  @Test("No text makes a surface wider than 4,096 px, whatever it holds")
  func capped() throws {
    let fonts = try FontBook(roles: .sample)
    let hostile = [
      String(repeating: "W", count: 20_000), "e" + String(repeating: "\u{0301}", count: 10_000),
      String(repeating: "\n", count: 5_000), "\u{202E}abc\u{0}def", String(repeating: "👩‍👩‍👧", count: 400),
    ]
    for text in hostile {
      for run in fonts.line(text, style: style, doubled: true).runs.map(\.run) {
        #expect(run.width <= 4_097 && run.height <= 4_097)
      }
    }
  }

  @Test("What is kept of drawn lines stays within its bound")
  func bounded() throws {
    let fonts = try FontBook(roles: .sample)
    for number in 0..<120 {
      _ = fonts.line(
        "Papier \(number) accroché au mur", style: TextStyle(.text, .regular, pixels: 150), doubled: true)
    }
    #expect(fonts.lines.cost <= 8 << 20)
    #expect(fonts.lines.count > 2)
  }

  @Test("The baseline lies where capitals stand in the middle of the line box")
  func ascent() throws {
    let fonts = try FontBook(roles: .sample)
    #expect(abs(fonts.ascent(of: TextStyle(.display, .regular, pixels: 100)) - 86) <= 2)
  }
}
