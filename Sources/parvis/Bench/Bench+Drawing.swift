import KioskPlatform
import KioskScreens
import KioskToolkit
import MeetingCore
import MeetingStore

/// Rows about frames, in this process.
extension Bench {
  /// A frame with nothing but one colour: the least that changes the whole window.
  private func plain(_ size: Size, _ color: UInt32) -> Frame<KioskAction> {
    Frame(
      size: size,
      commands: [
        .fill(Rect(x: 0, y: 0, width: size.width, height: size.height), Color(color), radius: 0)
      ])
  }

  private func openWindow() throws -> Display {
    try place.openDisplay()
    return try Display(size: Size(width: Double(BenchPlace.width), height: Double(BenchPlace.height)))
  }

  /// `studio` is not that of our frames: a canvas keeps what its newest frame shows.
  private func fillAndPublish(_ studio: BenchStudio, _ display: Display) throws -> Double {
    let frame = plain(studio.size, 0xF8E6B8)
    return try Elapsed.milliseconds {
      try display.publish(studio.canvas.draw(frame, previous: nil, on: try display.raster))
    }
  }

  /// What a window that was covered costs: all of its frame drawn and published.
  func redraw() throws -> BenchRow.Outcome {
    let (display, studio) = (try openWindow(), try BenchStudio(place.settings))
    let bare = try BenchStudio(place.settings)
    var desk = DeskState()
    desk.meeting = try BenchMeeting.meeting(slips: 200)
    let frame = studio.scene(desk, on: .wall).frame()
    return try Pairs(
      times(400, quick: 50), isUndisturbed: true,
      ours: {
        try Elapsed.milliseconds {
          try display.publish(
            studio.canvas.draw(frame, previous: nil, on: try display.raster))
        }
      }, theirs: { try fillAndPublish(bare, display) }
    ).worstOfHundred
  }

  /// From the second before: what differs is drawn and published. What a frame costs to make, `long-wall`
  /// says.
  func tick() throws -> BenchRow.Outcome {
    let (display, studio) = (try openWindow(), try BenchStudio(place.settings))
    let bare = try BenchStudio(place.settings)
    var desk = DeskState()
    var now = SystemClock().now()
    desk.meeting = try BenchMeeting.meeting(slips: 200)
    for event in try desk.meeting.decide(.toggleTimers, at: now, id: SystemIdentifiers.next()) {
      desk.meeting.take(event)
    }
    var shown = studio.scene(desk, on: .theme, at: now).frame()
    return try Pairs(
      times(300, quick: 40), isUndisturbed: true,
      ours: {
        // The fill has spoilt the picture: it comes back unmeasured, as it stood a second ago.
        _ = studio.canvas.draw(shown, previous: nil, on: try display.raster)
        now.wallMilliseconds += 1000
        now.uptimeMilliseconds += 1000
        let frame = studio.scene(desk, on: .theme, at: now).frame()
        return try Elapsed.milliseconds {
          try display.publish(studio.canvas.draw(frame, previous: shown, on: try display.raster))
          shown = frame
        }
      }, theirs: { try fillAndPublish(bare, display) }
    ).medians
  }

  /// Pages turned forwards, then back, each with the frame it leads to. Fonts measured nothing before.
  func longWall() throws -> BenchRow.Outcome {
    let walls = try [10_000, 200].map { count in
      var desk = DeskState()
      desk.meeting = try BenchMeeting.meeting(slips: count)
      return desk
    }
    let pages = 25
    var pairs = Pairs()
    for _ in 0..<times(8, quick: 2) {
      let studios = try walls.map { _ in try BenchStudio(place.settings) }
      var scenes = zip(studios, walls).map { $0.scene($1, on: .wall) }
      var frames = scenes.map { $0.frame() }
      for page in 0..<(2 * pages) {
        let taken = walls.indices.map { index in
          Elapsed.milliseconds {
            var kiosk = scenes[index].kiosk
            _ = kiosk.handle(.wheel(page < pages ? 1 : -1), on: scenes[index], frame: frames[index])
            let studio = studios[index]
            scenes[index] = Scene(
              desk: walls[index], kiosk: kiosk, words: studio.words, metrics: studio.fonts)
            frames[index] = scenes[index].frame()
          }
        }
        pairs.add(taken[0], taken[1])
      }
    }
    return pairs.medians
  }

  /// A word typed letter by letter among ten thousand slips, each letter with the frame it leads to, beside
  /// the same texts looked through by Foundation without case or accents.
  func wallSearch() throws -> BenchRow.Outcome {
    var desk = DeskState()
    desk.meeting = try BenchMeeting.meeting(slips: 10_000)
    let texts = desk.meeting.prompts.flatMap(\.slips).compactMap(\.text.value)
    let studio = try BenchStudio(place.settings)
    let kiosk = studio.scene(desk, on: .wall).kiosk
    return typing("reunion", into: kiosk, over: desk, studio, beside: texts).medians
  }

  /// Each letter with the frame it leads to, beside a search for what is typed so far through `texts`.
  private func typing(
    _ words: String, into kiosk: Kiosk, over desk: DeskState, _ studio: BenchStudio, beside texts: [String]
  ) -> Pairs {
    var pairs = Pairs()
    for _ in 0..<times(10, quick: 2) {
      var kiosk = kiosk
      kiosk.search = TextEntry(maximumScalars: 80)
      kiosk.focusedField = .search
      var typed = ""
      for letter in words {
        typed.append(letter)
        let scene = Scene(desk: desk, kiosk: kiosk, words: studio.words, metrics: studio.fonts)
        let ours = Elapsed.milliseconds {
          _ = kiosk.handle(.text(String(letter)), on: scene, frame: Frame(size: kiosk.size))
          let scene = Scene(desk: desk, kiosk: kiosk, words: studio.words, metrics: studio.fonts)
          _ = scene.frame()
        }
        let theirs = Elapsed.milliseconds { _ = texts.count { $0.localizedStandardContains(typed) } }
        pairs.add(ours, theirs)
      }
    }
    return pairs
  }

  /// A question typed letter by letter over a board of 300 subjects, each letter with the frame it leads to,
  /// beside the same lines looked through by Foundation for just these letters.
  func boardSearch() throws -> BenchRow.Outcome {
    var desk = DeskState()
    desk.meeting = try BenchMeeting.meeting(slips: 0, topics: 300)
    let lines = desk.meeting.topics.compactMap(\.text.value)
    let studio = try BenchStudio(place.settings)
    var kiosk = studio.scene(desk, on: .board).kiosk
    kiosk.synonyms = place.settings.synonyms(studio.words.language).synonyms
    return typing("j’arrive pas a me conecter au site", into: kiosk, over: desk, studio, beside: lines)
      .worstOfHundred
  }
}
