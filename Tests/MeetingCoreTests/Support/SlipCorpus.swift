import Foundation
import MeetingCore

/// Made-up slips, each with the personal data that a person finds in it.
struct SlipCorpus {
  struct Line {
    var kind: PersonalData?
    var text: String
  }

  let lines: [Line]

  /// One slip a line of the file: a kind or `-`, a tab, the words.
  init(_ name: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(contentsOf: folder.appending(path: "Fixtures/\(name)"), encoding: .utf8)
    lines = text.split(separator: "\n").map { line in
      let parts = line.split(separator: "\t", maxSplits: 1)
      return Line(kind: PersonalData(rawValue: String(parts[0])), text: String(parts.last ?? ""))
    }
  }

  var withData: [Line] { lines.filter { $0.kind != nil } }
  var without: [Line] { lines.filter { $0.kind == nil } }

  /// Slips with data that are held, for whatever reason.
  var recall: Double { share(withData) { !PersonalData.kinds(in: $0.text).isEmpty } }

  /// Slips without data that are held.
  var falseAlarms: Double { share(without) { !PersonalData.kinds(in: $0.text).isEmpty } }

  /// Slips of a kind in which just this kind is seen.
  func recall(of kind: PersonalData) -> Double {
    share(lines.filter { $0.kind == kind }) { PersonalData.kinds(in: $0.text).contains(kind) }
  }

  /// Slips of other kinds, or of none, in which this one is seen.
  func falseAlarms(of kind: PersonalData) -> Double {
    share(lines.filter { $0.kind != kind }) { PersonalData.kinds(in: $0.text).contains(kind) }
  }

  /// Slips that are judged otherwise than by their label.
  var mistakes: [String] {
    lines.filter { PersonalData.kinds(in: $0.text) != Set([$0.kind].compactMap(\.self)) }
      .map { "\($0.kind?.rawValue ?? "-") \(PersonalData.kinds(in: $0.text).map(\.rawValue)): \($0.text)" }
  }

  /// The figures, a line each.
  var report: String {
    let kinds = PersonalData.allCases.map {
      "\($0.rawValue)\trecall \(percent(recall(of: $0)))\tfalse alarms \(percent(falseAlarms(of: $0)))"
    }
    let all = "all\trecall \(percent(recall))\tfalse alarms \(percent(falseAlarms))"
    return ([all] + kinds).joined(separator: "\n")
  }

  private func share(_ lines: [Line], _ isHit: (Line) -> Bool) -> Double {
    lines.isEmpty ? 0 : Double(lines.count(where: isHit)) / Double(lines.count)
  }

  private func percent(_ part: Double) -> String { "\((part * 1000).rounded() / 10) %" }
}
