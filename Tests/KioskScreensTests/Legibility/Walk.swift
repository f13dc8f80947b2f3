import KioskToolkit
import MeetingCore
import Testing

@testable import KioskScreens

/// Every screen and everything that lies over one: both languages, four looks, five sizes on the panels that
/// have them, three sizes of text, usual words, words twice as long, crowds and nothing at all.
@MainActor
struct Walk {
  struct Stop: CustomStringConvertible {
    let name: String
    let scene: Scene
    let frame: Frame<KioskAction>
    var description: String { name }
  }

  /// A window, and how wide its panel is: those of the tokens; `nil` where nobody has said.
  nonisolated static let panels: [(size: Size, millimetres: Double?)] = [
    (Size(width: 1920, height: 1080), 344), (Size(width: 1920, height: 1080), nil),
    (Size(width: 1280, height: 720), 217), (Size(width: 1024, height: 768), 246),
    (Size(width: 800, height: 480), 154), (Size(width: 1080, height: 1920), 398),
  ]

  let studio: Studio
  let language: Language
  let size: Size
  let millimetres: Double?

  private func stop(
    _ name: String, _ route: Route, _ sample: Sample, look: Look = .day, text: TextSize = .normal,
    _ change: (inout Kiosk) -> Void = { _ in }
  ) throws -> Stop {
    let scene = try studio.scene(
      route, sample.desk, at: sample.now, size: size, look: look, language: language)
    var kiosk = scene.kiosk
    kiosk.panelWidthMillimetres = millimetres
    kiosk.textSize = text
    change(&kiosk)
    let full = Scene(desk: scene.desk, kiosk: kiosk, words: scene.words, metrics: scene.metrics)
    let panel = millimetres.map { " \(Int($0)) mm" } ?? ""
    let title = "\(name) \(Int(size.width))x\(Int(size.height))\(panel) \(language) \(look) \(text)"
    return Stop(name: title, scene: full, frame: full.frame())
  }

  /// Every screen in every look and size of text.
  func screens() throws -> [Stop] {
    var stops: [Stop] = []
    var samples = try Sample.Kind.allCases.map { ("\($0)", try Sample.make($0)) }
    samples.append(("long", try Sample.make(.usual, long: true)))
    for (name, sample) in samples {
      for route in Route.allCases {
        for look in Look.allCases {
          stops.append(try stop("\(route) \(name)", route, sample, look: look))
        }
        for text in TextSize.allCases.dropFirst() {
          stops.append(
            try stop("\(route) \(name)", route, sample, look: text == .large ? .easy : .day, text: text))
        }
      }
    }
    return stops
  }

  /// Everything that lies over a screen, empty and filled.
  func overlays() throws -> [Stop] {
    let sample = try Sample.make(.usual, long: true)
    let words = "Une phrase assez longue pour passer à la ligne, et encore un peu plus."
    var stops: [Stop] = []
    for overlay in Self.overlays(of: sample) {
      for (look, typed) in [(Look.day, ""), (.easy, words), (.evening, words + words), (.contrast, "Oui")] {
        stops.append(
          try stop("\(overlay) \(typed.count)", .wall, sample, look: look) { kiosk in
            fill(&kiosk, overlay, typed)
            if typed.isEmpty || look == .evening {
              kiosk.toast = Toast(text: words, offersUndo: true, untilMilliseconds: .max)
            }
          })
      }
      stops.append(
        try stop("\(overlay)", .wall, sample, text: .larger) { fill(&$0, overlay, words) })
    }
    return stops
  }

