import Foundation
import MeetingCore
import Testing

/// Many slips, odd slips and slips in bad moments, in a real window; the journal tells what became of them.
@Suite(.serialized) struct WallInAWindowTests {
  /// A line, Enter, the next one; Tab goes to the name, and completes there what is known.
  @Test(.timeLimit(.minutes(3))) func twentySlipsAreTypedInFromPaperWithoutThePointer() async throws {
    let stand = try await Stand()
    let signed = #"{"do":"hangSlip","prompt":1,"text":"Le bruit","signature":"Ombeline"}"#
    let program = try stand.startOnTheWall(after: Eyes.meeting + [signed])
    try stand.hands.key("p", "shift+Tab", "shift+Tab", "shift+Tab", "Return", "Tab", "Return")
    let ends = ["\n", "\tSacha\n", "\tomb\t\n"]
    let lines = (1...20).map { Self.words($0) + ends[$0 % 3] }
    try stand.hands.type(lines.joined(), delayMilliseconds: 10)
    try stand.settle()
    let slips = try stand.slips().dropFirst(2)
    #expect(slips.map { $0.text.value ?? "" } == (1...20).map(Self.words))
    let names = ["", "Sacha", "Ombeline"]
    #expect(slips.map { $0.signature?.value ?? "" } == (1...20).map { names[$0 % 3] })
    let report = try stand.report()
    #expect(report.split(separator: "\n").count { $0.contains("(écrit sur papier)") } == 20, "\(report)")
    try stop(program)
  }

  @Test(.timeLimit(.minutes(3))) func fiftySlipsInAMinuteAllHangOnceInTheirOrder() async throws {
    let stand = try await Stand()
    let program = try stand.startOnTheWall(after: Eyes.meeting)
    let start = ContinuousClock.now
    try stand.hands.type((1...50).map { "e\(Self.words($0))\n" }.joined(), delayMilliseconds: 6)
    #expect(ContinuousClock.now - start < .seconds(60))
    try stand.settle()
    #expect(try texts(stand) == ["Les horaires"] + (1...50).map(Self.words))
    try stop(program)
  }

  @Test(.timeLimit(.minutes(3))) func aKeyTouchedTwiceHangsTheSlipOnce() async throws {
    let stand = try await Stand(for: "Les mots")
    let program = try stand.startOnTheWall(after: Eyes.meeting)
    var wall = ""
    var writing = ""
    for key in ["e", "p"] {
      wall = try stand.wallInView()
      try stand.hands.type(key)
      writing = try stand.view(otherThan: [wall])
      try stand.hands.type("une fois par \(key)", delayMilliseconds: 6)
      try stand.hands.doubleClick(x: 150, y: 668)  // "Accrocher"
    }
    // Where slips are typed in, the keyboard on the screen came with the first touch, for the next slip; the
    // second touch may have turned it to its signs.
    let keyboard = Eyes.View.writing(.letters, isShifted: false)
    _ = try stand.view(otherThan: [wall, writing])
    for letter in ["o", "u", "f"] { try stand.touch(letter, keyboard) }
    let hang = try stand.place(of: "key.hang", in: keyboard)
    try stand.hands.doubleClick(x: hang.x, y: hang.y)
    try stand.settle()
    let there = try texts(stand)
    #expect(there.dropLast() == ["Les horaires", "une fois par e", "une fois par p"], "\(there)")
    #expect(there.last?.count == 3)
    try stop(program)
  }

  @Test(.timeLimit(.minutes(3))) func fingersAndKeysWriteAtOnce() async throws {
    let stand = try await Stand(for: "Les mots")
    let program = try stand.startOnTheWall(after: Eyes.meeting)
    let wall = try stand.wallInView()
    try stand.hands.click(x: 150, y: 668)  // "Écrire un papier"
    _ = try stand.view(otherThan: [wall])
    let (typed, touched) = ("bcdfghjklmnpqrst", "éèàâçùûîôé")
    try stand.touch("z", .writing(.letters, isShifted: false))
    let typing = try stand.hands.startTyping(typed, delayMilliseconds: 50)
    for letter in touched { try stand.touch(String(letter), .writing(.letters, isShifted: false)) }
    #expect(try typing.wait().code == 0)
    try stand.hands.key("Return")
    try stand.settle()
    let text = try #require(try texts(stand).dropFirst().first).lowercased()
    #expect(text.filter { typed.contains($0) } == typed, "\(text)")
    #expect(text.filter { !typed.contains($0) } == "z" + touched, "\(text)")
    try stop(program)
  }

  // MARK: Bad moments

  /// Whatever the moment, a slip is there whole or not at all; once thanks were said, it is there.
  @Test(.timeLimit(.minutes(3))) func aPowerCutLeavesASlipWholeOrNone() async throws {
    let stand = try await Stand()
    var program = try stand.startOnTheWall(after: Eyes.meeting)
    let wall = try stand.wallInView()
    try stand.hands.type("e")
    let writing = try stand.view(otherThan: [wall])
    try stand.hands.type("remercié\n")
    _ = try stand.view(otherThan: [wall, writing])
    try cut(program)
    var known = ["Les horaires", "remercié"]
    #expect(try texts(stand) == known)
    for (number, milliseconds) in [0, 10, 20, 40, 60, 150].enumerated() {
      program = try stand.startOnTheWall()
      let words = Self.words(number + 1)
      try stand.hands.type("e\(words)\tsacha\n", delayMilliseconds: 6)
      usleep(UInt32(milliseconds) * 1000)
      try cut(program)
      let slips = try stand.slips()
      if slips.count > known.count {
        known.append(words)
        #expect(slips.last?.signature?.value == "sacha" && slips.last?.state == .hung)
      }
      #expect(slips.map { $0.text.value ?? "" } == known, "cut after \(milliseconds) ms")
    }
    program = try stand.startOnTheWall()
    try stand.hands.type("eaprès\n")
    try stand.settle()
    #expect(try texts(stand) == known + ["après"])
    try stop(program)
  }

