/// What a meeting says of one of its tasks, for the group to remember.
public struct TaskMemory: Hashable, Sendable {
  public let text: String
  public let done: Bool
  public let offers: [Offer]
}

extension Meeting {
  /// Its tasks, listed and captured, as far as their words are not erased; of equal words the last says it.
  public var taskMemories: [TaskMemory] {
    var places: [String: Int] = [:]
    var memories: [TaskMemory] = []
    for task in allTasks {
      guard let text = task.text.value else { continue }
      let memory = TaskMemory(text: text, done: task.done, offers: offers[task.id] ?? [])
      if let place = places[TextGate.folded(text)] {
        let both = memories[place].offers + memory.offers
        memories[place] = TaskMemory(text: text, done: memory.done || memories[place].done, offers: both)
      } else {
        places[TextGate.folded(text)] = memories.count
        memories.append(memory)
      }
    }
    return memories
  }
}
