/// A meeting as a document says it: what the plan reader reads, and what an import brings in.
///
/// Texts are as written; the gate comes later. Every list is in the document's order.
public struct MeetingRecord: Hashable, Sendable {
  public var title = ""
  public var language = Language.french
  public var date: CalendarDate?
  public var start: ClockTime?
  public var end: ClockTime?
  public var place: String?
  public var group: String?
  public var roles: [RoleRecord] = []
  /// Lines of the head that are none of the above.
  public var details: [String] = []
  public var opened: ClockTime?
  public var closed: ClockTime?
  public var present: Int?
  public var newcomers: Int?
  public var attendance: [AttendanceRecord] = []
  public var items: [ItemRecord] = []
  public var prompts: [PromptRecord] = []
  /// Lines that belong to no item.
  public var entries: [EntryRecord] = []
  public var tasks: [TaskRecord] = []
  public var topics: [TopicRecord] = []
  /// When and where the next meeting is.
  public var nextMeeting: [String] = []
  public var speaking: [SpeakingRecord] = []
  package var shares: [ShareLine] = []
  /// Those run outside any item.
  package var formats: [FormatLine] = []
  /// Subjects as they were changed on the board during the meeting.
  public var boardChanges: [String] = []
  /// The minutes that it is made from, in order; empty for a plan. What they say comes before the lists
  /// above: those hold what was added here, their items and prompts first repeating the minutes' own.
  public var lines: [LineRecord] = []

  public init() {}
}

public struct RoleRecord: Hashable, Sendable {
  public var role: Role
  public var names: String

  public init(role: Role, names: String) {
    self.role = role
    self.names = names
  }
}

public struct ItemRecord: Hashable, Sendable {
  public var title: String
  public var theme: String?
  public var minutes: Int?
  /// Whether it keeps its time when others give some of theirs.
  public var isFixed = false
  public var remark: String?
  /// Actual time spent, milliseconds; `nil` where the item was not started.
  public var total: Int64?
  /// Minutes that it was opened with, where that is not what it has.
  public var plannedMinutes: Int?
  package var formats: [FormatLine] = []
  public var parked = false
  /// Whether it was put off to the next meeting; it is then parked too.
  public var isPostponed = false
  public var entries: [EntryRecord] = []
  public var addenda: [AddendumRecord] = []

  public init(title: String) { self.title = title }
}

public struct EntryRecord: Hashable, Sendable {
  public var kind: EntryKind
  public var text: String
  /// How a decision was taken.
  public var manner: String?
  /// Whether a task is done.
  public var done = false
  public var addenda: [AddendumRecord] = []

  public init(kind: EntryKind, text: String) {
    self.kind = kind
    self.text = text
  }
}

public struct PromptRecord: Hashable, Sendable {
  public var text: String
  public var clusters: [String] = []
  public var slips: [SlipRecord] = []

  public init(text: String) { self.text = text }
}

public struct SlipRecord: Hashable, Sendable {
  public var text: String
  public var signature: String?
  /// Index into the prompt's clusters.
  public var cluster: Int?
  package var marks = SlipMarks()
  public var addenda: [AddendumRecord] = []

  public init(text: String) { self.text = text }
}

public struct TaskRecord: Hashable, Sendable {
  /// The line without its tick box.
  public var text: String
  public var done: Bool
  public var addenda: [AddendumRecord] = []

  public init(text: String, done: Bool) {
    self.text = text
    self.done = done
  }
}

public struct TopicRecord: Hashable, Sendable {
  public var text: String
  public var addenda: [AddendumRecord] = []

  public init(text: String) { self.text = text }
}

/// Something added later to the line before it: words, or on a task who takes it on.
public struct AddendumRecord: Hashable, Sendable {
  public var date: PartialDate?
  public var text: String
  /// Whether the text is the name of somebody who could take the task on, or does.
  public var offer: OfferStanding?
  /// What it says of how the line came to be.
  public var history: HistoryRecord?

  public init(date: PartialDate?, text: String, offer: OfferStanding? = nil) {
    self.date = date
    self.text = text
    self.offer = offer
  }

  init(_ text: String, _ history: HistoryRecord) {
    self.text = text
    self.history = history
  }
}

/// What a line beneath another one says of how that came to be.
public enum HistoryRecord: Hashable, Sendable {
  case proposer
  /// What a proposal said before.
  case wording(isFirst: Bool)
  case objection(author: String?, outcome: ObjectionOutcome?)
  /// The decision that a task follows from.
  case origin
  /// The decision that answers a question.
  case answer
}

public struct AttendanceRecord: Hashable, Sendable {
  public var attendance: Attendance
  public var names: String

  public init(attendance: Attendance, names: String) {
    self.attendance = attendance
    self.names = names
  }
}

public struct SpeakingRecord: Hashable, Sendable {
  /// `nil` for turns nobody's name was given for.
  public var name: String?
  public var total: Int64
  public var turns: Int

  public init(name: String?, total: Int64, turns: Int) {
    self.name = name
    self.total = total
    self.turns = turns
  }
}
