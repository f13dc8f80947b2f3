import Testing

@testable import MeetingCore

/// Slips that wait, answer, gather dots and are taken down again.
struct MeetingWallTests {
  @Test func anAnswerHangsBesideWhatItAnswers() throws {
    var bench = try Bench.planned()
    let prompt = bench.meeting.prompts[0].id
    let before = bench.meeting.prompts[0].hangingByPeg[0].count
    for text in ["un", "deux", "trois"] {
      try bench.act(.hangSlip(prompt, cluster: nil, text: text, signature: nil))
    }
    let one = try #require(bench.slip("un"))
    try bench.act(.answer(one, "non", prompt))
    try bench.act(.answer(try #require(bench.slip("non")), "si", prompt))
    try bench.act(.answer(one, "peut-être", prompt))
    let order = { (bench: Bench, peg: Int) in
      bench.meeting.prompts[0].hangingByPeg[peg].map { bench.meeting.prompts[0].slips[$0].text.value }
    }
    #expect(Array(order(bench, 0).dropFirst(before)) == ["un", "non", "si", "peut-être", "deux", "trois"])

    try bench.act(.gatherSlipsAnew([one], name: "Ensemble"))
    let peg = bench.meeting.prompts[0].clusters.count
    #expect(order(bench, peg) == ["un", "non", "si", "peut-être"])
    try bench.act(.answer(one, "encore", prompt))
    #expect(order(bench, peg).last == "encore")

    try bench.act(.setAsideSlip(one, hidden: false, reason: .offTopic))
    #expect(order(bench, peg) == ["non", "si", "peut-être", "encore"])
    #expect(bench.meeting.slip(one)?.reason == .offTopic)
    try bench.act(.rehangSlip(one))
    #expect(order(bench, peg).first == "un")
    #expect(bench.meeting.slip(one)?.reason == nil)
  }

  @Test func whatWaitsIsNotOnTheWallUntilItIsLetHang() throws {
    var bench = try Bench.planned()
    let prompt = bench.meeting.prompts[0].id
    let traits = SlipTraits(paper: .green, waits: true)
    try bench.act(.hangSlip(prompt, cluster: nil, text: "plus tard", signature: nil, traits: traits))
    let slip = try #require(bench.slip("plus tard"))
    #expect(bench.meeting.slip(slip)?.state == .waiting)
    #expect(bench.meeting.slip(slip)?.paper == .green)
    let place = bench.meeting.prompts[0].slips.count - 1
    #expect(!bench.meeting.prompts[0].hanging.contains(place))
    #expect(throws: Refusal.unknown(.slip)) { try bench.act(.giveDots(slip, 1)) }
    try bench.act(.rehangSlip(slip))
    #expect(bench.meeting.prompts[0].hanging.contains(place))
  }

  @Test func aCodeTakesItsSlipDownHoweverItIsTyped() throws {
    var bench = try Bench.planned()
    let prompt = bench.meeting.prompts[0].id
    try bench.act(.hangSlip(prompt, cluster: nil, text: "à effacer", signature: "Bo"))
    let slip = try #require(bench.slip("à effacer"))
    let code = try #require(bench.meeting.slip(slip)?.code.description)
    #expect(code.count == 9)
    #expect(!code.contains { "01258BILOSZ".contains($0) })
    let signs = code.filter { $0 != " " }
    #expect(throws: Refusal.badCode) { try bench.act(.eraseByCode(String(signs.dropLast()))) }
    #expect(throws: Refusal.badCode) { try bench.act(.eraseByCode("")) }
    let other = String(signs.reversed())
    #expect(throws: Refusal.unknown(.code)) { try bench.act(.eraseByCode(other)) }
    let typed = signs.lowercased().map { "\($0)-" }.joined(separator: " ")
    try bench.act(.eraseByCode(typed))
    #expect(bench.meeting.slip(slip)?.text.value == nil)
    #expect(bench.meeting.slip(slip)?.signature?.value == nil)
    #expect(!bench.meeting.prompts[0].hanging.contains(bench.meeting.prompts[0].slips.count - 1))
    #expect(throws: Refusal.alreadyErased) { try bench.act(.eraseByCode(code)) }
  }

  @Test func dotsAreCountedAndNeverBelowNone() throws {
    var bench = try Bench.planned()
    let prompt = bench.meeting.prompts[0].id
    try bench.act(.hangSlip(prompt, cluster: nil, text: "oui", signature: nil))
    let slip = try #require(bench.slip("oui"))
    try bench.act(.giveDots(slip, 3))
    try bench.act(.giveDots(slip, -2))
    #expect(bench.meeting.slip(slip)?.dots == 1)
    #expect(throws: Refusal.dotsOutOfRange) { try bench.act(.giveDots(slip, -2)) }
    #expect(throws: Refusal.dotsOutOfRange) { try bench.act(.giveDots(slip, 0)) }
    #expect(throws: Refusal.dotsOutOfRange) { try bench.act(.giveDots(slip, 999)) }
    #expect(throws: Refusal.dotRuleOutOfRange) { try bench.act(.chooseDotRule(DotRule(each: 21))) }
  }

  @Test func codesAreAsGoodAsRandom() {
    let codes = (0..<20_000).map { number in
      ErasureCode(of: SlipID(high: 7, low: UInt64(number))).description
    }
    #expect(Set(codes).count == codes.count)
    let firsts = Dictionary(grouping: codes) { $0.first }
    #expect(firsts.count == 25)
    #expect(firsts.values.allSatisfy { (600...1_000).contains($0.count) })
  }
}

extension Bench {
  fileprivate func slip(_ text: String) -> SlipID? {
    meeting.prompts[0].slips.first { $0.text.value == text }?.id
  }
}

extension MeetingCommand {
  fileprivate static func answer(_ slip: SlipID, _ text: String, _ prompt: PromptID) -> MeetingCommand {
    .hangSlip(prompt, cluster: nil, text: text, signature: nil, traits: SlipTraits(answers: slip))
  }
}
