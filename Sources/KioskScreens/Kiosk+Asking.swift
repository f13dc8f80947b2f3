import KioskToolkit
import MeetingCore

extension Kiosk {
  /// The board knows nobody for what was typed: it becomes an open question or, where passers-by write, a
  /// slip, which waits as theirs do.
  mutating func askAnyway(on scene: Scene) -> [KioskEffect] {
    let question = search?.text ?? ""
    endSearch()
    let prompts = scene.desk.meeting.prompts
    if isPublic, prompts.indices.contains(promptIndex) {
      let writing = Overlay.writing(prompts[promptIndex].id)
      drafts[writing] = writing.emptyFields
      drafts[writing]?[.text]?.insert(question)
      return writeSlip(on: scene)
    }
    let effects = open(.newEntry(.openQuestion), on: scene)
    let isEmpty = fields[.text]?.isEmpty ?? true
    fields[.text]?.insert(isEmpty ? question : " " + question)
    return effects
  }

  /// The board with its field open; without a subject there is nothing to look for.
  mutating func askOnBoard(on scene: Scene) -> [KioskEffect] {
    let effects = show(.board)
    return scene.desk.meeting.topics.isEmpty ? effects : effects + search(on: scene)
  }
}
