import KioskToolkit
import MeetingCore

/// What the team does with slips: let them hang, hide them, set them aside, gather them.
extension Stage {
  /// On the wall: how many wait.
  var waitingKey: PlinthKey? {
    let count = meeting.waitingSlips.count
    guard count > 0 else { return nil }
    return PlinthKey(
      icon: "clock", label: words(count == 1 ? "key.waiting.one" : "key.waiting", "\(count)"),
      short: words("key.waiting.short", "\(count)"), action: .open(.waiting))
  }

  /// Which of the slips that wait is in view.
  var waitingPage: ListPage {
    let count = meeting.waitingSlips.count
    let first = min(max(0, kiosk.firstOverlayRow ?? 0), max(0, count - 1))
    return ListPage(first: first, visible: min(1, count), count: count)
  }

  /// One that waits, large: each thing to do with it is one tap, and the next one comes by itself.
  mutating func addWaiting() {
    let page = waitingPage
    let waiting = meeting.waitingSlips
    guard waiting.indices.contains(page.first) else {
      _ = heading(words("waiting.none"))
      return plinth([closeKey])
    }
    let slip = waiting[page.first]
    let isLast = page.first + 1 == page.count
    let other =
      page.count > 1
      ? PlinthKey(
        icon: "arrow-right", label: words("key.nextSlip"), short: words("key.nextSlip.short"),
        action: .turnPage(by: isLast ? 1 - page.count : 1)) : nil
    let said = [slip.text.value, slip.signature?.value].compactMap { $0 }.joined(separator: "\n")
    let kinds = PersonalData.kinds(in: said)
    let looks = PersonalData.allCases.filter(kinds.contains).map { words("personalData.\($0.rawValue)") }
    let why = looks.isEmpty ? [] : [words("waiting.holds", looks.joined(separator: ", "))]
    largeSlip(slip, [words("waiting.range", "\(page.first + 1)", "\(page.count)")] + why)
    plinth(
      [
        PlinthKey(
          icon: "check", label: words("key.letHang"), short: words("key.hang.short"),
          action: .command(.rehangSlip(slip.id))),
        grid.isSmall ? nil : hideKey(slip), setAsideKey(slip), other, closeKey,
      ].compactMap { $0 })
  }

  func hideKey(_ slip: Slip) -> PlinthKey {
    PlinthKey(
      icon: "hide", label: words("key.hide"), short: words("key.hide"),
      action: .command(.setAsideSlip(slip.id, hidden: true)))
  }

  func setAsideKey(_ slip: Slip) -> PlinthKey {
    PlinthKey(
      icon: "down", label: words("key.setAside"), short: words("key.setAside.short"),
      action: .open(.setAside(slip.id)))
  }

  // MARK: Choices

  func reasonChoices(_ slip: SlipID) -> [Choice] {
    let reasons: [SetAsideReason?] = SetAsideReason.allCases + [nil]
    let hide = Choice(
      title: words("key.hide"), detail: words("reason.detail"), label: words("key.hide"),
      action: .command(.setAsideSlip(slip, hidden: true)))
    return reasons.map { reason in
      let title = words("reason.\(reason?.rawValue ?? "none")")
      return Choice(
        title: title, detail: words("reason.detail"), label: title,
        action: .command(.setAsideSlip(slip, hidden: false, reason: reason)))
    } + [hide]
  }

  func pegChoices(_ slip: SlipID) -> [Choice] {
    guard let prompt = meeting.prompt(of: slip) else { return [] }
    let current = meeting.slip(slip)?.cluster
    var choices = [
      Choice(
        title: words("pegs.new"), detail: words("pegs.new.detail"), label: words("pegs.new"),
        action: .open(.newPeg([slip])))
    ]
    for cluster in prompt.clusters where cluster.id != current {
      let name = cluster.name.display(words)
      let count = prompt.slips.count { $0.cluster == cluster.id && $0.state == .hung }
      choices.append(
        Choice(
          title: name, detail: words(count == 1 ? "pegs.count.one" : "pegs.count", "\(count)"), label: name,
          action: .command(.gatherSlip(slip, cluster.id))))
    }
    if current != nil {
      choices.append(
        Choice(
          title: words("pegs.none"), detail: words("pegs.none.detail"), label: words("pegs.none"),
          action: .command(.gatherSlip(slip, nil))))
    }
    return choices
  }
}