  /// What passers-by and the team meet around a slip, among many.
  func passingBy() throws -> [Stop] {
    let sample = try Sample.make(.crowded)
    let prompt = sample.state.prompts[0]
    let (slip, waiting) = (prompt.slips[3].id, sample.state.waitingSlips[0].id)
    let words = "Une phrase assez longue pour passer à la ligne, et encore un peu plus."
    let library = try Studio.library(language)
    let overlays: [Overlay] = [
      .consent(prompt.id), .writing(prompt.id), .answering(slip), .thanks(slip), .thanks(waiting), .takeDown,
      .slip(slip), .setAside(slip), .pegs(slip), .newPeg([slip]), .dotRule, .hands(slip), .waiting,
      .readAloud, .prompts,
      .typingIn(prompt.id),
      .library, .libraryTheme(0),
    ]
    let stops = try overlays.flatMap { overlay in
      try [(Look.day, TextSize.normal), (.evening, .large), (.easy, .larger), (.contrast, .normal)].map {
        look, text in
        try stop("passing by \(overlay)", .wall, sample, look: look, text: text) { kiosk in
          fill(&kiosk, overlay, look == .contrast ? "" : words)
          kiosk.isPublic = look != .evening
          kiosk.paper = .blue
          kiosk.library = library
        }
      }
    }
    let idle = try [Look.day, .easy].flatMap { look in
      try [0, 1, 2, 3].map { turns in
        try stop("loop \(turns)", .welcome, sample, look: look) { kiosk in
          kiosk.isPublic = true
          kiosk.touchedAt = kiosk.now.uptimeMilliseconds - 60_000 - Int64(turns) * 8_000
        }
      } + [
        try stop("still there", .wall, sample, look: look) { kiosk in
          fill(&kiosk, .writing(prompt.id), words)
          kiosk.isPublic = true
          kiosk.touchedAt = kiosk.now.uptimeMilliseconds - 63_000
        }
      ]
    }
    return stops + idle
  }

  /// The archive, empty, looked through and read.
  func archive() throws -> [Stop] {
    let sample = try Sample.make(.usual, long: true)
    let cards = Sample.archive(of: sample)
    let looks = [(Look.day, TextSize.normal), (.evening, .large), (.easy, .larger), (.contrast, .normal)]
    return try looks.flatMap { look, text in
      var stops: [Stop] = []
      for order in ArchiveOrder.allCases {
        stops.append(
          try stop("archive \(order)", .archive, sample, look: look, text: text) {
            $0.archive = ArchiveContents(question: "", hits: cards.map { $0.without })
            $0.archiveOrder = order
          })
      }
      for question in ["reperes", "rien de tel", "\"une table\" -affiche"] {
        stops.append(
          try stop("archive \(question)", .archive, sample, look: look, text: text) {
            $0.search = TextEntry(maximumScalars: ArchiveQuery.maximumScalars)
            $0.search?.insert(question)
            $0.focusedField = look == .easy ? nil : .search
            $0.archive = ArchiveContents(question: question, hits: question == "reperes" ? cards : [])
          })
      }
      for overlay in [Overlay.past, .reportLines, .addition(.item(id: sample.state.items[0].id))] {
        stops.append(
          try stop("archive \(overlay)", .archive, sample, look: look, text: text) {
            fill(&$0, overlay, "Une précision")
            $0.past = PastMeeting(id: MeetingID(high: 9, low: 9), meeting: sample.state)
          })
      }
      let targets: [AddendumTarget] = [
        .item(id: sample.state.items[0].id), .slip(id: sample.state.prompts[0].slips[0].id),
      ]
      for target in targets {
        stops.append(
          try stop("report \(target)", .report, sample, look: look, text: text) {
            fill(&$0, .reportLine(target), "")
          })
      }
      stops.append(
        try stop("report lines", .report, sample, look: look, text: text) { fill(&$0, .reportLines, "") })
      for (overlay, pages) in [(Overlay.reportFiles, ReportExtract.pages), (.reportFiles, []), (nil, [])] {
        stops.append(
          try stop("report files \(pages.count)", .report, sample, look: look, text: text) { kiosk in
            kiosk.overlay = overlay
            kiosk.reportPages = pages
            kiosk.reportCopies = Sample.copies
          })
      }
      stops.append(
        try stop("rewording", .report, sample, look: look, text: text) {
          fill(&$0, .rewording(sample.state.prompts[0].slips[0].id), "Une phrase mieux dite.")
        })
      return stops
    }
  }

