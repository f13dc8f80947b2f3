/// Whom a report for everybody may name: the group's people who agreed at the kiosk to be shown. Nobody else,
/// be it on a slip that hangs in the room: what is put up for an evening was not given to be published.
public struct ShownNames: Hashable, Sendable {
  /// Folded. NB: a name that somebody else bears too who did not agree is nobody's here.
  private var agreed: Set<String> = []
  /// The names of everybody else whom the group knows.
  var others: [String] = []

  /// Nobody.
  public init() {}

  public init(of group: Group) {
    let people = group.people
    others = people.filter { $0.isShown != true }.flatMap(\.names)
    agreed = Set(people.filter { $0.isShown == true }.flatMap(\.names).map(TextGate.folded))
      .subtracting(others.map(TextGate.folded))
  }

  func holds(_ name: String) -> Bool { agreed.contains(TextGate.folded(name)) }
}
