import KioskToolkit
import MeetingCore

/// What each overlay is like: its fields, its pages, who may open it, where it leads back to.
extension Overlay {
  /// The empty fields that it opens with.
  public var emptyFields: [FieldName: TextEntry] {
    switch self {
    case .rewording: [.text: TextEntry(multiline: true, maximumScalars: TextField.slip.maximumScalars)]
    case .writing, .answering, .typingIn:
      [
        .text: TextEntry(multiline: true, maximumScalars: TextField.slip.maximumScalars),
        .signature: TextEntry(maximumScalars: TextField.signature.maximumScalars),
      ]
    case .takeDown: [.text: TextEntry(maximumScalars: 40)]
    case .newPeg: [.text: TextEntry(maximumScalars: TextField.title.maximumScalars)]
    // NB: a digit more than any of them takes, so that what is too much is refused and not cut short.
    case .hands, .countHeads, .handPart, .headcountPart: [.text: TextEntry(maximumScalars: 7)]
    case .floor, .nameSpeaker, .renameSpeaker, .newCategory, .offering:
      [.text: TextEntry(maximumScalars: TextField.name.maximumScalars)]
    case .capture: [.text: TextEntry(maximumScalars: TextField.line.maximumScalars)]
    case .newPrompt, .newItem, .role: [.text: TextEntry(maximumScalars: TextField.title.maximumScalars)]
    case .newEntry(.decision):
      [
        .text: TextEntry(maximumScalars: TextField.line.maximumScalars),
        .manner: TextEntry(maximumScalars: TextField.line.maximumScalars),
      ]
    case .newProposal, .newObjection:
      [
        .text: TextEntry(maximumScalars: TextField.line.maximumScalars),
        .manner: TextEntry(maximumScalars: TextField.name.maximumScalars),
      ]
    case .newEntry, .newTask, .newTopic, .edit, .amending, .integrating, .deriving, .addition:
      [.text: TextEntry(maximumScalars: TextField.line.maximumScalars)]
    case .board(let sheet): sheet.emptyFields
    case .plan(let sheet): sheet.emptyFields
    default: [:]
    }
  }

  /// Whether it may hold more than one screenful.
  var hasPages: Bool {
    switch self {
    case .help, .past, .reportLines, .reportFiles, .reportLine, .arrival, .entry, .groupTask, .items, .item,
      .itemChanges,
      .fit, .speaker,
      .request,
      .reading,
      .proposals,
      .documents, .incoming, .setAside, .pegs, .waiting, .readAloud, .prompts, .library, .libraryTheme, .slip,
      .dotRule, .roles,
      .floorRules, .formats, .handSigns, .queueRule, .turnTimes, .turnTime, .categories, .category, .shares,
      .sharer, .taskChanges, .taskFilters, .objection, .consentChanges, .decisionChanges, .handCount,
      .headcount:
      true
    case .board(let sheet): !sheet.isTyped
    case .plan(let sheet): !sheet.isTyped
    default: false
    }
  }

  /// Whether somebody is named there whom the kiosk may know.
  var namesSomebody: Bool {
    switch self {
    case .floor, .nameSpeaker, .renameSpeaker, .role, .offering: true
    case .board(let sheet): sheet.namesSomebody
    default: false
    }
  }

  /// What is shown again once something was settled in it; `nil` for the screen beneath.
  var parent: Overlay? {
    switch self {
    case .queueRule: .floorRules
    case .turnTime: .turnTimes
    case .role, .headcount: .roles
    case .headcountPart: .headcount
    case .category, .newCategory, .countHeads: .categories
    case .sharer, .renameSpeaker: .shares(.people)
    case .board(let sheet): sheet.settled.map { .board($0) }
    case .plan(let sheet): sheet.settled
    default: nil
    }
  }

  /// Whether it asks something that must be answered: it comes back until it is.
  var mustBeAnswered: Bool { self == .interruption || self == .planChanged }

  /// Whether passers-by are kept from it.
  var isForTheTeam: Bool {
    switch self {
    case .board(let sheet): sheet.isForTheTeam
    case .plan: true
    default: false
    }
  }

  /// Whether it shows one task, or what can be done with it.
  var isOfTask: Bool {
    switch self {
    case .groupTask, .entry, .taskChanges: true
    default: false
    }
  }

  /// Whether it only tells something: Enter closes it.
  var isRead: Bool { if case .thanks = self { true } else { false } }

  /// Whether arrows turn its pages: there is nothing else to go to.
  var isReadPageByPage: Bool {
    switch self {
    case .readAloud, .slip, .reading, .help, .past: true
    default: false
    }
  }

  /// Whether somebody who passes by writes there, or is thanked: whoever comes next is somebody else.
  var isOfPasserBy: Bool {
    switch self {
    case .writing, .answering, .thanks: true
    default: false
    }
  }

  var needsMeeting: Bool {
    switch self {
    case .plan(let sheet): sheet.needsMeeting
    case .help, .screens, .appearance, .reading, .planChanged, .newerData, .documents, .incoming, .past,
      .addition,
      .reportLines:
      false
    default: true
    }
  }
}
