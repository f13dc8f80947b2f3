/// A list of the meeting for a spreadsheet.
public enum ReportTable: String, Sendable, CaseIterable {
  case slips, turns, tasks

  /// Comma-separated values in the meeting's language, headings first; the same meeting gives the same bytes.
  /// `nil` where that form of the report does not hold it: who spoke for how long is not public.
  public func text(of meeting: Meeting, form: ReportForm) -> String? {
    let words = TableWords(meeting.language)
    switch self {
    case .slips: return CSVText.of(Self.slips(of: meeting, form, words))
    case .turns: return form == .public ? nil : CSVText.of(Self.turns(of: meeting, words))
    case .tasks: return CSVText.of(Self.tasks(of: meeting, form, words))
    }
  }

  /// As it stands in a file's name.
  public func name(in language: Language) -> String {
    switch (self, language) {
    case (.slips, .french): "papiers"
    case (.turns, .french): "prises-de-parole"
    case (.tasks, .french): "taches"
    case (_, .english): rawValue
    }
  }

  private static func slips(of meeting: Meeting, _ form: ReportForm, _ words: TableWords) -> [[String]] {
    let isPublic = form == .public
    var heading = [words.question, words.peg, words.number, words.slip]
    if !isPublic { heading.append(words.signature) }
    var rows = [heading + [words.dots, words.state, words.answers, words.writtenOnPaper]]
    for prompt in meeting.prompts {
      for (place, slip) in prompt.slips.enumerated() where !isPublic || slip.state == .hung {
        let peg = prompt.clusters.first { $0.id == slip.cluster }
        var row = [words.words(prompt.text), words.words(peg?.name), "\(place + 1)", words.words(slip.text)]
        if !isPublic { row.append(words.words(slip.signature)) }
        row += ["\(slip.dots)", words.state(of: slip), slip.parent.map { "\($0 + 1)" } ?? ""]
        rows.append(row + [words.yes(slip.isTypedIn)])
      }
    }
    return rows
  }

  /// Names are hidden where the group hides them.
  private static func turns(of meeting: Meeting, _ words: TableWords) -> [[String]] {
    [[words.name, words.turns, words.seconds]]
      + meeting.speaking.map { share in
        let name = meeting.namesAreShown ? share.name : nil
        return [
          name.map(words.words) ?? words.somebody, "\(share.turns)", "\(share.milliseconds / 1_000)",
        ]
      }
  }

  private static func tasks(of meeting: Meeting, _ form: ReportForm, _ words: TableWords) -> [[String]] {
    let isPublic = form == .public
    let heading = [words.task, words.done, words.item]
    let named = isPublic ? [] : [words.takesItOn, words.couldTakeItOn]
    let rows = meeting.allTasks.map { task in
      let item = meeting.entries.first { $0.id == task.id }?.item
      let offers = meeting.offers[task.id] ?? []
      let names = [true, false].map { isAgreed in
        offers.filter { $0.isAgreed == isAgreed }.map { words.words($0.name) }.joined(separator: ", ")
      }
      let row = [words.words(task.text), words.yes(task.done), words.words(meeting.item(item)?.title)]
      return row + (isPublic ? [] : names) + [words.words(meeting.origin(of: task.id)?.text)]
    }
    return [heading + named + [words.origin]] + rows
  }
}
