import MeetingCore
import Testing

/// Rules that hold after any commands whatever, over many seeds.
@Suite struct MeetingRandomTests {
  @Test(arguments: 0..<60) func rulesHoldAfterAnyCommands(seed: Int) throws {
    var dice = Dice(seed: UInt64(seed))
    var bench = try Bench.planned()
    var elapsed: Int64 = 0
    for _ in 0..<150 {
      let seconds = Int64.random(in: 0...40, using: &dice)
      bench.wait(seconds: seconds)
      if bench.meeting.items.contains(where: { $0.stopwatch.isRunning }) { elapsed += seconds * 1000 }
      let undoes = Int.random(in: 0..<12, using: &dice) == 0
      if !undoes { _ = try? bench.act(command(bench.meeting, &dice)) }
      try holds(bench)
    }
    let counted = bench.meeting.items.reduce(Int64(0)) { $0 + $1.stopwatch.milliseconds(at: bench.now) }
    #expect(counted == elapsed, "time is neither lost nor made")
  }

  @Test(arguments: 0..<30) func anyOrderOfArrivalGivesTheSameState(seed: Int) throws {
    var dice = Dice(seed: UInt64(1000 + seed))
    var bench = try Bench.planned()
    for _ in 0..<80 {
      bench.wait(seconds: 7)
      if Int.random(in: 0..<8, using: &dice) == 0 {
        _ = try? bench.undo()
      } else {
        _ = try? bench.act(command(bench.meeting, &dice))
      }
    }
    for _ in 0..<5 {
      var other = Timeline<Meeting>()
      for event in bench.timeline.events.shuffled(using: &dice) { other.insert([event]) }
      other.insert(bench.timeline.events)
      #expect(other.state == bench.meeting)
    }
  }

  @Test(arguments: 0..<30) func undoRestoresExactly(seed: Int) throws {
    var dice = Dice(seed: UInt64(2000 + seed))
    var bench = try Bench.planned()
    for _ in 0..<60 {
      bench.wait(seconds: 3)
      let before = bench.meeting
      let next = command(bench.meeting, &dice)
      guard let events = try? bench.act(next), events.allSatisfy({ Meeting.isUndoable($0.body) }) else {
        continue
      }
      try bench.undo()
      #expect(bench.meeting == before, "\(next)")
      _ = try? bench.act(next)
    }
  }

