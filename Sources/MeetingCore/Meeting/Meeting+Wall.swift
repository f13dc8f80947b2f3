extension Meeting {
  mutating func evolveWall(_ event: MeetingEvent) {
    switch event {
    case .promptAdded(let id, let text): prompts.append(Prompt(id: id, text: text))
    case .clusterAdded(let cluster, let prompt, let name):
      if let index = prompts.firstIndex(where: { $0.id == prompt }) {
        prompts[index].clusters.append(Cluster(id: cluster, name: name))
        prompts[index].hangingByPeg.append([])
      }
    case .slipHung(let id, let prompt, let cluster, let text, let signature, let traits):
      var slip = Slip(id: id, cluster: cluster, text: text, signature: signature)
      if let traits { slip.take(traits) }
      hang(slip, under: prompt)
    case .slipSetAside(let id, let hidden, let reason):
      change(id) {
        $0.state = hidden ? .hidden : .setAside
        $0.reason = reason
      }
    case .slipRehung(let id):
      change(id) {
        $0.state = .hung
        $0.reason = nil
      }
    case .slipGathered(let id, let cluster): gather(id, cluster)
    case .dotsGiven(let id, let dots):
      change(id, isMoved: false) { $0.dots = max(0, min($0.dots + dots, SlipMarks.mostDots)) }
    case .dotRuleChosen(let rule): dotRule = rule
    default: unreachable("evolve sends only these here")
    }
  }

  private mutating func hang(_ slip: Slip, under prompt: PromptID) {
    guard slipPlaces[slip.id] == nil, let index = prompts.firstIndex(where: { $0.id == prompt }) else {
      return
    }
    var slip = slip
    if let answered = slip.answers.flatMap({ slipPlaces[$0] }), answered.prompt == index {
      slip.root = prompts[index].slips[answered.slip].root ?? answered.slip
    }
    let place = prompts[index].slips.count
    prompts[index].slips.append(slip)
    slipPlaces[slip.id] = SlipPlace(prompt: index, slip: place)
    if slip.hangs { prompts[index].hangLast() }
  }

  private mutating func change(_ id: SlipID, isMoved: Bool = true, _ change: (inout Slip) -> Void) {
    guard let place = slipPlaces[id] else { return }
    change(&prompts[place.prompt].slips[place.slip])
    if isMoved { prompts[place.prompt].sortHanging() }
  }

  /// What answers a slip goes where it goes.
  private mutating func gather(_ id: SlipID, _ cluster: ClusterID?) {
    guard let place = slipPlaces[id] else { return }
    let root = prompts[place.prompt].slips[place.slip].root ?? place.slip
    for index in prompts[place.prompt].slips.indices
    where index == root || prompts[place.prompt].slips[index].root == root {
      prompts[place.prompt].slips[index].cluster = cluster
    }
    prompts[place.prompt].sortHanging()
  }
}

extension Slip {
  /// Whether it is on the wall: what was erased has left it.
  var hangs: Bool { state == .hung && text.value != nil }

  fileprivate mutating func take(_ traits: SlipTraits) {
    paper = traits.paper
    isTypedIn = traits.isTypedIn ?? false
    answers = traits.answers
    if traits.waits == true { state = .waiting }
  }
}

extension Prompt {
  /// The newest slip joins those that hang: an answer beside what it answers, else at the end of its peg.
  fileprivate mutating func hangLast() {
    let place = slips.count - 1
    hanging.append(place)
    guard let root = slips[place].root, slips[root].hangs else {
      return hangingByPeg[peg(of: slips[place].cluster)].append(place)
    }
    let peg = peg(of: slips[root].cluster)
    let chain = hangingByPeg[peg].firstIndex(of: root) ?? 0
    let end = hangingByPeg[peg][(chain + 1)...].firstIndex { slips[$0].root != root }
    hangingByPeg[peg].insert(place, at: end ?? hangingByPeg[peg].endIndex)
  }

  /// After a slip left the wall, came back, or found another place: each with what answers it, in order.
  fileprivate mutating func sortHanging() {
    hanging = slips.indices.filter { slips[$0].hangs }
    var answers: [Int: [Int]] = [:]
    var first: [Int] = []
    for position in hanging {
      if let root = slips[position].root, slips[root].hangs {
        answers[root, default: []].append(position)
      } else {
        first.append(position)
      }
    }
    hangingByPeg = Array(repeating: [], count: clusters.count + 1)
    for position in first {
      hangingByPeg[peg(of: slips[position].cluster)] += [position] + answers[position, default: []]
    }
  }
}
