/// The last line of a plan that was written here and holds marks of ours: no reader of Markdown shows it. A
/// plan without marks reads the same without it.
package struct PlanDefinition: Hashable, Sendable {
  package static let prefix = "[parvis]: <#parvis-plan?"

  package var language: Language

  package var line: String { "\(Self.prefix)version=1&lang=\(language.rawValue)>" }

  package init(language: Language) { self.language = language }

  /// `nil` where `line` is no such definition, or one of a version not known yet.
  package init?(_ line: String) {
    let known = Language.allCases.first { PlanDefinition(language: $0).line == line }
    guard let known else { return nil }
    language = known
  }
}
