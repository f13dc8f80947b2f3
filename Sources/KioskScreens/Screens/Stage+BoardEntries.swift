import KioskToolkit
import MeetingCore

/// What hangs on the board: subject by subject with their people, or person by person with their subjects.
extension Stage {
  var boardEntries: [BoardEntry] {
    let board = scene.board
    return kiosk.boardIsByPerson
      ? scene.peopleShown(on: board).map(personEntry).filter { isFound($0.label) }
      : scene.likelySubjects(of: board).map(subjectEntry)
  }

  private func subjectEntry(_ subject: BoardSubject) -> BoardEntry {
    let seed =
      switch subject.id {
      case .topic(let id): id.low
      case .line(let id): id.low
      }
    return BoardEntry(
      name: subject.name, labels: subjectLabels(subject), label: subject.line,
      action: .open(.board(.subject(subject.id))), seed: seed)
  }

  /// Everybody on the row, those together who are not shown, and the places that it leaves open.
  private func subjectLabels(_ subject: BoardSubject) -> [BoardLabel] {
    var labels = subject.people.compactMap { somebody in
      somebody.name.map { name in label(of: somebody, called: name) }
    }
    if subject.hidesSomebody {
      let isHere = subject.people.contains { $0.name == nil && $0.isHere }
      labels.append(
        BoardLabel(
          kind: isHere ? .here : .absent, name: words("board.somebody"), word: words("board.atTheWelcome")))
    }
    if subject.seeksSuccessor {
      labels.append(BoardLabel(kind: .open, name: words("board.wanted"), word: ""))
    } else if labels.isEmpty || subject.isFree && !subject.people.contains(where: { $0.standing == .before })
    {
      labels.append(BoardLabel(kind: .open, name: words("board.nobody"), word: ""))
    } else if subject.restsOnOne {
      labels.append(BoardLabel(kind: .open, name: words("board.alone"), word: "", isOptional: true))
    }
    return labels
  }

  private func label(of somebody: BoardSubject.Somebody, called name: String) -> BoardLabel {
    let mark = somebody.sign.map { Accent($0) }
    switch somebody.standing {
    case .before: return BoardLabel(kind: .past, name: name, mark: mark, word: words("board.past"))
    case .couldTakeOver:
      return BoardLabel(kind: .past, name: name, mark: mark, word: words("board.couldTakeOver"))
    case .answers:
      let word = [somebody.isHere ? words("board.here") : nil, somebody.remark].compactMap { $0 }
      return BoardLabel(
        kind: somebody.isHere ? .here : .absent, name: name, mark: mark, word: word.joined(separator: ", "))
    }
  }

  private func personEntry(_ person: BoardPerson) -> BoardEntry {
    let labels = person.subjects.map { subject, standing in
      switch standing {
      case .answers: BoardLabel(kind: person.isHere ? .here : .absent, name: subject.name, word: "")
      case .before: BoardLabel(kind: .past, name: subject.name, word: words("board.past"))
      case .couldTakeOver: BoardLabel(kind: .past, name: subject.name, word: words("board.couldTakeOver"))
      }
    }
    let name = person.isHere ? words("person.here", person.name) : person.name
    let subjects = person.subjects.map(\.subject.name).joined(separator: ", ")
    return BoardEntry(
      name: name, labels: labels, label: words("person.line", name, subjects),
      action: .open(.board(.person(person.choice))), seed: UInt64(person.name.utf8.count) &* 0x9E37_79B9)
  }
}
