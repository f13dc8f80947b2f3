/// What happened in a meeting. Times within are milliseconds.
public enum MeetingEvent: Hashable, Sendable, Codable {
  case meetingPlanned(title: Text, language: Language, source: PlanSource?)
  case dateSet(date: CalendarDate?, start: ClockTime?, end: ClockTime?)
  case placeSet(place: Text)
  case placeUnset
  /// The meeting is called so from now on.
  case titleSet(title: Text)
  case groupNamed(name: Text)
  case roleGiven(role: Role, names: Text)
  /// Whoever had it has it no more.
  case roleFreed(role: Role)
  /// A line of the plan's head that is none of the above, kept as it is written.
  case detailNoted(detail: Text)
  case themeAdded(theme: ThemeID, name: Text)
  case themeRenamed(theme: ThemeID, name: Text)
  /// Its items stay.
  case themeRemoved(theme: ThemeID)
  /// `after` is nil for the end of the agenda.
  case itemAdded(item: ItemID, title: Text, theme: ThemeID?, minutes: Int?, remark: Text?, after: ItemID?)
  case itemRenamed(item: ItemID, title: Text)
  case itemRemoved(item: ItemID)
  case headcountTaken(present: Int, newcomers: Int)

  case meetingOpened(at: Moment)
  case meetingClosed(at: Moment)
  case itemStarted(item: ItemID, at: Moment)
  case itemPaused(item: ItemID, total: Int64)
  case itemFinished(item: ItemID, total: Int64, at: Moment)
  case itemTimeboxed(item: ItemID, minutes: Int)
  case itemParked(item: ItemID)
  /// The same, until the next meeting.
  case itemPostponed(item: ItemID)
  /// It waits before another one from now on, at the end where `before` is nil.
  case itemMoved(item: ItemID, before: ItemID?, theme: ThemeID?)
  /// It keeps `minutes` for its first part; the second one follows it.
  case itemSplit(item: ItemID, minutes: Int?, second: ItemID, title: Text, secondMinutes: Int?)
  /// A guest has so many minutes within the item; 0 for none.
  case guestTimeboxed(item: ItemID, minutes: Int)
  /// It keeps its time whatever is shared out, or gives some again.
  case itemFixed(item: ItemID, fixed: Bool)

  /// `kind` is nil for an intervention, `category` where no list was chosen.
  case floorRequested(request: RequestID, name: Text, kind: TurnKind?, category: CategoryID?)
  case requestWithdrawn(request: RequestID)
  /// The rule was overridden for one.
  case requestPutFirst(request: RequestID)
  case queueRuleChosen(rule: QueueRule)
  case queueClosed(closed: Bool)
  /// `name` is nil for "une personne".
  case turnStarted(turn: TurnID, request: RequestID?, name: Text?, item: ItemID?, at: Moment)
  case turnPaused(turn: TurnID, total: Int64)
  case turnResumed(turn: TurnID, at: Moment)
  case turnEnded(turn: TurnID, total: Int64)
  case formatStarted(run: FormatID, format: Format, at: Moment)
  /// `name` is nil for whoever was counted and not named.
  case roundPlaced(run: FormatID, place: RequestID, name: Text?)
  case stageStarted(run: FormatID, stage: Int, at: Moment)
  case stagePaused(run: FormatID, total: Int64)
  case stageResumed(run: FormatID, at: Moment)
  case formatEnded(run: FormatID)
  /// Whoever had the floor passed: nothing is counted.
  case turnDropped(turn: TurnID)
  case turnNamed(turn: TurnID, name: Text)
  /// Whoever has spoken under the name that `speaker` is, is called `name` from now on.
  case speakerRenamed(speaker: TextID, name: Text)
  case speakerForgotten(speaker: TextID)
  case turnsLimited(scope: TurnScope, seconds: Int)
  case categoryAdded(category: CategoryID, name: Text)
  case categoryRemoved(category: CategoryID)
  case categoryCounted(category: CategoryID, heads: Int)
  case namesShown(shown: Bool)
  case sharesShown(shown: Bool)

