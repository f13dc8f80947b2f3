/// The second-level headings of a plan and of a report, in the languages they are read and written in.
package enum SectionHeading: CaseIterable, Sendable {
  case agenda, wall, notes, decisions, answeredQuestions, openQuestions, parkingLot, tasks, topics, speaking,
    nextMeeting

  package func title(_ language: Language) -> String {
    switch (self, language) {
    case (.agenda, .french): "Ordre du jour"
    case (.agenda, .english): "Agenda"
    case (.wall, .french): "Questions au mur"
    case (.wall, .english): "Questions on the wall"
    case (.notes, _): "Notes"
    case (.decisions, .french): "Décisions prises"
    case (.decisions, .english): "Decisions"
    case (.answeredQuestions, .french): "Questions répondues"
    case (.answeredQuestions, .english): "Answered questions"
    case (.openQuestions, .french): "Questions en suspens"
    case (.openQuestions, .english): "Open questions"
    case (.parkingLot, .french): "Frigo"
    case (.parkingLot, .english): "Parking lot"
    case (.tasks, .french): "Quand j’ai du temps"
    case (.tasks, .english): "When I have time"
    case (.topics, .french): "À qui demander\u{202F}?"
    case (.topics, .english): "Whom to ask?"
    case (.speaking, .french): "Temps de parole"
    case (.speaking, .english): "Speaking time"
    case (.nextMeeting, .french): "Prochaine rencontre"
    case (.nextMeeting, .english): "Next meeting"
    }
  }

  /// The section that `heading` opens, and the language it says so in (`nil` where both say the same).
  package static func match(_ heading: String) -> (section: SectionHeading, language: Language?)? {
    table[LineKey(heading)]
  }

  private static let table: [LineKey: (section: SectionHeading, language: Language?)] = {
    var table: [LineKey: (section: SectionHeading, language: Language?)] = [:]
    for section in allCases {
      for language in Language.allCases {
        let key = LineKey(section.title(language))
        table[key] = (section, table[key] == nil ? language : nil)
      }
    }
    table[LineKey("Décisions")] = (.decisions, .french)
    table[LineKey("Decisions taken")] = (.decisions, .english)
    return table
  }()
}

/// A heading or the word before a colon, compared by its letters and digits alone.
package struct LineKey: Hashable, Sendable {
  let letters: String

  package init(_ text: String) {
    let folded = TextGate.folded(text).unicodeScalars.filter { $0.properties.isAlphabetic || isDigit($0) }
    letters = String(String.UnicodeScalarView(folded))
  }
}

func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }
