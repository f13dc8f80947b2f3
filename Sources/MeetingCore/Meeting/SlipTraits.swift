/// What a slip is beside its words and where it hangs.
public struct SlipTraits: Hashable, Sendable, Codable {
  /// The paper it is written on; `nil` for the usual one.
  public var paper: SlipPaper?
  /// Whether it was written by hand elsewhere and typed in afterwards.
  public var isTypedIn: Bool?
  /// The slip that it answers.
  public var answers: SlipID?
  /// Whether it waits until somebody of the team lets it hang.
  public var waits: Bool?

  public init(
    paper: SlipPaper? = nil, isTypedIn: Bool = false, answers: SlipID? = nil, waits: Bool = false
  ) {
    self.paper = paper
    self.isTypedIn = isTypedIn ? true : nil
    self.answers = answers
    self.waits = waits ? true : nil
  }

  /// `nil` where nothing is out of the usual, which the journal then does not write.
  var ifAny: SlipTraits? { self == SlipTraits() ? nil : self }
}

/// Colours of paper to choose from, besides the usual one.
public enum SlipPaper: String, CaseIterable, Hashable, Sendable, Codable {
  case yellow, blue, green, pink

  /// The colour after `paper`; `nil`, the usual paper, comes before the first and after the last.
  public static func following(_ paper: SlipPaper?) -> SlipPaper? {
    guard let place = paper.flatMap(allCases.firstIndex(of:)) else { return allCases.first }
    return allCases.indices.contains(place + 1) ? allCases[place + 1] : nil
  }
}

/// Why a slip was set aside.
public enum SetAsideReason: String, CaseIterable, Hashable, Sendable, Codable {
  case offTopic, duplicate, personalData, hurtful
}

/// How dots are given.
public struct DotRule: Hashable, Sendable, Codable {
  /// Dots that each person has, 1 to 20.
  public var each: Int
  /// Whether one slip may get several of one person.
  public var severalPerSlip: Bool

  public init(each: Int = 3, severalPerSlip: Bool = false) {
    self.each = each
    self.severalPerSlip = severalPerSlip
  }
}
