/// The names in a report that everybody may read. Where a line says a name it is said only if its owner
/// agreed; where a heading or a label holds one that the meeting knows, a mark stands in its place. What
/// people wrote in their own sentences stays as it is: nobody can know who is meant there.
struct PublicNames {
  private let shown: ShownNames
  private let mask: NameMask

  init(_ meeting: Meeting) {
    let shown = meeting.shownNames
    self.shown = shown
    mask = NameMask(Set(meeting.namesSaid + shown.others).filter { !shown.holds($0) })
  }

  /// The name without what was added to it, such as an age; `nil` where nobody agreed to be read there.
  func name(_ said: String) -> String? {
    let name = PersonNames.bare(said)
    return shown.holds(name) ? name : nil
  }

  /// Those on a line of names who agreed.
  func names(_ line: String) -> [String] {
    PersonNames.split(line).filter(shown.holds)
  }

  /// A heading or a label without the names that it may not say.
  func masked(_ label: String) -> String { mask(label) }
}

extension Meeting {
  /// Every name that the meeting says as such, wherever it does.
  var namesSaid: [String] {
    var names = speakers.compactMap(\.name?.value) + queue.compactMap(\.name.value)
    names +=
      [turn?.name, lastSpeaker].compactMap { $0?.value } + (run?.places ?? []).compactMap(\.name?.value)
    names += prompts.flatMap(\.slips).compactMap(\.signature?.value).map(PersonNames.bare)
      .filter { PersonNames.name($0) != nil }
    names += offers.values.flatMap { $0 }.compactMap(\.name.value)
    for history in histories.values {
      names += [history.proposer?.value].compactMap { $0 } + history.objections.compactMap(\.author?.value)
    }
    let lines = roles.map(\.names) + attendance.map(\.names)
    names += lines.compactMap(\.value).flatMap { PersonNames.split($0) }
    names += topics.compactMap(\.text.value).flatMap { TopicPhrase($0).people.map(\.name) }
    return names + items.compactMap(\.guestName)
  }
}
