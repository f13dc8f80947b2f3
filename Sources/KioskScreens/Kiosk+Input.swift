import KioskToolkit
import MeetingCore

extension Kiosk {
  /// Serves one thing that the person did. `frame` is what they were looking at.
  public mutating func handle(
    _ event: InputEvent, on scene: Scene, frame: Frame<KioskAction>
  ) -> [KioskEffect] {
    switch event {
    case .pointerDown, .pointerUp, .wheel, .text, .key: touchedAt = now.uptimeMilliseconds
    case .pointerMoved, .resized, .quit, .exposed, .mail: break
    }
    switch event {
    case .pointerDown(let point):
      let target = frame.target(at: point)
      guard !repeatsLastTouch(at: point, on: target) else {
        pressedAt = nil
        return []
      }
      pressedAt = point
      focus = nil
      pressed = target?.label
      takeHold(of: target)
      return []
    case .pointerMoved(let point):
      pull(to: point)
      if let label = pressed, frame.target(at: point)?.label != label { pressed = nil }
      return []
    case .pointerUp(let point): return release(at: point, on: scene, frame: frame)
    case .wheel(let steps): return steps == 0 ? [] : perform(.turnPage(by: steps > 0 ? 1 : -1), on: scene)
    case .text(let typed): return type(typed, on: scene)
    case .key(let key, let modifiers): return press(key, modifiers, on: scene, frame: frame)
    case .resized(let size):
      self.size = size
      return []
    case .quit: return [.quit]
    case .exposed, .mail: return []
    }
  }

  /// Acts on release; a finger that slid off its target cancels, and a long slide is a swipe.
  private mutating func release(
    at point: Point, on scene: Scene, frame: Frame<KioskAction>
  ) -> [KioskEffect] {
    defer {
      pressed = nil
      pressedAt = nil
      letGo()
    }
    guard let start = pressedAt else { return [] }
    if let drag { return drop(drag, on: scene, frame: frame) }
    let (dx, dy) = (point.x - start.x, point.y - start.y)
    let threshold = min(size.width, size.height) / 10
    if overlay?.hasPages ?? true && !isBlack && max(abs(dx), abs(dy)) > threshold {
      if abs(dx) > abs(dy) { return perform(.turnPage(by: dx < 0 ? 1 : -1), on: scene) }
      if route == .wall && overlay == nil { return perform(.showPrompt(by: dy < 0 ? 1 : -1), on: scene) }
      return perform(.turnPage(by: dy < 0 ? 1 : -1), on: scene)
    }
    guard let label = pressed, let target = frame.target(at: point), target.label == label else { return [] }
    let effects = perform(target.action, on: scene)
    if case .keyboard = target.action { return effects }
    lastTouch = DoneTouch(point: start, label: label, at: now.uptimeMilliseconds)
    var wantsLetters = !offersNames(of: scene)
    if case .focus = target.action { wantsLetters = true }
    settleKeyboard(afterTouch: wantsLetters)
    return effects
  }

  /// Letters lie close to each other, and are touched fast.
  private func repeatsLastTouch(at point: Point, on target: TouchTarget<KioskAction>?) -> Bool {
    if case .keyboard = target?.action { return false }
    return lastTouch?.isRepeated(
      at: point, on: target?.label, uptime: now.uptimeMilliseconds, reach: min(size.width, size.height) / 12)
      ?? false
  }

  private mutating func type(_ typed: String, on scene: Scene) -> [KioskEffect] {
    guard let focusedField, !isBlack, !swallowsText else { return [] }
    caretIsLit = true
    if self[focusedField]?.insert(typed) == false {
      say(scene.words(.textTooLong(overlay == .floor ? .name : .line)))
    }
    return []
  }

