/// A meeting as it stands: the fold of its stream.
public struct Meeting: Hashable, Sendable, StreamState {
  public internal(set) var title: Text?
  public internal(set) var language = Language.french
  public internal(set) var source: PlanSource?
  public internal(set) var date: CalendarDate?
  public internal(set) var plannedStart: ClockTime?
  public internal(set) var plannedEnd: ClockTime?
  public internal(set) var place: Text?
  public internal(set) var group: Text?
  public internal(set) var roles: [RoleHolder] = []
  public internal(set) var details: [Text] = []
  public internal(set) var headcount: Headcount?
  public internal(set) var attendance: [AttendanceLine] = []
  /// Those of the group's people who said that they are here, in the order in which they came.
  public internal(set) var present: [PersonID] = []

  public internal(set) var opened: ClockTime?
  public internal(set) var closed: ClockTime?
  /// When it was opened on this kiosk; `nil` for one that was only read from a report.
  public internal(set) var openedAt: Moment?
  /// The same for its close.
  public internal(set) var closedAt: Moment?

  public internal(set) var themes: [Theme] = []
  public internal(set) var items: [AgendaItem] = []
  /// The item in progress, running or paused.
  public internal(set) var currentItem: ItemID?
  /// The items in the order that the meeting was opened with; `nil` before: the plan is what stands there.
  var plannedOrder: [ItemID]?

  /// Those who asked for the floor, in the order of their requests; `speakersQueue(at:)` says who is next.
  public internal(set) var queue: [FloorRequest] = []
  public internal(set) var queueRule = QueueRule.arrival
  /// Whether nobody may ask any more.
  public internal(set) var queueIsClosed = false
  /// The turn in progress, running or paused.
  public internal(set) var turn: Turn?
  /// The format in progress.
  public internal(set) var run: FormatRun?
  /// The formats that were run, the one in progress included, in order.
  public internal(set) var formatsHeld: [FormatHeld] = []
  /// Whose turn ended last; `nil` for "une personne".
  public internal(set) var lastSpeaker: Text?
  /// Who spoke, in order of first turn, and how long: a turn changes figures, and copies no names.
  var speakers: [Speaker] = []
  var spoken: [Spoken] = []
  /// Milliseconds spoken during each item, the turn in progress left out.
  var spokenInItems: [ItemID: Int64] = [:]
  var turnLimits: [TurnScope: Int] = [:]
  public internal(set) var categories: [SpeakerCategory] = []
  /// Which list a folded name is on.
  var categoryChoices: [String: CategoryID] = [:]
  /// What a report said of lists, themes and silence, and of what people spoke, in milliseconds.
  var recordedShares: [RecordedShare] = []
  var recordedSpeaking: Int64 = 0
  /// The list of whoever was given the floor last.
  var lastCategory: CategoryID?
  /// Whether the names on the speakers' list are on the screen that everybody sees.
  public internal(set) var namesAreShown = true
  /// Whether everybody sees who has spoken how long.
  public internal(set) var sharesAreShown = false

  public internal(set) var prompts: [Prompt] = []
  /// Where a folded name stands in `speakers`.
  var speakingPlaces: [String: Int] = [:]
  var slipPlaces: [SlipID: SlipPlace] = [:]
  public internal(set) var dotRule = DotRule()

  /// Captured lines, in order.
  public internal(set) var entries: [Entry] = []
  public internal(set) var tasks: [TaskLine] = []
  public internal(set) var topics: [TopicLine] = []
  /// Subjects of the group that were changed while it was held, as the board says them since.
  public internal(set) var boardChanges: [TopicLine] = []
  public internal(set) var nextMeeting: [NextMeetingLine] = []
  public internal(set) var addenda: [AddendumTarget: [Addendum]] = [:]
  /// Who could take a task on, listed or captured, in the order in which they said so.
  public internal(set) var offers: [EntryID: [Offer]] = [:]

  /// The proposal that the group is deciding on.
  public internal(set) var consent: ConsentRound?
  /// How proposals came to be what they are, by the line that each became or will.
  public internal(set) var histories: [EntryID: ProposalHistory] = [:]
  /// The decision that a task follows from, and the one that answers a question.
  var origins: [EntryID: EntryID] = [:]
  var answers: [EntryID: EntryID] = [:]

