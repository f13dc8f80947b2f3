import KioskToolkit
import MeetingCore

extension Stage {
  mutating func addDecisions() {
    plinth([screensKey])
  }
}
