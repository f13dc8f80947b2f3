/// What happened to what outlives a meeting.
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

  case topicAdded(topic: TopicID, name: Text)
  case topicRenamed(topic: TopicID, name: Text)
  case topicsMerged(topic: TopicID, into: TopicID)
  case topicRemoved(topic: TopicID)
  /// A line of a plan is that subject from now on: whom it names counts no more, what the group says does.
  case lineAdopted(line: EntryID, topic: TopicID)
  case standingGiven(topic: TopicID, person: PersonID, standing: Standing)
  case standingTaken(topic: TopicID, person: PersonID, standing: Standing)
  case successorSought(topic: TopicID, sought: Bool)
  case personsMerged(person: PersonID, into: PersonID)
  /// Consent to be shown by name, given or withdrawn.
  case personShown(person: PersonID, shown: Bool)
  /// What is `nil` stays as it is.
  case personMarked(person: PersonID, sign: PersonSign?, languages: Text?, place: Text?)
  case questionAsked(question: QuestionID, topic: TopicID?, text: Text)
  case questionAnswered(question: QuestionID, text: Text)
  case questionClosed(question: QuestionID)

  case textErased(text: TextID)
}