  /// The minutes that the meeting was made from, in order; empty for one made from a plan.
  public internal(set) var lines: [SourceLine] = []
  /// What those lines are about.
  var lineSubjects: Set<LineSubject> = []
  /// Whose words are no longer those of their line.
  var reworded: Set<EntryID> { Set(earlierTexts.keys) }
  /// Items whose time box is no longer that of their plan.
  var retimed: Set<ItemID> = []
  /// What was said before.
  var earlierTexts: [EntryID: [Text]] = [:]
  /// The same of slips.
  var earlierSlipTexts: [SlipID: [Text]] = [:]
  /// What titles, names and questions of the plan said before, by the text that stands there now.
  var replaced: [TextID: [Text]] = [:]
  /// Folded names and tasks that the group does not want.
  var declined: [Text] = []

  /// Set while it is not said whether the time the kiosk was off counts.
  public internal(set) var interruption: Interruption?

  /// Whom its report for everybody may name. It is the group's to say, so only ``reported(with:)`` sets it.
  public internal(set) var shownNames = ShownNames()

  public init() {}

  public var isPlanned: Bool { title != nil }
  public var isClosed: Bool { closed != nil }

  public func item(_ id: ItemID?) -> AgendaItem? {
    items.first { $0.id == id }
  }

  public func theme(_ id: ThemeID?) -> Theme? {
    themes.first { $0.id == id }
  }

  public func prompt(_ id: PromptID?) -> Prompt? {
    prompts.first { $0.id == id }
  }

  public func slip(_ id: SlipID) -> Slip? {
    slipPlaces[id].map { prompts[$0.prompt].slips[$0.slip] }
  }

  /// The question that a slip hangs under.
  public func prompt(of slip: SlipID) -> Prompt? { slipPlaces[slip].map { prompts[$0.prompt] } }

  /// The slips that wait until the team lets them hang, oldest first.
  public var waitingSlips: [Slip] {
    prompts.flatMap { prompt in prompt.waiting.map { prompt.slips[$0] } }
  }

  /// Who spoke, in order of first turn.
  public var speaking: [SpeakingTime] { zip(speakers, spoken).map { SpeakingTime(speaker: $0, spoken: $1) } }

  /// Time and turns so far of the person called `name`, the turn in progress left out.
  public func speakingTime(of name: String) -> SpeakingTime? {
    speakingPlaces[TextGate.folded(name)].map { SpeakingTime(speaker: speakers[$0], spoken: spoken[$0]) }
  }
}

struct SlipPlace: Hashable, Sendable {
  var prompt: Int
  var slip: Int
}

public struct RoleHolder: Hashable, Sendable {
  public let role: Role
  public internal(set) var names: Text
}

/// Attendance without names.
public struct Headcount: Hashable, Sendable {
  public let present: Int
  public let newcomers: Int
}

public struct Theme: Hashable, Sendable {
  public let id: ThemeID
  public internal(set) var name: Text
}

public struct AgendaItem: Hashable, Sendable {
  public enum Progress: Hashable, Sendable { case waiting, current, finished, parked }

  public let id: ItemID
  public internal(set) var title: Text
  public internal(set) var theme: ThemeID?
  /// Time box in minutes; `nil` where the plan gives none.
  public internal(set) var minutes: Int?
  /// The same as the meeting was opened with it: what is added or shared later does not change the plan.
  public internal(set) var plannedMinutes: Int?
  public internal(set) var remark: Text?
  /// Whether it keeps its time when others give some of theirs: a break, a guest.
  public internal(set) var isFixed = false
  /// What a guest has of that time.
  public internal(set) var guestMinutes: Int?
  /// The item whose second part it is.
  var splitFrom: ItemID?
  public internal(set) var progress = Progress.waiting
  /// Whether it was parked for the next meeting.
  public internal(set) var isPostponed = false
  public internal(set) var stopwatch = Stopwatch()
  /// Wall time of its first start and of its end, for display; `nil` where it was only read.
  public internal(set) var startedAt: Moment?
  public internal(set) var finishedAt: Moment?
}

/// Somebody who asked for the floor.
public struct FloorRequest: Hashable, Sendable {
  public let id: RequestID
  public internal(set) var name: Text
  public internal(set) var kind = TurnKind.intervention
  /// The name folded.
  let key: String
  /// Where that name stood in `speakers` when it was asked for: looked at before it is searched for.
  let speaker: Int?
  /// How many who asked later were given the floor before.
  public internal(set) var overtakenBy = 0
  /// More than 0 where the facilitator put it first; the last one put so is the very first.
  var precedence = 0
}

