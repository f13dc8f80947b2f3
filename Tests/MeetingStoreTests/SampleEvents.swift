import MeetingCore

/// One event of every kind that version 1 writes, in an order that makes a meeting.
enum SampleEvents {
  static let item = ItemID(high: 1, low: 1)
  static let parked = ItemID(high: 1, low: 2)
  static let theme = ThemeID(high: 1, low: 3)
  static let request = RequestID(high: 1, low: 4)
  static let turn = TurnID(high: 1, low: 5)
  static let prompt = PromptID(high: 1, low: 6)
  static let cluster = ClusterID(high: 1, low: 7)
  static let slip = SlipID(high: 1, low: 8)
  static let entry = EntryID(high: 1, low: 9)
  static let person = PersonID(high: 1, low: 10)
  static let task = TaskID(high: 1, low: 11)
  static let run = FormatID(high: 1, low: 13)
  static let category = CategoryID(high: 1, low: 12)
  static let proposal = EntryID(high: 1, low: 53)
  static let objection = ObjectionID(high: 1, low: 54)

  static let meeting: [MeetingEvent] = [
    .meetingPlanned(
      title: .sample(1), language: .french, source: PlanSource(name: "soir.md", digest: "00ff")),
    .dateSet(
      date: CalendarDate(year: 2026, month: 12, day: 3), start: ClockTime(minutes: 1140),
      end: ClockTime(minutes: 1290)),
    .placeSet(place: .sample(2)),
    .groupNamed(name: .sample(3)),
    .roleGiven(role: .facilitator, names: .sample(4)),
    .detailNoted(detail: .sample(5)),
    .themeAdded(theme: theme, name: .sample(6)),
    .itemAdded(item: item, title: .sample(7), theme: theme, minutes: 10, remark: .sample(8), after: nil),
    .itemAdded(item: parked, title: .sample(9), theme: nil, minutes: nil, remark: nil, after: nil),
    .headcountTaken(present: 40, newcomers: 6),
    .meetingOpened(at: .sample),
    .itemStarted(item: item, at: .sample),
    .itemPaused(item: item, total: 61_000),
    .itemTimeboxed(item: item, minutes: 12),
    .floorRequested(request: request, name: .sample(10), kind: nil, category: nil),
    .requestWithdrawn(request: RequestID(high: 1, low: 40)),
    .turnStarted(turn: turn, request: request, name: .sample(10), item: item, at: .sample),
    .turnPaused(turn: turn, total: 20_000),
    .turnResumed(turn: turn, at: .sample),
    .timersInterrupted(lastSeen: .sample),
    .interruptionSettled(counted: true, gap: 5000, at: .sample),
    .turnEnded(turn: turn, total: 25_000),
    .itemFinished(item: item, total: 70_000, at: .sample),
    .itemParked(item: parked),
    .itemRecorded(item: parked, total: 0, parked: true),
    .promptAdded(prompt: prompt, text: .sample(11)),
    .clusterAdded(cluster: cluster, prompt: prompt, name: .sample(12)),
    .slipHung(
      slip: slip, prompt: prompt, cluster: cluster, text: .sample(13), signature: .sample(14),
      traits: nil),
    .slipSetAside(slip: slip, hidden: true, reason: nil),
    .slipRehung(slip: slip),
    .entryAdded(entry: entry, kind: .note, text: .sample(15), item: item),
    .entryReclassified(entry: entry, kind: .decision),
    .taskListed(entry: EntryID(high: 1, low: 41), text: .sample(16), done: true),
    .topicListed(entry: EntryID(high: 1, low: 42), text: .sample(17)),
    .speakingRecorded(name: .sample(18), total: 9000, turns: 2),
    .openingRecorded(opened: ClockTime(minutes: 1145), closed: nil),
    .textErased(text: Text.sample(14).id),
    .meetingClosed(at: .sample),
  ]

  /// Kinds that came with minutes from elsewhere.
  static let added: [MeetingEvent] = [
    .mannerNoted(entry: entry, manner: .sample(30)),
    .entryReworded(entry: entry, text: .sample(31), manner: .sample(32)),
    .taskTicked(entry: EntryID(high: 1, low: 41), done: false),
    .entryRemoved(entry: EntryID(high: 1, low: 42)),
    .attendanceNoted(attendance: .excused, names: .sample(33)),
    .nextMeetingNoted(entry: EntryID(high: 1, low: 43), text: .sample(34)),
    .addendumAdded(
      addendum: AddendumID(high: 1, low: 44), target: .entry(id: entry),
      date: PartialDate(year: 2027, month: 1),
      text: .sample(35)),
    .proposalDeclined(text: .sample(36)),
    .lineKept(
      line: LineID(high: 1, low: 45), shape: .item(depth: 1, number: 2, ticked: true), text: .sample(37),
      subjects: [.entry(id: entry), .fact(fact: .date)]),
  ]