  /// The keyboard on the screen, where it may come.
  func keyboards() throws -> [Stop] {
    let sample = try Sample.make(.usual, long: true)
    let prompt = sample.state.prompts[0].id
    let overlays: [Overlay] = [.writing(prompt), .floor, .capture, .newEntry(.decision), .newTask]
    return try overlays.flatMap { overlay in
      try [ScreenKeyboard.Layer.letters, .signs].compactMap { layer in
        let stop = try stop("keyboard \(layer) over \(overlay)", .wall, sample) { kiosk in
          fill(&kiosk, overlay, "Quand tout le monde parle")
          if kiosk.takesKeyboard {
            kiosk.keyboard = ScreenKeyboard()
            kiosk.keyboard?.layer = layer
          }
        }
        return stop.scene.kiosk.keyboard == nil ? nil : stop
      }
    }
  }

  func everything() throws -> [Stop] {
    try screens() + overlays() + passingBy() + archive() + keyboards() + searches() + rounds()
      + floor()
      + agendas() + roles() + boards() + tasks() + arrivals() + decisions() + plans() + readOnly()
      + crowds()
  }

  /// Words longer than a line, sixty short tasks, slips that are all signed.
  func crowds() throws -> [Stop] {
    let slips = ["Un papier court", "Un autre, à peine plus long", "Oui", "Non", "Si, mais pas ici"]
    let samples: [(String, [Route], Sample)] = [
      ("long words", [.decisions, .report, .agenda], try Sample.longWords()),
      ("sixty", [.tasks], try Sample.tasks(Sample.sixtyTasks)), ("signed", [.wall], try Sample.signed(slips)),
    ]
    let looks = [(Look.day, TextSize.normal), (.evening, .large), (.easy, .normal), (.contrast, .normal)]
    return try samples.flatMap { name, routes, sample in
      try routes.flatMap { route in
        try looks.map { try stop("\(route) \(name)", route, sample, look: $0, text: $1) }
      }
    }
  }

  /// A plan as it is prepared: nothing yet, usual, long words, too many minutes, a crowd; and its sheets.
  func plans() throws -> [Stop] {
    let looks = [(Look.day, TextSize.normal), (.evening, .large), (.easy, .larger), (.contrast, .normal)]
    let templates = try Studio.templates(language)
    return try Sample.Plan.allCases.flatMap { state in
      let sample = try Sample.plan(state)
      let items = sample.state.items.map(\.id)
      let sheets: [PlanSheet] =
        switch state {
        case .usual:
          [.more, .title, .place, .day, .hours, .when, .themes, .themeChanges(sample.state.themes[0].id)]
            + [.renameTheme(sample.state.themes[0].id), .newTheme(nil), .words(items[0]), .theme(items[1])]
            + [.prompt(sample.state.prompts[0].id), .rewordPrompt(sample.state.prompts[0].id), .templates]
            + templates.indices.map { .template($0) }
        case .long: [.more, .day, .hours, .themes, .theme(items[0]), .prompt(sample.state.prompts[0].id)]
        case .blank: [.more, .day, .hours, .themes, .templates]
        case .exceeds, .full, .untimed, .crowd: []
        }
      let others: [Overlay] =
        switch state {
        case .usual, .long: [.item(items[1]), .itemChanges(items[1]), .prompts, .roles, .newItem]
        case .exceeds: [.fit, .itemChanges(items[0])]
        case .blank, .full, .untimed, .crowd: []
        }
      return try looks.flatMap { look, text in
        try [nil, state == .crowd ? 12 : nil].map { row in
          try stop("plan \(state) \(row ?? 0)", .agenda, sample, look: look, text: text) { kiosk in
            kiosk.overlay = .plan(.whole)
            kiosk.isPlanning = true
            kiosk.planRow = row
          }
        }
          + (sheets.map { Overlay.plan($0) } + others).map { overlay in
            try stop("plan \(state) \(overlay)", .agenda, sample, look: look, text: text) { kiosk in
              kiosk.isPlanning = true
              kiosk.templates = templates
              fill(&kiosk, overlay, look == .day ? "" : "Les mots qui manquaient (15 min)")
            }
          }
      }
    } + [
      try stop("plan without templates", .welcome, Sample(), look: .day) { kiosk in
        kiosk.overlay = .plan(.templates)
      },
      try stop("plan with no template", .welcome, Sample(), look: .easy, text: .larger) { kiosk in
        kiosk.overlay = .plan(.templates)
        kiosk.templates = []
      },
      try stop("plan of nothing", .welcome, Sample(), look: .evening, text: .large),
      try stop("plan of nothing", .welcome, Sample(), look: .day),
    ]
  }

