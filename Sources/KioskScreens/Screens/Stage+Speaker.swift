import KioskToolkit
import MeetingCore

/// Who speaks, and for how long, on a sign that hangs from a nail.
extension Stage {
  mutating func speakerSign(in area: Rect) {
    let nail = Point(x: area.midX + area.width * 0.06, y: area.y - u(grid.isSmall ? 30 : 56))
    let isLow = area.height < u(230)
    let top = u(grid.isSmall ? 20 : isLow ? 24 : 30)
    let inner = Rect(
      x: area.x + u(52), y: area.y + top, width: area.width - u(104),
      height: area.height - top - u(grid.isSmall ? 20 : isLow ? 10 : 30))
    if let run = meeting.run, let box = run.box {
      let state = TurnTimerState(run.stopwatch, limit: box, at: kiosk.now, countsDown: true)
      let word = state.kind == .running ? "format.left" : "speaker.\(state.kind.rawValue)"
      let name = words("format.\(run.format.rawValue).\(run.stage)")
      sign(
        area, nail: nail, tilt: 0.5,
        contents: signContents(name, state, [words(word), words(word + ".short")], in: inner))
      target(area, name, .open(.formats))
    } else if let turn = meeting.turn {
      let state = timerState(turn)
      sign(
        area, nail: nail, tilt: 0.5,
        contents: signContents(speakerName(turn), state, speakerWords(turn, state), in: inner))
      target(area, words("speaker.open", speakerName(turn)), .open(.speaker))
    } else {
      sign(area, nail: nail, tilt: 0.5, contents: nobodySpeaks(in: inner))
      target(area, words("key.nextSpeaker.start"), .command(.nextSpeaker))
    }
  }

  private func speakerName(_ turn: Turn) -> String { scene.shownName(turn.name) }

  private func timerState(_ turn: Turn) -> TurnTimerState {
    TurnTimerState(turn.stopwatch, limit: scene.turnLimit, at: kiosk.now)
  }

  /// What is said of a turn besides its figures: by a word, for it is not told by its colour alone. Whole,
  /// and as short as it may be.
  private func speakerWords(_ turn: Turn, _ state: TurnTimerState) -> [String] {
    let isOther = state.kind == .running && turn.kind != .intervention
    let name = isOther ? "turnKind.\(turn.kind.rawValue)" : "speaker.\(state.kind.rawValue)"
    return [words(name), words(name + ".short")]
  }

  /// A name, a sign and a word, and figures.
  private func signContents(
    _ title: String, _ state: TurnTimerState, _ texts: [String], in inner: Rect
  ) -> [DrawCommand] {
    let clock = state.figures
    var timer = style(.timerL)
    timer.pixels = min(timer.pixels, Int(inner.height * 0.6))
    let natural = figuresWidth(clock, timer)
    if natural > inner.width * 0.5 { timer.pixels = Int(Double(timer.pixels) * inner.width * 0.5 / natural) }
    let wide = figuresWidth(clock, timer)
    let least = Double(style(.near).pixels)
    let labels = [style(.text), style(.near), style(.fine)].filter {
      Double($0.pixels) * 1.35 + least <= inner.height
    }
    let hasSign = state.kind == .warning || state.kind == .over
    let side = hasSign ? Double((labels.first ?? style(.labelMin)).pixels) : 0
    // Fewer words before smaller ones.
    let settings = (labels + [style(.labelMin)]).flatMap { step in
      texts.map {
        setter.fit($0, styles: [step], width: inner.width - wide - u(20) - side * 1.3, lines: 1)
      }
    }
    let label = settings.first { !$0.isCut } ?? settings[settings.count - 1]
    let name = speakerLine(
      title, in: inner, above: Double(label.style.pixels) * 1.35, beside: (wide, timer.pixels))
    let ink = state.kind == .over ? palette.paperAlert : palette.paperInk
    let isLarge = label.style.pixels >= style(.text).pixels
    let y = inner.maxY - Double(label.style.pixels) * 1.3
    let box = Rect(x: inner.x, y: y, width: side, height: side)
    return [name, figures(clock, x: inner.maxX - wide, y: inner.maxY - Double(timer.pixels), timer, ink)]
      + (hasSign ? turnSign(state.kind, box, ink) : [])
      + lines(
        label, x: inner.x + side * 1.3, y: y, leading: 1,
        state.kind == .over && isLarge ? ink : palette.paperInk2)
  }

