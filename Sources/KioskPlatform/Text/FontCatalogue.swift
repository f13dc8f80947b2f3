import KioskToolkit

/// Where the font files are. Nothing is opened here, and a file is looked for once.
struct FontCatalogue {
  private let roles: FontRoles
  private var found: [FontRoles.Face: String] = [:]
  private var existing: [String: String?] = [:]
  private var rejected: Set<String> = []

  init(_ roles: FontRoles) { self.roles = roles }

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

  /// Those of the files that exist, in order.
  mutating func paths(of files: [String]) -> [String] {
    files.compactMap { locate($0) }
  }

  /// Everywhere that a file named may be.
  func namedPaths() -> [String] {
    let names = Set(roles.files.values.joined()).union(roles.fallbacks).union(roles.emoji)
    return roles.folders.flatMap { folder in names.sorted().map { "\(folder)/\($0)" } }
  }

  /// Makes every face that would use this file borrow another.
  mutating func reject(_ path: String) {
    rejected.insert(path)
    existing = existing.filter { $0.value != path }
    found = found.filter { $0.value != path }
  }

  private mutating func locate(_ file: String) -> String? {
    if let known = existing[file] { return known }
    let paths = roles.folders.map { "\($0)/\(file)" }
    let path = paths.first { !rejected.contains($0) && RegularFile.isReadable($0) }
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
