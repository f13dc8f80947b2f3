import KioskToolkit

extension Stage {
  mutating func addWelcome() {}
}
