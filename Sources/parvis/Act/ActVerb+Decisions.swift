import MeetingCore

extension ActVerb {
  static let decisions: [ActVerb] = [
    ActVerb(
      "beginConsent", "Puts a proposal to the group, to decide on it by consent; \"by\" is who proposes it.",
      #""text":"Un seul agenda public","by":"Karim""#
    ) { line, _ throws(ActError) in
      .meeting(.beginConsent(text: try line.text("text"), by: try line.textIfAny("by")))
    },
    ActVerb(
      "takeConsentStep", "Goes to a step of it: clarifying, reactions, amending, objections.",
      #""step":"objections""#
    ) { line, _ throws(ActError) in
      guard let step: ConsentStep = try line.choice("step") else { throw .missing("step") }
      return .meeting(.takeConsentStep(step))
    },
    ActVerb(
      "amendProposal", "Other words for the proposal; those before stay readable.",
      #""text":"Un seul agenda public, dès janvier""#
    ) { line, _ throws(ActError) in .meeting(.amendProposal(text: try line.text("text"))) },
    ActVerb(
      "raiseObjection", "Notes an objection to the proposal; \"by\" is who raises it.",
      #""text":"Pas sans papier dans la vitrine","by":"Maud""#
    ) { line, _ throws(ActError) in
      .meeting(.raiseObjection(text: try line.text("text"), by: try line.textIfAny("by")))
    },
    ActVerb(
      "settleObjection",
      "What became of an objection: integrated (\"text\" is the proposal from now on) or withdrawn.",
      #""objection":1,"outcome":"integrated","text":"Un seul agenda public, et une affiche, dès janvier""#
    ) { line, desk throws(ActError) in
      let ids = desk.meeting.consentHistory?.objections.map(\.id) ?? []
      guard let outcome: ObjectionOutcome = try line.choice("outcome") else { throw .missing("outcome") }
      return .meeting(
        .settleObjection(
          try line.reference("objection", among: ids), outcome, text: try line.textIfAny("text")))
    },
    ActVerb(
      "endConsent",
      "Ends it; \"as\": decision once no objection stands, or openQuestion, parkingLot, note.",
      #""as":"openQuestion""#
    ) { line, _ throws(ActError) in
      guard let kind: EntryKind = try line.choice("as") else { throw .missing("as") }
      return .meeting(.endConsent(as: kind))
    },
    ActVerb(
      "countHands",
      "How many hands were raised on a decision: \"for\", \"against\", \"abstaining\", \"out\".",
      #""decision":1,"for":14,"against":1,"abstaining":1"#
    ) { line, desk throws(ActError) in
      var count = HandCount()
      for (part, name) in zip(HandCount.Part.allCases, ["for", "against", "abstaining", "out"]) {
        count[part] = try line.numberIfAny(name) ?? 0
      }
      return .meeting(.countHands(try decision(line, desk), count))
    },
    ActVerb(
      "noteDots", "A decision was taken by dots; \"prompt\": those under a question.", #""decision":1"#
    ) { line, desk throws(ActError) in
      var prompt: PromptID?
      if line.has("prompt") { prompt = try line.reference("prompt", among: desk.meeting.prompts.map(\.id)) }
      return .meeting(.noteDots(try decision(line, desk), prompt))
    },
    ActVerb(
      "deriveTask", "A task that follows from a decision.",
      #""decision":1,"text":"Trouver qui lit à voix haute (15 min)""#
    ) { line, desk throws(ActError) in
      .meeting(.deriveTask(try decision(line, desk), text: try line.text("text")))
    },
    ActVerb(
      "answerQuestion", "An open question is answered by a decision.", #""question":2,"decision":1"#
    ) { line, desk throws(ActError) in
      let question = try line.reference("question", among: desk.meeting.entries.map(\.id))
      return .meeting(.answerQuestion(question, by: try decision(line, desk)))
    },
  ]

  /// By position among the entries.
  private static func decision(_ line: ActLine, _ desk: DeskState) throws(ActError) -> EntryID {
    try line.reference("decision", among: desk.meeting.entries.map(\.id))
  }
}