  /// Whom to ask: nothing, little, three hundred subjects; by subject and by person; each sheet.
  func boards() throws -> [Stop] {
    let looks = [(Look.day, TextSize.normal), (.evening, .large), (.easy, .larger), (.contrast, .normal)]
    let samples = [
      ("empty", try Sample.make(.empty)), ("small", try Sample.remembering()),
      ("300", try Sample.rememberingMuch()),
    ]
    let rows = try samples.flatMap { name, sample in
      try looks.flatMap { look, text in
        try [false, true].map { byPerson in
          try stop(
            "board \(name) by \(byPerson ? "person" : "subject")", .board, sample, look: look, text: text
          ) { $0.boardIsByPerson = byPerson }
        }
      }
    }
    let sheets = try samples.dropFirst().flatMap { name, sample in
      try Sample.sheets(of: sample).flatMap { sheet in
        try looks.map { look, text in
          try stop("sheet \(name) \(sheet)", .board, sample, look: look, text: text) {
            fill(&$0, .board(sheet), look == .contrast ? "Zoé" : "")
            $0.isPublic = look == .evening
          }
        }
      }
    }
    return rows + sheets
  }

  /// Tasks that somebody takes on, could, took on and did, or that wait for long; and what is done with them.
  func tasks() throws -> [Stop] {
    let looks = [(Look.day, TextSize.normal), (.evening, .large), (.easy, .larger), (.contrast, .normal)]
    return try [Sample.offers(), Sample.offers(isLong: true)].enumerated().flatMap { place, sample in
      let ids = sample.state.tasks.prefix(3).map { TaskSource.meeting($0.id) }
      let quiet = sample.desk.group.tasks.last.map { TaskSource.group($0.id) }
      return try looks.flatMap { look, text in
        let name = "tasks \(place)"
        let screens: [(String, TaskFilter?, Bool)] = [
          ("offers", nil, false), ("filtered", TaskFilter(minutes: 15), false),
          ("none", TaskFilter(minutes: 15, skill: "rien"), false), ("public", nil, true),
        ]
        return try screens.map { state, filter, isPublic in
          try stop("\(name) \(state)", .tasks, sample, look: look, text: text) { kiosk in
            kiosk.taskFilter = filter
            kiosk.isPublic = isPublic
          }
        }
          + (ids + [quiet].compactMap { $0 }).flatMap { source in
            try [source.sheet, .taskChanges(source), .offering(source)].map { overlay in
              try stop("\(name) \(overlay)", .tasks, sample, look: look, text: text) {
                fill(&$0, overlay, "")
              }
            }
          }
          + [
            try stop("\(name) filters", .tasks, sample, look: look, text: text) {
              fill(&$0, .taskFilters, "")
            }
          ]
      }
    }
  }

