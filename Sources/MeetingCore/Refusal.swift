/// Why a command was not done. The catalogue turns it into words for the person.
public enum Refusal: Error, Equatable, Sendable {
  case emptyText(TextField)
  case textTooLong(TextField)
  /// What the command names is not there (any more); the case says which kind of thing.
  case unknown(Kind)
  case meetingAlreadyPlanned
  case meetingClosed
  case meetingNotPlanned
  case noItemLeft
  case nothingRunning
  case nobodySpeaks
  case nobodySpokeByName
  case noCategories
  case tooManyCategories
  case turnTimeOutOfRange
  case alreadyInQueue(String)
  case queueClosed
  case nothingToUndo
  case promptHoldsSlips
  /// What belongs to the plan of a meeting stays once it has begun.
  case meetingHasBegun
  /// No hours that a meeting could have.
  case hoursOutOfRange
  case themeIsThere(String)
  case durationOutOfRange
  case notLate
  case nothingToShorten
  case nothingToPark
  /// The item is in progress or over: its place is where it was done.
  case itemHasBegun
  case itemTooShort
  case guestExceedsItem
  /// The items are those of minutes from elsewhere, whose lines keep their order.
  case orderOfMinutes
  /// The role's line is one of minutes from elsewhere, which keep their words.
  case roleOfMinutes
  case countOutOfRange
  case dotsOutOfRange
  case dotRuleOutOfRange
  case nothingInterrupted
  /// Several proposals are decided on one after the other.
  case consentIsOpen
  /// None is on its way any more, or yet.
  case noConsentOpen
  /// So many objections stand.
  case objectionsOpen(Int)
  /// Nobody was asked for objections yet.
  case objectionsNotAsked
  case handsOutOfRange
  /// More hands than people who were counted.
  case moreHandsThanPeople(Int, Int)
  /// The line is one of minutes from elsewhere.
  case lineOfMinutes
  case alreadyDone
  case alreadyErased
  /// Not eight of the signs that a code is made of.
  case badCode
  /// One subject, or one person, under two names already.
  case alreadyOne
  /// The person does not stand so to the subject.
  case standsNot

  /// Kinds of things that commands name.
  public enum Kind: String, Equatable, Sendable {
    case meeting, item, request, category, prompt, cluster, slip, entry, person, task, text, screen, look,
      code, offer, topic, question, objection, theme
  }

  /// The catalogue's key for this refusal.
  public var key: String {
    switch self {
    case .emptyText: "refusal.emptyText"
    case .textTooLong: "refusal.textTooLong"
    case .unknown(let kind): "refusal.unknown.\(kind.rawValue)"
    case .meetingAlreadyPlanned: "refusal.meetingAlreadyPlanned"
    case .meetingClosed: "refusal.meetingClosed"
    case .meetingNotPlanned: "refusal.meetingNotPlanned"
    case .noItemLeft: "refusal.noItemLeft"
    case .nothingRunning: "refusal.nothingRunning"
    case .nobodySpeaks: "refusal.nobodySpeaks"
    case .nobodySpokeByName: "refusal.nobodySpokeByName"
    case .noCategories: "refusal.noCategories"
    case .tooManyCategories: "refusal.tooManyCategories"
    case .turnTimeOutOfRange: "refusal.turnTimeOutOfRange"
    case .alreadyInQueue: "refusal.alreadyInQueue"
    case .queueClosed: "refusal.queueClosed"
    case .nothingToUndo: "refusal.nothingToUndo"
    case .promptHoldsSlips: "refusal.promptHoldsSlips"
    case .meetingHasBegun: "refusal.meetingHasBegun"
    case .hoursOutOfRange: "refusal.hoursOutOfRange"
    case .themeIsThere: "refusal.themeIsThere"
    case .durationOutOfRange: "refusal.durationOutOfRange"
    case .notLate: "refusal.notLate"
    case .nothingToShorten: "refusal.nothingToShorten"
    case .nothingToPark: "refusal.nothingToPark"
    case .itemHasBegun: "refusal.itemHasBegun"
    case .itemTooShort: "refusal.itemTooShort"
    case .guestExceedsItem: "refusal.guestExceedsItem"
    case .orderOfMinutes: "refusal.orderOfMinutes"
    case .roleOfMinutes: "refusal.roleOfMinutes"
    case .countOutOfRange: "refusal.countOutOfRange"
    case .dotsOutOfRange: "refusal.dotsOutOfRange"
    case .dotRuleOutOfRange: "refusal.dotRuleOutOfRange"
    case .nothingInterrupted: "refusal.nothingInterrupted"
    case .consentIsOpen: "refusal.consentIsOpen"
    case .noConsentOpen: "refusal.noConsentOpen"
    case .objectionsOpen: "refusal.objectionsOpen"
    case .objectionsNotAsked: "refusal.objectionsNotAsked"
    case .handsOutOfRange: "refusal.handsOutOfRange"
    case .moreHandsThanPeople(_, 1): "refusal.moreHandsThanPeople.one"
    case .moreHandsThanPeople: "refusal.moreHandsThanPeople"
    case .lineOfMinutes: "refusal.lineOfMinutes"
    case .alreadyDone: "refusal.alreadyDone"
    case .alreadyErased: "refusal.alreadyErased"
    case .badCode: "refusal.badCode"
    case .alreadyOne: "refusal.alreadyOne"
    case .standsNot: "refusal.standsNot"
    }
  }

  /// What the catalogue's text has to be filled with, in order.
  public var arguments: [String] {
    switch self {
    case .textTooLong(let field):
      ["\(field.maximumScalars)", "\(field.maximumBytes)", "\(field.maximumLines)"]
    case .alreadyInQueue(let name), .themeIsThere(let name): [name]
    case .hoursOutOfRange: ["\(Meeting.maximumHours)"]
    case .tooManyCategories: ["\(SpeakerCategory.maximum)"]
    case .turnTimeOutOfRange: ["\(Meeting.maximumTurnSeconds / 60)"]
    case .dotsOutOfRange: ["\(SlipMarks.mostDots)"]
    case .objectionsOpen(let count): ["\(count)"]
    case .moreHandsThanPeople(let hands, let people): ["\(hands)", "\(people)"]
    default: []
    }
  }
}
