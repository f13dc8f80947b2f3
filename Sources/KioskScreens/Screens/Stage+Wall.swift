import KioskToolkit

extension Stage {
  mutating func addWall() {}
}