  private mutating func press(
    _ key: Key, _ modifiers: Modifiers, on scene: Scene, frame: Frame<KioskAction>
  ) -> [KioskEffect] {
    swallowsText = focusedField == nil
    // Whoever types has a keyboard of their own; fingers that write at the same time keep theirs.
    if !fingersWriteAlong(key, modifiers) { keyboard = nil }
    if isBlack {
      let wakes = [.character("b"), .character("."), .escape].contains(key)
      return wakes ? perform(.blackout, on: scene) : []
    }
    if modifiers.contains(.control), let effects = pressControl(key, on: scene) { return effects }
    if case .function(let number) = key { return pressFunction(number, on: scene) }
    // Backwards out of the field, to the keys below it.
    if key == .tab && modifiers.contains(.shift) { focusedField = nil }
    if focusedField != nil { return edit(key, modifiers, on: scene) }
    return pressPlain(key, modifiers, on: scene, frame: frame)
  }

  private mutating func pressControl(_ key: Key, on scene: Scene) -> [KioskEffect]? {
    switch key {
    case .character("n"): return perform(.capture, on: scene)
    case .character("f"): return perform(.search, on: scene)
    case .character("z"): return perform(.undo, on: scene)
    case .character("e"): return perform(.writeReport, on: scene)
    case .character("q") where isPublic:
      say(scene.words("public.stays"))
      return []
    case .character("q"): return [.quit]
    default: return focusedField == nil ? [] : nil
    }
  }

  private mutating func pressFunction(_ number: Int, on scene: Scene) -> [KioskEffect] {
    if number == 1 { return perform(.open(.help), on: scene) }
    guard let route = Route.allCases.first(where: { $0.functionKey == number }) else { return [] }
    return perform(.show(route), on: scene)
  }

  private mutating func pressPlain(
    _ key: Key, _ modifiers: Modifiers, on scene: Scene, frame: Frame<KioskAction>
  ) -> [KioskEffect] {
    switch key {
    case .escape: return perform(.dismiss, on: scene)
    case .tab:
      moveFocus(by: modifiers.contains(.shift) ? -1 : 1, in: frame)
      return []
    case .enter where overlay?.isRead == true && focus == nil: return perform(.dismiss, on: scene)
    case .enter:
      // Without a focus it is the yellow key's, where no second Enter after some words could press it unseen.
      let target = focus.map(frame.target(labelled:)) ?? (takesEnter ? frame.primary : nil)
      return target.map { perform($0.action, on: scene) } ?? []
    case .left, .right, .up, .down, .pageUp, .pageDown:
      return pressArrow(key, on: scene, frame: frame)
    case .character("b"), .character("."): return perform(.blackout, on: scene)
    default: break
    }
    guard overlay == nil else { return pressInOverlay(key, on: scene) }
    switch key {
    case .space: return perform(.command(.toggleTimers), on: scene)
    case .character("n"): return perform(.command(.nextSpeaker), on: scene)
    case .character("d"): return perform(.askForFloor, on: scene)
    case .character("o"): return perform(.open(.floorRules), on: scene)
    case .character("f"): return perform(.open(.formats), on: scene)
    case .character("h"): return perform(.open(.handSigns), on: scene)
    case .character("s"): return perform(.open(.shares(.people)), on: scene)
    case .character("e"): return perform(.writeSlip, on: scene)
    case .character("r") where route == .wall: return perform(.open(.readAloud), on: scene)
    case .character("r"): return perform(.open(.roles), on: scene)
    case .character("g") where route == .wall:
      return perform(dots == nil ? .dots(.begin(nil)) : .dots(.end), on: scene)
    case .character("p") where route == .wall:
      let prompts = scene.desk.meeting.prompts
      guard prompts.indices.contains(promptIndex) else { return [] }
      return perform(.open(.typingIn(prompts[promptIndex].id)), on: scene)
    case .character("v"): return perform(.toggleNotes, on: scene)
    case .character("l"): return perform(.setLook(look.next), on: scene)
    case .character("t"): return perform(.setTextSize(textSize.next), on: scene)
    case .character("m"): return perform(.setMovement(!moves), on: scene)
    case .plus, .minus, .character("+"), .character("="), .character("-"):
      return adjust(Self.minutes(of: key) ?? 1, on: scene)
    case .character("?"): return perform(.open(.help), on: scene)
    default: return []
    }
  }

