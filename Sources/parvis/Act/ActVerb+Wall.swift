import MeetingCore

extension ActVerb {
  static let wall: [ActVerb] = [
    ActVerb(
      "addPrompt", "Hangs a question.", #""text":"Quel outil vous a déjà fait renoncer à venir ?""#
    ) { line, _ throws(ActError) in .meeting(.addPrompt(text: try line.text("text"))) },
    ActVerb("rewordPrompt", "Words a question anew.", #""prompt":1,"text":"Qu’est-ce qui vous retient ?""#) {
      line, desk throws(ActError) in
      .meeting(.rewordPrompt(try prompt(line, desk).id, text: try line.text("text")))
    },
    ActVerb("removePrompt", "Takes a question down that no slip hangs under.", #""prompt":1"#) {
      line, desk throws(ActError) in .meeting(.removePrompt(try prompt(line, desk).id))
    },
    ActVerb("undo", "Takes back the last command of this kind of act.", "") { _, _ in .undo },
    ActVerb(
      "addCluster", "Adds a peg under a question.", #""prompt":1,"name":"Ce qu’on perd en route""#
    ) { line, desk throws(ActError) in
      .meeting(.addCluster(try prompt(line, desk).id, name: try line.text("name")))
    },
    ActVerb(
      "hangSlip",
      "Hangs a slip; optional: \"signature\", \"cluster\", \"paper\" (\(names(SlipPaper.self))), \"answers\" "
        + "(a slip), \"typedIn\", \"waits\".",
      #""prompt":1,"text":"Sans compte, je ne voyais rien.","signature":"Bernard""#
    ) { line, desk throws(ActError) in
      let prompt = try prompt(line, desk)
      let cluster =
        line.has("cluster") ? try line.reference("cluster", among: prompt.clusters.map(\.id)) : nil
      return .meeting(
        .hangSlip(
          prompt.id, cluster: cluster, text: try line.text("text"),
          signature: try line.textIfAny("signature"), traits: try traits(line, prompt)))
    },
    ActVerb(
      "setAsideSlip",
      "Takes a slip off the wall; \"hidden\":true hides it. Optional: \"reason\" "
        + "(\(names(SetAsideReason.self))).",
      #""prompt":1,"slip":1,"reason":"duplicate""#
    ) { line, desk throws(ActError) in
      let reason: SetAsideReason? = try line.choice("reason")
      return .meeting(.setAsideSlip(try slip(line, desk), hidden: try line.flag("hidden"), reason: reason))
    },
    ActVerb(
      "rehangSlip", "Hangs a slip again, or for the first time where it waited.", #""prompt":1,"slip":1"#
    ) { line, desk throws(ActError) in .meeting(.rehangSlip(try slip(line, desk))) },
    ActVerb(
      "rewordSlip", "Mends what a slip says; what it said first stays in the journal.",
      #""prompt":1,"slip":1,"text":"Une carte avec les accès, et les horaires.""#
    ) { line, desk throws(ActError) in
      .meeting(.rewordSlip(try slip(line, desk), text: try line.text("text")))
    },
    ActVerb(
      "gatherSlip", "Hangs a slip on a peg; without \"cluster\", on none.",
      #""prompt":1,"slip":1,"cluster":1"#
    ) { line, desk throws(ActError) in
      let prompt = try prompt(line, desk)
      let cluster =
        line.has("cluster") ? try line.reference("cluster", among: prompt.clusters.map(\.id)) : nil
      return .meeting(.gatherSlip(try slip(line, desk), cluster))
    },
    ActVerb(
      "gatherSlipAnew", "Hangs a slip on a new peg.", #""prompt":1,"slip":1,"name":"Les comptes""#
    ) { line, desk throws(ActError) in
      .meeting(.gatherSlipsAnew([try slip(line, desk)], name: try line.text("name")))
    },
    ActVerb(
      "giveDots", "Gives a slip dots; takes them back where the number is negative.",
      #""prompt":1,"slip":1,"dots":2"#
    ) { line, desk throws(ActError) in
      .meeting(.giveDots(try slip(line, desk), try line.number("dots")))
    },
    ActVerb(
      "chooseDotRule", "How many dots each person has, and whether one slip may get several of them.",
      #""each":3,"severalPerSlip":true"#
    ) { line, _ throws(ActError) in
      let rule = DotRule(each: try line.number("each"), severalPerSlip: try line.flag("severalPerSlip"))
      return .meeting(.chooseDotRule(rule))
    },
    ActVerb(
      "eraseSlip", "Erases a slip’s words for good.", #""prompt":1,"slip":1"#
    ) { line, desk throws(ActError) in .meeting(.eraseSlip(try slip(line, desk))) },
    ActVerb(
      "eraseEntry", "Erases a captured line’s words for good.", #""entry":1"#
    ) { line, desk throws(ActError) in
      let id = try line.reference("entry", among: desk.meeting.entries.map(\.id))
      guard let entry = desk.meeting.entries.first(where: { $0.id == id }) else {
        throw .wrongType("entry", "the id of a captured line")
      }
      return .meeting(.erase(entry.text.id))
    },
  ]

  private static func names<Choice: RawRepresentable & CaseIterable>(_ type: Choice.Type) -> String
  where Choice.RawValue == String { type.allCases.map(\.rawValue).joined(separator: ", ") }

  private static func traits(_ line: ActLine, _ prompt: Prompt) throws(ActError) -> SlipTraits {
    let answered = line.has("answers") ? try line.reference("answers", among: prompt.slips.map(\.id)) : nil
    let paper: SlipPaper? = try line.choice("paper")
    return SlipTraits(
      paper: paper, isTypedIn: try line.flag("typedIn"), answers: answered, waits: try line.flag("waits"))
  }

  private static func prompt(_ line: ActLine, _ desk: DeskState) throws(ActError) -> Prompt {
    let id = try line.reference("prompt", among: desk.meeting.prompts.map(\.id))
    guard let prompt = desk.meeting.prompt(id) else { throw .wrongType("prompt", "the id of a question") }
    return prompt
  }

  /// By its id, or by its position under its question.
  private static func slip(_ line: ActLine, _ desk: DeskState) throws(ActError) -> SlipID {
    guard line.has("prompt") else { return try line.reference("slip", among: []) }
    return try line.reference("slip", among: prompt(line, desk).slips.map(\.id))
  }
}
