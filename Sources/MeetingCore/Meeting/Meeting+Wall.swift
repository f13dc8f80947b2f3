extension Meeting {
  mutating func evolveWall(_ event: MeetingEvent) {
    switch event {
    case .promptAdded(let id, let text): prompts.append(Prompt(id: id, text: text))
    case .clusterAdded(let cluster, let prompt, let name):
      if let index = prompts.firstIndex(where: { $0.id == prompt }) {
        prompts[index].clusters.append(Cluster(id: cluster, name: name))
        prompts[index].hangingByPeg.append([])
      }
    case .slipHung(let id, let prompt, let cluster, let text, let signature):
      guard slipPlaces[id] == nil, let index = prompts.firstIndex(where: { $0.id == prompt }) else { return }
      let place = prompts[index].slips.count
      prompts[index].slips.append(Slip(id: id, cluster: cluster, text: text, signature: signature))
      prompts[index].hanging.append(place)
      prompts[index].hangingByPeg[prompts[index].peg(of: cluster)].append(place)
      slipPlaces[id] = SlipPlace(prompt: index, slip: place)
    case .slipSetAside(let id, let hidden): setState(hidden ? .hidden : .setAside, of: id)
    case .slipRehung(let id): setState(.hung, of: id)
    default: unreachable("evolve sends only these here")
    }
  }

  private mutating func setState(_ state: SlipState, of id: SlipID) {
    guard let place = slipPlaces[id], prompts[place.prompt].slips[place.slip].state != state else { return }
    prompts[place.prompt].slips[place.slip].state = state
    prompts[place.prompt].sortHanging()
  }
}

extension Prompt {
  /// After a slip left the wall or came back.
  fileprivate mutating func sortHanging() {
    hanging = slips.indices.filter { slips[$0].state == .hung }
    hangingByPeg = Array(repeating: [], count: clusters.count + 1)
    for position in hanging { hangingByPeg[peg(of: slips[position].cluster)].append(position) }
  }
}
