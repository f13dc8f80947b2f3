/// Where the points of nested lists stand: each beneath the words of the one it belongs to.
struct ListLayout {
  struct Place {
    let indentation: Int
    let number: Int?
    /// Whether a blank line must come before, or the point would be read as a paragraph going on.
    let needsBlank: Bool
    let depth: Int
    let isFirst: Bool
  }

  /// For each depth, how far the words beneath its last point are indented.
  private var offsets: [Int] = []

  /// The depth of the last point; 0 where none stands before.
  var depth: Int { offsets.count }

  mutating func place(depth: Int, number: Int?) -> Place {
    let depth = min(max(1, depth), offsets.count + 1)
    let isDeeper = depth > offsets.count && !offsets.isEmpty
    let isFirst = offsets.isEmpty
    let indentation = depth > 1 ? offsets[depth - 2] : 0
    let label = number.map { "\($0). ".utf8.count } ?? 2
    offsets = Array(offsets.prefix(depth - 1)) + [indentation + label]
    return Place(
      indentation: indentation, number: number, needsBlank: isDeeper && number != nil && number != 1,
      depth: depth, isFirst: isFirst)
  }
}
