import KioskToolkit
import MeetingCore

extension Kiosk {
  /// The board knows nobody for what was typed: the question waits for whoever knows.
  mutating func askAnyway(on scene: Scene) -> [KioskEffect] {
    let question = search?.text ?? ""
    endSearch()
    let effects = open(.board(.ask(nil)), on: scene)
    let isEmpty = fields[.text]?.isEmpty ?? true
    fields[.text]?.insert(isEmpty ? question : " " + question)
    return effects
  }

  /// The board with its field open; without a subject there is nothing to look for.
  mutating func askOnBoard(on scene: Scene) -> [KioskEffect] {
    let effects = show(.board)
    return scene.board.subjects.isEmpty ? effects : effects + search(on: scene)
  }
}
