/// The four looks of the same place.
public enum Look: String, CaseIterable, Sendable {
  case day, evening, contrast, easy
}
