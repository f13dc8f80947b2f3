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
    case .slipReworded(let id, let text):
      if let before = slip(id)?.text { earlierSlipTexts[id, default: []].append(before) }
      change(id) { $0.text = text }
    case .dotsGiven(let id, let dots):
      change(id) { $0.dots = max(0, min($0.dots + dots, SlipMarks.mostDots)) }
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
      slip.parent = answered.slip
      slip.root = prompts[index].slips[answered.slip].root ?? answered.slip
    }
    slipPlaces[slip.id] = SlipPlace(prompt: index, slip: prompts[index].slips.count)
    prompts[index].add(slip)
  }

  private mutating func change(_ id: SlipID, _ change: (inout Slip) -> Void) {
    guard let place = slipPlaces[id] else { return }
    prompts[place.prompt].change(place.slip, change)
  }

  /// What answers a slip goes where it goes.
  private mutating func gather(_ id: SlipID, _ cluster: ClusterID?) {
    guard let place = slipPlaces[id] else { return }
    prompts[place.prompt].gather(prompts[place.prompt].slips[place.slip].root ?? place.slip, cluster)
  }
}

extension Slip {
  /// Whether it is on the wall: what was erased has left it.
  var hangs: Bool { state == .hung && text.value != nil }

  fileprivate var waits: Bool { state == .waiting && text.value != nil }

  fileprivate mutating func take(_ traits: SlipTraits) {
    paper = traits.paper
    isTypedIn = traits.isTypedIn ?? false
    answers = traits.answers
    if traits.waits == true { state = .waiting }
  }
}

extension Prompt {
  fileprivate mutating func add(_ slip: Slip) {
    slips.append(slip)
    for answered in [slip.parent, slip.root].compactMap({ $0 }) { slips[answered].isAnswered = true }
    hang(slips.count - 1)
  }

  /// Changes a slip, which may leave the wall, come back, or find another place.
  fileprivate mutating func change(_ place: Int, _ change: (inout Slip) -> Void) {
    // What answers a slip hangs by itself while that one does not: all may find other places.
    if slips[place].isAnswered {
      change(&slips[place])
      return hangAll()
    }
    takeOff(place)
    change(&slips[place])
    hang(place)
  }

  fileprivate mutating func gather(_ root: Int, _ cluster: ClusterID?) {
    if !slips[root].isAnswered { return change(root) { $0.cluster = cluster } }
    for place in slips.indices where place == root || slips[place].root == root {
      slips[place].cluster = cluster
    }
    hangAll()
  }

  private mutating func hangAll() {
    (hanging, waiting) = ([], [])
    hangingByPeg = Array(repeating: [], count: clusters.count + 1)
    for place in slips.indices { hang(place) }
  }

  private mutating func hang(_ place: Int) {
    if slips[place].waits { waiting.insert(place, by: { ($0, 0) }) }
    guard slips[place].hangs else { return }
    hanging.insert(place, by: { ($0, 0) })
    let slips = slips
    hangingByPeg[peg(of: place)].insert(place, by: { slips.orderOnPeg($0) })
  }

  private mutating func takeOff(_ place: Int) {
    if slips[place].waits { waiting.remove(place, by: { ($0, 0) }) }
    guard slips[place].hangs else { return }
    hanging.remove(place, by: { ($0, 0) })
    let slips = slips
    hangingByPeg[peg(of: place)].remove(place, by: { slips.orderOnPeg($0) })
  }

  private func peg(of place: Int) -> Int { peg(of: slips[slips.orderOnPeg(place).chain].cluster) }
}

extension [Slip] {
  /// Chain by chain in the order they were hung: each slip, then what answers it while it hangs.
  fileprivate func orderOnPeg(_ place: Int) -> (chain: Int, own: Int) {
    var first = place
    while let parent = self[first].parent, self[parent].hangs { first = parent }
    return (first, place)
  }
}

/// Positions in the order that `key` gives them.
extension [Int] {
  fileprivate mutating func insert(_ position: Int, by key: (Int) -> (Int, Int)) {
    insert(position, at: firstIndex(notBefore: key(position), by: key))
  }

  fileprivate mutating func remove(_ position: Int, by key: (Int) -> (Int, Int)) {
    remove(at: firstIndex(notBefore: key(position), by: key))
  }

  private func firstIndex(notBefore sought: (Int, Int), by key: (Int) -> (Int, Int)) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if key(self[middle]) < sought { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
