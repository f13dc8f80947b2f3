/// What outlives a meeting: people, subjects and who answers on them, questions for them, tasks, and who had
/// which role. The fold of the group stream, which kiosks may write at once.
///
/// Of concurrent edits of one field the last in `Event.precedes` order wins; the earlier ones stay readable
/// in `earlier…`. What was merged or removed is still found by ``resolved(_:)``.
public struct Group: Hashable, Sendable, StreamState {
  /// As they were added, each spelling by itself.
  var spellings: [Person] = []
  /// Subjects as they were added, those merged and removed too.
  public internal(set) var topics: [GroupTopic] = []
  public internal(set) var questions: [HelpRequest] = []
  public internal(set) var tasks: [GroupTask] = []
  /// Who had which role in which meeting, as far as the names are not erased.
  public internal(set) var rolesHeld: [HeldRole] = []
  var personPlaces: [PersonID: Int] = [:]
  var taskPlaces: [TaskID: Int] = [:]
  /// Meetings that were closed, each counted once.
  var meetingsHeld: Set<MeetingID> = []
  var topicPlaces: [TopicID: Int] = [:]
  var mergedPeople = MergedNames<Person>()
  var mergedTopics = MergedNames<GroupTopic>()
  /// Lines of plans that are subjects of the group.
  var adoptedLines: [EntryID: TopicID] = [:]

  public init() {}

  public mutating func evolve(_ event: Event) {
    guard case .group(let body) = event.body else { return }
    switch body {
    case .personAdded, .personRenamed, .personsMerged, .personShown, .personMarked: evolvePeople(body)
    case .topicAdded, .topicRenamed, .topicsMerged, .topicRemoved, .lineAdopted, .standingGiven,
      .standingTaken, .successorSought:
      evolveTopics(body)
      if let topic = body.changedTopic { noteChange(of: topic, at: event.wallMilliseconds) }
    case .questionAsked, .questionAnswered, .questionClosed: evolveQuestions(body)
    case .taskAdded(let task, let text):
      guard taskPlaces[task] == nil else { return }
      taskPlaces[task] = tasks.count
      tasks.append(GroupTask(id: task, text: text))
    case .taskReworded(let task, let text):
      if let index = taskPlaces[task] {
        tasks[index].earlierTexts.append(tasks[index].text)
        tasks[index].text = text
        tasks[index].meetingsSinceMoved = 0
      }
    case .taskFinished, .taskReopened, .taskOffered, .taskOfferAgreed, .taskOfferReleased, .taskKept,
      .taskDropped, .meetingHeld:
      evolveTasks(body)
    case .roleHeld(let meeting, let role, let name, let date):
      // NB: once its name is erased, it says nothing of anybody.
      if name.value != nil {
        rolesHeld.append(HeldRole(meeting: meeting, role: role, name: name, date: date))
      }
    case .textErased:
      break  // As in a meeting: the timeline takes the words out.
    }
  }

  public static func isUndoable(_ body: EventBody) -> Bool {
    guard case .group(let event) = body else { return false }
    switch event {
    // NB: undoing must neither show a name whose owner withdrew it, nor lose the words of a passer-by.
    case .textErased, .roleHeld, .meetingHeld, .personShown, .questionAsked, .questionAnswered: return false
    case .personAdded, .personRenamed, .taskAdded, .taskReworded, .taskFinished, .taskReopened,
      .taskOffered, .taskOfferAgreed, .taskOfferReleased, .taskKept, .taskDropped, .topicAdded, .topicRenamed,
      .topicsMerged, .topicRemoved, .lineAdopted, .standingGiven, .standingTaken, .successorSought,
      .personsMerged, .personMarked, .questionClosed:
      return true
    }
  }
}

public struct GroupTask: Hashable, Sendable {
  public let id: TaskID
  public internal(set) var text: Text
  public internal(set) var earlierTexts: [Text] = []
  public internal(set) var done = false
  /// The group gave it up: it is neither done nor listed any more.
  public internal(set) var isDropped = false
  /// Who could take it on, and said so in which meeting.
  public internal(set) var offers: [GroupOffer] = []
  /// How many meetings were closed since something happened to it, the one in which that was included.
  public internal(set) var meetingsSinceMoved = 0

  public var isOpen: Bool { !done && !isDropped }

  /// Nothing happened to it in three whole meetings: the group is asked whether it still matters.
  public var isQuiet: Bool { isOpen && meetingsSinceMoved > 3 }
}

/// Somebody's offer as the group remembers it.
public struct GroupOffer: Hashable, Sendable {
  public internal(set) var offer: Offer
  public let meeting: MeetingID
}

/// Somebody had a role in a meeting. It is a name as it was said there, not one of the group's people.
public struct HeldRole: Hashable, Sendable {
  public let meeting: MeetingID
  public let role: Role
  public let name: Text
  public let date: CalendarDate
}
