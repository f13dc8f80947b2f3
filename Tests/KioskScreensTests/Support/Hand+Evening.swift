import KioskScreens
import MeetingCore
import Testing

extension Hand {
  /// Does what the effects ask, as the program would, and what follows from it.
  mutating func carryOut(_ effects: [KioskEffect], _ sample: inout Sample) throws {
    for case .submit(let command, let purpose) in effects {
      let events: [Event]
      switch command {
      case .meeting(_, let command): events = try sample.act(command)
      case .group(let command): events = try sample.act(command)
      default: continue
      }
      take(sample.desk)
      try carryOut(kiosk.receive(.done(events), of: purpose, undone: nil, on: scene), &sample)
    }
  }

  mutating func tap(_ label: String, _ sample: inout Sample) throws { try carryOut(try tap(label), &sample) }

  /// The same by Tab and Enter.
  mutating func choose(_ label: String, _ sample: inout Sample) throws {
    for _ in 0...labels.count {
      press(.tab)
      if kiosk.focus == label { return try carryOut(press(.enter), &sample) }
    }
    Issue.record("Tab never comes to \(label)")
  }
}
