import MeetingCore

/// What an import would make, line by line, for the person at the command line.
struct DryRun {
  let record: MeetingRecord
  let group: Group
  let words: Catalogue

  /// One line for each of the document's: what it is, then its words; at the end the counts, and what would
  /// be proposed to the group.
  var text: String {
    let lines = UnderstoodLine.all(of: record)
    let names = lines.map { $0.kinds.map { words("understood.\($0.rawValue)") }.joined(separator: ", ") }
    let width = min(28, names.map(\.count).max() ?? 0)
    var output = zip(lines, names).map { line, name in
      let padding = String(repeating: " ", count: max(0, width - name.count) + 2)
      return name + padding + String(repeating: "  ", count: max(0, line.depth - 1)) + line.text
    }
    output.append("")
    output.append(
      words(counted: "import.summary", lines.count, "\(lines.filter { $0.kinds == [.note] }.count)"))
    let proposals = proposals
    if !proposals.people.isEmpty {
      output.append(words("import.people", proposals.people.joined(separator: ", ")))
    }
    output += proposals.tasks.map { words("import.task", $0) }
    return output.joined(separator: "\n") + "\n"
  }

  private var proposals: Proposals {
    var meeting = Meeting()
    let id = CommandID(high: 0, low: 0)
    let now = Moment(wallMilliseconds: 0, offsetMinutes: 0, boot: "", uptimeMilliseconds: 0)
    for event in (try? meeting.decide(.plan(record, source: nil), at: now, id: id)) ?? [] {
      meeting.take(event)
    }
    return Proposals(of: meeting, to: group)
  }
}
