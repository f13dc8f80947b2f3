import KioskToolkit
import MeetingCore

extension Stage {
  mutating func addTasks() {
    plinth([screensKey])
  }
}