  /// Kinds that came with the plan prepared on the screen.
  static let planBodies: [EventBody] = [
    .titleSet(title: .sample(70)), .placeUnset, .itemRenamed(item: item, title: .sample(71)),
    .itemRemoved(item: parked), .themeRenamed(theme: theme, name: .sample(72)), .themeRemoved(theme: theme),
    .promptReworded(prompt: prompt, text: .sample(73)), .promptRemoved(prompt: prompt),
  ].map { .meeting($0) }

  static let group: [GroupEvent] = [
    .personAdded(person: person, name: .sample(20)),
    .personRenamed(person: person, name: .sample(21)),
    .taskAdded(task: task, text: .sample(22)),
    .taskReworded(task: task, text: .sample(23)),
    .taskFinished(task: task),
    .textErased(text: Text.sample(20).id),
  ]

  static let kiosk: [KioskEvent] = [
    .screenShown(screen: "wall"), .lookChosen(look: "evening"), .meetingChosen(meeting: sampleMeeting),
  ]

  static let bodies: [EventBody] =
    meeting.map { .meeting($0) } + group.map { .group($0) } + kiosk.map { .kiosk($0) } + [
      .retracted(CommandID(high: 1, low: 99))
    ]

  static let addedBodies: [EventBody] = added.map { .meeting($0) }

  static let appearanceBodies: [EventBody] = [
    .kiosk(.textSizeChosen(size: "large")), .kiosk(.movementChosen(on: false)),
  ]

  /// Kinds, and more of older kinds, that came with the wall as passers-by use it.
  static let wallBodies: [EventBody] =
    [
      .slipHung(
        slip: SlipID(high: 1, low: 46), prompt: prompt, cluster: nil, text: .sample(38), signature: nil,
        traits: SlipTraits(paper: .blue, isTypedIn: true, answers: slip, waits: true)),
      .slipSetAside(slip: slip, hidden: false, reason: .hurtful),
      .slipGathered(slip: slip, cluster: cluster), .slipGathered(slip: slip, cluster: nil),
      .dotsGiven(slip: slip, dots: 3),
      .dotRuleChosen(rule: DotRule(each: 5, severalPerSlip: true)),
    ].map { .meeting($0) } + [.kiosk(.publicChosen(on: true))]

  /// Kinds that came with the fair speakers' list.
  static let floorBodies: [EventBody] = [
    .requestPutFirst(request: RequestID(high: 1, low: 4)), .queueRuleChosen(rule: .leastTimeFirst),
    .queueClosed(closed: true), .itemFixed(item: ItemID(high: 1, low: 2), fixed: true),
  ].map { .meeting($0) }

  /// Kinds, and more of an older one, that came with kinds of turns, lists and times for turns.
  static let speakerBodies: [EventBody] = [
    .categoryAdded(category: category, name: .sample(39)), .categoryCounted(category: category, heads: 12),
    .floorRequested(
      request: RequestID(high: 1, low: 47), name: .sample(40), kind: .pointOfOrder, category: category),
    .turnNamed(turn: turn, name: .sample(41)),
    .speakerRenamed(speaker: Text.sample(18).id, name: .sample(42)),
    .speakerForgotten(speaker: Text.sample(42).id), .turnsLimited(scope: .every, seconds: 120),
    .turnsLimited(scope: .kind(kind: .directReply), seconds: 30),
    .turnsLimited(scope: .item(item: item), seconds: 0), .categoryRemoved(category: category),
    .namesShown(shown: false), .sharesShown(shown: true),
    .formatStarted(run: run, format: .goRound, at: .sample),
    .roundPlaced(run: run, place: RequestID(high: 1, low: 48), name: .sample(43)),
    .roundPlaced(run: run, place: RequestID(high: 1, low: 49), name: nil), .turnDropped(turn: turn),
    .stageStarted(run: run, stage: 1, at: .sample), .stagePaused(run: run, total: 30_000),
    .stageResumed(run: run, at: .sample), .formatEnded(run: run),
  ].map { .meeting($0) }

