import KioskToolkit
import MeetingCore

extension Stage {
  /// Whether `text` holds what is looked for, accents and case aside; all do while nothing is.
  func isFound(_ text: String) -> Bool {
    guard let wanted = kiosk.search?.text, !wanted.isEmpty else { return true }
    let folded = TextGate.folded(text)
    return TextGate.folded(wanted).split(separator: " ").allSatisfy { folded.contains($0) }
  }
}
