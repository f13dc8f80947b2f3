import KioskToolkit

extension Stage {
  /// What lies over the screen, and the toast.
  mutating func addOverlay() {}
}
