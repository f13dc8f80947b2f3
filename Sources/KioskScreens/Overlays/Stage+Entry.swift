import KioskToolkit
import MeetingCore

/// One line large, with what can be done with it, and what minutes propose to the group.
extension Stage {
  mutating func addEntry(_ id: EntryID) { plinth([closeKey]) }

  mutating func addProposals() { plinth([closeKey]) }
}
