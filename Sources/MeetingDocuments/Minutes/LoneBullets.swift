import MeetingCore

/// Points that somebody meant as headings: every one of its sign stands between blank lines, over words or
/// over points of another sign.
enum LoneBullets {
  static func headings(in rows: [PlainRow], _ looks: [LineLook]) -> [Int] {
    var places: [Unicode.Scalar: [Int]] = [:]
    var others: Set<Unicode.Scalar> = []
    for (index, row) in rows.enumerated() where row.mark?.sign == .bullet && !row.isFixed {
      guard let sign = sign(of: row), !others.contains(sign) else { continue }
      if isAlone(index, rows, looks) { places[sign, default: []].append(index) } else { others.insert(sign) }
    }
    return places.filter { $0.value.count > 1 && !others.contains($0.key) }.flatMap(\.value)
  }

  private static func sign(of row: PlainRow) -> Unicode.Scalar? { row.typed.first?.first }

  private static func isAlone(_ index: Int, _ rows: [PlainRow], _ looks: [LineLook]) -> Bool {
    let row = rows[index]
    let look = looks[index]
    guard row.hasGap, row.typed.count == 1, row.indent <= 3, row.mark?.ticked == nil, index + 1 < rows.count,
      rows[index + 1].hasGap, !rows[index + 1].isFixed
    else { return false }
    let next = rows[index + 1]
    return (next.mark == nil || sign(of: next) != sign(of: row)) && look.isShort && look.core.count <= 60
      && !look.endsInProse && !look.isLabelled && look.beginsLikeHeading
  }
}
