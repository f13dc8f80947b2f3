/// What a report says of a slip before its words, as marks of ``TextMark``: where it is, why, whether it
/// answers the slip before it, whether it was typed in from paper, how many dots it has.
package struct SlipMarks: Hashable, Sendable {
  package var state = SlipState.hung
  package var reason: SetAsideReason?
  package var isAnswer = false
  package var isTypedIn = false
  package var dots = 0

  package init() {}

  package init(_ slip: Slip) {
    state = slip.state
    reason = slip.reason
    isAnswer = slip.answers != nil
    isTypedIn = slip.isTypedIn
    dots = slip.dots
  }

  /// The marks, a space after each; empty where there is nothing to say.
  package var text: String {
    var marks: [String] = []
    switch state {
    case .hung: break
    case .waiting: marks.append(TextMark.waiting)
    case .setAside: marks.append(TextMark.setAside)
    case .hidden: marks.append(TextMark.hidden)
    }
    if let reason { marks.append(TextMark.reason(reason)) }
    if isAnswer { marks.append(TextMark.answer) }
    if isTypedIn { marks.append(TextMark.typedIn) }
    if dots > 0 { marks.append(String(repeating: TextMark.dot, count: min(dots, Self.mostDots))) }
    return marks.map { $0 + " " }.joined()
  }

  /// Takes the marks off the beginning of `line`.
  package static func take(from line: inout Scalars) -> SlipMarks {
    var marks = SlipMarks()
    while let first = line.first, TextMark.isMark(first), let end = line.firstIndex(of: " "),
      marks.add(line[..<end])
    {
      line = line[(end + 1)...]
    }
    return marks
  }

  /// A slip has at most so many.
  package static let mostDots = 999

  /// With what the slip was hung, for it to have these marks; `nil` for nothing out of the usual.
  func traits(answering previous: SlipID?) -> SlipTraits? {
    SlipTraits(isTypedIn: isTypedIn, answers: isAnswer ? previous : nil, waits: state == .waiting).ifAny
  }

  /// What happened after the slip was hung, for it to have these marks.
  func events(of slip: SlipID) -> [MeetingEvent] {
    var events: [MeetingEvent] = []
    switch state {
    case .hung, .waiting: break
    case .setAside, .hidden:
      events.append(.slipSetAside(slip: slip, hidden: state == .hidden, reason: reason))
    }
    if dots > 0 { events.append(.dotsGiven(slip: slip, dots: dots)) }
    return events
  }

  private mutating func add(_ mark: Scalars) -> Bool {
    if mark.allSatisfy({ String($0) == TextMark.dot }) {
      dots = min(mark.count, Self.mostDots)
      return true
    }
    switch mark.text {
    case TextMark.waiting: state = .waiting
    case TextMark.setAside: state = .setAside
    case TextMark.hidden: state = .hidden
    case TextMark.answer: isAnswer = true
    case TextMark.typedIn: isTypedIn = true
    default:
      guard let reason = SetAsideReason.allCases.first(where: { TextMark.reason($0) == mark.text }) else {
        return false
      }
      self.reason = reason
    }
    return true
  }
}
