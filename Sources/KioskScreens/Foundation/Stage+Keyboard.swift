import KioskToolkit

/// The keyboard on the raised plinth: five rows of ten, the yellow key at the lower right.
extension Stage {
  mutating func keyboard(_ keyboard: ScreenKeyboard, submit: PlinthKey, cancel: PlinthKey) {
    let top = grid.wallHeight
    let whole = Rect(x: 0, y: top, width: grid.size.width, height: grid.plinthHeight)
    draw(.fill(whole, palette.plinth, radius: 0))
    draw(.fill(Rect(x: 0, y: top, width: whole.width, height: max(2, u(5))), palette.plinthLine, radius: 0))
    let side = grid.keyboardMargin
    let gap = grid.keyboardGap
    let width = (grid.size.width - 2 * side - 9 * gap) / 10
    let height = grid.keyboardKeyHeight
    func place(_ row: Int, _ column: Double, _ span: Double) -> Rect {
      Rect(
        x: side + column * (width + gap), y: top + u(16) + Double(row) * (height + gap),
        width: span * width + (span - 1) * gap, height: height)
    }
    for (row, places) in keyboard.rows.enumerated() {
      for (column, key) in places.enumerated() { typeKey(key, place(row, Double(column), 1), keyboard) }
    }
    let isLetters = keyboard.layer == .letters
    letterKey(
      words(isLetters ? "keyboard.signs" : "keyboard.letters"), place(4, 0, 1),
      .keyboard(.layer(isLetters ? .signs : .letters)), .label)
    letterKey(".", place(4, 1, 1), .keyboard(.letter(".")), .text)
    letterKey("?", place(4, 2, 1), .keyboard(.letter("?")), .text)
    letterKey(words("keyboard.space"), place(4, 3, 2.4), .keyboard(.letter(" ")), .label)
    iconKey("down", words("keyboard.hide"), place(4, 5.4, 1), .keyboard(.hide))
    iconKey(cancel.icon, cancel.label, place(4, 6.4, 1), cancel.action ?? .dismiss)
    let last = place(4, 7.4, 2.6)
    let isWhole = keyLabelWidth(submit.label) < last.width
    key(submit, last, shown: isWhole ? submit.label : submit.short, primary: true)
  }

  private func keyLabelWidth(_ label: String) -> Double {
    width(label, .label) + Double(style(.label).pixels) + u(60)
  }

  private mutating func typeKey(_ place: ScreenKeyboard.Place, _ rect: Rect, _ keyboard: ScreenKeyboard) {
    switch place {
    case .letter(let letter): letterKey(letter, rect, .keyboard(.letter(letter)), .text)
    case .layer(let layer): letterKey("☺", rect, .keyboard(.layer(layer)), .text)
    case .erase: iconKey("erase", words("keyboard.erase"), rect, .keyboard(.erase))
    case .shift:
      iconKey("shift", words("keyboard.shift"), rect, .keyboard(.shift), isOn: keyboard.isShifted)
    }
  }

  private mutating func letterKey(_ letter: String, _ rect: Rect, _ action: KioskAction, _ role: TextRole) {
    let key = PlinthKey(icon: "", label: letter, short: letter, action: action)
    let (face, ink) = typeFace(key, rect)
    let size = style(role)
    draw(
      line(
        letter, x: face.midX - scene.metrics.width(of: letter, style: size) / 2,
        y: face.midY - Double(size.pixels) * 0.6, size, ink))
    typeTarget(key, rect)
  }

  private mutating func iconKey(
    _ icon: String, _ label: String, _ rect: Rect, _ action: KioskAction, isOn: Bool = false
  ) {
    let key = PlinthKey(icon: icon, label: label, short: "", action: action)
    let (face, ink) = typeFace(key, rect, isOn: isOn)
    let side = Double(style(.label).pixels) * 1.3
    draw(
      .art(icon, Rect(x: face.midX - side / 2, y: face.midY - side / 2, width: side, height: side), tint: ink)
    )
    if isOn {
      // NB: not by colour alone: a bar below says that capitals come.
      draw(
        .fill(
          Rect(x: face.x + u(24), y: face.maxY - u(14), width: face.width - u(48), height: max(3, u(6))), ink,
          radius: 1))
    }
    typeTarget(key, rect)
  }

  private mutating func typeFace(_ key: PlinthKey, _ rect: Rect, isOn: Bool = false) -> (Rect, Color) {
    let isPressed = kiosk.pressed == key.label
    let edge = max(3, u(5))
    let face = rect.offset(0, isPressed ? edge : 0)
    let ink = keyFace(key, rect: rect, face: face, edge: edge, isPressed: isPressed || isOn, primary: false)
    return (face, ink)
  }

  private mutating func typeTarget(_ key: PlinthKey, _ rect: Rect) {
    guard let action = key.action else { return }
    frame.targets.append(TouchTarget(rect: rect, label: key.label, action: action))
  }
}
