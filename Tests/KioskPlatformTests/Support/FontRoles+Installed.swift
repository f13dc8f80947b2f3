import Foundation
import KioskPlatform
import KioskToolkit

extension FontRoles {
  static let root: URL = {
    let file = URL(filePath: #filePath)
    return (0..<4).reduce(file) { folder, _ in folder.deletingLastPathComponent() }
  }()

  /// What `Fonts/fonts.toml` says, read by its lines: the program's own reader is on another floor.
  static func installed() throws -> FontRoles {
    let text = try String(contentsOf: root.appending(path: "Fonts/fonts.toml"), encoding: .utf8)
    var roles = FontRoles(folders: [], files: [:], fallbacks: [])
    var (section, key) = ("", "")
    for line in text.split(separator: "\n").map(String.init) where !line.hasPrefix("#") {
      if line.hasPrefix("[") {
        section = line.trimmingCharacters(in: ["[", "]"])
        continue
      }
      if let equals = line.firstIndex(of: "=") {
        key = line[..<equals].trimmingCharacters(in: .whitespaces)
      }
      let values = line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }.map { String($0.element) }
      switch key {
      case "folders": roles.folders += values.filter { $0.hasPrefix("/") }
      case "fallbacks": roles.fallbacks += values
      case "emoji": roles.emoji += values
      default:
        let family = section.replacing(".italic", with: "")
        guard let typeface = Typeface(rawValue: family),
          let weight = Weight.allCases.first(where: { "\($0)" == key })
        else { continue }
        roles.files[Face(typeface, weight, italic: section.hasSuffix(".italic"))] = values
      }
    }
    return roles
  }
}