  /// Its shape beside the word: a diamond before the end, a square with a cross once it is over.
  private func turnSign(_ kind: TurnTimerState.Kind, _ box: Rect, _ ink: Color) -> [DrawCommand] {
    let border = max(2, u(5))
    if kind == .warning {
      return [
        .shape(.diamond, box.inset(u(2)), fill: palette.paper, border: palette.paperInk, borderWidth: border)
      ]
    }
    return [.fill(box.inset(u(6)), ink, radius: u(4)), .art("plus", box.inset(u(14)), tint: palette.paper)]
  }

  /// The name as large as it keeps clear of the figures beside it and of the words below it.
  private func speakerLine(
    _ name: String, in inner: Rect, above: Double, beside figures: (width: Double, pixels: Int)
  ) -> DrawCommand {
    let smallest = style(.near)
    let all = [style(.title), style(.question(84)), style(.strong), style(.textBold)]
    let steps = all.filter { Double($0.pixels) <= inner.height - above } + [smallest]
    let room: (TextStyle) -> Double = {
      let isLow = Double($0.pixels + figures.pixels) > inner.height
      return inner.width - (isLow ? figures.width + u(20) : 0)
    }
    let step = steps.first { scene.metrics.width(of: name, style: $0) <= room($0) } ?? smallest
    return line(cut: name, x: inner.x, y: inner.y, step, width: room(step), palette.paperInk)
  }

  private func nobodySpeaks(in inner: Rect) -> [DrawCommand] {
    let top = inner.y + u(grid.isSmall ? 6 : 20)
    // Where somebody waits the floor is not anybody's.
    let next = meeting.nextRequest(at: kiosk.now).map {
      words("speaker.nobody.next", scene.shownName($0.name))
    }
    let set = setter.fit(
      next ?? words("speaker.nobody"),
      styles: [style(.strong), style(.textBold), style(.near), style(.fine)],
      width: inner.width
    ) { min(2, max(1, Int((inner.maxY - top) / lineHeight($0, 1.15)))) }
    let y = top + Double(set.lines.count) * lineHeight(set.style, 1.15) + u(10)
    let room = Int((inner.maxY + u(18) - y) / lineHeight(.near))
    let hint = setter.fit(
      words("speaker.nobody.hint"), styles: [style(.near), style(.fine)], width: inner.width,
      lines: max(1, room))
    let title = lines(set, x: inner.x, y: top, leading: 1.15, palette.paperInk)
    // Half a sentence would help nobody.
    guard room > 0, !hint.isCut else { return title }
    return title + lines(hint, x: inner.x, y: y, leading: 1.25, palette.paperInk2)
  }

  // MARK: The speaker, large

  mutating func addSpeaker() {
    guard let turn = meeting.turn else { return addGone() }
    draw(speakerLayout)
    let runs = turn.stopwatch.isRunning
    plinth([
      PlinthKey(
        icon: "check", label: words("key.endTurn"), short: words("key.endTurn.short"),
        action: .command(.endTurn)),
      PlinthKey(
        icon: "pencil", label: words("key.nameSpeaker"), short: words("key.nameSpeaker.short"),
        action: .open(.nameSpeaker)),
      PlinthKey(
        icon: runs ? "pause" : "play", label: words(runs ? "key.pause" : "key.resume"), short: "",
        action: .command(.toggleTimers)), closeKey,
    ])
  }

  var speakerLayout: LargeSheet {
    guard let turn = meeting.turn else { return largeSheet("hand", "", "", []) }
    let state = timerState(turn)
    let name = turn.name?.display(words) ?? words("speaker.somebody")
    return largeSheet(
      "hand", words("speaker.title"), name, [speakerWords(turn, state)[0] + " " + state.figures])
  }
}
