/// Somebody's names taken out of a meeting for good, one that was closed long ago too. What others wrote in
/// their own sentences stays: nobody can know who is meant there.
extension Timeline<Meeting> {
  /// Each text of its events that says one of `names` as such, be it of a turn that is over or of what was
  /// taken back: where others are named beside them a mark stands in their place, else nothing does.
  func unnaming(_ names: [String], _ id: CommandID) -> [MeetingEvent] {
    let gone = ErasedNames(names)
    let sayings = Sayings(events)
    var left: [TextID: Left] = [:]
    var unnamed: [MeetingEvent] = []
    // All their turns are still one person's.
    let nobody = Text(id: id.derived(0), value: nil)
    // Lines of minutes come last: they repeat the others.
    let lines = events.map(\.body).filter { $0.isLine }
    for case .meeting(let event) in events.map(\.body).filter({ !$0.isLine }) + lines {
      for text in EventBody.meeting(event).texts where left[text.id] == nil {
        guard let words = text.value, let saying = sayings.saying(text, in: event) else { continue }
        let before = event.repeated.compactMap { left[$0] }
        guard let said = saying.left(of: words, without: gone, state.language, before) else { continue }
        left[text.id] = Left(before: words, words: said)
        if said.isEmpty && saying != .speaker {
          unnamed.append(.textErased(text: text.id))
        } else {
          let new = said.isEmpty ? nobody : Text(id: id.derived(unnamed.count + 1), value: said)
          unnamed.append(.textReplaced(text: text.id, by: new))
        }
      }
    }
    return unnamed
  }
}

/// What a text said, and what is left of it.
private struct Left {
  let before: String
  let words: String
}

extension EventBody {
  fileprivate var isLine: Bool {
    if case .meeting(.lineKept) = self { return true }
    return false
  }
}

extension MeetingEvent {
  /// The texts that a line of the minutes repeats.
  fileprivate var repeated: [TextID] {
    guard case .lineKept(_, _, _, let subjects) = self else { return [] }
    return subjects.compactMap { if case .text(let id) = $0 { id } else { nil } }
  }
}

/// How a text may say somebody's name.
private enum Saying: Hashable {
  /// The name of whoever speaks.
  case speaker
  /// A name, and what is said of its owner.
  case name
  /// Names on one line, and who else was there.
  case names
  /// A line of whom to ask.
  case subject
  /// A heading or a label, which may hold one.
  case label
  /// A line of the minutes, as the things are said that were made of it.
  case line(Set<Saying>)

  /// What is left of `words`; empty for nothing, `nil` where they say none of the names. `repeated` is what
  /// was left of the texts that a line repeats.
  func left(
    of words: String, without gone: ErasedNames, _ language: Language, _ repeated: [Left]
  ) -> String? {
    switch self {
    case .speaker, .name, .names:
      let masked = gone.masked(words)
      if masked == words { return nil }
      if self == .names { return masked == NameMask.mark ? "" : masked }
      return ErasedNames.saysNobody(masked) ? "" : masked
    case .subject: return gone.subject(words, language)
    case .label:
      let masked = gone.maskedLabel(words)
      return masked == words ? nil : masked
    case .line(let sayings):
      var masked = words
      for text in repeated {
        masked = masked.replacing(text.before, with: text.words.isEmpty ? NameMask.mark : text.words)
      }
      if !sayings.isDisjoint(with: [.name, .names, .subject]) { masked = gone.masked(masked) }
      if sayings.contains(.label) || sayings.contains(.subject) { masked = gone.maskedLabel(masked) }
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
    case .floorRequested, .turnNamed, .turnStarted, .roundPlaced, .speakerRenamed, .speakingRecorded:
      return .speaker
    case .offerMade, .proposerNoted, .proposalDeclined: return .name
    case .roleGiven, .attendanceNoted: return .names
    case .objectionRaised(_, _, _, let author): return text.id == author?.id ? .name : nil
    case .slipHung(_, _, _, _, let signature, _): return text.id == signature?.id ? .name : nil
    case .topicListed, .boardChangeNoted: return .subject
    case .entryReworded(let entry, let said, _):
      if text.id != said.id { return .label }
      return topics.contains(entry) ? .subject : nil
    case .itemAdded(_, _, _, _, let remark, _) where text.id == remark?.id:
      return AgendaItem.guest(in: text) == nil ? .label : .names
    case .meetingPlanned, .titleSet, .placeSet, .groupNamed, .detailNoted, .themeAdded, .themeRenamed,
      .itemAdded, .itemRenamed, .itemSplit, .promptAdded, .promptReworded, .clusterAdded, .categoryAdded,
      .shareRecorded, .mannerNoted:
      return .label
    case .lineKept(_, let shape, _, let subjects):
      var said = Set(subjects.compactMap(saying))
      if case .heading = shape { said.insert(.label) }
      return said.isEmpty ? nil : .line(said)
    case .textReplaced(let old, _): return texts[old] ?? texts[text.id]
    default: return nil
    }
  }

  private func saying(_ subject: LineSubject) -> Saying? {
    switch subject {
    case .text(let id): texts[id] ?? .label
    case .entry(let id): topics.contains(id) ? .subject : nil
    case .slip(let id): signed.contains(id) ? .name : nil
    case .fact, .theme, .item, .prompt, .cluster, .manner: .label
    case .addendum: nil
    }
  }
}