/// Somebody speaking. Its stopwatch is not the item's.
public struct Turn: Hashable, Sendable {
  public let id: TurnID
  /// `nil` for "une personne".
  public internal(set) var name: Text?
  public internal(set) var kind = TurnKind.intervention
  public internal(set) var item: ItemID?
  public internal(set) var stopwatch = Stopwatch()
}

/// What one person has spoken, cumulated.
public struct SpeakingTime: Hashable, Sendable {
  let speaker: Speaker
  let spoken: Spoken

  /// The name folded; empty for turns without a name.
  public var key: String { speaker.key }
  public var name: Text? { speaker.name }
  public var milliseconds: Int64 { spoken.milliseconds }
  public var turns: Int { spoken.turns }
}

struct Speaker: Hashable, Sendable {
  let key: String
  var name: Text?
}

struct Spoken: Hashable, Sendable {
  var milliseconds: Int64 = 0
  var turns = 0
}

public struct Prompt: Hashable, Sendable {
  public let id: PromptID
  public internal(set) var text: Text
  public internal(set) var clusters: [Cluster] = []
  /// In the order they were hung, those off the wall included.
  public internal(set) var slips: [Slip] = []
  /// Positions in `slips` of those that hang.
  public internal(set) var hanging: [Int] = []
  /// The same peg by peg, first those without; kept as slips come, so that a frame need not sort them.
  public internal(set) var hangingByPeg: [[Int]] = [[]]
  /// Positions in `slips` of those that wait.
  var waiting: [Int] = []

  /// Which of `hangingByPeg` a slip hangs in.
  func peg(of cluster: ClusterID?) -> Int {
    cluster.flatMap { id in clusters.firstIndex { $0.id == id } }.map { $0 + 1 } ?? 0
  }
}

public struct Cluster: Hashable, Sendable {
  public let id: ClusterID
  public internal(set) var name: Text
}

public enum SlipState: String, Hashable, Sendable, Codable { case hung, waiting, hidden, setAside }

/// A person's words on the wall.
public struct Slip: Hashable, Sendable {
  public let id: SlipID
  public internal(set) var cluster: ClusterID?
  public internal(set) var text: Text
  public internal(set) var signature: Text?
  public internal(set) var state = SlipState.hung
  /// Why it was set aside, where that was said.
  public internal(set) var reason: SetAsideReason?
  public internal(set) var paper: SlipPaper?
  /// Whether it was written by hand elsewhere and typed in afterwards.
  public internal(set) var isTypedIn = false
  /// The slip under the same question that it answers.
  public internal(set) var answers: SlipID?
  /// Position, among the question's slips, of the one that this chain of answers begins with.
  var root: Int?
  /// Position of the slip that it answers.
  var parent: Int?
  /// Whether other slips answer it, or what answers it.
  var isAnswered = false
  public internal(set) var dots = 0

  /// Whether it answers `other`, or answers what that one answers.
  public func follows(_ other: Slip) -> Bool {
    answers == other.id || root != nil && root == other.root
  }

  /// The code that takes it down: it follows from the slip's random name, so that it is written nowhere.
  public var code: ErasureCode { ErasureCode(of: id) }
}

/// A captured line.
public struct Entry: Hashable, Sendable {
  public let id: EntryID
  public internal(set) var kind: EntryKind
  public internal(set) var text: Text
  public internal(set) var item: ItemID?
  /// How a decision was taken.
  public internal(set) var manner: Text?
  /// Whether a task is done.
  public internal(set) var done = false
}

/// A task as the plan or the report lists it.
public struct TaskLine: Hashable, Sendable {
  public let id: EntryID
  public internal(set) var text: Text
  public internal(set) var done: Bool
}

/// When and where the next meeting is, on one line.
public struct NextMeetingLine: Hashable, Sendable {
  public let id: EntryID
  public internal(set) var text: Text
}

/// A subject and who answers, as the plan or the report lists it.
public struct TopicLine: Hashable, Sendable {
  public let id: EntryID
  public internal(set) var text: Text
}

/// The kiosk was off while timers ran.
public struct Interruption: Hashable, Sendable {
  /// The last sign of life before.
  public let lastSeen: Moment
  public let itemRan: Bool
  public let turnRan: Bool
}
