import MeetingCore

/// A line of the relevé: something decided, a question that stays open, or what went to the parking lot.
struct DecisionRow: Equatable {
  enum Section: String, CaseIterable { case decisions, questions, parked }

  let section: Section
  let words: String
  /// How a decision was taken; `nil` for the other two.
  let manner: String?
  /// `nil` for an item of the agenda, which has no page of its own.
  let entry: EntryID?
}
