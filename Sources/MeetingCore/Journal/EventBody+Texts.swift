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
    case .meeting(.textErased(let text)), .group(.textErased(let text)): text
    default: nil
    }
  }

  /// The same event without the words of `texts`.
  func erasing(_ texts: Set<TextID>) -> EventBody {
    mapTexts { texts.contains($0.id) ? Text(id: $0.id, value: nil) : $0 }
  }

  private func mapTexts(_ change: (Text) -> Text) -> EventBody {
    switch self {
    case .meeting(let event): .meeting(event.mapTexts(change))
    case .group(let event): .group(event.mapTexts(change))
    case .kiosk, .retracted, .unknown: self
    }
  }
}
