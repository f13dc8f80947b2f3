extension Scene {
  func firstItem(afterTurning pages: Int) -> Int? { nil }
}
