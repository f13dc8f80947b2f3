/// Themes: what the items that follow each other have in common.
extension Meeting {
  func decideThemes(_ command: MeetingCommand, _ id: CommandID) throws(Refusal) -> [MeetingEvent] {
    if !lines.isEmpty { throw .orderOfMinutes }
    switch command {
    case .addTheme(let name, let item):
      let words = try TextGate.admit(name, as: .title)
      if let known = theme(called: words) {
        guard let item else { throw .themeIsThere(words) }
        return try put(item, under: known.id)
      }
      let theme: ThemeID = id.derived(0)
      let added = MeetingEvent.themeAdded(theme: theme, name: Text(id: id.derived(1), value: words))
      return try [added] + (item.map { item throws(Refusal) in try put(item, under: theme) } ?? [])
    case .chooseTheme(let item, let theme):
      if theme != nil && self.theme(theme) == nil { throw .unknown(.theme) }
      return try put(item, under: theme)
    case .renameTheme(let theme, let name):
      guard let found = self.theme(theme) else { throw .unknown(.theme) }
      let words = try TextGate.admit(name, as: .title)
      if words == found.name.value { throw .alreadyDone }
      // Two of one name would be one when the plan is read again.
      if let known = self.theme(called: words), known.id != theme { throw .themeIsThere(words) }
      return [.themeRenamed(theme: theme, name: Text(id: id.derived(1), value: words))]
    case .removeTheme(let theme):
      guard self.theme(theme) != nil else { throw .unknown(.theme) }
      return [.themeRemoved(theme: theme)]
    default: unreachable("decidePlan sends only these here")
    }
  }

  private func theme(called name: String) -> Theme? {
    let key = TextGate.folded(name)
    return themes.first { TextGate.folded($0.name.value ?? "") == key }
  }

  /// An item joins the end of its theme; one that leaves a theme in its midst comes after it.
  private func put(_ id: ItemID, under theme: ThemeID?) throws(Refusal) -> [MeetingEvent] {
    guard let item = item(id) else { throw .unknown(.item) }
    if item.progress == .current || item.progress == .finished { throw .itemHasBegun }
    if item.theme == theme { throw .alreadyDone }
    let others = items.filter { $0.id != id }
    let place = items.firstIndex { $0.id == id } ?? 0
    var before = place
    if theme != nil, let last = others.lastIndex(where: { $0.theme == theme }) {
      before = last + 1
    } else if let around = item.theme ?? self.theme(at: place), place > 0, place < others.count,
      others[place - 1].theme == around, others[place].theme == around
    {
      before = (others[place...].firstIndex { $0.theme != around } ?? others.count)
    }
    let next = before < others.count ? others[before].id : nil
    return [.itemMoved(item: id, before: next, theme: theme)]
  }
}
