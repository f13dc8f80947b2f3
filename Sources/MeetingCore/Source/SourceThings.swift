/// What the lines of minutes have made so far: what a further line belongs to, and what the report's own
/// sections repeat to add to it.
struct SourceThings {
  var title: TextID?
  var date: CalendarDate?
  var start: ClockTime?
  var end: ClockTime?
  var opened: ClockTime?
  var closed: ClockTime?
  var theme: ThemeID?
  var themeName: String?
  /// Their time boxes.
  var minutes: [ItemID: Int] = [:]
  /// The prompt that the next slip hangs under.
  var prompt: PromptID?
  /// The peg that the next slip hangs from.
  var cluster: ClusterID?
  /// The slip before, those that answer one left out.
  var slip: SlipID?
  var decision: EntryID?
  /// The line before, which an addendum completes.
  var line: LineID?
  /// Which item, prompt or peg made from the minutes each one is that the report's own sections repeat.
  var heldItems: [Int: ItemID] = [:]
  var heldPrompts: [Int: PromptID] = [:]
  var heldClusters: [PromptID: [Int: ClusterID]] = [:]

  /// The places in `repeated` before the next one that says `text`, those that are taken left out; `nil`
  /// where none says it. What stands there is no longer in the minutes: its words were erased.
  static func places<ID>(in repeated: [String], before text: String, taken: [Int: ID]) -> (
    between: [Int], at: Int
  )? {
    let from = (taken.keys.max() ?? -1) + 1
    guard from < repeated.count, let found = repeated[from...].firstIndex(of: text) else { return nil }
    return (Array(from..<found), found)
  }
}