  /// Kinds, and more of an older kind, that came with the agenda that can be changed as it runs.
  static let agendaBodies: [EventBody] = [
    .itemAdded(
      item: ItemID(high: 1, low: 47), title: .sample(39), theme: nil, minutes: 10, remark: nil, after: item),
    .itemPostponed(item: parked), .itemMoved(item: parked, before: item, theme: theme),
    .itemSplit(
      item: item, minutes: 5, second: ItemID(high: 1, low: 48), title: .sample(40), secondMinutes: 5),
    .guestTimeboxed(item: item, minutes: 15),
  ].map { .meeting($0) }

  /// Kinds that came with roles that change, and that the group remembers.
  static let roleBodies: [EventBody] = [
    .meeting(.roleFreed(role: .scribe)),
    .group(
      .roleHeld(
        meeting: sampleMeeting, role: .floorKeeper, name: .sample(44),
        date: CalendarDate(daysSince1970: 20_790))),
  ]

  /// Kinds that came with tasks that somebody takes on.
  static let offerBodies: [EventBody] = [
    .meeting(
      .offerMade(entry: EntryID(high: 1, low: 41), offer: OfferID(high: 1, low: 51), name: .sample(45))),
    .meeting(
      .offerAgreed(entry: EntryID(high: 1, low: 41), offer: OfferID(high: 1, low: 51), agreed: true)),
    .meeting(.offerReleased(entry: EntryID(high: 1, low: 41), offer: OfferID(high: 1, low: 51))),
    .group(
      .taskOffered(
        task: TaskID(high: 1, low: 42), offer: OfferID(high: 1, low: 52), name: .sample(46),
        meeting: sampleMeeting)),
    .group(
      .taskOfferAgreed(task: TaskID(high: 1, low: 42), offer: OfferID(high: 1, low: 52), agreed: false)),
    .group(.taskOfferReleased(task: TaskID(high: 1, low: 42), offer: OfferID(high: 1, low: 52))),
    .group(.taskReopened(task: TaskID(high: 1, low: 42))),
    .group(.taskKept(task: TaskID(high: 1, low: 42))),
    .group(.taskDropped(task: TaskID(high: 1, low: 42))),
    .group(.meetingHeld(meeting: sampleMeeting, date: CalendarDate(daysSince1970: 20_790))),
  ]

  static let topic = TopicID(high: 1, low: 50)
  static let question = QuestionID(high: 1, low: 51)

  /// Kinds that came with whom to ask, and who is here.
  static let boardBodies: [EventBody] =
    [
      .topicAdded(topic: topic, name: .sample(45)), .topicRenamed(topic: topic, name: .sample(46)),
      .topicsMerged(topic: TopicID(high: 1, low: 52), into: topic),
      .topicRemoved(topic: TopicID(high: 1, low: 52)),
      .lineAdopted(line: EntryID(high: 1, low: 42), topic: topic),
      .standingGiven(topic: topic, person: person, standing: .couldTakeOver),
      .standingTaken(topic: topic, person: person, standing: .before),
      .successorSought(topic: topic, sought: true),
      .personsMerged(person: PersonID(high: 1, low: 53), into: person),
      .personShown(person: person, shown: true),
      .personMarked(person: person, sign: .crescent, languages: .sample(47), place: nil),
      .questionAsked(question: question, topic: topic, text: .sample(48)),
      .questionAsked(question: QuestionID(high: 1, low: 54), topic: nil, text: .sample(49)),
      .questionAnswered(question: question, text: .sample(50)), .questionClosed(question: question),
    ].map { EventBody.group($0) }
    + [.meeting(.personArrived(person: person)), .meeting(.personLeft(person: person))]

  /// Kinds that came with decisions by consent, and what they lead to.
  static let decisionBodies: [EventBody] = [
    .consentBegun(entry: proposal, text: .sample(47), item: item),
    .consentBegun(entry: proposal, text: .sample(47), item: nil),
    .proposerNoted(entry: proposal, name: .sample(48)), .consentStepped(step: .objections),
    .proposalAmended(entry: proposal, text: .sample(49)),
    .wordingRecorded(entry: proposal, text: .sample(50)),
    .objectionRaised(entry: proposal, objection: objection, text: .sample(51), author: .sample(52)),
    .objectionRaised(entry: proposal, objection: objection, text: .sample(51), author: nil),
    .objectionSettled(entry: proposal, objection: objection, outcome: .integrated),
    .consentEnded(entry: proposal, kind: .decision),
    .taskDerived(task: EntryID(high: 1, low: 55), decision: proposal),
    .questionAnswered(question: EntryID(high: 1, low: 56), decision: proposal),
  ].map { .meeting($0) }

