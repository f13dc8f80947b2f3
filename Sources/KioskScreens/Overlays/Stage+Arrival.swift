import KioskToolkit
import MeetingCore

/// "Je viens d'arriver": what this is, and four papers, each a touch away from more.
extension Stage {
  /// The papers in view, where they hang and in which size.
  private struct ArrivalLayout {
    let notes: [Scene.ArrivalNote]
    let page: ListPage
    let places: [Rect]
    let columns: Int
    let isWhole: Bool
  }

  mutating func addArrival() {
    let title = arrivalTitle
    for command in lines(
      title.set, x: grid.margin - u(4), y: title.y, leading: arrivalTitleLeading, palette.ink)
    { draw(command) }
    let layout = arrivalLayout
    let notes = Array(layout.notes.dropFirst(layout.page.first))
    for row in stride(from: 0, to: layout.places.count, by: layout.columns) {
      let places = layout.places[row..<min(row + layout.columns, layout.places.count)]
      let curve = string(y: places[row].y, sag: 6, pegs: places.map(\.midX))
      for (place, index) in zip(places, places.indices) {
        draw(notes[index], in: place.offset(0, curve(place.midX) - place.y), seed: layout.page.first + index)
        peg(
          x: place.midX, y: curve(place.midX), scale: grid.isSmall ? 0.62 : 0.9,
          accent: Accent(index: layout.page.first + index))
      }
    }
    plinth(arrivalKeys(layout.page))
  }

  var arrivalPage: ListPage { arrivalLayout.page }

  private var arrivalTitleLeading: Double { grid.isEasy ? 1.3 : 1.1 }

  /// What this is, in one line where it holds, for the papers need the room; a name too long for any gives
  /// way to a greeting, and stands on the welcome.
  private var arrivalTitle: (set: Typesetter.Setting, y: Double, bottom: Double) {
    let sizes: [TextRole] = [.title, .question(84), .reminder, .textBold]
    let most = grid.isPortrait ? 3 : 2
    let tries: [(sizes: [TextRole], lines: Int)] =
      grid.isPortrait
      ? [(sizes, most)]
      : [(Array(sizes.prefix(grid.isSmall ? 4 : 2)), 1), (grid.isSmall ? [.near] : sizes, most)]
    let settings = [scene.arrivalTitle, words("arrival.title.none")].flatMap { text in
      tries.map { setter.fit(text, styles: $0.sizes.map(style), width: grid.width, lines: $0.lines) }
    }
    let set = settings.first { !$0.isCut } ?? settings[settings.count - 1]
    let y = u(grid.isSmall ? 14 : 40)
    return (set, y, y + Double(set.lines.count) * lineHeight(set.style, arrivalTitleLeading))
  }

  /// All papers at once where their words hold, else half of them.
  private var arrivalLayout: ArrivalLayout {
    let notes = scene.arrivalNotes(people: 2)
    let whole = arrivalLayout(notes, from: 0, count: notes.count)
    if whole.isWhole { return whole }
    let half = notes.count / 2
    return arrivalLayout(
      scene.arrivalNotes(people: 3), from: (kiosk.firstOverlayRow ?? 0) >= half ? half : 0, count: half)
  }

  private func arrivalLayout(_ notes: [Scene.ArrivalNote], from first: Int, count: Int) -> ArrivalLayout {
    let columns = grid.isPortrait ? 1 : 2
    let rows = count / columns
    let top = arrivalTitle.bottom
    let (gap, above) = (u(44), u(grid.isSmall ? 30 : 52))
    let pitch = (grid.wallHeight - top - u(grid.isSmall ? 14 : 24)) / Double(rows)
    let width = (grid.width - Double(columns - 1) * gap) / Double(columns)
    let places = (0..<count).map { index in
      Rect(
        x: grid.margin + Double(index % columns) * (width + gap),
        y: top + Double(index / columns) * pitch + above, width: width, height: pitch - above - u(8))
    }
    let isWhole = zip(notes[first..<first + count], places).allSatisfy { note, place in
      !arrivalText(note, in: place, styles: [style(.textBold)]).isCut
    }
    return ArrivalLayout(
      notes: notes, page: ListPage(first: first, visible: count, count: notes.count), places: places,
      columns: columns,
      isWhole: isWhole)
  }

  private var arrivalTop: Double { u(grid.isSmall ? 30 : 36) }
  private var arrivalPadding: Double { u(grid.isSmall ? 36 : 52) }

  private func arrivalText(_ note: Scene.ArrivalNote, in place: Rect, styles: [TextStyle])
    -> Typesetter.Setting
  {
    let room = place.height - arrivalTop - lineHeight(.near) - u(grid.isSmall ? 8 : 10)
    return setter.fit(note.text, styles: styles, width: place.width - 2 * arrivalPadding) {
      max(1, Int(room / lineHeight($0, grid.isEasy ? 1.3 : 1.15)))
    }
  }

  private mutating func draw(_ note: Scene.ArrivalNote, in place: Rect, seed: Int) {
    let steps: [TextStyle] = [
      style(.question(84)), style(.question(72)), style(.strong), style(.textBold), strong(.near),
      strong(.fine),
    ]
    let set = arrivalText(note, in: place, styles: steps)
    let x = place.x + arrivalPadding
    let y = place.y + arrivalTop
    let heading = setter.fit(
      note.heading, styles: [style(.near), style(.fine), style(.labelMin)],
      width: place.width - 2 * arrivalPadding, lines: 1)
    let contents =
      lines(heading, x: x, y: y, leading: 1.25, palette.paperInk2)
      + lines(
        set, x: x, y: y + lineHeight(.near), leading: grid.isEasy ? 1.3 : 1.15, palette.paperInk)
    sheet(
      place, tilt: tilt(UInt64(seed + 5) &* 0x9E37_79B9_7F4A_7C15, from: 0.1, to: 0.35), lift: 1.1,
      contents: contents)
    target(place, note.heading, note.action)
  }

  private func arrivalKeys(_ page: ListPage) -> [PlinthKey] {
    let ask = PlinthKey(
      icon: "people", label: words("key.haveQuestion"), short: words("key.haveQuestion.short"),
      action: .askOnBoard)
    let next = PlinthKey(
      icon: "arrow-right", label: words("key.more"), short: words("key.more"), action: .turnPage(by: 1))
    let back = PlinthKey(
      icon: "arrow-left", label: words("list.before"), isIconOnly: true, short: "",
      action: .turnPage(by: -1))
    let turning = page.hasMoreAfter ? [next, ask] : page.hasMoreBefore ? [ask, back] : [ask]
    return turning + [closeKey, screensKey]
  }
}
