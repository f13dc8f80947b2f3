import MeetingCore
import Testing

@testable import KioskScreens

/// A proposal at one of its steps, after an evening of decisions.
extension Sample {
  static func consent(_ step: ConsentStep, objections: Int = 0, isLong: Bool = false) throws -> Sample {
    var sample = try Sample.make(.usual)
    let tail = isLong ? ", avec toutes celles et tous ceux que cela intéresse, un mardi soir sur deux" : ""
    let decision = try #require(sample.state.entries.first { $0.kind == .decision })
    try sample.act(.deriveTask(decision.id, text: "Trouver qui lit à voix haute (15 min)"))
    try sample.act(.takeHeadcount(present: 16, newcomers: 5))
    try sample.act(
      .beginConsent(
        text: "Un seul agenda public, sur un logiciel libre, dès janvier\(tail)",
        by: isLong ? "Marie-Angélique de la rue du Port" : "Karim"))
    if isLong { try sample.act(.amendProposal(text: "Un seul agenda, et une affiche, dès janvier\(tail)")) }
    for number in 0..<objections {
      try sample.act(
        .raiseObjection(
          text: "Sans affiche, la rue ne voit rien\(tail)", by: number % 2 == 0 ? "Maud" : nil))
    }
    if step != .clarifying { try sample.act(.takeConsentStep(step)) }
    return sample
  }
}
