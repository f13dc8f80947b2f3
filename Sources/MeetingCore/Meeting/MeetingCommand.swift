/// What can be asked of a meeting. Texts arrive as typed: `decide` sends them through the ``TextGate``.
public enum MeetingCommand: Hashable, Sendable {
  /// Makes the meeting; the first command of its stream.
  case plan(MeetingRecord, source: PlanSource?)
  case open
  case close
  case takeHeadcount(present: Int, newcomers: Int)
  /// From now on they have that role, one or several on one line; nobody where it is empty.
  case giveRole(Role, names: String)

  /// Other words for the title.
  case nameMeeting(String)
  /// Day and hours, all three of them; an end before the start is on the following day.
  case setDate(CalendarDate?, start: ClockTime?, end: ClockTime?)
  /// Nowhere where it is empty.
  case setPlace(String)

  /// `after` is nil for the usual place: after the item in progress, else at the end of its theme or of all.
  case addItem(
    title: String, minutes: Int?, theme: ThemeID?, after: ItemID? = nil, isFixed: Bool = false)
  /// Other words for an item, and another time box where there is one.
  case renameItem(ItemID, title: String, minutes: Int? = nil)
  /// Takes an item off a plan that was not begun.
  case removeItem(ItemID)
  /// A theme, and the item that it is for; one of that name is the one that is meant.
  case addTheme(name: String, of: ItemID? = nil)
  /// An item belongs to that theme from now on, to none where it is nil.
  case chooseTheme(ItemID, ThemeID?)
  case renameTheme(ThemeID, name: String)
  /// Its items stay, without a theme.
  case removeTheme(ThemeID)
  /// Opens the meeting if needed; finishes the item in progress.
  case startItem(ItemID)
  /// Starts the first item that waits, or pauses or resumes what runs, the turn included.
  case toggleTimers
  /// Finishes the item in progress and starts the one that follows.
  case nextItem
  case finishItem
  /// Adds minutes to (or takes them from) an item's time box, which stays at 1 or more.
  case adjustItem(ItemID, minutes: Int)
  case parkItem(ItemID)
  /// Off tonight's agenda like a parked one; the report says it under the next meeting.
  case postponeItem(ItemID)
  /// Parks the last items that wait, or puts them off, so that the rest ends in time.
  case parkLast(postponed: Bool = false)
  /// Changes an item's place, at the end where `before` is nil; one that was parked is back.
  case moveItem(ItemID, before: ItemID?)
  /// Makes two items of one; what it has left is shared between them.
  case splitItem(ItemID)
  /// Gives a guest so many minutes within an item; 0 takes them back.
  case boxGuest(ItemID, minutes: Int)

  /// It keeps its time when an overrun is shared, or gives some of it again.
  case fixItem(ItemID, Bool)
  /// What the meeting is late is taken from the items that remain, in proportion.
  case shareOverrun

  /// `category`: the list that this person chooses to be on from now on; nil for the one they are on.
  case requestFloor(name: String, kind: TurnKind = .intervention, category: CategoryID? = nil)
  case withdrawRequest(RequestID)
  /// Whoever spoke last is next again.
  case readdLastSpeaker
  /// The facilitator overrides the rule: this one is next.
  case putFirst(RequestID)
  case chooseQueueRule(QueueRule)
  /// Nobody may ask for the floor any more; or they may again.
  case closeQueue(Bool)
  /// Ends the turn in progress; then the first in the queue speaks, or "une personne". Within a format: its
  /// next place or time box, and after the last one its end.
  case nextSpeaker
  case endTurn
  /// Begins a format. In a round these have their turns in this order, then those who were only counted.
  case startFormat(Format, names: [String] = [])
  /// Whoever has the floor in a round passes.
  case passTurn
  case endFormat
  /// The guest of the item in progress speaks, for as long as the item gives them.
  case giveGuestFloor
  /// Says who "une personne" is, or that somebody else speaks.
  case nameTurn(String)
  /// Another name for somebody who has spoken; that of somebody else who has makes one person of the two.
  case renameSpeaker(TextID, name: String)
  /// Their name goes, their time stays: it is that of "une personne".
  case forgetSpeaker(TextID)
  /// Seconds for each of these turns; 0 for as long as it takes.
  case limitTurns(TurnScope, seconds: Int)
  case addCategory(name: String)
  case removeCategory(CategoryID)
  case countCategory(CategoryID, heads: Int)
  /// Whether the names on the speakers' list are on the screen that everybody sees.
  case showNames(Bool)
  /// Whether everybody sees who has spoken how long.
  case showShares(Bool)

