import KioskToolkit
import MeetingCore

/// The plan as it is prepared on the screen, and what is said and chosen of it.
public enum PlanSheet: Hashable, Sendable {
  /// All of it: the head, the items, what they add up to.
  case whole
  /// Everything about it that can be changed or done.
  case more
  case title, place
  /// The day and the hours by steps, or as they are typed.
  case day, hours, when
  /// Other words for an item, and the theme that it belongs to.
  case words(ItemID)
  case theme(ItemID)
  case newTheme(ItemID?)
  /// The themes, and what can be done with one.
  case themes
  case themeChanges(ThemeID)
  case renameTheme(ThemeID)
  /// What can be done with a question of the wall, and other words for it.
  case prompt(PromptID)
  case rewordPrompt(PromptID)
  /// The plans to begin with, and one of them.
  case templates
  case template(Int)

  var needsMeeting: Bool {
    switch self {
    case .templates, .template: false
    default: true
    }
  }

  /// Whether it is typed into; else it may hold more than one screenful.
  var isTyped: Bool { !emptyFields.isEmpty }

  var emptyFields: [FieldName: TextEntry] {
    switch self {
    case .title, .place, .words, .newTheme, .renameTheme, .rewordPrompt:
      [.text: TextEntry(maximumScalars: TextField.title.maximumScalars)]
    case .when: [.text: TextEntry(maximumScalars: TextField.name.maximumScalars)]
    case .whole, .more, .day, .hours, .theme, .themes, .themeChanges, .prompt, .templates, .template: [:]
    }
  }

  /// What is shown again once something was settled in it; `nil` for the plan or the screen beneath.
  var settled: Overlay? {
    switch self {
    case .newTheme(nil), .themeChanges, .renameTheme: .plan(.themes)
    case .prompt, .rewordPrompt: .prompts
    default: nil
    }
  }
}

/// What is done with a plan besides opening its sheets.
public enum PlanStep: Equatable, Sendable {
  /// Begins to prepare a meeting: the one that is to come, or one from a template.
  case prepare
  /// Looks for the templates, and shows them.
  case findTemplates
  /// Makes a meeting of that template, of a blank sheet where it is `nil`.
  case take(Int?)
  /// Writes the plan into a file.
  case save
  /// It is ready: to the agenda.
  case ready
}

/// A plan that comes with the program, for a group that has none.
public struct PlanTemplate: Equatable, Sendable {
  /// One sentence: what kind of meeting it is for.
  public let purpose: String
  public let record: MeetingRecord

  public init(purpose: String, record: MeetingRecord) {
    self.purpose = purpose
    self.record = record
  }
}
