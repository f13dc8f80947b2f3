import KioskPlatform
import KioskToolkit

@testable import KioskScreens

/// Looks at one frame for what a person could not read, reach or tell apart.
@MainActor
struct Inspection {
  private(set) var findings: [Finding] = []
  private let stop: Walk.Stop
  private let reading: Reading
  private let fonts: FontBook
  private let window: Rect
  /// Texts of the catalogue that end so by themselves.
  private let ellipses: [String]
  private let unit: Double

  init(_ stop: Walk.Stop, fonts: FontBook, ellipses: [String]) {
    self.stop = stop
    self.fonts = fonts
    self.ellipses = ellipses
    reading = Reading(stop.frame.commands, fonts: fonts)
    let size = stop.frame.size
    window = Rect(x: 0, y: 0, width: size.width, height: size.height)
    unit = min(size.width, size.height) / 1080
    inspectSizes()
    inspectContrast()
    inspectPlaces()
    inspectOverlaps()
    inspectTargets()
    inspectCuts()
    inspectWall()
    inspectWords()
  }

  private mutating func note(_ rule: String, _ what: String) {
    findings.append(Finding(rule: rule, place: stop.name, what: what))
  }

  // MARK: Sizes

  /// What the room reads is set in the display face (57 u), what is for who stands near in the text face
  /// (32 u), and a screen has one thing that is read from the last row (109 u).
  private mutating func inspectSizes() {
    for word in reading.words {
      let isRoom = word.style.typeface == .display
      let least = isRoom ? max(27, (57 * unit).rounded()) : max(18, (32 * unit).rounded())
      if Double(word.style.pixels) < least { note("size", "\(word.text): \(word.style.pixels) px") }
    }
    let titles = reading.words.filter { $0.text.contains(where: \.isLetter) }
    guard stop.scene.kiosk.overlay == nil, let largest = titles.map(\.style.pixels).max() else { return }
    // A sentence longer than titles are keeps its words before its size.
    let letters = titles.reduce(0) { $0 + ($1.style.pixels * 10 >= largest * 7 ? $1.text.count : 0) }
    let size = letters > 40 ? 62.0 : letters > 24 ? 84 : 109
    let least = max(size < 109 ? 27 : 48, (size * unit).rounded(.down))
    if largest < Int(least) { note("size", "no title: \(largest) px of \(Int(least))") }
  }

  // MARK: Contrast

  private mutating func inspectContrast() {
    for word in reading.words {
      // A key that can do nothing is a dashed place: 3 is asked of it as of any part.
      let isDisabled = word.color == stop.palette.disabledInk && !stop.palette.accentsAreInk
      let isLarge = Double(word.style.pixels) >= max(27, (57 * unit).rounded())
      let least = isDisabled ? 3 : isLarge ? 4.5 : 7
      for ground in word.grounds where Contrast.ratio(word.color, ground) < least {
        note("contrast", "\(word.text): \(Contrast.ratio(word.color, ground)) of \(least)")
      }
    }
    for part in reading.parts where !(part.color == stop.palette.paperEdge && part.name == "outline") {
      let best = part.grounds.map { ground in
        max(Contrast.ratio(part.color, ground), part.border.map { Contrast.ratio($0, ground) } ?? 0)
      }
      // An outline lies between two grounds: one of them must set it off.
      let value = (part.name == "outline" ? best.max() : best.min()) ?? 21
      if value < 3 { note("contrast", "\(part.name) at \(part.box): \(value)") }
    }
  }

  // MARK: Places

  private mutating func inspectPlaces() {
    let names = stop.frame.things.map(\.name)
    if Set(names).count < names.count { note("name", "two things bear one name: \(names)") }
    for word in reading.words {
      if word.clip != nil { continue }
      if !window.inset(-1).encloses(word.box) { note("outside", "\(word.text) leaves the window") }
      guard let index = word.sheet else { continue }
      let rect = reading.sheets[index].sheet.rect
      if !rect.inset(-1).encloses(word.box.inset(0, word.box.height * 0.1)) {
        note("outside", "\(word.text) leaves its sheet")
      }
    }
  }

  private mutating func inspectOverlaps() {
    let words = reading.words.filter { !$0.text.allSatisfy(\.isWhitespace) }
    for (index, word) in words.enumerated() {
      let core = word.box.inset(1, word.box.height * 0.14)
      for other in words[(index + 1)...] where other.sheet == word.sheet {
        let rest = other.box.inset(1, other.box.height * 0.14)
        if core.intersects(rest) { note("overlap", "\(word.text) and \(other.text)") }
      }
      // A line that goes away by itself may lie on what hangs.
      if stop.scene.kiosk.toast != nil { continue }
      for (sheet, order) in reading.sheets
      where order > word.order && word.sheet != reading.sheets.firstIndex(where: { $0.order == order }) {
        if sheet.rect.intersects(core) && !sheet.rect.encloses(window) {
          note("covered", "\(word.text) lies under a sheet")
        }
      }
      for (peg, order) in reading.pegs where order > word.order && peg.intersects(core) {
        note("covered", "\(word.text) lies under a peg")
      }
    }
  }

