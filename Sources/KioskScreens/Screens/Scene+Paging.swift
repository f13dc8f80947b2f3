extension Scene {
  func firstSlip(afterTurning pages: Int) -> Int { 0 }
  func firstItem(afterTurning pages: Int) -> Int? { nil }
  func lastPageStart(ofPromptAt index: Int) -> Int { 0 }
}
