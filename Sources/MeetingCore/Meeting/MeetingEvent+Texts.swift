extension MeetingEvent {
  /// The same event with each of its texts replaced by what `change` makes of it.
  func mapTexts(_ change: (Text) -> Text) -> MeetingEvent {
    switch self {
    case .meetingPlanned(let title, let language, let source):
      .meetingPlanned(title: change(title), language: language, source: source)
    case .placeSet(let place): .placeSet(place: change(place))
    case .groupNamed(let name): .groupNamed(name: change(name))
    case .roleGiven(let role, let names): .roleGiven(role: role, names: change(names))
    case .detailNoted(let detail): .detailNoted(detail: change(detail))
    case .themeAdded(let theme, let name): .themeAdded(theme: theme, name: change(name))
    case .itemAdded(let item, let title, let theme, let minutes, let remark, let after):
      .itemAdded(
        item: item, title: change(title), theme: theme, minutes: minutes, remark: remark.map(change),
        after: after)
    case .itemSplit(let item, let minutes, let second, let title, let secondMinutes):
      .itemSplit(
        item: item, minutes: minutes, second: second, title: change(title), secondMinutes: secondMinutes)
    case .floorRequested(let request, let name, let kind, let category):
      .floorRequested(request: request, name: change(name), kind: kind, category: category)
    case .roundPlaced(let run, let place, let name):
      .roundPlaced(run: run, place: place, name: name.map(change))
    case .turnNamed(let turn, let name): .turnNamed(turn: turn, name: change(name))
    case .speakerRenamed(let speaker, let name): .speakerRenamed(speaker: speaker, name: change(name))
    case .categoryAdded(let category, let name): .categoryAdded(category: category, name: change(name))
    case .turnStarted(let turn, let request, let name, let item, let moment):
      .turnStarted(turn: turn, request: request, name: name.map(change), item: item, at: moment)
    case .promptAdded(let prompt, let text): .promptAdded(prompt: prompt, text: change(text))
    case .clusterAdded(let cluster, let prompt, let name):
      .clusterAdded(cluster: cluster, prompt: prompt, name: change(name))
    case .slipHung(let slip, let prompt, let cluster, let text, let signature, let traits):
      .slipHung(
        slip: slip, prompt: prompt, cluster: cluster, text: change(text), signature: signature.map(change),
        traits: traits)
    case .slipReworded(let slip, let text): .slipReworded(slip: slip, text: change(text))
    case .entryAdded(let entry, let kind, let text, let item):
      .entryAdded(entry: entry, kind: kind, text: change(text), item: item)
    case .taskListed(let entry, let text, let done): .taskListed(entry: entry, text: change(text), done: done)
    case .offerMade(let entry, let offer, let name):
      .offerMade(entry: entry, offer: offer, name: change(name))
    case .consentBegun, .proposerNoted, .proposalAmended, .wordingRecorded, .objectionRaised:
      mapTextsOfDecision(change)
    case .titleSet, .themeRenamed, .itemRenamed, .promptReworded: mapTextsOfPlan(change)
    case .topicListed(let entry, let text): .topicListed(entry: entry, text: change(text))
    case .mannerNoted(let entry, let manner): .mannerNoted(entry: entry, manner: change(manner))
    case .entryReworded(let entry, let text, let manner):
      .entryReworded(entry: entry, text: change(text), manner: manner.map(change))
    case .attendanceNoted(let attendance, let names):
      .attendanceNoted(attendance: attendance, names: change(names))
    case .nextMeetingNoted(let entry, let text): .nextMeetingNoted(entry: entry, text: change(text))
    case .addendumAdded(let addendum, let target, let date, let text):
      .addendumAdded(addendum: addendum, target: target, date: date, text: change(text))
    case .proposalDeclined(let text): .proposalDeclined(text: change(text))
    case .textReplaced(let text, let new): .textReplaced(text: text, by: change(new))
    case .lineKept(let line, let shape, let text, let subjects):
      .lineKept(line: line, shape: shape, text: change(text), subjects: subjects)
    case .speakingRecorded, .shareRecorded, .boardChangeNoted: mapTextsOfReport(change)
    case .dateSet, .personArrived, .personLeft, .roleFreed, .placeUnset, .itemRemoved, .themeRemoved,
      .promptRemoved, .headcountTaken, .meetingOpened, .meetingClosed, .itemStarted, .itemPaused,
      .itemFinished, .itemTimeboxed, .itemParked, .itemFixed, .itemPostponed, .itemMoved, .guestTimeboxed,
      .requestWithdrawn, .requestPutFirst, .queueRuleChosen, .queueClosed, .turnPaused, .turnResumed,
      .turnEnded, .turnDropped, .formatStarted, .stageStarted, .stagePaused, .stageResumed, .formatEnded,
      .speakerForgotten, .turnsLimited, .categoryRemoved, .categoryCounted, .namesShown, .sharesShown,
      .slipSetAside, .slipRehung, .slipGathered, .dotsGiven, .dotRuleChosen, .entryReclassified,
      .entryRemoved, .taskTicked, .offerAgreed, .offerReleased, .consentStepped, .objectionSettled,
      .consentEnded, .taskDerived, .questionAnswered, .timersInterrupted, .interruptionSettled,
      .openingRecorded, .itemRecorded, .itemPlanned, .formatRecorded, .textErased:
      self
    }
  }

  private func mapTextsOfReport(_ change: (Text) -> Text) -> MeetingEvent {
    switch self {
    case .speakingRecorded(let name, let total, let turns):
      .speakingRecorded(name: name.map(change), total: total, turns: turns)
    case .shareRecorded(let scope, let name, let total, let turns, let heads):
      .shareRecorded(scope: scope, name: name.map(change), total: total, turns: turns, heads: heads)
    case .boardChangeNoted(let entry, let text): .boardChangeNoted(entry: entry, text: change(text))
    default: unreachable("mapTexts sends only these here")
    }
  }

  private func mapTextsOfPlan(_ change: (Text) -> Text) -> MeetingEvent {
    switch self {
    case .titleSet(let title): .titleSet(title: change(title))
    case .themeRenamed(let theme, let name): .themeRenamed(theme: theme, name: change(name))
    case .itemRenamed(let item, let title): .itemRenamed(item: item, title: change(title))
    case .promptReworded(let prompt, let text): .promptReworded(prompt: prompt, text: change(text))
    default: unreachable("mapTexts sends only these here")
    }
  }

  private func mapTextsOfDecision(_ change: (Text) -> Text) -> MeetingEvent {
    switch self {
    case .consentBegun(let entry, let text, let item):
      .consentBegun(entry: entry, text: change(text), item: item)
    case .proposerNoted(let entry, let name): .proposerNoted(entry: entry, name: change(name))
    case .proposalAmended(let entry, let text): .proposalAmended(entry: entry, text: change(text))
    case .wordingRecorded(let entry, let text): .wordingRecorded(entry: entry, text: change(text))
    case .objectionRaised(let entry, let objection, let text, let author):
      .objectionRaised(entry: entry, objection: objection, text: change(text), author: author.map(change))
    default: unreachable("mapTexts sends only these here")
    }
  }
}
