import KioskToolkit

/// From a text to what is drawn: clusters, a font for each, runs, and their order on the screen.
extension FontBook {
  private struct Piece {
    let cluster: TextCluster
    let font: Font
  }

  /// The runs of one line from the left of the screen to the right. No character is left to a font that
  /// lacks it: an empty box would say nothing to anybody.
  func runs(of text: String, style: TextStyle, pixels: Int) -> [TextRun] {
    guard !text.isEmpty, let primary = font(for: style, pixels: pixels) else { return [] }
    let scalars = Array(text.unicodeScalars)
    if scalars.count <= Self.scalarLimit, scalars.allSatisfy(Self.isPlain), primary.has(scalars) {
      return [TextRun(font: primary, script: .latin, isRightToLeft: false, text: text)]
    }
    return mixedRuns(of: text, primary: primary, pixels: pixels)
  }

  /// Latin letters and common signs: nearly every line, and one run in a font that has them.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x24F, 0x2010...0x2027, 0x202F...0x205E, 0x20A0...0x20BF: true
    default: false
    }
  }

  /// The same for a text of any scripts.
  func mixedRuns(of text: String, primary: Font, pixels: Int) -> [TextRun] {
    var pieces: [Piece] = []
    for cluster in TextCluster.all(of: text, limit: Self.scalarLimit) {
      pieces += self.pieces(of: cluster, primary: primary, before: pieces.last?.font, pixels: pixels)
    }
    let scalars = pieces.flatMap(\.cluster.scalars)
    guard let bidi = BidiLine(scalars) else {
      return Self.runs(of: pieces.map { ($0, level: 0) }).map(\.run)
    }
    var starts: [Int] = []
    var start = 0
    for piece in pieces {
      starts.append(start)
      start += piece.cluster.scalars.count
    }
    let runs = Self.runs(of: zip(pieces, starts).map { ($0, level: bidi.levels[$1]) })
    return Self.inVisualOrder(runs, bidi)
  }

  private static func runs(of pieces: [(Piece, level: Int)]) -> [(run: TextRun, count: Int)] {
    var result: [(run: TextRun, count: Int)] = []
    // What belongs to no script goes with what stands before it, at the start with what follows.
    var script = pieces.lazy.compactMap { Script(of: $0.0.cluster.base) }.first ?? .latin
    var level: Int?
    for (piece, itsLevel) in pieces {
      let itsScript = Script(of: piece.cluster.base) ?? script
      if let last = result.last?.run, last.font === piece.font, itsScript == script, itsLevel == level {
        result[result.count - 1].run.text += piece.cluster.text
        result[result.count - 1].count += piece.cluster.scalars.count
      } else {
        let run = TextRun(
          font: piece.font, script: itsScript, isRightToLeft: itsLevel % 2 == 1, text: piece.cluster.text)
        result.append((run, piece.cluster.scalars.count))
      }
      (script, level) = (itsScript, itsLevel)
    }
    return result
  }

  private static func inVisualOrder(_ runs: [(run: TextRun, count: Int)], _ bidi: BidiLine) -> [TextRun] {
    let owners = runs.enumerated().flatMap { Array(repeating: $0.offset, count: $0.element.count) }
    var seen = Set<Int>()
    return bidi.visualOrder.map { owners[$0] }.filter { seen.insert($0).inserted }.map { runs[$0].run }
  }

  /// The cluster with the font that has all of it; where none has, its characters one by one; for one that
  /// no font has, U+FFFD in its place.
  private func pieces(
    of cluster: TextCluster, primary: Font, before: Font?, pixels: Int
  ) -> [Piece] {
    if let font = font(having: cluster, primary: primary, before: before, pixels: pixels) {
      return [Piece(cluster: cluster, font: font)]
    }
    if cluster.isBlank { return [Piece(cluster: TextCluster(scalars: [" "]), font: primary)] }
    if cluster.visible.count > 1 {
      return cluster.visible.compactMap { TextCluster(Character($0)) }.flatMap { part -> [Piece] in
        if let font = font(having: part, primary: primary, before: before, pixels: pixels) {
          return [Piece(cluster: part, font: font)]
        }
        return substitute(primary: primary, pixels: pixels)
      }
    }
    return substitute(primary: primary, pixels: pixels)
  }

  private func substitute(primary: Font, pixels: Int) -> [Piece] {
    for scalar: Unicode.Scalar in ["\u{FFFD}", "?"] {
      let cluster = TextCluster(scalars: [scalar])
      if let font = font(having: cluster, primary: primary, before: nil, pixels: pixels) {
        return [Piece(cluster: cluster, font: font)]
      }
    }
    return []
  }

  private func font(having cluster: TextCluster, primary: Font, before: Font?, pixels: Int) -> Font? {
    let wanted = cluster.visible
    if cluster.wantsPicture, let font = firstFont(having: wanted, in: emoji, pixels: pixels) { return font }
    if primary.has(wanted) { return primary }
    if let before, !before.isPictures, before.has(wanted) { return before }
    return firstFont(having: wanted, in: fallbacks, pixels: pixels)
      ?? firstFont(having: wanted, in: emoji, pixels: pixels)
  }
}
