import KioskToolkit

extension Kiosk {
  /// A key pressed in a text field: moving, erasing, leaving, handing in.
  mutating func edit(_ key: Key, _ modifiers: Modifiers, on scene: Scene) -> [KioskEffect] {
    guard let name = focusedField, var entry = self[name] else { return [] }
    caretIsLit = true
    let (word, selecting) = (modifiers.contains(.control), modifiers.contains(.shift))
    switch key {
    case .escape: return perform(.dismiss, on: scene)
    case .enter where !(selecting && entry.multiline): return perform(.submit, on: scene)
    case .enter: entry.insert("\n")
    case .tab where scene.suggestedName != nil:
      entry.selectAll()
      entry.insert(scene.typedNames.before + (scene.suggestedName ?? ""))
    case .tab:
      focusedField =
        [.signature, .manner].first { fields[$0] != nil && name == .text } ?? (name == .search ? nil : .text)
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
      self[name] = entry
      return [.copy(cut)]
    case .character("v") where word: return [.paste]
    default: return []
    }
    self[name] = entry
    return []
  }

  /// The entry of a field, wherever it stands; what is looked for lies apart from the overlays' fields.
  subscript(name: FieldName) -> TextEntry? {
    get { name == .search ? search : fields[name] }
    set {
      if name == .search {
        search = newValue
        firstRow = nil
        firstSlip = 0
      } else {
        fields[name] = newValue
      }
    }
  }
}