  /// What somebody who has just arrived reads, at every stage of a meeting.
  func arrivals() throws -> [Stop] {
    let looks = [
      (Look.day, TextSize.normal), (.evening, .large), (.easy, .normal), (.easy, .larger),
      (.contrast, .normal),
    ]
    var samples = try Sample.Kind.allCases.map { ("\($0)", try Sample.make($0)) }
    samples.append(("long", try Sample.make(.usual, long: true)))
    samples += try Sample.Agenda.allCases.map { ("\($0)", try Sample.agenda($0, long: true)) }
    return try samples.flatMap { name, sample in
      try looks.flatMap { look, text in
        try [nil, 2].map { row in
          try stop("arrival \(name) \(row ?? 0)", .welcome, sample, look: look, text: text) { kiosk in
            kiosk.overlay = .arrival
            kiosk.firstOverlayRow = row
            kiosk.isPublic = look == .day
          }
        }
      }
    }
  }

  /// A proposal at each of its steps, with objections and without; and what is done with it and a decision.
  func decisions() throws -> [Stop] {
    let looks = [(Look.day, TextSize.normal), (.evening, .large), (.easy, .larger), (.contrast, .normal)]
    return try looks.enumerated().flatMap { place, look in
      let isLong = place % 2 == 1
      let steps = try ConsentStep.allCases.flatMap { step in
        try [0, 2].map { objections in
          try stop(
            "consent \(step) \(objections)", .decisions,
            Sample.consent(step, objections: objections, isLong: isLong), look: look.0, text: look.1)
        }
      }
      let sample = try Sample.consent(.objections, objections: 2, isLong: isLong)
      let objection = try #require(sample.state.consentHistory?.openObjections.first).id
      let decision = try #require(sample.state.entries.first { $0.kind == .decision }).id
      let overlays: [Overlay] = [
        .newProposal, .amending, .newObjection, .objection(objection), .integrating(objection),
        .consentChanges, .entry(decision), .decisionChanges(decision), .deriving(decision),
        .handCount(decision), .handPart(decision, .notTakingPart), .headcount, .headcountPart(.newcomers),
      ]
      return steps
        + (try overlays.map { overlay in
          let typed = isLong ? "Un seul agenda public, et une affiche chaque mois" : ""
          return try stop("consent \(overlay)", .decisions, sample, look: look.0, text: look.1) { kiosk in
            fill(&kiosk, overlay, typed)
            kiosk.hands[.inFavour] = 14
          }
        })
    }
  }

  /// The welcome before the start, with roles or without, and how they are given.
  func roles() throws -> [Stop] {
    let looks = [(Look.day, TextSize.normal), (.evening, .large), (.easy, .larger), (.contrast, .normal)]
    return try Sample.Roles.allCases.flatMap { state in
      let samples = try [Sample.roles(state), Sample.roles(state, topics: [])]
      return try looks.flatMap { look, text in
        try samples.map { try stop("roles \(state)", .welcome, $0, look: look, text: text) }
          + [Overlay.roles, .role(.facilitator), .role(.scribe)].map { overlay in
            try stop("roles \(state) \(overlay)", .welcome, samples[0], look: look, text: text) {
              fill(&$0, overlay, look == .contrast ? "Bilal, Am" : "")
            }
          }
      }
    }
  }

