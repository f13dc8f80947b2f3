/// What the lines of minutes have made so far: what a further line belongs to, and what the report's own
/// sections repeat to add to it.
struct SourceThings {
  struct PromptThing {
    let id: PromptID
    let text: String
    var clusters: [(id: ClusterID, name: String)] = []
  }

  var title: TextID?
  var date: CalendarDate?
  var start: ClockTime?
  var end: ClockTime?
  var opened: ClockTime?
  var closed: ClockTime?
  var theme: ThemeID?
  var items: [(id: ItemID, title: String)] = []
  var prompts: [PromptThing] = []
  /// The peg that the next slip hangs from.
  var cluster: ClusterID?
  var decision: EntryID?
  /// The line before, which an addendum completes.
  var line: LineID?
  private var nextItem = 0
  private var nextPrompt = 0

  /// The minutes' next item where it bears that title.
  mutating func takeItem(titled title: String) -> ItemID? {
    guard nextItem < items.count, items[nextItem].title == title else { return nil }
    nextItem += 1
    return items[nextItem - 1].id
  }

  /// The minutes' next prompt where it says just that.
  mutating func takePrompt(saying text: String) -> PromptID? {
    guard nextPrompt < prompts.count, prompts[nextPrompt].text == text else { return nil }
    nextPrompt += 1
    return prompts[nextPrompt - 1].id
  }

  /// The next peg of one of the minutes' prompts where it bears that name.
  mutating func takeCluster(of prompt: PromptID, named name: String) -> ClusterID? {
    guard let index = prompts.firstIndex(where: { $0.id == prompt }),
      let first = prompts[index].clusters.firstIndex(where: { $0.name == name })
    else { return nil }
    return prompts[index].clusters.remove(at: first).id
  }
}