  /// Kinds that came with the report that is mended as it forms.
  static let reportBodies: [EventBody] = [
    .slipReworded(slip: slip, text: .sample(53))
  ].map { .meeting($0) }

  /// Kinds that came with the report that is whole.
  static let wholeBodies: [EventBody] = [
    .itemPlanned(item: item, minutes: 20),
    .formatRecorded(format: .goRound, item: item, turns: 12, total: 370_000, stages: 0),
    .formatRecorded(format: .snowball, item: nil, turns: 0, total: 0, stages: 3),
    .shareRecorded(scope: .list, name: .sample(54), total: 60_000, turns: 4, heads: 5),
    .shareRecorded(scope: .silence, name: nil, total: 61_000, turns: 0, heads: nil),
    .boardChangeNoted(entry: EntryID(high: 1, low: 57), text: .sample(55)),
  ].map { .meeting($0) }

  static let replacedBodies: [EventBody] = [
    .meeting(.textReplaced(text: Text.sample(56).id, by: .sample(57)))
  ]

  /// A new kind stops this from compiling: it then joins the lists above.
  static func isListed(_ body: EventBody) -> Bool {
    switch body {
    case .meeting(let event):
      switch event {
      case .titleSet, .placeUnset, .itemRenamed, .itemRemoved, .themeRenamed, .themeRemoved, .promptReworded,
        .promptRemoved,
        .meetingPlanned, .dateSet, .placeSet, .groupNamed, .roleGiven, .roleFreed, .detailNoted,
        .themeAdded,
        .itemAdded, .headcountTaken, .meetingOpened, .meetingClosed, .itemStarted, .itemPaused,
        .itemFinished, .itemTimeboxed, .itemParked, .itemFixed, .itemPostponed, .itemMoved, .itemSplit,
        .guestTimeboxed, .floorRequested, .requestWithdrawn,
        .requestPutFirst,
        .queueRuleChosen, .queueClosed, .turnStarted,
        .turnPaused, .turnResumed, .turnEnded, .turnNamed, .speakerRenamed, .speakerForgotten, .turnsLimited,
        .categoryAdded, .categoryRemoved, .categoryCounted, .namesShown, .sharesShown, .formatStarted,
        .roundPlaced, .stageStarted, .stagePaused, .stageResumed, .formatEnded, .turnDropped, .promptAdded,
        .clusterAdded, .slipHung, .slipSetAside,
        .slipRehung, .slipGathered, .slipReworded, .dotsGiven, .dotRuleChosen, .entryAdded,
        .entryReclassified, .taskListed,
        .topicListed, .timersInterrupted,
        .interruptionSettled, .openingRecorded, .itemRecorded, .speakingRecorded, .textErased, .textReplaced,
        .mannerNoted, .entryReworded, .entryRemoved, .taskTicked, .offerMade, .offerAgreed, .offerReleased,
        .consentBegun, .proposerNoted, .consentStepped, .proposalAmended, .wordingRecorded, .objectionRaised,
        .objectionSettled, .consentEnded, .taskDerived, .questionAnswered,
        .attendanceNoted, .nextMeetingNoted,
        .addendumAdded, .proposalDeclined, .lineKept, .personArrived, .personLeft, .itemPlanned,
        .formatRecorded, .shareRecorded, .boardChangeNoted:
        true
      }
    case .group(let event):
      switch event {
      case .personAdded, .personRenamed, .taskAdded, .taskReworded, .taskFinished, .taskReopened,
        .taskOffered,
        .taskOfferAgreed, .taskOfferReleased, .taskKept, .taskDropped, .meetingHeld, .roleHeld, .textErased,
        .topicAdded, .topicRenamed, .topicsMerged, .topicRemoved, .lineAdopted, .standingGiven,
        .standingTaken, .successorSought, .personsMerged, .personShown, .personMarked, .questionAsked,
        .questionAnswered, .questionClosed:
        true
      }
    case .kiosk(let event):
      switch event {
      case .screenShown, .lookChosen, .meetingChosen, .textSizeChosen, .movementChosen, .publicChosen: true
      }
    case .retracted: true
    case .unknown: false
    }
  }

  /// Of a meeting, the group, the kiosk, and the retraction.
  static let kindCount = 138
}