  /// The floor with lists, kinds and 40 who wait: a turn that begins, is warned, and is over; names hidden.
  func floor() throws -> [Stop] {
    var sample = try Sample.fullFloor()
    let state = sample.state
    let (list, speaker) = (state.categories[0].id, try #require(state.speaking.first?.name).id)
    let overlays: [Overlay] = [
      .floor, .floorRules, .category(list), .countHeads(list), .categories, .shares(.people), .shares(.lists),
      .shares(.themes), .formats, .handSigns, .sharer(speaker), .renameSpeaker(speaker),
      .turnTime(.kind(kind: .directReply)),
    ]
    var stops = try overlays.flatMap { overlay in
      try [(Look.day, TextSize.normal, ""), (.easy, .larger, "Am"), (.contrast, .normal, "Sacha")].map {
        look, text, typed in
        try stop("floor \(overlay)", .theme, sample, look: look, text: text) { fill(&$0, overlay, typed) }
      }
    }
    let names = ["Jean-Christophe", "Marie-Antoinette de Bellegarde", "Personne 201", "Personne 200"]
    for (name, other) in [("kinds", try Sample.kindsWaiting()), ("names", try Sample.waiting(names))] {
      for look in Look.allCases {
        stops.append(try stop("queue of \(name)", .theme, other, look: look))
        stops.append(try stop("queue of \(name)", .theme, other, look: look, text: .larger))
      }
    }
    for (name, seconds) in [("begins", Int64(0)), ("is warned", 155), ("is over", 40)] {
      sample.wait(minutes: 0, seconds: seconds)
      stops += try Look.allCases.map { try stop("turn \(name)", .theme, sample, look: $0) }
      stops.append(try stop("turn \(name)", .theme, sample, look: .easy, text: .larger))
    }
    for format in Format.allCases {
      var other = sample
      try other.act(.startFormat(format, names: ["Amina", "Bilal", "Marie-Angélique", "Denise", "Émile"]))
      for step in 0..<max(1, format.stages.count) {
        other.wait(minutes: 0, seconds: 15)
        for (look, text) in [(Look.day, TextSize.normal), (.easy, .larger), (.contrast, .normal)] {
          stops.append(try stop("format \(format) \(step)", .theme, other, look: look, text: text))
        }
        try other.act(.nextSpeaker)
      }
    }
    try sample.act(.showNames(false))
    try sample.act(.showShares(true))
    stops += try Look.allCases.map { try stop("names hidden", .theme, sample, look: $0) }
    return stops
  }

  /// The agenda in its states, and what is done about it.
  func agendas() throws -> [Stop] {
    var stops: [Stop] = []
    for state in Sample.Agenda.allCases {
      for (look, text, long) in [
        (Look.day, TextSize.normal, false), (.evening, .large, false), (.easy, .larger, true),
        (.contrast, .normal, true),
      ] {
        let sample = try Sample.agenda(state, long: long)
        stops.append(try stop("agenda \(state)", .agenda, sample, look: look, text: text))
        let items = sample.state.items.map(\.id)
        let overlays: [Overlay] =
          switch state {
          case .exceeds: [.fit, .items, .newItem, .item(items[2]), .itemChanges(items[2])]
          case .overrun: [.fit]
          case .away: [.item(items[2]), .itemChanges(items[2]), .item(items[6]), .itemChanges(items[6])]
          case .fits, .warning, .parked, .none: []
          }
        for overlay in overlays {
          stops.append(
            try stop("agenda \(state) \(overlay)", .agenda, sample, look: look, text: text) { kiosk in
              fill(&kiosk, overlay, look == .day ? "" : "Tour de salle (15 min)")
            })
        }
      }
    }
    return stops
  }

  /// Every screen where nothing can be done, and minutes that were changed before they come back.
  func readOnly() throws -> [Stop] {
    let sample = try Sample.make(.crowded)
    var stops = try Route.allCases.map { route in
      try stop("read only \(route)", route, sample) { $0.isReadOnly = true }
    }
    for look in Look.allCases {
      stops.append(
        try stop("edited", .report, sample, look: look) { kiosk in
          var record = MeetingRecord()
          record.title = "CR"
          let texts = (0..<30).map { "Ligne \($0) de ce qui a été dit ce soir" }
          record.lines = texts.map { LineRecord(shape: .paragraph, text: $0, meanings: []) }
          let origin = "Assemblée de printemps : le budget, les locaux et la suite, 2026-04-12 (0123abcd)"
          kiosk.take(
            incoming: IncomingDocument(
              name: "2026-04-12-assemblee-de-printemps.md", record: record, source: nil, meeting: nil,
              origin: origin))
        })
    }
    return stops
  }

  /// A round of dots on the wall, at its beginning, within, at its end; hands.
  func rounds() throws -> [Stop] {
    let sample = try Sample.make(.crowded)
    let prompt = sample.state.prompts[0]
    let given = prompt.hangingByPeg.joined().prefix(3).map { prompt.slips[$0].id }
    let rounds = [
      DotRound(), DotRound(given: [given[0]]), DotRound(given: given), DotRound(countsHands: true),
    ]
    return try zip(rounds, Look.allCases).enumerated().map { place, round in
      try stop("dots \(place)", .wall, sample, look: round.1) { $0.dots = round.0 }
    }
  }

  /// A slip carried by a finger over others, which it covers.
  func carries() throws -> [Stop] {
    let (sample, few) = (try Sample.make(.crowded), try Sample.make(.usual))
    let prompt = sample.state.prompts[0]
    let given = prompt.hangingByPeg.joined().prefix(1).map { prompt.slips[$0].id }
    let carried = few.state.prompts[0].slips[0].id
    return try [("wall", sample, given[0]), ("wall of few", few, carried)].map { name, sample, slip in
      try stop("carried over the \(name)", .wall, sample) { kiosk in
        let at = Point(x: kiosk.size.width * 0.6, y: kiosk.size.height * 0.55)
        kiosk.drag = SlipDrag(slip: slip, start: at, at: at)
      }
    }
  }

  /// The boards while something is looked for, found or not.
  func searches() throws -> [Stop] {
    let sample = try Sample.make(.crowded)
    let synonyms = try Studio.synonyms(language)
    return try [Route.wall, .board, .tasks, .decisions, .report].flatMap { route in
      try [
        (Look.day, ""), (.easy, "trier"), (.evening, "ni vu ni connu, et encore moins trouvé"),
        (.contrast, "j’arrive pas à me connecter au site du groupe, qui peut m’aider ce soir ?"),
      ].map {
        look, typed in
        try stop("search \(route) \(typed)", route, sample, look: look) { kiosk in
          kiosk.search = TextEntry(text: typed)
          kiosk.synonyms = synonyms
          kiosk.focusedField = .search
          if look == .day && kiosk.takesKeyboard { kiosk.keyboard = ScreenKeyboard() }
        }
      }
    }
  }

  private func fill(_ kiosk: inout Kiosk, _ overlay: Overlay, _ typed: String) {
    kiosk.overlay = overlay
    kiosk.capturedLine = typed.isEmpty ? "Oui" : typed
    kiosk.fields = overlay.emptyFields
    for name in kiosk.fields.keys { kiosk.fields[name]?.insert(name == .signature ? "Noé, 19 ans" : typed) }
    kiosk.focusedField = kiosk.fields.isEmpty ? nil : .text
  }

  private static func overlays(of sample: Sample) -> [Overlay] {
    let state = sample.state
    let lines = [state.entries.last?.id, state.topics.first?.id, state.tasks.last?.id].compactMap { $0 }
    let prompt = state.prompts[0]
    return [
      .help, .screens, .appearance, .slip(prompt.slips[0].id), .writing(prompt.id), .floor, .capture,
      .captureKind, .newPrompt, .interruption, .closing, .planChanged, .newerData, .newEntry(.decision),
      .newTask,
      .newTopic,
      .proposals, .documents, .items, .item(state.items[2].id), .request(state.queue[0].id), .floorRules,
      .queueRule, .turnTimes, .turnTime(.every), .categories, .newCategory, .shares(.people), .shares(.lists),
      .shares(.themes), .nameSpeaker, .speaker, .roles, .role(.floorKeeper),
      .reading(state.items.map { $0.title.value ?? "" }.joined(separator: "\n")),
    ] + lines.flatMap { [.entry($0), .edit($0)] }
  }
}
