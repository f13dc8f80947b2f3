/// Eight signs that take a slip down later. None of them looks like another: no 0 and O, 1, I and L, 2 and
/// Z, 5 and S, 8 and B.
public struct ErasureCode: Hashable, Sendable, CustomStringConvertible {
  public static let length = 8
  static let signs = Array("34679ACDEFGHJKMNPQRTUVWXY")

  private let signs: [Character]

  /// The code of a slip, from its random name by a one-way mix.
  init(of slip: SlipID) {
    let mixed: SlipID = slip.derived(0x0C0D_E000)
    var left = mixed.low
    signs = (0..<Self.length).map { _ in
      defer { left /= UInt64(Self.signs.count) }
      return Self.signs[Int(left % UInt64(Self.signs.count))]
    }
  }

  /// A code as somebody types it: in capitals or not, with blanks or dashes anywhere; `nil` where it is none.
  public init?(typed: String) {
    let signs = typed.uppercased().filter { !$0.isWhitespace && !"-–.".contains($0) }
    guard signs.count == Self.length, signs.allSatisfy(Self.signs.contains) else { return nil }
    self.signs = Array(signs)
  }

  /// In two groups of four.
  public var description: String { String(signs.prefix(4)) + " " + String(signs.suffix(4)) }
}
