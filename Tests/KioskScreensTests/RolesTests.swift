import KioskToolkit
import MeetingCore
import Testing

@testable import KioskScreens

/// Who does what tonight: on the welcome, in the list, and given by keys and by touch.
@MainActor @Suite struct RolesTests {
  @Test func theWelcomeSaysWhoDoesWhatAndATouchThereAndAnotherGivesARole() throws {
    var sample = try Sample.roles(.some)
    var hand = try Hand(sample)
    let seen = hand.texts
    #expect(seen.contains("Léa") && seen.contains("animation") && seen.contains(hand.words("welcome.toTake")))
    try hand.tap(hand.words("roles.title"))
    #expect(hand.kiosk.overlay == .roles)
    #expect(hand.texts.contains("Scribe\u{202F}: à prendre"))
    #expect(hand.texts.contains("Pas encore scribe\u{202F}: Léa, Bilal, Bo"))
    try hand.tap("Scribe\u{202F}: à prendre")
    #expect(hand.kiosk.overlay == .role(.scribe))
    #expect(hand.scene.suggestedNames == ["Léa", "Bilal", "Bo", "Amina"])
    #expect(hand.kiosk.keyboard == nil, "a touch on a name is less than letters")
    #expect(try hand.tap("Bilal").meeting == [.giveRole(.scribe, names: "Bilal")])
    #expect(hand.kiosk.overlay == .roles, "which says who has it now")
    try sample.act(.giveRole(.scribe, names: "Bilal"))
    hand.take(sample.desk)
    try hand.tap("Scribe\u{202F}: Bilal")
    #expect(try hand.tap(hand.words("key.freeRole")).meeting == [.giveRole(.scribe, names: "")])
    #expect(hand.kiosk.overlay == .roles)
  }

  @Test func byKeysAloneSeveralNamesAreTypedWithTab() throws {
    var hand = try Hand(try Sample.roles(.some))
    hand.press(.character("r"), types: "r")
    #expect(hand.kiosk.overlay == .roles)
    for _ in 0..<3 { hand.press(.tab) }
    hand.press(.enter)
    #expect(hand.kiosk.overlay == .role(.scribe))
    #expect(hand.press(.enter).meeting.isEmpty, "nothing typed takes nothing back")
    hand.type("bi")
    hand.press(.tab)
    hand.type(", am")
    #expect(hand.scene.suggestedNames == ["Amina"])
    hand.press(.tab)
    #expect(hand.kiosk.fields[.text]?.text == "Bilal, Amina")
    #expect(hand.press(.enter).meeting == [.giveRole(.scribe, names: "Bilal, Amina")])
    hand.press(.escape)
    #expect(hand.kiosk.overlay == nil)
  }

  @Test func whatWasGivenIsSaidAndOneKeyTakesItBack() throws {
    var sample = try Sample.roles(.some)
    var hand = try Hand(sample)
    let events = try sample.act(.giveRole(.facilitator, names: "Bo"))
    hand.take(sample.desk)
    _ = hand.kiosk.receive(.done(events), of: .act, undone: nil, on: hand.scene)
    #expect(hand.kiosk.toast?.text == "Rôle donné.")
    #expect(Kiosk.label(of: events) == "undo.roleGiven")
    #expect(hand.press(.character("z"), .control).first == .submit(.undo(.meeting(Sample.meeting)), .undo))
  }

  @Test func theWelcomeAsksWhomToAskOnceItHasBegunAndOfPassersBy() throws {
    var sample = try Sample.roles(.some)
    var hand = try Hand(sample)
    let title = hand.words("roles.title")
    #expect(hand.labels.contains(title))
    hand.kiosk.isPublic = true
    #expect(!hand.labels.contains(title))
    hand.kiosk.isPublic = false
    try sample.act(.open)
    hand.take(sample.desk)
    #expect(!hand.labels.contains(title))
    #expect(try Hand(try Sample.roles(.none)).labels.contains(title) == false)
    #expect(
      try Hand(try Sample.roles(.none, topics: [])).labels.contains(title),
      "nobody to ask: all is to be taken")
  }

  @Test func whoHadItLongestAgoIsNamedWithTheDay() throws {
    var sample = try Sample.roles(.none)
    try sample.remember("Bilal", as: .scribe, on: 12)
    try sample.remember("Bo", as: .scribe, on: 19)
    var hand = try Hand(sample)
    hand.kiosk.size = Size(width: 1920, height: 1080)
    hand.press(.character("r"))
    try hand.tap("Scribe\u{202F}: à prendre")
    #expect(hand.texts.contains("Il y a le plus longtemps\u{202F}: Amina, le 5 novembre 2026"))
    #expect(hand.scene.suggestedNames == ["Amina", "Bilal", "Bo"])
  }
}
