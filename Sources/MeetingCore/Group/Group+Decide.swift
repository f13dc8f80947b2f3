extension Group {
  /// What `command` makes happen. `id` names the things born of it.
  public func decide(_ command: GroupCommand, id: CommandID) throws(Refusal) -> [GroupEvent] {
    switch command {
    case .addPerson(let name):
      return [.personAdded(person: id.derived(0), name: try text(name, .name, id))]
    case .renamePerson(let person, let name):
      guard personPlaces[person] != nil else { throw .unknown(.person) }
      return [.personRenamed(person: resolved(person), name: try text(name, .name, id))]
    case .adopt(let people, let tasks):
      if people.isEmpty && tasks.isEmpty { throw .emptyText(.name) }
      var born = 0
      func next<Thing>() -> Identifier<Thing> {
        born += 1
        return id.derived(born)
      }
      let added = try people.map { name throws(Refusal) in
        GroupEvent.personAdded(
          person: next(), name: Text(id: next(), value: try TextGate.admit(name, as: .name)))
      }
      return added
        + (try tasks.map { words throws(Refusal) in
          .taskAdded(task: next(), text: Text(id: next(), value: try TextGate.admit(words, as: .line)))
        })
    case .addTask(let words):
      return [.taskAdded(task: id.derived(0), text: try text(words, .line, id))]
    case .rewordTask(let task, let words):
      guard taskPlaces[task] != nil else { throw .unknown(.task) }
      return [.taskReworded(task: task, text: try text(words, .line, id))]
    case .finishTask, .agreeTaskOffer, .releaseTaskOffer, .keepTask, .dropTask:
      return try decideTask(command)
    case .rememberTasks(let meeting, let date, let isHeld, let memories):
      return try remember(memories, of: meeting, on: date, isHeld: isHeld, id)
    case .rememberRoles(let meeting, let date, let held):
      return try remember(held, of: meeting, on: date, id)
    case .addTopic, .renameTopic, .mergeTopics, .removeTopic, .stand, .standNoMore, .handOver, .seekSuccessor:
      return try decideTopics(command, id)
    case .mergePeople, .showPerson, .markPerson, .ask, .answer, .closeQuestion, .erasePerson, .eraseQuestion:
      return try decidePeople(command, id)
    case .erase(let text):
      guard allTexts.contains(where: { $0.id == text && $0.value != nil }) else { throw .unknown(.text) }
      return [.textErased(text: text)]
    }
  }

  private func text(_ raw: String, _ field: TextField, _ id: CommandID) throws(Refusal) -> Text {
    Text(id: id.derived(1), value: try TextGate.admit(raw, as: field))
  }
}
