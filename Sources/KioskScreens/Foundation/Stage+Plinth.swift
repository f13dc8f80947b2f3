import KioskToolkit
import MeetingCore

extension Stage {
  /// "Tous les écrans", the last key of every screen.
  var screensKey: PlinthKey {
    PlinthKey(
      icon: "grid", label: words("key.screens"), short: words("key.screens.short"), action: .open(.screens))
  }

  /// The plinth with its keys, yellow first, and the clock at the far right. `remark` is for who stands near.
  mutating func plinth(_ keys: [PlinthKey], remark: String? = nil) {
    var keys = keys
    if kiosk.isTyping && kiosk.overlay == nil && grid.hasKeyboard { keys = searchKeys }
    if grid.hasKeyboard, let board = kiosk.keyboard, let submit = keys.first, let cancel = keys.last {
      return keyboard(board, submit: submit, cancel: cancel)
    }
    if kiosk.isTyping && kiosk.takesKeyboard {
      let label = words("keyboard.show")
      keys.insert(
        PlinthKey(icon: "keyboard", label: label, short: label, action: .keyboard(.show)), at: keys.count - 1)
    }
    let top = grid.wallHeight
    draw(
      .fill(Rect(x: 0, y: top, width: grid.size.width, height: grid.plinthHeight), palette.plinth, radius: 0))
    draw(
      .fill(Rect(x: 0, y: top, width: grid.size.width, height: max(2, u(5))), palette.plinthLine, radius: 0))
    if grid.isPortrait { portraitKeys(keys) } else { landscapeKeys(keys, remark: remark) }
    if scene.saysSaving { savingStrip() }
  }

  /// Whether all of `keys` have room, with their short words or as icons; the first one keeps its word.
  func holds(_ keys: [PlinthKey], asIcons: Bool) -> Bool {
    let clock = clockWidth + u(36)
    let inRow = grid.isPortrait ? keys.dropFirst() : keys[...]
    let widths = inRow.enumerated().map { index, key in
      keyWidth(key, text: asIcons && (index > 0 || grid.isPortrait) ? "" : key.short)
    }
    let room = grid.isPortrait ? grid.width : grid.width - clock
    return widths.reduce(0, +) + Double(max(0, widths.count - 1)) * grid.keyGap <= room
  }

  /// What was done is not safe yet: on a strip of paper, for the keys may leave no room on the plinth.
  private mutating func savingStrip() {
    let text = words("saving")
    let size = Size(width: width(text, .label) + u(56), height: lineHeight(.label) + u(20))
    let rect = Rect(
      x: grid.size.width - grid.margin - size.width, y: grid.wallHeight - size.height - u(16),
      width: size.width, height: size.height)
    let place = line(text, x: rect.x + u(28), y: rect.y + u(12), .label, palette.paperInk)
    sheet(rect, tilt: 0, lift: 0.9, contents: [place])
  }

  /// Where nothing can be done, that stands in the clock's place: no hour is waited for.
  private var clockWidth: Double {
    kiosk.isReadOnly
      ? width(words("newer.strip"), .near)
      : figuresWidth(kiosk.now.clock.description, TextRole.textBold.style(grid))
  }

  private mutating func landscapeKeys(_ keys: [PlinthKey], remark: String?) {
    let height = grid.keyHeight
    let y = grid.wallHeight + (grid.plinthHeight - height) / 2 + u(2)
    let clockX = grid.size.width - grid.margin - clockWidth
    if kiosk.isReadOnly {
      draw(
        line(
          words("newer.strip"), x: clockX, y: y + (height - lineHeight(.near)) / 2, .near, palette.plinthInk))
    } else {
      let style = TextRole.textBold.style(grid)
      draw(
        figures(
          kiosk.now.clock.description, x: clockX, y: y + (height - Double(style.pixels)) / 2, style,
          palette.plinthInk))
    }
    let room = clockX - grid.margin - u(36)
    var x = grid.margin
    for (index, fit) in fitting(keys, into: room).enumerated() {
      key(
        fit.key, Rect(x: x, y: y, width: fit.width, height: height), shown: fit.text,
        stacked: fit.stacked, primary: index == 0)
      x += fit.width + grid.keyGap
    }
    guard let note = remark, x + width(note, .label) < clockX - u(24) else { return }
    draw(line(note, x: x + u(12), y: y + (height - lineHeight(.label)) / 2, .label, palette.plinthInk))
  }

  /// The yellow key over the whole width, the others below it.
  private mutating func portraitKeys(_ keys: [PlinthKey]) {
    guard let first = keys.first else { return }
    let height = grid.keyHeight
    let y = grid.wallHeight + u(28)
    let note = kiosk.isReadOnly ? clockWidth + u(36) : 0
    key(
      first, Rect(x: grid.margin, y: y, width: grid.width - note, height: height), shown: first.label,
      primary: true)
    if note > 0 {
      draw(
        line(
          words("newer.strip"), x: grid.margin + grid.width - clockWidth,
          y: y + (height - lineHeight(.near)) / 2, .near, palette.plinthInk))
    }
    let others = Array(keys.dropFirst())
    guard !others.isEmpty else { return }
    let fits = fitting(others, into: grid.width, firstKeepsItsWord: false)
    let taken = fits.reduce(0) { $0 + $1.width } + Double(others.count - 1) * grid.keyGap
    let extra = max(0, grid.width - taken) / Double(others.count)
    var x = grid.margin
    for fit in fits {
      let rect = Rect(x: x, y: y + height + grid.keyGap, width: fit.width + extra, height: height)
      key(fit.key, rect, shown: fit.text, stacked: fit.stacked, primary: false)
      x += rect.width + grid.keyGap
    }
  }

