import Foundation
import KioskScreens
import MeetingCore

extension Kiosk {
  /// Shows what became of the report's files. `isDue` where something changed since.
  mutating func take(_ outcome: ReportWriter.Outcome, on scene: Scene, isDue: Bool) {
    switch outcome {
    case .written(let file, let asked, let copies):
      reportPlace = ReportPlace(file, at: now.clock)
      reportProgress = isDue ? .writing : .still
      let said = asked ? copies : copies.filter { !reportCopies.contains($0) }
      let missing = said.filter { $0.trouble != nil }.map { $0.said(scene.words) }
      reportCopies = copies
      let own = asked ? [scene.words("toast.reportWritten", file.lastPathComponent)] : []
      if !(own + missing).isEmpty { show((own + missing).joined(separator: " ")) }
    case .made(let file, let copies):
      let missing = copies.filter { $0.trouble != nil }.map { $0.said(scene.words) }
      let own = scene.words("toast.extractWritten", file.lastPathComponent)
      show(([own] + missing).joined(separator: " "))
    case .failed(let trouble, let copies):
      reportProgress = .failed
      if !copies.isEmpty { reportCopies = copies }
      show(scene.words("toast.reportFailed", scene.words("reportTrouble.\(trouble.rawValue)")))
    case .notMade(let trouble): show(scene.words("extractTrouble.\(trouble.rawValue)"))
    case .rewritten(let isLast, let behind):
      if isLast { erasureIsDone(behind: behind, on: scene) }
    }
  }
}