  private func holds(_ bench: Bench) throws {
    let meeting = bench.meeting
    #expect(meeting.items.count { $0.progress == .current } <= 1)
    #expect(meeting.items.count { $0.stopwatch.isRunning } <= 1)
    #expect(meeting.items.filter(\.stopwatch.isRunning).allSatisfy { $0.id == meeting.currentItem })
    #expect(Set(meeting.items.map(\.id)).count == meeting.items.count)
    #expect(meeting.items.allSatisfy { !$0.isPostponed || $0.progress == .parked })
    #expect(meeting.items.allSatisfy { $0.guestMinutes ?? 0 <= $0.minutes ?? .max })
    #expect(Set(meeting.queue.map { TextGate.folded($0.name.value ?? "") }).count == meeting.queue.count)
    #expect(
      meeting.waitingSlips
        == meeting.prompts.flatMap(\.slips).filter { $0.state == .waiting && $0.text.value != nil })
    for prompt in meeting.prompts {
      let hangs = { (slip: Slip) in slip.state == .hung && slip.text.value != nil }
      #expect(prompt.hanging == prompt.slips.indices.filter { hangs(prompt.slips[$0]) })
      #expect(prompt.hangingByPeg.count == prompt.clusters.count + 1)
      let pegs: [ClusterID?] = [nil] + prompt.clusters.map(\.id)
      for (peg, positions) in zip(pegs, prompt.hangingByPeg) {
        #expect(positions.sorted() == prompt.hanging.filter { prompt.slips[$0].cluster == peg })
        #expect(positions.filter { prompt.slips[$0].answers == nil }.isSorted)
        for (position, before) in zip(positions.dropFirst(), positions) {
          guard let answered = prompt.slips[position].answers,
            let hung = prompt.slips.first(where: { $0.id == answered }), hangs(hung)
          else { continue }
          // Beside what it answers, or beside another answer.
          #expect(prompt.slips[before].id == answered || prompt.slips[before].answers != nil)
        }
      }
    }
    let times = AgendaTimes(meeting, at: bench.now)
    if meeting.openedAt != nil && !meeting.isClosed {
      let left = meeting.items.filter { $0.progress == .waiting || $0.progress == .current }
        .reduce(Int64(0)) { $0 + AgendaTimes.remaining(of: $1, at: bench.now) }
      #expect(times.projectedEnd == bench.now.advanced(milliseconds: left).clock)
    }
  }

  private func command(_ meeting: Meeting, _ dice: inout Dice) -> MeetingCommand {
    let names = ["Amina", "Bo", "Chloé", "Dee", "Élie"]
    let name = names.randomElement(using: &dice) ?? "Bo"
    let item = meeting.items.randomElement(using: &dice)?.id ?? ItemID(high: 0, low: 0)
    let prompt = meeting.prompts.randomElement(using: &dice)?.id ?? PromptID(high: 0, low: 0)
    let slip = meeting.prompts.flatMap(\.slips).randomElement(using: &dice)?.id ?? SlipID(high: 0, low: 0)
    let ofPrompt = meeting.prompt(prompt)
    let answered = ofPrompt?.slips.randomElement(using: &dice)?.id
    let peg = ofPrompt?.clusters.randomElement(using: &dice)?.id
    let decision =
      meeting.entries.filter { $0.kind == .decision }.randomElement(using: &dice)?.id
      ?? EntryID(high: 0, low: 0)
    let all: [MeetingCommand] = [
      .giveRole(Role.allCases.randomElement(using: &dice) ?? .scribe, names: name),
      .giveRole(.scribe, names: ""), .open, .takeHeadcount(present: 9, newcomers: 2),
      .addItem(title: "Z \(name)", minutes: 5, theme: nil),
      .startItem(item), .toggleTimers, .nextItem, .finishItem, .adjustItem(item, minutes: 3),
      .adjustItem(item, minutes: -4), .parkItem(item), .requestFloor(name: name), .nextSpeaker, .endTurn,
      .chooseQueueRule(QueueRule.allCases.randomElement(using: &dice) ?? .arrival),
      .putFirst(meeting.queue.last?.id ?? RequestID(high: 0, low: 0)),
      .requestFloor(
        name: name, kind: TurnKind.asked.randomElement(using: &dice) ?? .intervention,
        category: meeting.categories.randomElement(using: &dice)?.id),
      .startFormat(Format.allCases.randomElement(using: &dice) ?? .goRound, names: [name, "Zoé"]), .passTurn,
      .endFormat, .readdLastSpeaker, .nameTurn(name), .limitTurns(.every, seconds: 60),
      .addCategory(name: name),
      meeting.speaking.last?.name.map { .renameSpeaker($0.id, name: name) } ?? .endTurn,
      meeting.speaking.first?.name.map { .forgetSpeaker($0.id) } ?? .endTurn,
      meeting.categories.last.map { .removeCategory($0.id) } ?? .endTurn,
      .showNames(Bool.random(using: &dice)), .showShares(Bool.random(using: &dice)),
      .closeQueue(Bool.random(using: &dice)), .fixItem(item, Bool.random(using: &dice)), .shareOverrun,
      .withdrawRequest(meeting.queue.first?.id ?? RequestID(high: 0, low: 0)),
      .addPrompt(text: "Et \(name) ?"), .addCluster(prompt, name: name),
      .hangSlip(prompt, cluster: nil, text: "Un papier", signature: name), .setAsideSlip(slip, hidden: true),
      .rewordSlip(slip, text: "Un papier mieux dit"),
      .rehangSlip(slip), .capture(.decision, text: "Décidé"), .eraseSlip(slip),
      .hangSlip(
        prompt, cluster: peg, text: "Une réponse", signature: nil,
        traits: SlipTraits(answers: answered, waits: Bool.random(using: &dice))),
      .setAsideSlip(slip, hidden: false, reason: .duplicate), .gatherSlip(slip, peg),
      .gatherSlipsAnew([slip], name: "Pince \(name)"), .giveDots(slip, 2), .giveDots(slip, -1),
      .chooseDotRule(DotRule(each: Int.random(in: 1...9, using: &dice))), .splitItem(item),
      .moveItem(item, before: meeting.items.randomElement(using: &dice)?.id), .moveItem(item, before: nil),
      .addItem(title: "Y \(name)", minutes: 7, theme: nil, after: item), .postponeItem(item),
      .parkLast(postponed: Bool.random(using: &dice)),
      .boxGuest(item, minutes: Int.random(in: 0...12, using: &dice)),
      .arrive(PersonID(high: 1, low: UInt64.random(in: 0..<4, using: &dice))),
      .leave(PersonID(high: 1, low: UInt64.random(in: 0..<4, using: &dice))),
      .beginConsent(text: "On \(name)", by: name),
      .takeConsentStep(ConsentStep.allCases.randomElement(using: &dice) ?? .objections),
      .amendProposal(text: "On \(name) mieux"), .raiseObjection(text: "Non", by: name),
      .settleObjection(
        meeting.consentHistory?.openObjections.first?.id ?? ObjectionID(high: 0, low: 0), .withdrawn),
      .endConsent(as: .decision), .endConsent(as: .openQuestion),
      .countHands(decision, HandCount()), .noteDots(decision, prompt), .deriveTask(decision, text: "Tâche"),
      .answerQuestion(meeting.openQuestions.first?.id ?? decision, by: decision),
      .nameMeeting("Soir \(name)"), .setPlace(name), .setPlace(""), .renameItem(item, title: "R \(name)"),
      .setDate(nil, start: ClockTime(minutes: 1140), end: ClockTime(minutes: 1200)), .removeItem(item),
      .addTheme(name: "Thème \(name)", of: item), .chooseTheme(item, meeting.themes.last?.id),
      .removeTheme(meeting.themes.first?.id ?? ThemeID(high: 0, low: 0)),
      .rewordPrompt(prompt, text: "Et là ?"),
      .removePrompt(prompt),
    ]
    return all.randomElement(using: &dice) ?? .open
  }
}

extension [Int] {
  fileprivate var isSorted: Bool { zip(self, dropFirst()).allSatisfy { $0 < $1 } }
}
