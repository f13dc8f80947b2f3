import KioskToolkit
import MeetingCore

extension Stage {
  mutating func addReport() {
    plinth([screensKey])
  }
}
