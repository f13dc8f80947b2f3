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
  public var items: [ItemRecord] = []
  public var prompts: [PromptRecord] = []
  /// Lines that belong to no item.
  public var entries: [EntryRecord] = []
  public var tasks: [TaskRecord] = []
  public var topics: [String] = []
  public var speaking: [SpeakingRecord] = []

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
  public var remark: String?
  /// Actual time spent, milliseconds; `nil` where the item was not started.
  public var total: Int64?
  public var parked = false
  public var entries: [EntryRecord] = []

  public init(title: String) { self.title = title }
}

public struct EntryRecord: Hashable, Sendable {
  public var kind: EntryKind
  public var text: String

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
  public var state = SlipState.hung

  public init(text: String) { self.text = text }
}

public struct TaskRecord: Hashable, Sendable {
  /// The line without its tick box.
  public var text: String
  public var done: Bool

  public init(text: String, done: Bool) {
    self.text = text
    self.done = done
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
