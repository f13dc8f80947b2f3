/// What a meeting's plan or minutes propose to the group, which takes it in only when somebody accepts:
/// people whom it names, and of minutes from elsewhere tasks not done.
public struct Proposals: Hashable, Sendable {
  /// Names that the group does not know, in the order of the document.
  public let people: [String]
  /// Words of tasks that the group does not list.
  public let tasks: [String]

  public var isEmpty: Bool { people.isEmpty && tasks.isEmpty }
  public var count: Int { people.count + tasks.count }

  public init(of meeting: Meeting, to group: Group) {
    var known = Set((group.people.map(\.name) + meeting.declined).map { Self.key($0.value ?? "") })
    people = meeting.peopleNamed.filter { known.insert(Self.key($0)).inserted }
    var listed = Set((group.tasks.map(\.text) + meeting.declined).map { Self.key($0.value ?? "") })
    let open = meeting.tasks.filter { !$0.done }.compactMap(\.text.value)
    let captured = meeting.entries.filter { $0.kind == .task && !$0.done }.compactMap(\.text.value)
    // What a meeting held here leaves is remembered once it is closed: nobody need propose it.
    let isRead = !meeting.lines.isEmpty || meeting.isClosed && meeting.closedAt == nil
    tasks = isRead ? (open + captured).filter { listed.insert(Self.key($0)).inserted } : []
  }

  private static func key(_ text: String) -> String { LineKey(text).letters }
}

extension Meeting {
  /// Everybody whom the head and the topics name, in order, each once.
  var peopleNamed: [String] {
    var seen: Set<String> = []
    let lines = attendance.compactMap(\.names.value) + roles.compactMap(\.names.value)
    let answering = topics.compactMap(\.text.value).flatMap { TopicPhrase($0).people.map(\.name) }
    return
      (lines.flatMap { PersonNames.split($0, evenSmall: true) }
      + answering.compactMap { PersonNames.name($0) })
      .filter { seen.insert(TextGate.folded($0)).inserted }
  }

  /// Folded names of those known to be here: written down as present, holding a role, or having asked for
  /// the floor.
  public var namesHere: Set<String> {
    let present = attendance.filter { $0.attendance == .present }.compactMap(\.names.value)
    let named = (present + roles.compactMap(\.names.value)).flatMap { PersonNames.split($0, evenSmall: true) }
    let spoke = queue.compactMap(\.name.value) + speaking.compactMap { $0.name?.value }
    return Set((named + spoke + [turn?.name?.value].compactMap { $0 }).map(TextGate.folded))
  }
}
