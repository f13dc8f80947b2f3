import ArgumentParser
import Foundation
import KioskPlatform
import MeetingCore
import MeetingStore

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Checks fonts, art, display, journal and disk room; one line each.")

  @OptionGroup var common: CommonOptions

  func run() throws {
    let settings = try common.settings()
    let lines = [
      Self.fonts(settings), Self.art(settings), Self.words(settings), Self.display(), Self.panel(settings),
      Self.journal(settings), Self.room(settings),
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

  private static func fonts(_ settings: Settings) -> Line {
    MainActor.assumeIsolated {
      do {
        let roles = try FontRoles(file: settings.installation.fonts.appendingPathComponent("fonts.toml"))
        _ = try FontBook(roles: roles)
        let missing = roles.missingFaces
        let list = missing.isEmpty ? "all faces found" : "borrowed: " + missing.joined(separator: ", ")
        return Line(missing.isEmpty, "fonts: \(list)")
      } catch let failure as Failure {
        return Line(false, "fonts: \(failure.message)")
      } catch let error as PlatformError {
        return Line(false, "fonts: \(Failure(error).message)")
      } catch {
        return Line(false, "fonts: \(error)")
      }
    }
  }

  private static func art(_ settings: Settings) -> Line {
    let files =
      (try? FileManager.default.contentsOfDirectory(atPath: settings.installation.assets.path)) ?? []
    let count = files.count { $0.hasSuffix(".svg") }
    return Line(count > 0, "art: \(count) pictures in \(settings.installation.assets.path)")
  }

  private static func words(_ settings: Settings) -> Line {
    for language in Language.allCases where (try? settings.installation.catalogue(language)) == nil {
      return Line(false, "words: the catalogue for \(language.rawValue) cannot be read")
    }
    return Line(true, "words: fr, en")
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
