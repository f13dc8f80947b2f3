/// Somebody's names taken out of a meeting for good, one that was closed long ago too. What others wrote in
/// their own sentences stays: nobody can know who is meant there.
extension Timeline<Meeting> {
  /// Each text of its events that says one of `names` as such, be it of a turn that is over or of what was
  /// taken back: where others are named beside them a mark stands in their place, else nothing does.
  func unnaming(_ names: [String], _ id: CommandID) -> [MeetingEvent] {
    let gone = ErasedNames(names)
    let sayings = Sayings(events)
    var seen: Set<TextID> = []
    var unnamed: [MeetingEvent] = []
    // All their turns are still one person's.
    let nobody = Text(id: id.derived(0), value: nil)
    for case .meeting(let event) in events.map(\.body) {
      for text in EventBody.meeting(event).texts {
        guard let words = text.value, let saying = sayings.saying(text, in: event),
          seen.insert(text.id).inserted, let left = saying.left(of: words, without: gone, state.language)
        else { continue }
        let new = left.isEmpty ? nobody : Text(id: id.derived(unnamed.count + 1), value: left)
        unnamed.append(.textReplaced(text: text.id, by: new))
      }
    }
    return unnamed
  }
}

/// How a text may say somebody's name.
private enum Saying: Hashable {
  /// A name, or several on one line.
  case names
  /// A line of whom to ask.
  case subject
  /// A heading or a label, which may hold one.
  case label
  /// A line of the minutes, as the things are said that were made of it.
  case line(Set<Saying>)

  /// What is left of `words`; empty for nothing, `nil` where they say none of the names.
  func left(of words: String, without gone: ErasedNames, _ language: Language) -> String? {
    switch self {
    case .names:
      let masked = gone.masked(words)
      if masked == words { return nil }
      return ErasedNames.saysNobody(masked) ? "" : masked
    case .subject: return gone.subject(words, language)
    case .label:
      let masked = gone.maskedLabel(words)
      return masked == words ? nil : masked
    case .line(let sayings):
      let named = sayings.isDisjoint(with: [.names, .subject]) ? words : gone.masked(words)
      let masked = sayings.contains(.label) ? gone.maskedLabel(named) : named
      return masked == words ? nil : masked
    }
  }
}

/// How each text of a meeting's events may say a name.
private struct Sayings {
  private var topics: Set<EntryID> = []
  /// Lines of the minutes repeat these.
  private var texts: [TextID: Saying] = [:]
  private var signed: Set<SlipID> = []

  init(_ events: [Event]) {
    for case .meeting(let event) in events.map(\.body) {
      switch event {
      case .topicListed(let entry, _), .boardChangeNoted(let entry, _): topics.insert(entry)
      case .slipHung(let slip, _, _, _, .some, _): signed.insert(slip)
      case .lineKept: break
      default:
        for text in EventBody.meeting(event).texts { texts[text.id] = saying(text, in: event) }
      }
    }
  }

  /// `nil` for people's own sentences.
  func saying(_ text: Text, in event: MeetingEvent) -> Saying? {
    switch event {
    case .floorRequested, .turnNamed, .turnStarted, .roundPlaced, .speakerRenamed, .speakingRecorded,
      .offerMade, .proposerNoted, .roleGiven, .attendanceNoted, .proposalDeclined:
      return .names
    case .objectionRaised(_, _, _, let author): return text.id == author?.id ? .names : nil
    case .slipHung(_, _, _, _, let signature, _): return text.id == signature?.id ? .names : nil
    case .topicListed, .boardChangeNoted: return .subject
    case .entryReworded(let entry, let said, _):
      if text.id != said.id { return .label }
      return topics.contains(entry) ? .subject : nil
    case .itemAdded(_, _, _, _, let remark, _) where text.id == remark?.id:
      return AgendaItem.guest(in: text) == nil ? nil : .names
    case .meetingPlanned, .titleSet, .placeSet, .groupNamed, .detailNoted, .themeAdded, .themeRenamed,
      .itemAdded, .itemRenamed, .itemSplit, .promptAdded, .promptReworded, .clusterAdded, .categoryAdded,
      .shareRecorded, .mannerNoted:
      return .label
    case .lineKept(_, _, _, let subjects):
      let said = Set(subjects.compactMap(saying))
      return said.isEmpty ? nil : .line(said)
    case .textReplaced(let old, _): return texts[old] ?? texts[text.id]
    default: return nil
    }
  }

  private func saying(_ subject: LineSubject) -> Saying? {
    switch subject {
    case .text(let id): texts[id] ?? .label
    case .entry(let id): topics.contains(id) ? .subject : nil
    case .slip(let id): signed.contains(id) ? .names : nil
    case .fact, .theme, .item, .prompt, .cluster, .manner: .label
    case .addendum: nil
    }
  }
}
