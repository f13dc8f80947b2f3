import KioskToolkit

/// Which font files play which role, as `Fonts/fonts.toml` says it.
public struct FontRoles: Equatable, Sendable {
  /// One face of a family.
  public struct Face: Equatable, Hashable, Sendable {
    public var typeface: Typeface
    public var weight: Weight
    public var italic: Bool

    public init(_ typeface: Typeface, _ weight: Weight, italic: Bool = false) {
      self.typeface = typeface
      self.weight = weight
      self.italic = italic
    }
  }

  /// Looked through in order, not into their subfolders.
  public var folders: [String]
  /// File names for each face; the first that exists in a folder is taken.
  public var files: [Face: [String]]
  /// File names tried in order for characters that a face lacks.
  public var fallbacks: [String]

  /// File names tried in order for pictographs in colour; each is scaled to the text it stands in.
  public var emoji: [String]

  public init(folders: [String], files: [Face: [String]], fallbacks: [String], emoji: [String] = []) {
    self.folders = folders
    self.files = files
    self.fallbacks = fallbacks
    self.emoji = emoji
  }
}
