import Glibc
import KioskToolkit

/// Where the font files are. Nothing is opened here, and a file is looked for once.
struct FontCatalogue {
  private let roles: FontRoles
  private var found: [FontRoles.Face: String] = [:]
  private var existing: [String: String?] = [:]

  /// Throws `noFont` if not one of the faces has a file.
  init(_ roles: FontRoles) throws(PlatformError) {
    self.roles = roles
    for typeface in Typeface.allCases where path(for: FontRoles.Face(typeface, .regular)) != nil { return }
    throw .noFont(lookedIn: roles.folders)
  }

  /// The file of a face, else of the nearest one there is: same family first, then any.
  mutating func path(for face: FontRoles.Face) -> String? {
    if let known = found[face] { return known }
    for candidate in Self.nearest(to: face) {
      for file in roles.files[candidate] ?? [] {
        if let path = locate(file) {
          found[face] = path
          return path
        }
      }
    }
    return nil
  }

  /// The fallback files that exist, in order.
  mutating func fallbackPaths() -> [String] {
    roles.fallbacks.compactMap { locate($0) }
  }

  private mutating func locate(_ file: String) -> String? {
    if let known = existing[file] { return known }
    let paths = roles.folders.map { "\($0)/\(file)" }
    let path = paths.first { (path: String) in access(path, R_OK) == 0 }
    existing[file] = .some(path)
    return path
  }

  private static func nearest(to face: FontRoles.Face) -> [FontRoles.Face] {
    let typefaces = [face.typeface] + Typeface.allCases.filter { $0 != face.typeface }
    let weights = Weight.allCases.sorted {
      abs($0.rawValue - face.weight.rawValue) < abs($1.rawValue - face.weight.rawValue)
    }
    return typefaces.flatMap { typeface in
      [face.italic, !face.italic].flatMap { italic in
        weights.map { FontRoles.Face(typeface, $0, italic: italic) }
      }
    }
  }
}
