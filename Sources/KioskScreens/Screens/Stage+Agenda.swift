import KioskToolkit

extension Stage {
  mutating func addAgenda() {}
}