  private struct Fit {
    let key: PlinthKey
    let text: String
    /// What the word is set in where it lies beneath the icon; `nil` for beside it.
    let stacked: TextRole?
    var width: Double
  }

  /// Whole words where they hold; else short ones, the last key first; where a key would go without any, and
  /// keys are high, all words lie beneath the icons; at last icons alone. The first key, which the screen is
  /// for, keeps a word.
  private func fitting(_ keys: [PlinthKey], into room: Double, firstKeepsItsWord: Bool = true) -> [Fit] {
    let free = room - Double(max(0, keys.count - 1)) * grid.keyGap
    func fit(_ key: PlinthKey, _ text: String, _ stacked: TextRole?) -> Fit {
      let text = key.isIconOnly ? "" : text
      return Fit(key: key, text: text, stacked: stacked, width: keyWidth(key, text: text, stacked: stacked))
    }
    var fits = keys.map { fit($0, $0.label, nil) }
    func left() -> Double { fits.reduce(free) { $0 - $1.width } }
    for index in keys.indices.reversed() where left() < 0 {
      fits[index] = fit(keys[index], keys[index].short, nil)
    }
    var isStacked = false
    if left() < 0 || fits.contains(where: { !$0.key.isIconOnly && $0.text.isEmpty }) {
      for role in stackedRoles where !isStacked || left() < 0 {
        isStacked = true
        fits = keys.map { fit($0, $0.label, role) }
        for index in keys.indices.reversed() where left() < 0 && !keys[index].short.isEmpty {
          fits[index] = fit(keys[index], keys[index].short, role)
        }
      }
    }
    while left() < 0 {
      let worded = keys.indices.dropFirst(firstKeepsItsWord ? 1 : 0).filter { !fits[$0].text.isEmpty }
      let widest = worded.max { fits[$0].width < fits[$1].width }
      guard let next = isStacked ? widest : worded.last else { break }
      fits[next] = fit(keys[next], "", fits[next].stacked)
    }
    guard grid.isSmall, !grid.isPortrait, left() > 0 else { return fits }
    // On a small panel the keys share what is left: a bigger target costs nothing there.
    let extra = min(left() / Double(keys.count), u(60))
    for index in fits.indices { fits[index].width += extra }
    return fits
  }

  private func keyWidth(_ key: PlinthKey, text: String, stacked: TextRole? = nil) -> Double {
    let icon = iconSize
    if text.isEmpty { return max(grid.keyHeight, icon + u(72)) }
    if let role = stacked { return max(grid.keyHeight, width(text, role) + u(34)) }
    return max(grid.keyHeight, icon + u(14) + width(text, .label) + u(66))
  }

  /// What words beneath icons are set in, the largest first; nothing where keys are not high enough for both.
  private var stackedRoles: [TextRole] {
    let roles: [(TextRole, lines: Double)] = [(.label, 3.2), (.labelMin, 2.9)]
    return roles.filter { grid.keyHeight >= Double(style($0.0).pixels) * $0.lines }.map(\.0)
  }

  private var iconSize: Double { Double(style(.label).pixels) * 1.1 }

  /// One key, in the state that the finger or the keyboard gives it.
  mutating func key(
    _ key: PlinthKey, _ rect: Rect, shown: String, stacked: TextRole? = nil, primary: Bool
  ) {
    let isPressed = kiosk.pressed == key.label && key.action != nil
    let edge = max(3, u(5))
    let face = rect.offset(0, isPressed ? edge : 0)
    let ink = keyFace(key, rect: rect, face: face, edge: edge, isPressed: isPressed, primary: primary)
    let icon = iconSize
    let letters = Double(style(.label).pixels)
    if let role = stacked, !shown.isEmpty {
      let letters = Double(style(role).pixels)
      let top = face.midY - (icon + letters * 1.4) / 2
      draw(.art(key.icon, Rect(x: face.midX - icon / 2, y: top, width: icon, height: icon), tint: ink))
      draw(line(shown, x: face.midX - width(shown, role) / 2, y: top + icon + letters * 0.25, role, ink))
    } else {
      let textWidth = shown.isEmpty ? 0 : width(shown, .label) + u(16)
      let x = face.midX - (icon + textWidth) / 2
      draw(.art(key.icon, Rect(x: x, y: face.midY - icon / 2, width: icon, height: icon), tint: ink))
      if !shown.isEmpty { draw(line(shown, x: x + icon + u(16), y: face.midY - letters / 2, .label, ink)) }
    }
    guard let action = key.action else { return }
    let target = TouchTarget(rect: rect, label: key.label, action: action)
    if primary { frame.primary = target }
    frame.targets.append(target)
  }

  mutating func keyFace(
    _ key: PlinthKey, rect: Rect, face: Rect, edge: Double, isPressed: Bool, primary: Bool
  ) -> Color {
    let radius = u(14)
    guard key.action != nil else {
      draw(.outline(rect, palette.disabledInk, width: max(1.5, u(2.5)), radius: radius, dash: [u(8), u(8)]))
      return palette.disabledInk
    }
    if !isPressed, let keyEdge = palette.keyEdge {
      draw(.fill(rect.offset(0, edge), keyEdge, radius: radius))
    }
    let fill = isPressed ? Palette.pressed : primary ? palette.primary : palette.key
    draw(.fill(face, fill, radius: radius))
    if !primary, !isPressed, let line = palette.keyLine {
      draw(.outline(face, line, width: max(1.5, u(2.5)), radius: radius, dash: []))
    }
    if kiosk.focus == key.label {
      draw(
        .outline(
          rect.inset(-u(9)), palette.focusOnPlinth, width: max(4, u(7)), radius: radius + u(8), dash: []))
    }
    return primary || isPressed ? palette.primaryInk : palette.keyInk
  }
}
