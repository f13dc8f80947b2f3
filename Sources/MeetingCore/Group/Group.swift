/// What outlives a meeting: people, tasks, and who had which role. The fold of the group stream, which kiosks
/// may write at once.
///
/// Of concurrent edits of one field the last in `Event.precedes` order wins; the earlier ones stay readable
/// in `earlier…`.
public struct Group: Hashable, Sendable, StreamState {
  public internal(set) var people: [Person] = []
  public internal(set) var tasks: [GroupTask] = []
  /// Who had which role in which meeting, as far as the names are not erased.
  public internal(set) var rolesHeld: [HeldRole] = []
  var personPlaces: [PersonID: Int] = [:]
  var taskPlaces: [TaskID: Int] = [:]
  /// Meetings that were closed, each counted once.
  var meetingsHeld: Set<MeetingID> = []

  public init() {}

  public mutating func evolve(_ event: Event) {
    guard case .group(let body) = event.body else { return }
    switch body {
    case .personAdded(let person, let name):
      guard personPlaces[person] == nil else { return }
      personPlaces[person] = people.count
      people.append(Person(id: person, name: name))
    case .personRenamed(let person, let name):
      if let index = personPlaces[person] {
        people[index].earlierNames.append(people[index].name)
        people[index].name = name
      }
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
    case .textErased, .roleHeld, .meetingHeld: return false
    case .personAdded, .personRenamed, .taskAdded, .taskReworded, .taskFinished, .taskReopened,
      .taskOffered, .taskOfferAgreed, .taskOfferReleased, .taskKept, .taskDropped:
      return true
    }
  }
}

public struct Person: Hashable, Sendable {
  public let id: PersonID
  public internal(set) var name: Text
  public internal(set) var earlierNames: [Text] = []
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

public enum GroupCommand: Hashable, Sendable {
  case addPerson(name: String)
  case renamePerson(PersonID, name: String)
  case addTask(text: String)
  /// Takes in what minutes propose: names that the group does not know, and tasks; at least one.
  case adopt(people: [String], tasks: [String])
  case rewordTask(TaskID, text: String)
  case finishTask(TaskID)
  /// The group agrees that they take it on, or no longer.
  case agreeTaskOffer(TaskID, OfferID, agreed: Bool)
  /// They let go of it.
  case releaseTaskOffer(TaskID, OfferID)
  /// It still matters, though nothing has happened to it for long.
  case keepTask(TaskID)
  /// The group gives it up, without blame.
  case dropTask(TaskID)
  /// What a meeting says of tasks, from now on; `isHeld` once it is closed. Only the desk asks for it.
  case rememberTasks(of: MeetingID, on: CalendarDate, isHeld: Bool, [TaskMemory])
  /// What a meeting says of who had which role in it, from now on: the desk asks for it, nobody else.
  case rememberRoles(of: MeetingID, on: CalendarDate, [RoleRecord])
  case erase(TextID)
}

public enum GroupEvent: Hashable, Sendable, Codable {
  case personAdded(person: PersonID, name: Text)
  case personRenamed(person: PersonID, name: Text)
  case taskAdded(task: TaskID, text: Text)
  case taskReworded(task: TaskID, text: Text)
  case taskFinished(task: TaskID)
  case taskReopened(task: TaskID)
  case taskOffered(task: TaskID, offer: OfferID, name: Text, meeting: MeetingID)
  case taskOfferAgreed(task: TaskID, offer: OfferID, agreed: Bool)
  case taskOfferReleased(task: TaskID, offer: OfferID)
  case taskKept(task: TaskID)
  case taskDropped(task: TaskID)
  /// A meeting was closed: what did not move in it has waited for one more.
  case meetingHeld(meeting: MeetingID, date: CalendarDate)
  /// A role's history, by name: nobody becomes one of the group's people by it.
  case roleHeld(meeting: MeetingID, role: Role, name: Text, date: CalendarDate)
  case textErased(text: TextID)
}