  case addPrompt(text: String)
  case rewordPrompt(PromptID, text: String)
  /// Takes a question off the wall that no slip hangs under.
  case removePrompt(PromptID)
  case addCluster(PromptID, name: String)
  /// What looks like personal data waits, whatever `traits` say.
  case hangSlip(
    PromptID, cluster: ClusterID?, text: String, signature: String?, traits: SlipTraits = SlipTraits())
  /// Off the wall: hidden, or set aside; counted in the report, and reversible.
  case setAsideSlip(SlipID, hidden: Bool, reason: SetAsideReason? = nil)
  /// Hangs a slip again, or for the first time where it waited.
  case rehangSlip(SlipID)
  /// Mends what a slip says: a slip of the pen, a name.
  case rewordSlip(SlipID, text: String)
  /// Hangs a slip, and what answers it, on a peg; nil for none.
  case gatherSlip(SlipID, ClusterID?)
  /// The same for slips under one question, on a new peg.
  case gatherSlipsAnew([SlipID], name: String)
  /// Gives a slip dots, or takes them back where negative.
  case giveDots(SlipID, Int)
  case chooseDotRule(DotRule)

  /// One line, kept under the item in progress.
  /// `manner`: how a decision was taken.
  case capture(EntryKind, text: String, manner: String? = nil)
  case reclassify(EntryID, EntryKind)
  case addTask(text: String)
  /// A subject and who answers: `Site web : Inès (référente), Tom (avant), relève souhaitée`.
  case addTopic(text: String)
  /// Other words for a captured line, a task, a topic or a line about the next meeting.
  case rewordEntry(EntryID, text: String, manner: String? = nil)
  case removeEntry(EntryID)
  /// A task, listed or captured, is done or not.
  case tickTask(EntryID, done: Bool)
  /// Somebody could take that task on. Words that no task of the meeting has are listed first: so a task of
  /// the group becomes one of tonight's.
  case offer(on: TaskReference, name: String)
  /// The group agrees that they take it on, or no longer.
  case agreeOffer(EntryID, OfferID, agreed: Bool)
  /// They let go of it; nobody asks why.
  case releaseOffer(EntryID, OfferID)
  /// Ticks a task of the group off tonight, so that the report thanks for it.
  case finishTask(words: String)
  /// Puts a proposal to the group, to decide on it by consent step by step. `by`: who proposes it.
  case beginConsent(text: String, by: String? = nil)
  case takeConsentStep(ConsentStep)
  /// Other words for it; those that it had stay readable.
  case amendProposal(text: String)
  case raiseObjection(text: String, by: String? = nil)
  /// `text`: what the proposal says from now on, where it takes the objection in.
  case settleObjection(ObjectionID, ObjectionOutcome, text: String? = nil)
  /// The proposal becomes a line of that kind; a decision once it was asked for objections and none stands.
  case endConsent(as: EntryKind)
  /// How many hands were raised for and against a decision; it says so.
  case countHands(EntryID, HandCount)
  /// A decision was taken by dots: those under a question of the wall, where it names one.
  case noteDots(EntryID, PromptID? = nil)
  /// A task that follows from a decision.
  case deriveTask(EntryID, text: String)
  /// An open question is answered by a decision.
  case answerQuestion(EntryID, by: EntryID)
  case noteAttendance(Attendance, names: String)
  /// One of the group's people is here tonight, or is no more.
  case arrive(PersonID)
  case leave(PersonID)
  /// Takes these names out of all that the meeting says of people, for good.
  case unname([String])
  case noteNextMeeting(text: String)
  /// Completes a line, dated today.
  case addAddendum(AddendumTarget, text: String)
  /// The group does not want this name or this task, which the minutes propose.
  case declineProposal(String)

  /// After a restart: what ran stops at `lastSeen`, the latest sign of life.
  case noticeInterruption(lastSeen: Moment)
  /// Whether the time the kiosk was off counts; the timers go on either way.
  case settleInterruption(counts: Bool)

  /// Erases a text for good.
  case erase(TextID)
  /// Erases a slip's words and its signature for good; that something hung there stays.
  case eraseSlip(SlipID)
  /// The same by the code that whoever wrote it was given.
  case eraseByCode(String)
}

/// A task as a command means it.
public enum TaskReference: Hashable, Sendable {
  case entry(EntryID)
  case words(String)
}