  /// The keys of the number row choose a captured line's kind; an AZERTY one gives digits with Shift only.
  private mutating func pressInOverlay(_ key: Key, on scene: Scene) -> [KioskEffect] {
    // The keys that are listed there do what they do.
    if overlay == .help {
      let effects = perform(.dismiss, on: scene)
      return overlay == nil ? effects + pressPlain(key, [], on: scene, frame: scene.frame()) : effects
    }
    // What is written next must not be lost on the thanks for what was written before.
    if overlay?.isRead == true && key == .character("e") { return perform(.writeSlip, on: scene) }
    if case .item(let item) = overlay, let minutes = Self.minutes(of: key) {
      return perform(.command(.adjustItem(item, minutes: minutes)), on: scene)
    }
    if overlay == .headcount, let step = Self.minutes(of: key) {
      let known = scene.desk.meeting.headcount
      let command = HeadcountPart.present.counting(max(0, (known?.present ?? 0) + step), after: known)
      return perform(.command(command), on: scene)
    }
    guard overlay == .captureKind, case .character(let character) = key else { return [] }
    let place = Array("12345").firstIndex(of: character) ?? Array("&é\"'(").firstIndex(of: character)
    guard let place, EntryKind.allCases.indices.contains(place) else { return [] }
    return perform(.choose(EntryKind.allCases[place]), on: scene)
  }

  private var takesEnter: Bool {
    if case .consent = overlay { return true }
    return overlay == nil && route == .welcome
  }

  private mutating func pressArrow(
    _ key: Key, on scene: Scene, frame: Frame<KioskAction>
  ) -> [KioskEffect] {
    let forward = [.right, .down, .pageDown].contains(key)
    let turnsPage = [.pageUp, .pageDown].contains(key)
    let reads = focus == nil && [.left, .right].contains(key) && overlay?.isReadPageByPage == true
    if turnsPage || reads, overlay?.hasPages == true {
      return perform(.turnPage(by: forward ? 1 : -1), on: scene)
    }
    if focus != nil || overlay != nil {
      moveFocus(by: forward ? 1 : -1, in: frame)
      return []
    }
    switch (route, key) {
    case (.wall, .up), (.wall, .down): return perform(.showPrompt(by: forward ? 1 : -1), on: scene)
    case (.wall, _), (.agenda, .up), (.agenda, .down), (.board, _), (.tasks, _), (.decisions, _),
      (.report, _), (.archive, _):
      return perform(.turnPage(by: forward ? 1 : -1), on: scene)
    case (.welcome, .pageDown): return perform(.show(.agenda), on: scene)
    case (_, .right), (_, .pageDown): return perform(.command(.nextItem), on: scene)
    default: return []
    }
  }

  /// NB: where "+" needs Shift, the key under it is "=".
  private static func minutes(of key: Key) -> Int? {
    switch key {
    case .plus, .character("+"), .character("="): 1
    case .minus, .character("-"): -1
    default: nil
    }
  }

  private mutating func adjust(_ minutes: Int, on scene: Scene) -> [KioskEffect] {
    guard let item = scene.desk.meeting.currentItem else {
      say(scene.words(.nothingRunning))
      return []
    }
    return perform(.command(.adjustItem(item, minutes: minutes)), on: scene)
  }

  private mutating func moveFocus(by step: Int, in frame: Frame<KioskAction>) {
    // Two places that do the same bear the same label: the keyboard comes by once.
    var seen: Set<String> = []
    let labels = frame.targets.map(\.label).filter { seen.insert($0).inserted }
    guard !labels.isEmpty else { return }
    guard let focus, let index = labels.firstIndex(of: focus) else {
      self.focus = step > 0 ? labels.first : labels.last
      return
    }
    self.focus = labels[(index + step + labels.count) % labels.count]
  }
}
