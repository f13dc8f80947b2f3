import KioskToolkit

extension Stage {
  /// A dashed place where something may hang, and what to do there.
  mutating func emptyPlace(_ rect: Rect, _ text: String) {
    draw(.outline(rect, palette.ink2, width: max(2, u(4.5)), radius: u(5), dash: [u(14), u(11)]))
    let padding = u(44)
    let set = setter.fit(text, styles: [style(.text), style(.near)], width: rect.width - 2 * padding) {
      max(1, Int((rect.height - u(16)) / lineHeight($0, 1.18)))
    }
    let y = rect.midY - Double(set.lines.count) * lineHeight(set.style, 1.18) / 2
    for command in lines(set, x: rect.x + padding, y: y, leading: 1.18, palette.ink2) { draw(command) }
  }
}
