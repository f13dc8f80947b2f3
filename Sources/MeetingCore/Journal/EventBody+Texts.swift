extension EventBody {
  /// What people typed that this event carries, in order.
  public var texts: [Text] {
    var found: [Text] = []
    _ = mapTexts {
      found.append($0)
      return $0
    }
    return found
  }

  /// The text that this event erases.
  public var erasedText: TextID? {
    switch self {
    case .meeting(.textErased(let text)), .meeting(.textReplaced(let text, _)), .group(.textErased(let text)):
      text
    default: nil
    }
  }

  /// The same event without what was erased.
  func erasing(_ erasures: Erasures) -> EventBody {
    let body = mapTexts { erasures.text($0) }
    switch body {
    case .meeting(.lineKept(let line, let shape, let text, let subjects)):
      let said = subjects.map { subject -> LineSubject in
        if case .text(let id) = subject { .text(id: erasures.id(id)) } else { subject }
      }
      return .meeting(.lineKept(line: line, shape: shape, text: text, subjects: said))
    case .meeting(.speakerRenamed(let speaker, let name)):
      return .meeting(.speakerRenamed(speaker: erasures.id(speaker), name: name))
    case .meeting(.speakerForgotten(let speaker)):
      return .meeting(.speakerForgotten(speaker: erasures.id(speaker)))
    default: return body
    }
  }

  private func mapTexts(_ change: (Text) -> Text) -> EventBody {
    switch self {
    case .meeting(let event): .meeting(event.mapTexts(change))
    case .group(let event): .group(event.mapTexts(change))
    case .kiosk, .retracted, .unknown: self
    }
  }
}
