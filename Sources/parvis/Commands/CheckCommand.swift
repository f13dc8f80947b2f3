import ArgumentParser
import Foundation
import KioskPlatform
import MeetingCore
import MeetingStore

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Checks fonts, art, display, sound, journal and disk room; one line each."
  )

  @OptionGroup var common: CommonOptions

  func run() throws {
    let settings = try common.settings()
    let lines =
      Self.drawing(settings) + [
        Self.words(settings), Self.questions(settings), Self.templates(settings), Self.synonyms(settings),
        Self.display(),
        Self.panel(settings),
        Self.sound(settings), Self.journal(settings), Self.room(settings),
      ]
    for line in lines { print("\(line.isGood ? "ok  " : "BAD ") \(line.text)") }
    if let first = lines.first(where: { !$0.isGood }) {
      throw Failure(.unavailable, "something is wrong: \(first.text)")
    }
  }

  private struct Line {
    let isGood: Bool
    let text: String

    init(_ isGood: Bool, _ text: String) {
      self.isGood = isGood
      self.text = text
    }
  }

  /// Fonts, scripts and art: each file is opened and drawn with, as the screens would.
  private static func drawing(_ settings: Settings) -> [Line] {
    MainActor.assumeIsolated {
      do {
        let roles = try FontRoles(file: settings.installation.fonts.appendingPathComponent("fonts.toml"))
        let fonts = try FontBook(roles: roles)
        fonts.tryEveryFile()
        let problems = fonts.problems
        let canvas = Canvas(fonts: fonts, artFolder: settings.installation.assets.path)
        let pictures = canvas.tryEveryPicture()
        return faces(roles, problems) + [scripts(fonts)]
          + art(settings, pictures, canvas.problems.filter { !problems.contains($0) })
      } catch let failure as Failure {
        return [Line(false, "fonts: \(failure.message)")]
      } catch let error as PlatformError {
        return [Line(false, "fonts: \(Failure(error).message)")]
      } catch {
        return [Line(false, "fonts: \(error)")]
      }
    }
  }

  private static func faces(_ roles: FontRoles, _ problems: [String]) -> [Line] {
    let missing = roles.missingFaces
    let list = missing.isEmpty ? "all faces found" : "borrowed: " + missing.joined(separator: ", ")
    return [Line(missing.isEmpty, "fonts: \(list)")] + problems.map { Line(false, "fonts: \($0)") }
  }

  @MainActor
  private static func scripts(_ fonts: FontBook) -> Line {
    let missing = fonts.missingScripts()
    if missing.isEmpty { return Line(true, "scripts: \(StreetScript.allCases.count), each with a font") }
    let names = missing.map(\.rawValue).joined(separator: ", ")
    let packages = Set(missing.map(\.package)).sorted().joined(separator: " ")
    return Line(false, "scripts: no font for \(names); install \(packages)")
  }

  private static func art(_ settings: Settings, _ count: Int, _ problems: [String]) -> [Line] {
    [Line(count > 0, "art: \(count) pictures in \(settings.installation.assets.path)")]
      + problems.map { Line(false, "art: \($0)") }
  }

  private static func words(_ settings: Settings) -> Line {
    for language in Language.allCases where (try? settings.installation.catalogue(language)) == nil {
      return Line(false, "words: the catalogue for \(language.rawValue) cannot be read")
    }
    return Line(true, "words: fr, en")
  }

  private static func templates(_ settings: Settings) -> Line {
    let day = SystemClock().now().date
    let read = Language.allCases.map { settings.installation.templates($0, on: day) }
    if let problem = read.flatMap(\.problems).first { return Line(false, "templates: \(problem)") }
    let counts = read.map { "\($0.templates.count)" }
    return Line(true, "templates: \(counts.joined(separator: " and ")), to begin a plan with")
  }

  private static func questions(_ settings: Settings) -> Line {
    let read = Language.allCases.map { settings.installation.prompts($0) }
    if let problem = read.flatMap(\.problems).first { return Line(false, "questions: \(problem)") }
    let counts = read.map { "\($0.library.themes.reduce(0) { $0 + $1.questions.count })" }
    return Line(true, "questions: \(counts.joined(separator: " and ")), to hang on the wall")
  }

  private static func synonyms(_ settings: Settings) -> Line {
    let read = Language.allCases.map { settings.synonyms($0) }
    if let problem = read.flatMap(\.problems).first { return Line(false, "synonyms: \(problem)") }
    let counts = read.map { "\($0.synonyms.familyCount)" }
    return Line(true, "synonyms: \(counts.joined(separator: " and ")) families, for \"À qui demander ?\"")
  }

  private static func display() -> Line {
    let environment = ProcessInfo.processInfo.environment
    if let name = environment["DISPLAY"] ?? environment["WAYLAND_DISPLAY"] {
      return Line(true, "display: \(name)")
    }
    return Line(true, "display: none here; run needs one, snapshot and the other verbs do not")
  }

  private static func panel(_ settings: Settings) -> Line {
    guard let width = settings.configuration.panelWidthMillimetres else {
      return Line(true, "panel: width not set; keys are 84 lines of 1080 high")
    }
    let typing = width < 200 ? "; too small for an on-screen keyboard, plug one in" : ""
    return Line(true, "panel: \(Int(width)) mm\(typing)")
  }

  private static func sound(_ settings: Settings) -> Line {
    let volume = settings.configuration.gongVolume
    guard volume > 0 else { return Line(true, "sound: the gong is off") }
    let problem = GongPlayer.problem()
    return Line(problem == nil, "sound: the gong, at \(volume) %" + (problem.map { "; \($0)" } ?? ""))
  }

  private static func journal(_ settings: Settings) -> Line {
    do {
      let finder = try MeetingFinder(settings)
      let meetings = try finder.meetings()
      for summary in meetings { _ = try finder.meeting(summary.id) }
      return Line(true, "journal: \(meetings.count) meetings in \(settings.data.path)")
    } catch let failure as Failure {
      return Line(failure.code == .noInput, "journal: \(failure.message)")
    } catch {
      return Line(false, "journal: \(error)")
    }
  }

  private static func room(_ settings: Settings) -> Line {
    var folder = settings.data
    while !FileManager.default.fileExists(atPath: folder.path) && folder.path != "/" {
      folder = folder.deletingLastPathComponent()
    }
    guard let free = DiskRoom.free(at: folder.path) else {
      return Line(false, "room: \(folder.path) cannot be asked")
    }
    return Line(free >= DiskRoom.minimumBytes, "room: \(free / 1_048_576) MB free in \(folder.path)")
  }
}
