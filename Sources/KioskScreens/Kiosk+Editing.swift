import KioskToolkit

extension Kiosk {
  /// A key pressed in a text field: moving, erasing, leaving, handing in.
  mutating func edit(_ key: Key, _ modifiers: Modifiers, on scene: Scene) -> [KioskEffect] {
    guard let name = focusedField, var entry = fields[name] else { return [] }
    caretIsLit = true
    let (word, selecting) = (modifiers.contains(.control), modifiers.contains(.shift))
    switch key {
    case .escape: return perform(.dismiss, on: scene)
    case .enter where !(selecting && entry.multiline): return perform(.submit, on: scene)
    case .enter: entry.insert("\n")
    case .tab:
      focusedField = fields[.signature] != nil && name == .text ? .signature : .text
      return []
    case .backspace where word: entry.deleteWordBackward()
    case .backspace: entry.deleteBackward()
    case .delete: entry.deleteForward()
    case .left: entry.move(word ? .wordLeft : .left, selecting: selecting)
    case .right: entry.move(word ? .wordRight : .right, selecting: selecting)
    case .home, .up: entry.move(.start, selecting: selecting)
    case .end, .down: entry.move(.end, selecting: selecting)
    case .character("a") where word: entry.selectAll()
    case .character("c") where word: return entry.hasSelection ? [.copy(entry.selectedText)] : []
    case .character("x") where word:
      guard entry.hasSelection else { return [] }
      let cut = entry.selectedText
      entry.deleteBackward()
      fields[name] = entry
      return [.copy(cut)]
    case .character("v") where word: return [.paste]
    default: return []
    }
    fields[name] = entry
    return []
  }
}