  case promptAdded(prompt: PromptID, text: Text)
  case promptReworded(prompt: PromptID, text: Text)
  case promptRemoved(prompt: PromptID)
  case clusterAdded(cluster: ClusterID, prompt: PromptID, name: Text)
  /// `traits` is nil for a usual slip.
  case slipHung(
    slip: SlipID, prompt: PromptID, cluster: ClusterID?, text: Text, signature: Text?, traits: SlipTraits?)
  case slipSetAside(slip: SlipID, hidden: Bool, reason: SetAsideReason?)
  /// It hangs again, or for the first time where it waited.
  case slipRehung(slip: SlipID)
  /// It hangs on that peg from now on; nil for none.
  case slipGathered(slip: SlipID, cluster: ClusterID?)
  /// A slip says what its author meant; what stood there before stays in the journal.
  case slipReworded(slip: SlipID, text: Text)
  /// `dots` more, or fewer where it is negative.
  case dotsGiven(slip: SlipID, dots: Int)
  case dotRuleChosen(rule: DotRule)

  case entryAdded(entry: EntryID, kind: EntryKind, text: Text, item: ItemID?)
  case entryReclassified(entry: EntryID, kind: EntryKind)
  case taskListed(entry: EntryID, text: Text, done: Bool)
  case topicListed(entry: EntryID, text: Text)
  /// How a decision was taken.
  case mannerNoted(entry: EntryID, manner: Text)
  /// Other words for a captured line, a task, a topic or a line about the next meeting.
  case entryReworded(entry: EntryID, text: Text, manner: Text?)
  case entryRemoved(entry: EntryID)
  case taskTicked(entry: EntryID, done: Bool)
  case offerMade(entry: EntryID, offer: OfferID, name: Text)
  case offerAgreed(entry: EntryID, offer: OfferID, agreed: Bool)
  case offerReleased(entry: EntryID, offer: OfferID)
  /// A proposal; `entry` names the line that it will be.
  case consentBegun(entry: EntryID, text: Text, item: ItemID?)
  case proposerNoted(entry: EntryID, name: Text)
  case consentStepped(step: ConsentStep)
  case proposalAmended(entry: EntryID, text: Text)
  /// What a proposal said before, read from a report.
  case wordingRecorded(entry: EntryID, text: Text)
  case objectionRaised(entry: EntryID, objection: ObjectionID, text: Text, author: Text?)
  case objectionSettled(entry: EntryID, objection: ObjectionID, outcome: ObjectionOutcome)
  /// The proposal is a line of that kind.
  case consentEnded(entry: EntryID, kind: EntryKind)
  case taskDerived(task: EntryID, decision: EntryID)
  case questionAnswered(question: EntryID, decision: EntryID)
  case attendanceNoted(attendance: Attendance, names: Text)
  /// One of the group's people is here from now on, or no more.
  case personArrived(person: PersonID)
  case personLeft(person: PersonID)
  case nextMeetingNoted(entry: EntryID, text: Text)
  case addendumAdded(addendum: AddendumID, target: AddendumTarget, date: PartialDate?, text: Text)
  /// What the minutes propose to the group, and the group does not want: a name, or a task's words.
  case proposalDeclined(text: Text)

  /// The machine stopped while timers ran; `lastSeen` bounds what is unknown.
  case timersInterrupted(lastSeen: Moment)
  case interruptionSettled(counted: Bool, gap: Int64, at: Moment)

  /// Facts of a meeting that was held before, read from its report.
  case openingRecorded(opened: ClockTime?, closed: ClockTime?)
  case itemRecorded(item: ItemID, total: Int64, parked: Bool)
  case speakingRecorded(name: Text?, total: Int64, turns: Int)
  /// What the item had when the meeting was opened.
  case itemPlanned(item: ItemID, minutes: Int)
  case formatRecorded(format: Format, item: ItemID?, turns: Int, total: Int64, stages: Int)
  case shareRecorded(scope: RecordedShare.Scope, name: Text?, total: Int64, turns: Int, heads: Int?)
  /// A subject of the group, as the board says it since it was changed tonight.
  case boardChangeNoted(entry: EntryID, text: Text)
  /// A line of the minutes that the meeting is made from; what was made of it comes before.
  case lineKept(line: LineID, shape: LineShape, text: Text, subjects: [LineSubject])

  case textErased(text: TextID)
  /// Words that were erased, and those that stand in their place from the beginning.
  case textReplaced(text: TextID, by: Text)
}

/// Where a meeting's plan came from, to resume it when the same file is opened again.
public struct PlanSource: Hashable, Sendable, Codable {
  /// The file's name, without its folder.
  public let name: String
  /// A hash of its bytes.
  public let digest: String

  public init(name: String, digest: String) {
    self.name = name
    self.digest = digest
  }
}
