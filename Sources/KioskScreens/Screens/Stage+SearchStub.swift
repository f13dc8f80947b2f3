extension Stage {
  mutating func searchStrip() {}
}
