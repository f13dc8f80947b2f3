extension Meeting {
  func decideWall(_ command: MeetingCommand, _ id: CommandID) throws(Refusal) -> [MeetingEvent] {
    switch command {
    case .addPrompt(let text):
      let words = Text(id: id.derived(1), value: try TextGate.admit(text, as: .title))
      return [.promptAdded(prompt: id.derived(0), text: words)]
    case .addCluster(let prompt, let name):
      guard self.prompt(prompt) != nil else { throw .unknown(.prompt) }
      let words = Text(id: id.derived(1), value: try TextGate.admit(name, as: .title))
      return [.clusterAdded(cluster: id.derived(0), prompt: prompt, name: words)]
    case .hangSlip(let prompt, let cluster, let text, let signature):
      guard let found = self.prompt(prompt) else { throw .unknown(.prompt) }
      if let cluster, !found.clusters.contains(where: { $0.id == cluster }) { throw .unknown(.cluster) }
      let words = Text(id: id.derived(1), value: try TextGate.admit(text, as: .slip))
      let signed = try TextGate.admitEmpty(signature ?? "", as: .signature)
      return [
        .slipHung(
          slip: id.derived(0), prompt: prompt, cluster: cluster, text: words,
          signature: signed.isEmpty ? nil : Text(id: id.derived(2), value: signed))
      ]
    case .setAsideSlip(let slip, let hidden):
      guard let found = self.slip(slip) else { throw .unknown(.slip) }
      if found.state == (hidden ? .hidden : .setAside) { throw .alreadyDone }
      return [.slipSetAside(slip: slip, hidden: hidden)]
    case .rehangSlip(let slip):
      guard let found = self.slip(slip) else { throw .unknown(.slip) }
      if found.state == .hung { throw .alreadyDone }
      return [.slipRehung(slip: slip)]
    default: unreachable("decide sends only these here")
    }
  }
}
