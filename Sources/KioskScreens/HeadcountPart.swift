import MeetingCore

/// What is counted of those who are there.
public enum HeadcountPart: String, Hashable, Sendable, CaseIterable { case present, newcomers }

extension HeadcountPart {
  /// So many of them; whoever is new is there too.
  func counting(_ number: Int, after known: Headcount?) -> MeetingCommand {
    let (present, newcomers) = (known?.present ?? 0, known?.newcomers ?? 0)
    return switch self {
    case .present: .takeHeadcount(present: number, newcomers: min(newcomers, number))
    case .newcomers: .takeHeadcount(present: max(present, number), newcomers: number)
    }
  }

  func number(in known: Headcount?) -> Int {
    switch self {
    case .present: known?.present ?? 0
    case .newcomers: known?.newcomers ?? 0
    }
  }
}
