/// How large everything is written that is neither a title nor a figure: fewer things are shown, never
/// smaller ones.
public enum TextSize: String, CaseIterable, Sendable {
  case normal, large, larger

  /// What the sizes of the type scale are multiplied by.
  var factor: Double {
    switch self {
    case .normal: 1
    case .large: 1.15
    case .larger: 1.3
    }
  }

  /// The one after it, round and round.
  var next: TextSize {
    let all = Self.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }
}
