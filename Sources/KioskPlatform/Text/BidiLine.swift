import CFriBidi

/// In which order a line that holds right-to-left text is seen, by the Unicode Bidirectional Algorithm.
///
/// The line's own direction is that of its first strong character.
struct BidiLine {
  /// One for each scalar; odd where it is read from right to left.
  let levels: [Int]
  /// The index of each scalar, from the left of the screen to the right.
  let visualOrder: [Int]

  /// `nil` where nothing is read from right to left: the order is that of the text.
  init?(_ scalars: [Unicode.Scalar]) {
    // NB: below U+0590 everything is read from left to right; almost every line stops here.
    guard scalars.contains(where: { $0.value >= 0x590 }) else { return nil }
    let text = scalars.map(\.value)
    let count = FriBidiStrIndex(text.count)
    var types = [FriBidiCharType](repeating: FRIBIDI_TYPE_ON, count: text.count)
    var brackets = [FriBidiBracketType](repeating: 0, count: text.count)
    var levels = [FriBidiLevel](repeating: 0, count: text.count)
    var order = (0..<count).map { $0 }
    var base = FRIBIDI_PAR_ON
    fribidi_get_bidi_types(text, count, &types)
    fribidi_get_bracket_types(text, count, types, &brackets)
    guard fribidi_get_par_embedding_levels_ex(types, brackets, count, &base, &levels) > 0,
      levels.contains(where: { $0 > 0 }),
      fribidi_reorder_line(0, types, count, 0, base, &levels, nil, &order) > 0
    else { return nil }
    self.levels = levels.map(Int.init)
    visualOrder = order.map(Int.init)
  }
}
