import Foundation
import KioskScreens
import MeetingCore

/// Where the program's own files lie: art, words, fonts, the configuration that comes with it.
struct Installation {
  let assets: URL
  let fonts: URL
  let configuration: URL

  /// `root` is what `--root` says; else the folder of the package beside the executable; else the system's.
  init(root: String?) throws {
    let candidates = root.map { [URL(fileURLWithPath: $0)] } ?? Self.besideExecutable()
    for folder in candidates
    where FileManager.default.fileExists(atPath: folder.appendingPathComponent("Assets/strings.fr.json").path)
    {
      assets = folder.appendingPathComponent("Assets")
      fonts = folder.appendingPathComponent("Fonts")
      configuration = folder.appendingPathComponent("kiosk.conf")
      return
    }
    let shared = URL(fileURLWithPath: "/usr/share/parvis")
    guard root == nil, FileManager.default.fileExists(atPath: shared.path) else {
      throw Failure(
        .noInput, "no Assets folder found; start the program from its package, or name its folder with --root"
      )
    }
    assets = shared.appendingPathComponent("Assets")
    fonts = shared.appendingPathComponent("Fonts")
    configuration = URL(fileURLWithPath: "/etc/parvis/kiosk.conf")
  }

  /// The words of one language. Throws where the catalogue is missing or is no flat JSON object.
  func catalogue(_ language: Language) throws -> Catalogue {
    let file = assets.appendingPathComponent("strings.\(language.rawValue).json")
    guard let data = try? Data(contentsOf: file),
      let texts = try? JSONDecoder().decode([String: String].self, from: data)
    else { throw Failure(.noInput, "\(file.path) cannot be read; install the program again") }
    return Catalogue(language: language, texts: texts)
  }

  /// The questions that come with the program in one language. Where they are missing, are no list of themes,
  /// or hold one that could not be hung, the library is empty and a problem says which file it is.
  func prompts(_ language: Language) -> (library: PromptLibrary, problems: [String]) {
    let file = assets.appendingPathComponent("templates/questions.\(language.rawValue).json")
    do {
      let entries = try JSONDecoder().decode([ThemeEntry].self, from: Data(contentsOf: file))
      return (PromptLibrary(themes: try entries.map { try $0.admitted() }), [])
    } catch {
      return (PromptLibrary(), ["\(file.path) cannot be read"])
    }
  }

  /// Words that mean nearly the same, as they come with the program and as `own`, the group's file, extends
  /// them. What cannot be read is left out; a problem names the file, and the line where it is one.
  func synonyms(_ language: Language, own: URL) -> (synonyms: Synonyms, problems: [String]) {
    let shipped = assets.appendingPathComponent("synonyms.\(language.rawValue).txt")
    var synonyms = Synonyms(language)
    var problems: [String] = []
    for file in [shipped, own] where file == shipped || FileManager.default.fileExists(atPath: file.path) {
      guard let text = Self.text(of: file) else {
        problems.append("\(file.path) cannot be read; it must be text of 1 MB at most")
        continue
      }
      problems += synonyms.read(text).map { "\(file.path), line \($0.number): \($0.reason.rawValue)" }
    }
    return (synonyms, problems)
  }

  private static func text(of file: URL) -> String? {
    guard let handle = try? FileHandle(forReadingFrom: file),
      let bytes = try? handle.read(upToCount: 1_048_577), bytes.count <= 1_048_576
    else { return nil }
    return String(data: bytes, encoding: .utf8)
  }

  /// A theme as the file writes it.
  private struct ThemeEntry: Decodable {
    let theme: String
    let questions: [String]

    /// Throws a ``Refusal`` for what the wall would refuse.
    func admitted() throws -> PromptLibrary.Theme {
      PromptLibrary.Theme(
        name: try TextGate.admit(theme, as: .title),
        questions: try questions.map { try TextGate.admit($0, as: .title) })
    }
  }

  /// The folders above the executable, nearest first: `.build/release` lies within the package.
  private static func besideExecutable() -> [URL] {
    let link = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    var folder = URL(fileURLWithPath: link).deletingLastPathComponent()
    var folders: [URL] = []
    while folder.path != "/" && folders.count < 6 {
      folders.append(folder)
      folder = folder.deletingLastPathComponent()
    }
    return folders
  }
}