  // MARK: Touch

  private mutating func inspectTargets() {
    let panel = stop.scene.kiosk.panelWidthMillimetres
    let least = panel.map { 20 * window.width / $0 } ?? max(84 * unit, 72)
    let targets = stop.frame.targets
    for (index, target) in targets.enumerated() {
      let rect = target.rect
      if target.label.isEmpty { note("target", "without a name at \(rect)") }
      if !window.encloses(rect) { note("outside", "\(target.label) leaves the window") }
      // Five rows of keys 20 mm high would leave no wall on a small panel: they are as wide, and 13 mm high.
      let isTyped = if case .keyboard = target.action { true } else { false }
      let low = stop.scene.kiosk.keyboard != nil && (isTyped || rect.y > window.height / 2) ? 0.65 : 1
      if rect.width < least - 1 || rect.height < least * low - 1 {
        note("target", "\(target.label): \(Int(rect.width))x\(Int(rect.height)) of \(Int(least))")
      }
      for other in targets[(index + 1)...] where other.action != target.action {
        let isInside = rect.encloses(other.rect) || other.rect.encloses(rect)
        if !isInside && rect.inset(1).intersects(other.rect.inset(1)) {
          note("target", "\(target.label) lies on \(other.label)")
        }
      }
    }
  }

  // MARK: Words

  /// Where a text's end is left out, a tap on it shows all of it; nothing else ends in an ellipsis.
  private mutating func inspectCuts() {
    for word in reading.words {
      guard let whole = word.whole else {
        let isOurs = ellipses.contains { $0.hasSuffix(word.text) }
        if word.text.hasSuffix("…"), word.text.count > 1, !isOurs {
          note("cut", "\(word.text) hides what it was")
        }
        continue
      }
      guard let target = stop.frame.targets.last(where: { $0.rect.contains(word.box.center) }) else {
        note("cut", "\(word.text) has no tap")
        continue
      }
      // A past meeting comes from the disk; its report begins with the title.
      if case .archive(.open) = target.action { continue }
      var kiosk = stop.scene.kiosk
      _ = kiosk.perform(target.action, on: stop.scene)
      let next = Scene(
        desk: stop.scene.desk, kiosk: kiosk, words: stop.scene.words, metrics: stop.scene.metrics)
      let shown = Self.folded(FrameText.texts(next.frame()).joined())
      if !shown.contains(Self.folded(whole)) {
        note("cut", "\(word.text) is not shown whole by \(target.label)")
      }
    }
  }

  /// People's words are whole on the wall, except on a slip so long that it hangs alone.
  private mutating func inspectWall() {
    let kiosk = stop.scene.kiosk
    let slips = stop.frame.things.filter { $0.name.hasPrefix("slip/") }
    guard kiosk.route == .wall, kiosk.overlay == nil, slips.count > 1 else { return }
    for slip in slips {
      let cut = Reading(slip.commands, fonts: fonts).words.first {
        $0.whole != nil && $0.style.weight == .medium && $0.style.typeface != .text
      }
      if let cut { note("slip", "\(cut.text) is cut on the wall") }
    }
  }

  /// Line breaks and narrow spaces are no difference.
  private static func folded(_ text: String) -> String {
    String(text.filter { !$0.isWhitespace && $0 != "\u{202F}" && $0 != "\u{A0}" })
  }

  private mutating func inspectWords() {
    for word in reading.words {
      let text = word.text
      let isKey =
        text.contains(".") && !text.contains(" ") && text.first?.isLowercase == true && text.last != "."
        && !text.hasSuffix(".md")
        // An address has other signs, which no key has.
        && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".") }
      if isKey { note("words", "\(text) has no words") }
      if text.first.map({ ";:!?»".contains($0) }) ?? false, text.count > 1 {
        note("breaking", "starts: \(text)")
      }
      if text.hasSuffix("«"), text.count > 1 { note("breaking", "ends: \(text)") }
    }
  }
}

extension Walk.Stop {
  var palette: Palette { Palette.of(scene.kiosk.look) }
}

extension Rect {
  fileprivate func encloses(_ other: Rect) -> Bool {
    other.x >= x && other.y >= y && other.maxX <= maxX && other.maxY <= maxY
  }
}
