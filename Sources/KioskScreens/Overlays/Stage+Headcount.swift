import KioskToolkit
import MeetingCore

/// How many are there: one more, one fewer, or a number that is typed.
extension Stage {
  /// `16 personnes, 5 nouvelles`, or that nobody has counted.
  var headcountText: String {
    guard let known = meeting.headcount else { return words("headcount.none") }
    let present = words(counted: "headcount.present", known.present)
    return known.newcomers == 0
      ? present : present + ", " + words(counted: "headcount.newcomers", known.newcomers)
  }

  /// Where roles are given it can be said, too, how many there are.
  var headcountChoice: Choice {
    let title = words("headcount.line", headcountText)
    return Choice(
      title: title, detail: words("headcount.detail"), label: words("headcount.title"),
      action: .open(.headcount))
  }

  /// Those who are there at the left, those who are new at the right.
  var headcountChoices: [Choice] {
    let typed = HeadcountPart.allCases.map { part in
      let name = "headcount.\(part.rawValue)"
      return Choice(
        title: words(counted: name, part.number(in: meeting.headcount)), detail: words("hand.detail"),
        label: words("\(name).title"), action: .open(.headcountPart(part)))
    }
    let steps = [("more", 1), ("fewer", -1)].flatMap { step, change in
      HeadcountPart.allCases.compactMap { part -> Choice? in
        let number = part.number(in: meeting.headcount) + change
        guard number >= 0 else { return nil }
        let title = words("headcount.\(part.rawValue).\(step)")
        return Choice(
          title: title, detail: words("headcount.step.detail", "\(number)"), label: title,
          action: .command(part.counting(number, after: meeting.headcount)))
      }
    }
    return typed + steps
  }

  /// Back to the hands that were more than the people.
  var handsAgainKey: PlinthKey? {
    kiosk.handsOf.map {
      PlinthKey(
        icon: "hand", label: words("key.handsAgain"), short: words("key.handsAgain.short"),
        action: .open(.handCount($0)))
    }
  }
}
