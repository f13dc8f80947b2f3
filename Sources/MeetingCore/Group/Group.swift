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
      }
    case .taskFinished(let task):
      if let index = taskPlaces[task] { tasks[index].done = true }
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
    case .textErased, .roleHeld: return false
    case .personAdded, .personRenamed, .taskAdded, .taskReworded, .taskFinished: return true
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
  /// A role's history, by name: nobody becomes one of the group's people by it.
  case roleHeld(meeting: MeetingID, role: Role, name: Text, date: CalendarDate)
  case textErased(text: TextID)
}
