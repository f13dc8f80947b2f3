import MeetingCore

/// Names that what is typed may become, and names that the room may see.
extension Scene {
  /// First names of those who are thought to be here, each once: those who spoke, who have a part tonight or
  /// are noted as present, and who wait; then the people whom the group knows.
  /// Whoever withdrew their name is not among those; before passers-by only those who agreed are.
  var knownNames: [String] {
    let known = desk.group.people.filter { kiosk.isPublic ? $0.isShown == true : $0.isShown != false }
    return each(presentNames + known.compactMap(\.name.value))
  }

  /// The same without those whom only the group knows.
  var presentNames: [String] {
    let meeting = desk.meeting
    let lines =
      meeting.roles.map(\.names) + meeting.attendance.filter { $0.attendance == .present }.map(\.names)
    let spoken = ([meeting.turn?.name] + meeting.speaking.map(\.name)).compactMap { $0?.value }
    let noted = lines.flatMap { PersonNames.split($0.value ?? "") }
    return each(spoken + noted + meeting.queue.compactMap(\.name.value))
  }

  func each(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert(TextGate.folded($0)).inserted }
  }

  /// Those of them that may be meant by what is typed where a person is named.
  var suggestedNames: [String] {
    let meeting = desk.meeting
    let isAsking = kiosk.overlay == .floor
    let waiting = Set(isAsking ? meeting.queue.map { TextGate.folded($0.name.value ?? "") } : [])
    let (before, last) = typedNames
    let typed = TextGate.folded(last)
    let there = waiting.union(PersonNames.split(before).map(TextGate.folded))
    return namesToOffer.filter { name in
      let folded = TextGate.folded(name)
      return !there.contains(folded) && folded.hasPrefix(typed)
    }
  }

  /// For a role those who may be asked to take it, else all who are known and whom the board shows besides.
  var namesToOffer: [String] {
    if case .role(let role) = kiosk.overlay { return proposals(for: role).map(\.name) }
    let shown = board.subjects.flatMap(\.people).filter { $0.standing != .before }.compactMap(\.name)
    return each(knownNames + shown)
  }

  /// Where several names may stand on one line, the last of what is typed and all before it.
  var typedNames: (before: String, last: String) {
    let text = kiosk.fields[.text]?.text ?? ""
    guard case .role = kiosk.overlay, let comma = text.lastIndex(of: ",") else { return ("", text) }
    return (text[...comma] + " ", String(text[text.index(after: comma)...].drop { $0 == " " }))
  }

  /// The first name known here that Tab makes of what is typed; `nil` where there is none.
  var suggestedName: String? {
    switch (kiosk.overlay, kiosk.focusedField) {
    case (.typingIn, .signature): suggestedSignature
    case (.floor, .text), (.nameSpeaker, .text), (.renameSpeaker, .text), (.role, .text),
      (.board(.offer), .text), (.board(.arrive), .text), (.offering, .text):
      TextGate.isBlank(typedNames.last) ? nil : suggestedNames.first { $0 != typedNames.last }
    default: nil
    }
  }

  private var suggestedSignature: String? {
    guard let typed = kiosk.fields[.signature]?.text, !TextGate.isBlank(typed) else { return nil }
    let start = TextGate.folded(typed)
    func fits(_ name: String?) -> Bool {
      name.map { TextGate.folded($0).hasPrefix(start) && $0 != typed } ?? false
    }
    for prompt in desk.meeting.prompts.reversed() {
      // The newest first: mostly one of the last few slips has it.
      if let slip = prompt.slips.last(where: { fits($0.signature?.value) }) { return slip.signature?.value }
    }
    return knownNames.first(where: fits)
  }

  /// A name on the speakers' list as everybody may see it.
  func shownName(_ name: Text?) -> String {
    guard desk.meeting.namesAreShown, let name else { return words("speaker.somebody") }
    return name.display(words)
  }
}
