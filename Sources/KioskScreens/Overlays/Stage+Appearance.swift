import KioskToolkit
import MeetingCore

/// How the place looks: four looks, three sizes of text, things that move or not. What is chosen has a tick.
extension Stage {
  /// One thing to choose, hung as a sheet.
  private struct Preference {
    let name: String
    let isChosen: Bool
    let action: KioskAction
    /// A look is shown in its own colours.
    var look: Look?
  }

  mutating func addAppearance() {
    let top = heading(words("appearance.title"), lines: 1) + u(grid.isSmall ? 26 : 70)
    let columns = grid.isPortrait ? 2 : 4
    let all = preferences
    let rows = all.count / columns
    let gap = u(grid.isSmall ? 24 : 36)
    let width = (grid.width - gap * Double(columns - 1)) / Double(columns)
    let pitch = (grid.wallHeight - top - u(grid.isSmall ? 4 : 16)) / Double(rows)
    let height = min(pitch - u(grid.isSmall ? 30 : 84), u(330))
    let names = names(of: all, Size(width: width, height: height))
    for row in 0..<rows {
      let y = top + Double(row) * pitch
      let middles = (0..<columns).map { grid.margin + (Double($0) + 0.5) * width + Double($0) * gap }
      let curve = string(y: y, sag: 10, pegs: middles)
      for (column, middle) in middles.enumerated() {
        let index = row * columns + column
        let rect = Rect(x: middle - width / 2, y: curve(middle), width: width, height: height)
        let angle = tilt(UInt64(index + 1) &* 0x9E37_79B9, from: 0.2, to: 0.6)
        sheet(rect, tilt: angle, lift: 0.9, contents: contents(of: all[index], named: names[index], rect))
        peg(x: middle, y: rect.y, scale: grid.isSmall ? 0.5 : 0.8, accent: Accent(index: row))
        let name = all[index].name
        target(rect, all[index].isChosen ? words("appearance.chosen", name) : name, all[index].action)
      }
    }
    let open = PlinthKey(
      icon: "people", label: words(kiosk.isPublic ? "key.private" : "key.public"),
      short: words(kiosk.isPublic ? "key.private.short" : "key.public.short"),
      action: .setPublic(!kiosk.isPublic))
    plinth([closeKey, open, screensKey])
  }

  private var preferences: [Preference] {
    let looks = Look.allCases.map { look in
      Preference(
        name: words("look.\(look.rawValue)"), isChosen: kiosk.look == look, action: .setLook(look), look: look
      )
    }
    let sizes = TextSize.allCases.map { size in
      Preference(
        name: words("textSize.\(size.rawValue)"), isChosen: kiosk.textSize == size,
        action: .setTextSize(size))
    }
    let movement = Preference(
      name: words(kiosk.moves ? "movement.on" : "movement.off"), isChosen: kiosk.moves,
      action: .setMovement(!kiosk.moves))
    return looks + sizes + [movement]
  }

  /// All names in one size, the largest in which no word is cut or broken.
  private func names(of all: [Preference], _ size: Size) -> [Typesetter.Setting] {
    let room = size.width - u(48)
    let steps = [TextRole.textBold, .near, .fine, .labelMin].map { role in
      all.map { setter.fit($0.name, styles: [style(role)], width: room, lines: 3) }
    }
    let height = size.height - tickSide - u(40)
    let fitting = steps.first { $0.allSatisfy { holdsWhole($0, width: room, height: height) } }
    return fitting ?? steps[3]
  }

  private func contents(
    of preference: Preference, named name: Typesetter.Setting, _ rect: Rect
  ) -> [DrawCommand] {
    let own = preference.look.map(Palette.of) ?? palette
    let isLook = preference.look != nil
    let foot = isLook ? u(grid.isSmall ? 16 : 34) : u(grid.isSmall ? 4 : 14)
    var commands: [DrawCommand] = []
    if isLook {
      // The place in small: its wall, its plinth.
      let plinth = Rect(x: rect.x, y: rect.maxY - foot, width: rect.width, height: foot)
      commands = [
        .fill(rect, own.wallFrom, radius: 0), .fill(plinth, own.plinth, radius: 0),
        .outline(rect, own.ink, width: max(2, u(4)), radius: u(5), dash: []),
      ]
    }
    let ink = isLook ? own.ink : own.paperInk
    let height = Double(name.lines.count) * lineHeight(name.style, 1.15)
    let bottom = rect.maxY - foot - u(grid.isSmall ? 4 : 14)
    commands += lines(name, x: rect.x + u(24), y: bottom - height, leading: 1.15, ink)
    guard preference.isChosen else { return commands }
    let top = rect.y + (bottom - height - rect.y - tickSide) / 2
    let disc = Rect(x: rect.maxX - u(24) - tickSide, y: top, width: tickSide, height: tickSide)
    return commands + [
      .shape(.disc, disc, fill: ink, border: nil, borderWidth: 0),
      .art("tick", disc.inset(tickSide * 0.18), tint: isLook ? own.wallFrom : own.paper),
    ]
  }

  private var tickSide: Double { u(grid.isSmall ? 52 : 64) }
}
