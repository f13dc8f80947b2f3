import MeetingCore

extension ActVerb {
  static let wall: [ActVerb] = [
    ActVerb(
      "addPrompt", "Hangs a question.", #""text":"Quel outil vous a déjà fait renoncer à venir ?""#
    ) { line, _ throws(ActError) in .meeting(.addPrompt(text: try line.text("text"))) },
    ActVerb(
      "addCluster", "Adds a peg under a question.", #""prompt":1,"name":"Ce qu’on perd en route""#
    ) { line, desk throws(ActError) in
      .meeting(.addCluster(try prompt(line, desk).id, name: try line.text("name")))
    },
    ActVerb(
      "hangSlip", "Hangs a slip; \"signature\" and \"cluster\" are optional.",
      #""prompt":1,"text":"Sans compte, je ne voyais rien.","signature":"Bernard""#
    ) { line, desk throws(ActError) in
      let prompt = try prompt(line, desk)
      let cluster =
        line.has("cluster") ? try line.reference("cluster", among: prompt.clusters.map(\.id)) : nil
      return .meeting(
        .hangSlip(
          prompt.id, cluster: cluster, text: try line.text("text"),
          signature: try line.textIfAny("signature")))
    },
    ActVerb(
      "setAsideSlip", "Takes a slip off the wall; \"hidden\":true hides it.", #""prompt":1,"slip":1"#
    ) { line, desk throws(ActError) in
      .meeting(.setAsideSlip(try slip(line, desk), hidden: try line.flag("hidden")))
    },
    ActVerb(
      "rehangSlip", "Hangs a slip again.", #""prompt":1,"slip":1"#
    ) { line, desk throws(ActError) in .meeting(.rehangSlip(try slip(line, desk))) },
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