  /// Ctrl+Z takes the question back while somebody writes under it: the words go under the one that is left.
  @Test(.timeLimit(.minutes(3))) func wordsOutliveTheirQuestion() async throws {
    let stand = try await Stand()
    let other = #"{"do":"addPrompt","text":"Et demain ?"}"#
    let program = try stand.startOnTheWall(after: Eyes.meeting + [other])
    try stand.hands.key("Down", "e")
    try stand.hands.type("des mots")
    try stand.hands.key("ctrl+z", "Return")
    try press("Return", on: stand, untilTextsAre: ["Les horaires", "des mots"])
    try stand.settle()
    #expect(try texts(stand) == ["Les horaires", "des mots"])
    let report = try stand.report()
    #expect(!report.contains("Et demain"), "\(report)")
    try stop(program)
  }

  // MARK: Odd texts

  @Test(.timeLimit(.minutes(3))) func oddTextsHangAsTheyWereTyped() async throws {
    let stand = try await Stand()
    let program = try stand.startOnTheWall(after: [Eyes.meeting[0]])
    try stand.hands.type("e   \n")
    try stand.settle()
    #expect(try texts(stand).isEmpty, "blank")
    // No key bears this sign: one is lent to it for a moment, which a slow window may miss.
    try stand.hands.key("e")
    try press("U1F389", "Return", on: stand, untilTextsAre: ["🎉"])
    try stand.hands.type("eanticonstitutionnellementenfin", delayMilliseconds: 6)
    try paste(10, stand)
    try stand.hands.key("Return")
    try stand.hands.type("e<b>gras</b><script>", delayMilliseconds: 60)
    try stand.hands.key("ctrl+a", "ctrl+x", "ctrl+v", "Return")
    try stand.hands.type("eappelez le 06 12 34 56 78\n")
    try stand.settle()
    let long = String(repeating: "anticonstitutionnellementenfin", count: 10)
    let expected = ["🎉", long, "<b>gras</b><script>", "appelez le 06 12 34 56 78"]
    #expect(try texts(stand) == expected)
    #expect(try stand.slips().map(\.state) == [.hung, .hung, .hung, .waiting])
    try stop(program)
  }

  /// 1,000 signs and 2,000 bytes at most: one more is refused, and what was typed stays.
  @Test(.timeLimit(.minutes(3)), arguments: ["e", "p"]) func whatIsTooLongStays(key: String) async throws {
    let stand = try await Stand()
    let program = try stand.startOnTheWall(after: [Eyes.meeting[0]])
    try stand.hands.type("\(key)mille signes en vingt fois cinquante et un de plus", delayMilliseconds: 6)
    try paste(21, stand)
    try stand.hands.key("x", "Return")
    try stand.settle()
    #expect(try texts(stand).map(\.count) == [1000])
    // 23 × 29 × 3 bytes are one too many.
    try stand.hands.type(key + String(repeating: "€", count: 23), delayMilliseconds: 10)
    try paste(29, stand)
    try stand.hands.key("Return")
    try stand.settle()
    #expect(try texts(stand).count == 1)
    try stand.hands.key(key, "BackSpace", "Return")
    try stand.settle()
    #expect(try texts(stand).dropFirst() == [String(repeating: "€", count: 666)])
    try stop(program)
  }

  // MARK: Hands and eyes

  /// A number in French words: what is typed fast has no digits.
  private static func words(_ number: Int) -> String {
    let spelled = NumberFormatter()
    spelled.locale = Locale(identifier: "fr_FR")
    spelled.numberStyle = .spellOut
    return spelled.string(from: number as NSNumber) ?? ""
  }

  private func texts(_ stand: Stand) throws -> [String] { try stand.slips().map { $0.text.value ?? "" } }

  /// Puts so many times what the field holds in place of it, by the clipboard.
  private func paste(_ times: Int, _ stand: Stand) throws {
    let keys = ["ctrl+a", "ctrl+c"] + Array(repeating: "ctrl+v", count: times)
    try stand.hands.key(keys, delayMilliseconds: 6)
  }

  /// Presses these keys again and again until those slips are there.
  private func press(_ keys: String..., on stand: Stand, untilTextsAre wanted: [String]) throws {
    let came = try Waiting.until(seconds: 30) {
      try stand.hands.key(keys)
      return try Waiting.until(seconds: 2) { try texts(stand) == wanted }
    }
    let there = try texts(stand)
    #expect(came, "\(there)")
  }

  private func cut(_ program: ChildProcess) throws {
    program.kill()
    #expect(try program.wait().signalled)
  }

  private func stop(_ program: ChildProcess) throws {
    program.terminate()
    let outcome = try program.wait(seconds: 10)
    #expect(outcome.code == 0 && outcome.errors.isEmpty, "\(outcome)")
  }
}
