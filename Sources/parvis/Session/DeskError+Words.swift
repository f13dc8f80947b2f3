import MeetingStore

extension DeskError {
  /// The catalogue's key for what the person reads.
  var wordsKey: String {
    switch self {
    case .refused(let refusal): refusal.key
    case .notSaved(.newerSchema): "notSaved.newer"
    case .notSaved: "notSaved.disk"
    case .diskNearlyFull: "notSaved.full"
    case .stillErasing: "notSaved.erasing"
    case .closed: "notSaved.closed"
    }
  }
}
