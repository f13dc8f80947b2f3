/// À qui demander ? The lines of tonight's plan and the subjects of the group, together.
///
/// - A line that nothing was changed of at the kiosk says what it says: the group wrote it for tonight. A
///   name alone whose owner withdrew it is not read there any more.
/// - A question about it is no change: it says what it says.
/// - The first change to it adopts it: from then on the group's facts are what is shown of it, and a name is
///   read only once its owner agreed at the kiosk. Until then the row says that there is somebody.
/// - A line and a subject of the group with the same name, letters and digits alone, are one row: the group's
///   people, then whom the line names besides.
/// - A line whose subject was removed goes with it; the same subject written anew in a later plan is back.
/// - The plan's subjects come first, in its order, then the group's others by their names.
public struct Board: Hashable, Sendable {
  public let subjects: [BoardSubject]

  public init(of meeting: Meeting, with group: Group) {
    let making = BoardMaking(meeting, group)
    var shown: Set<TopicID> = []
    var rows: [BoardSubject] = []
    for line in meeting.topics {
      guard let topic = making.topic(of: line) else {
        if !making.isGone(line) { rows.append(making.row(of: line)) }
        continue
      }
      guard shown.insert(topic.id).inserted else { continue }
      rows.append(
        making.row(of: topic, lines: meeting.topics.filter { making.topic(of: $0)?.id == topic.id }))
    }
    let others = making.subjects.filter { !shown.contains($0.id) }.map { making.row(of: $0, lines: []) }
    subjects = rows + others.map { (TextGate.folded($0.name), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  public func subject(_ id: BoardSubject.ID) -> BoardSubject? { subjects.first { $0.id == id } }
}

/// One row of the board.
public struct BoardSubject: Hashable, Sendable {
  public enum ID: Hashable, Sendable {
    case topic(TopicID)
    case line(EntryID)
  }

  /// Somebody on a row.
  public struct Somebody: Hashable, Sendable {
    /// `nil` while they have not agreed to be shown.
    public let name: String?
    /// What they wear to be found, or what tells them from somebody else of that name.
    public let sign: PersonSign?
    /// `nil` for whom only a plan names.
    public let person: PersonID?
    public let standing: Standing
    public let isHere: Bool
    public let remark: String?
  }

  public let id: ID
  public let name: String
  /// Those who answer, then who could take over, then who looked after it before.
  public let people: [Somebody]
  public let seeksSuccessor: Bool
  /// Whether somebody answers whom even the plan does not name.
  public let hasUnnamed: Bool
  /// As one writes it.
  public let line: String
  /// How a command names it.
  public let choice: SubjectChoice
  /// The lines of the plan that it stands for.
  public let lines: [EntryID]

  /// Nobody answers.
  public var isFree: Bool { !hasUnnamed && !people.contains { $0.standing == .answers } }

  /// All of it rests on one person.
  public var restsOnOne: Bool {
    !seeksSuccessor && !hasUnnamed && people.count { $0.standing == .answers } == 1
      && !people.contains { $0.standing == .couldTakeOver }
  }
}
