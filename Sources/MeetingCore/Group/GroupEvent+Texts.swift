extension GroupEvent {
  /// The same event with each of its texts replaced by what `change` makes of it.
  func mapTexts(_ change: (Text) -> Text) -> GroupEvent {
    switch self {
    case .personAdded(let person, let name): .personAdded(person: person, name: change(name))
    case .personRenamed(let person, let name): .personRenamed(person: person, name: change(name))
    case .taskAdded(let task, let text): .taskAdded(task: task, text: change(text))
    case .taskReworded(let task, let text): .taskReworded(task: task, text: change(text))
    case .roleHeld(let meeting, let role, let name, let date):
      .roleHeld(meeting: meeting, role: role, name: change(name), date: date)
    case .taskOffered(let task, let offer, let name, let meeting):
      .taskOffered(task: task, offer: offer, name: change(name), meeting: meeting)
    case .topicAdded(let topic, let name): .topicAdded(topic: topic, name: change(name))
    case .topicRenamed(let topic, let name): .topicRenamed(topic: topic, name: change(name))
    case .personMarked(let person, let sign, let languages, let place):
      .personMarked(person: person, sign: sign, languages: languages.map(change), place: place.map(change))
    case .questionAsked(let question, let topic, let text):
      .questionAsked(question: question, topic: topic, text: change(text))
    case .questionAnswered(let question, let text):
      .questionAnswered(question: question, text: change(text))
    case .taskFinished, .taskReopened, .taskOfferAgreed, .taskOfferReleased, .taskKept, .taskDropped,
      .meetingHeld, .topicsMerged, .topicRemoved, .lineAdopted, .standingGiven, .standingTaken,
      .successorSought, .personsMerged, .personShown, .questionClosed, .textErased:
      self
    }
  }
}
