/// The four looks of the same place.
public enum Look: String, CaseIterable, Sendable {
  case day, evening, contrast, easy

  /// The one after it, round and round.
  var next: Look {
    let all = Self.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }
}
