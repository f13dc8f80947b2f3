/// What a reader takes for one character: a letter with its marks, an emoji made of several, a flag.
/// It is drawn by one font, else its accent would come from another one than its letter.
struct TextCluster: Equatable {
  /// Never empty.
  let scalars: [Unicode.Scalar]

  /// Stacked marks beyond this are left out: they would rise out of any line.
  static let scalarLimit = 16

  private static let dottedCircle: Unicode.Scalar = "\u{25CC}"

  init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  /// `nil` for what nobody sees: a joiner alone, a direction mark, a byte-order mark.
  init?(_ character: Character) {
    let all = character.unicodeScalars.prefix(Self.scalarLimit).map(Self.drawable)
    let hasTags = all.first == "\u{1F3F4}"
    let kept = all.filter { !Self.isInvisible($0) || Self.shapes($0) || (hasTags && Self.isTag($0)) }
    guard let first = kept.first(where: { !Self.isInvisible($0) }) else { return nil }
    // A mark with no letter to stand on is shown on the circle that stands for one.
    scalars = Self.isMark(first) ? [Self.dottedCircle] + kept : kept
  }

  /// The clusters of a text of at most `limit` scalars; what is longer is left out.
  static func all(of text: String, limit: Int) -> [TextCluster] {
    let short = text.utf8.count <= limit ? text : String(text.unicodeScalars.prefix(limit))
    var left = limit
    return short.compactMap { character in
      guard let cluster = TextCluster(character), cluster.scalars.count <= left else { return nil }
      left -= cluster.scalars.count
      return cluster
    }
  }

  var text: String { String(String.UnicodeScalarView(scalars)) }

  /// What a font must have to draw it.
  var visible: [Unicode.Scalar] { scalars.filter { !Self.isInvisible($0) } }

  /// What it is mostly: its letter.
  var base: Unicode.Scalar { scalars.first { !Self.isInvisible($0) } ?? " " }

  /// Whether it asks for the font of pictographs: by its nature, or by U+FE0F.
  var wantsPicture: Bool {
    if scalars.contains("\u{FE0E}") { return false }
    return scalars.contains("\u{FE0F}") || base.properties.isEmojiPresentation
  }

  var isBlank: Bool { scalars.allSatisfy(\.properties.isWhitespace) }

  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.generalCategory == .format
  }

  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: true
    default: false
    }
  }

  /// Joiners and variation selectors: invisible, but they change what stands beside them.
  private static func shapes(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200C, 0x200D, 0xFE00...0xFE0F, 0xE0100...0xE01EF: true
    default: false
    }
  }

  /// The letters of a region's flag: Wales, Scotland.
  private static func isTag(_ scalar: Unicode.Scalar) -> Bool { (0xE0020...0xE007F).contains(scalar.value) }

  /// A line holds no line break; what the text gate let through by mistake becomes a space.
  private static func drawable(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: " "
    default: scalar
    }
  }
}
