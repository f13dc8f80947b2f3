import KioskToolkit
import MeetingCore

/// What hands say in the air, so that nobody takes a wave for a vote.
extension Stage {
  private static let signs = ["speak", "agree", "disagree", "louder", "again", "technical"]

  mutating func addHandSigns() {
    let top = heading(words("handSigns.title"), lines: 1) + u(grid.isSmall ? 24 : 60)
    let columns = grid.isPortrait ? 1 : 3
    let rows = Self.signs.count / columns
    let gap = u(grid.isSmall ? 30 : 44)
    let width = (grid.width - gap * Double(columns - 1)) / Double(columns)
    let pitch = (grid.wallHeight - top - u(10)) / Double(rows)
    for row in 0..<rows {
      let y = top + Double(row) * pitch
      let middles = (0..<columns).map { grid.margin + width / 2 + Double($0) * (width + gap) }
      let curve = string(y: y, sag: 8, pegs: middles)
      for (column, middle) in middles.enumerated() {
        let index = row * columns + column
        let rect = Rect(
          x: middle - width / 2, y: curve(middle), width: width, height: pitch - u(grid.isSmall ? 26 : 54))
        handSign(Self.signs[index], rect, index)
        peg(x: middle, y: curve(middle), scale: grid.isSmall ? 0.6 : 0.8, accent: Accent(index: index))
      }
    }
    plinth([closeKey, screensKey])
  }

  /// A drawing, and beside it what it says.
  private mutating func handSign(_ name: String, _ rect: Rect, _ index: Int) {
    let inner = rect.inset(u(30), u(grid.isSmall ? 16 : 30))
    let side = min(inner.height, inner.width * (grid.isPortrait ? 0.22 : 0.34))
    let art = Rect(x: inner.x, y: inner.midY - side / 2, width: side, height: side)
    let x = art.maxX + u(26)
    let set = setter.fit(
      words("handSigns.\(name)"), styles: [style(.textBold), style(.near), style(.fine), style(.labelMin)],
      width: inner.maxX - x
    ) { max(1, Int((inner.height + u(8)) / lineHeight($0, 1.15))) }
    let y = inner.midY - Double(set.lines.count) * lineHeight(set.style, 1.15) / 2
    let color = palette.accentsAreInk ? palette.paperInk : Accent(index: index).color
    sheet(
      rect, tilt: tilt(UInt64(index + 3) &* 0x9E37_79B9, from: 0.2, to: 0.5), lift: 0.9,
      contents: [.art("sign-\(name)", art, tint: color)]
        + lines(set, x: x, y: y, leading: 1.15, palette.paperInk))
  }
}
