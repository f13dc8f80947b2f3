extension Meeting {
  func decideWall(_ command: MeetingCommand, _ id: CommandID) throws(Refusal) -> [MeetingEvent] {
    switch command {
    case .addPrompt(let text):
      let words = Text(id: id.derived(1), value: try TextGate.admit(text, as: .title))
      return [.promptAdded(prompt: id.derived(0), text: words)]
    case .addCluster(let prompt, let name):
      guard self.prompt(prompt) != nil else { throw .unknown(.prompt) }
      return [try newCluster(name, under: prompt, id)]
    case .hangSlip(let prompt, let cluster, let text, let signature, let traits):
      return [try hanging(text, signature, under: prompt, cluster, traits, id)]
    case .setAsideSlip(let slip, let hidden, let reason):
      let found = try existing(slip)
      if found.state == (hidden ? .hidden : .setAside) { throw .alreadyDone }
      return [.slipSetAside(slip: slip, hidden: hidden, reason: hidden ? nil : reason)]
    case .rehangSlip(let slip):
      if try existing(slip).state == .hung { throw .alreadyDone }
      return [.slipRehung(slip: slip)]
    case .gatherSlip(let slip, let cluster):
      let found = try existing(slip)
      if found.cluster == cluster { throw .alreadyDone }
      let pegs = slipPlaces[slip].map { prompts[$0.prompt].clusters } ?? []
      if let cluster, !pegs.contains(where: { $0.id == cluster }) { throw .unknown(.cluster) }
      return [.slipGathered(slip: slip, cluster: cluster)]
    case .gatherSlipsAnew(let slips, let name):
      let places = slips.map { slipPlaces[$0]?.prompt }
      guard let place = places.first ?? nil, places.allSatisfy({ $0 == place }) else {
        throw .unknown(.slip)
      }
      return [try newCluster(name, under: prompts[place].id, id)]
        + slips.map { .slipGathered(slip: $0, cluster: id.derived(0)) }
    case .rewordSlip(let slip, let words):
      let found = try existing(slip)
      if found.text.value == nil { throw .alreadyErased }
      let text = Text(id: id.derived(0), value: try TextGate.admit(words, as: .slip))
      if text.value == found.text.value { throw .alreadyDone }
      return [.slipReworded(slip: slip, text: text)]
    case .giveDots(let slip, let dots):
      let found = try existing(slip)
      guard found.state == .hung, found.text.value != nil else { throw .unknown(.slip) }
      guard dots != 0, (0...SlipMarks.mostDots).contains(found.dots + dots) else { throw .dotsOutOfRange }
      return [.dotsGiven(slip: slip, dots: dots)]
    case .chooseDotRule(let rule):
      guard (1...20).contains(rule.each) else { throw .dotRuleOutOfRange }
      if rule == dotRule { throw .alreadyDone }
      return [.dotRuleChosen(rule: rule)]
    default: unreachable("decide sends only these here")
    }
  }

  private func existing(_ slip: SlipID) throws(Refusal) -> Slip {
    guard let found = self.slip(slip) else { throw .unknown(.slip) }
    return found
  }

  private func newCluster(
    _ name: String, under prompt: PromptID, _ id: CommandID
  ) throws(Refusal) -> MeetingEvent {
    let words = Text(id: id.derived(1), value: try TextGate.admit(name, as: .title))
    return .clusterAdded(cluster: id.derived(0), prompt: prompt, name: words)
  }

  private func hanging(
    _ text: String, _ signature: String?, under prompt: PromptID, _ cluster: ClusterID?,
    _ traits: SlipTraits, _ id: CommandID
  ) throws(Refusal) -> MeetingEvent {
    guard let found = self.prompt(prompt) else { throw .unknown(.prompt) }
    if let cluster, !found.clusters.contains(where: { $0.id == cluster }) { throw .unknown(.cluster) }
    let words = try TextGate.admit(text, as: .slip)
    let signed = try TextGate.admitEmpty(signature ?? "", as: .signature)
    var (cluster, traits) = (cluster, traits)
    if let answered = traits.answers {
      guard let slip = found.slips.first(where: { $0.id == answered }) else { throw .unknown(.slip) }
      // An answer hangs beside what it answers.
      cluster = slip.cluster
    }
    if !PersonalData.kinds(in: words).isEmpty || !PersonalData.kinds(in: signed).isEmpty {
      traits.waits = true
    }
    return .slipHung(
      slip: id.derived(0), prompt: prompt, cluster: cluster, text: Text(id: id.derived(1), value: words),
      signature: signed.isEmpty ? nil : Text(id: id.derived(2), value: signed), traits: traits.ifAny)
  }
}
