/// Who people are, how long they may speak, and what of it everybody sees.
extension Meeting {
  func decideSpeakers(_ command: MeetingCommand, _ id: CommandID) throws(Refusal) -> [MeetingEvent] {
    switch command {
    case .nameTurn(let name):
      guard let turn else { throw .nobodySpeaks }
      let words = try TextGate.admit(name, as: .name)
      if turn.name?.value == words { throw .alreadyDone }
      return [.turnNamed(turn: turn.id, name: Text(id: id.derived(0), value: words))]
    case .renameSpeaker(let speaker, let name):
      let words = try TextGate.admit(name, as: .name)
      guard let place = place(of: speaker) else { throw .unknown(.person) }
      if speakers[place].name?.value == words { throw .alreadyDone }
      return [.speakerRenamed(speaker: speaker, name: Text(id: id.derived(0), value: words))]
    case .forgetSpeaker(let speaker):
      if place(of: speaker) == nil { throw .unknown(.person) }
      return [.speakerForgotten(speaker: speaker)]
    case .limitTurns(let scope, let seconds):
      guard (0...Self.maximumTurnSeconds).contains(seconds) else { throw .turnTimeOutOfRange }
      if case .item(let item) = scope, self.item(item) == nil { throw .unknown(.item) }
      if turnLimits[scope] == seconds { throw .alreadyDone }
      return [.turnsLimited(scope: scope, seconds: seconds)]
    case .addCategory(let name):
      if categories.count >= SpeakerCategory.maximum { throw .tooManyCategories }
      let words = Text(id: id.derived(1), value: try TextGate.admit(name, as: .name))
      return [.categoryAdded(category: id.derived(0), name: words)]
    case .removeCategory(let category):
      guard categories.contains(where: { $0.id == category }) else { throw .unknown(.category) }
      return [.categoryRemoved(category: category)]
    case .countCategory(let category, let heads):
      guard let found = categories.first(where: { $0.id == category }) else { throw .unknown(.category) }
      guard (0...100_000).contains(heads) else { throw .countOutOfRange }
      if found.heads == heads { throw .alreadyDone }
      return [.categoryCounted(category: category, heads: heads)]
    case .showNames(let shown):
      if shown == namesAreShown { throw .alreadyDone }
      return [.namesShown(shown: shown)]
    case .showShares(let shown):
      if shown == sharesAreShown { throw .alreadyDone }
      return [.sharesShown(shown: shown)]
    default: unreachable("decide sends only these here")
    }
  }

  mutating func evolveSpeakers(_ event: MeetingEvent) {
    switch event {
    case .turnNamed(let turn, let name):
      if self.turn?.id == turn { self.turn?.name = name }
    case .speakerRenamed(let speaker, let name): rename(speaker, name)
    case .speakerForgotten(let speaker): rename(speaker, nil)
    case .turnsLimited(let scope, let seconds): turnLimits[scope] = seconds
    case .categoryAdded(let category, let name):
      categories.append(SpeakerCategory(id: category, name: name))
    case .categoryRemoved(let category):
      // Whoever was on it is on none; nobody loses their request.
      categories.removeAll { $0.id == category }
      categoryChoices = categoryChoices.filter { $0.value != category }
      if categories.isEmpty && queueRule == .alternating { queueRule = .arrival }
    case .categoryCounted(let category, let heads):
      if let place = categories.firstIndex(where: { $0.id == category }) { categories[place].heads = heads }
    case .namesShown(let shown): namesAreShown = shown
    case .sharesShown(let shown): sharesAreShown = shown
    default: unreachable("evolve sends only these here")
    }
  }

  private func place(of speaker: TextID) -> Int? { speakers.firstIndex { $0.name?.id == speaker } }

  /// Gives what somebody has spoken to another name, or to none; whoever spoke under it before is the same
  /// person.
  private mutating func rename(_ speaker: TextID, _ name: Text?) {
    guard let place = place(of: speaker) else { return }
    if let name, name.nameKey == speakers[place].key {
      speakers[place].name = name
      return
    }
    let (before, spoken) = (speakers.remove(at: place), spoken.remove(at: place))
    speakingPlaces = [:]
    for (place, other) in speakers.enumerated() where speakingPlaces[other.key] == nil {
      speakingPlaces[other.key] = place
    }
    if let name, let category = categoryChoices[before.key] {
      categoryChoices[name.nameKey] = category
    }
    count(name: name, milliseconds: spoken.milliseconds, turns: spoken.turns)
  }
}

extension Text {
  /// What people are told apart by. Whoever's name is erased is somebody else than everybody else.
  var nameKey: String { value.map { TextGate.folded($0) } ?? "\u{0}\(id)" }
}
