/// By what a line of plain minutes is known to be a heading.
enum HeadingStyle: Hashable {
  case title
  /// A row of `=` or of `-` under it.
  case underlined(level: Int)
  case capitals
  case roman
  case letter
  /// A letter under a number.
  case innerLetter
  /// `1. Budget`, `1.2 Recettes`: how many numbers it has.
  case numbered(parts: Int)
  /// A short line by itself.
  case bare
  /// A word that minutes use for a section.
  case section
  case question
  case colon

  var isBare: Bool { self == .bare || self == .section }

  /// Which of them hold others: a smaller rank may hold a greater one. `nil` where only the place tells.
  var rank: Int? {
    switch self {
    case .title: 0
    case .underlined(let level): level
    case .capitals: 3
    case .roman: 4
    case .letter: 5
    case .numbered(let parts): 5 + parts
    case .innerLetter: 20
    case .bare, .section, .question, .colon: nil
    }
  }
}
