/// What a line of a report says beside people's words, as one scalar that no words can hold: the gate
/// lets nothing of private use through. The writer puts each into Markdown that only it writes, and the
/// reader turns that back, so both share one grammar of plain strings.
package enum TextMark {
  /// The words were erased; stands alone for a whole text.
  package static let erased = "\u{E000}"
  /// Before a slip taken from the wall.
  package static let setAside = "\u{E001}"
  /// Before a slip hidden from the wall.
  package static let hidden = "\u{E002}"
  /// Before a slip that waits to hang.
  package static let waiting = "\u{E004}"
  /// Before a slip that answers the one before it.
  package static let answer = "\u{E005}"
  /// One dot given to a slip; several stand side by side.
  package static let dot = "\u{E006}"
  /// Before a slip that was written on paper and typed in afterwards.
  package static let typedIn = "\u{E00B}"
  /// Before a subject that was changed on the board during the meeting.
  package static let changed = "\u{E00C}"
  /// How much of a question's slips is off the wall; stands alone, for whoever reads.
  package static let count = "\u{E00D}"
  /// Ends words that would else be taken for something that they are not.
  package static let fence = "\u{E003}"

  /// Ends the minutes that a meeting was made from, as a block of its own that no reader sees; what follows
  /// was added here.
  package static let sourceEndComment = "<!--parvis-->"
  /// How the fence is written: an HTML comment, which no reader sees.
  package static let fenceComment = "<!-- -->"
  /// What keeps an address from becoming a link; it stands for nothing.
  package static let breakComment = "<!--@-->"

  /// Why a slip was set aside; after that mark.
  package static func reason(_ reason: SetAsideReason) -> String {
    switch reason {
    case .offTopic: "\u{E007}"
    case .duplicate: "\u{E008}"
    case .personalData: "\u{E009}"
    case .hurtful: "\u{E00A}"
    }
  }

  package static func isMark(_ scalar: Unicode.Scalar) -> Bool { (0xE000...0xE00F).contains(scalar.value) }

  static func words(of text: Text) -> String { text.value ?? erased }
}
