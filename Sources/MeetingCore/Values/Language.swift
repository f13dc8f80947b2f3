/// The languages that Parvis speaks.
public enum Language: String, Sendable, Codable, CaseIterable {
  case french = "fr"
  case english = "en"
}
