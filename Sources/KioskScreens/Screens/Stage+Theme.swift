import KioskToolkit

extension Stage {
  mutating func addTheme() {}
}
