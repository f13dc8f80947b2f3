import MeetingCore

/// Who speaks, and what the board and the wall become, at random.
extension SampleMeeting {
  mutating func speakOnce() {
    switch random.upTo(13) {
    case 0, 1:
      let category = random.chance(2) ? meeting.categories.randomElement(using: &random)?.id : nil
      act(.requestFloor(name: somebody(), kind: random.pick(TurnKind.asked), category: category))
    case 2: act(.nextSpeaker)
    case 3: act(.endTurn)
    case 4: runFormat()
    case 5: nameSpeakers()
    case 6:
      act(.addCategory(name: title()))
      if let list = meeting.categories.randomElement(using: &random)?.id {
        act(.countCategory(list, heads: random.upTo(12)))
        if random.chance(5) { act(.removeCategory(list)) }
      }
    case 7: orderQueue()
    case 8: act(.limitTurns(.every, seconds: random.upTo(300)))
    case 9: act(.showShares(random.chance(2)))
    case 10: if random.chance(3) { beInterrupted() }
    case 11: act(random.pick([.open, .finishItem, .shareOverrun]))
    case 12: act(.giveGuestFloor)
    default:
      let person = PersonID(high: 5, low: UInt64(random.upTo(3)))
      act(random.chance(2) ? .arrive(person) : .leave(person))
    }
  }

  private mutating func somebody() -> String { name(["Amina", "Bo", "Léa : et Tom"]) }

  private mutating func runFormat() {
    let names = (0..<random.upTo(3)).map { _ in somebody() }
    act(.startFormat(random.pick(Format.allCases), names: names))
    for _ in 0..<random.upTo(5) {
      now = now.advanced(milliseconds: Int64.random(in: 0...90_000, using: &random))
      switch random.upTo(5) {
      case 0: act(.passTurn)
      case 1:
        act(.toggleTimers)
        act(.toggleTimers)
      default: act(.nextSpeaker)
      }
    }
    if random.chance(2) { act(.endFormat) }
  }

  private mutating func nameSpeakers() {
    act(.nameTurn(somebody()))
    guard let speaker = meeting.speaking.compactMap(\.name).randomElement(using: &random)?.id else { return }
    act(random.chance(3) ? .forgetSpeaker(speaker) : .renameSpeaker(speaker, name: somebody()))
  }

  private mutating func orderQueue() {
    act(.chooseQueueRule(random.pick(QueueRule.allCases)))
    act(.readdLastSpeaker)
    guard let request = meeting.queue.randomElement(using: &random)?.id else { return }
    act(random.chance(2) ? .putFirst(request) : .withdrawRequest(request))
    act(.closeQueue(random.chance(4)))
  }

  private mutating func beInterrupted() {
    act(.noticeInterruption(lastSeen: now))
    now = now.advanced(milliseconds: 60_000)
    act(.settleInterruption(counts: random.chance(2)))
  }

  mutating func changeBoard() {
    let subject = group.state.subjects.randomElement(using: &random)
    guard let subject, !random.chance(4) else { return actOnGroup(.addTopic(name: text())) }
    let person = PersonChoice.named(somebody())
    switch random.upTo(6) {
    case 0: actOnGroup(.renameTopic(.topic(subject.id), name: text()))
    case 1: actOnGroup(.removeTopic(.topic(subject.id)))
    case 2: actOnGroup(.seekSuccessor(.topic(subject.id), random.chance(2)))
    case 3: actOnGroup(.showPerson(person, random.chance(2)))
    case 4: actOnGroup(.ask(.topic(subject.id), text: text()))
    case 5: act(.unname([somebody()]))
    default: actOnGroup(.stand(person, .topic(subject.id), random.pick(Standing.allCases)))
    }
  }

  mutating func changeWall(_ prompt: Prompt?) {
    act(.chooseDotRule(DotRule(each: 1 + random.upTo(4), severalPerSlip: random.chance(2))))
    guard let prompt, let slip = prompt.slips.randomElement(using: &random)?.id else { return }
    switch random.upTo(4) {
    case 0: act(.rewordSlip(slip, text: text()))
    case 1: act(.gatherSlipsAnew([slip], name: title()))
    case 2: if random.chance(3) { act(.eraseSlip(slip)) }
    default: act(.rehangSlip(slip))
    }
  }
}
