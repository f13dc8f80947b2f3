import KioskToolkit
import MeetingCore

extension Stage {
  mutating func addBoard() {
    plinth([screensKey])
  }
}
