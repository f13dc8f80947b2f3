import KioskScreens
import KioskToolkit
import MeetingCore
import Testing

/// The board of subjects, and one line large, as a person meets them.
@MainActor @Suite struct BoardTests {
  private func hand(_ kind: Sample.Kind = .usual) throws -> Hand {
    var hand = try Hand(try Sample.make(kind))
    hand.press(.function(6))
    return hand
  }

  @Test func whoIsHereBearsTheWordAndWhoWasBeforeTheOther() throws {
    var hand = try hand()
    hand.kiosk.size = Size(width: 1920, height: 1080)
    let texts = hand.texts
    let lea = try #require(texts.firstIndex(of: "Léa"))
    #expect(texts[lea + 1] == "ce soir")
    let tom = try #require(texts.firstIndex(of: "Tom"))
    #expect(texts[tom + 1] == "avant")
    let ines = try #require(texts.firstIndex(of: "Inès"))
    #expect(texts[ines + 1] == "Tom", "who is not here bears no word")
    #expect(texts.contains("relève souhaitée"))
  }

  @Test func aSubjectWithNobodyAsksForSomebody() throws {
    var hand = try hand()
    hand.press(.pageDown)
    #expect(hand.texts.contains("personne encore\u{202F}: vous\u{202F}?"))
  }

  @Test(arguments: Studio.sizes) func everySubjectIsReachedByTurningPagesAndBack(_ size: Size) throws {
    var hand = try hand(.crowded)
    hand.kiosk.size = size
    let lines = hand.desk.meeting.topics.compactMap(\.text.value)
    var pages: [[String]] = []
    while true {
      let seen = hand.labels.filter(lines.contains)
      if seen == pages.last { break }
      pages.append(seen)
      hand.serve(.wheel(1))
    }
    #expect(pages.flatMap { $0 } == lines)
    for page in pages.dropLast().reversed() {
      hand.press(.pageUp)
      #expect(hand.labels.filter(lines.contains) == page)
    }
  }

  @Test func aTouchOnARowOpensItsLineAndThePageStays() throws {
    var hand = try hand(.crowded)
    hand.serve(.wheel(1))
    let page = hand.labels
    let topic = try #require(
      hand.desk.meeting.topics.first { topic in hand.labels.contains { $0 == topic.text.value } })
    try hand.tap(try #require(topic.text.value))
    #expect(hand.kiosk.overlay == .board(.subject(.line(topic.id))))
    try hand.tap(hand.words("key.close"))
    #expect(hand.kiosk.overlay == nil)
    #expect(hand.labels == page)
  }

  @Test func aLineIsCorrectedFromItsSheet() throws {
    var hand = try hand()
    let topic = try #require(hand.desk.meeting.topics.first)
    try hand.tap(try #require(topic.text.value))
    try hand.tap(hand.words("key.change"))
    try hand.tap(hand.words("subject.edit"))
    #expect(hand.kiosk.fields[.text]?.text == topic.text.value)
    hand.type(", Zoé")
    let effects = hand.press(.enter)
    #expect(
      effects.contains { effect in
        guard case .submit(.meeting(_, .rewordEntry(topic.id, let text, nil)), _) = effect else {
          return false
        }
        return text == (topic.text.value ?? "") + ", Zoé"
      }, "\(effects)")
  }

  @Test func aThousandSignsAreReadOnOneSheetOfAFullSizeWindow() throws {
    var sample = try Sample.make(.usual)
    let words = "Le samedi matin, à la salle, avec celles et ceux qui peuvent venir : on range, on trie. "
    try sample.act(.addTopic(text: String(String(repeating: words, count: 12).prefix(1000))))
    var hand = try Hand(sample)
    let topic = try #require(hand.desk.meeting.topics.last)
    hand.kiosk.overlay = .entry(topic.id)
    for size in Studio.sizes {
      hand.kiosk.size = size
      hand.kiosk.firstOverlayRow = nil
      var read: [String] = []
      while true {
        read += hand.texts.filter {
          $0.count > 12 && !$0.contains("plus") && $0 != hand.words("screen.board")
        }
        guard let down = hand.labels.first(where: { $0.hasSuffix("plus bas") }) else { break }
        #expect(size.height < 1080)
        try hand.tap(down)
      }
      let whole = read.joined(separator: " ").filter { !$0.isWhitespace }
      let line = (topic.text.value ?? "").filter { !$0.isWhitespace }
      #expect(line.hasPrefix(whole.prefix(900)) && whole.count > 780, "\(size)")
    }
  }

  @Test func anEmptyBoardSaysWhatToDoAndDoesIt() throws {
    var hand = try hand(.empty)
    try hand.tap(hand.words("board.empty"))
    #expect(hand.kiosk.overlay == .newTopic)
  }

  @Test func whatIsLookedForIsFoundWithoutItsAccents() throws {
    var hand = try hand()
    try hand.tap(hand.words("key.search"))
    hand.type("cles")
    let lines = hand.desk.meeting.topics.compactMap(\.text.value)
    #expect(hand.labels.filter(lines.contains) == ["Clés de la salle : Tom"])
    #expect(hand.texts.contains(hand.words("search.one")))
    hand.type("xyz")
    #expect(hand.labels.contains(hand.words("board.nothing")))
    try hand.tap(hand.words("key.endSearch"))
    #expect(hand.kiosk.search == nil)
    #expect(hand.labels.filter(lines.contains).count > 1)
  }

  @Test func aDecisionIsTypedWithHowItWasTaken() throws {
    var hand = try Hand()
    _ = hand.kiosk.perform(.open(.newEntry(.decision)), on: hand.scene)
    hand.type("Oui")
    try hand.tap(hand.words("manner.label"))
    hand.type("unanimité")
    #expect(hand.texts.contains("unanimité"))
    let effects = hand.press(.enter)
    #expect(
      effects.contains { effect in
        guard case .submit(.meeting(_, let command), _) = effect else { return false }
        return command == .capture(.decision, text: "Oui", manner: "unanimité")
      }, "\(effects)")
  }

  @Test func whatIsTouchedIsTwentyMillimetresWhereThePanelIsKnown() throws {
    for (size, millimetres) in [(Studio.sizes[0], 344.0), (Studio.sizes[3], 154), (Studio.sizes[4], 398)] {
      for kind in Sample.Kind.allCases {
        for (route, overlay) in [(Route.board, Overlay?.none), (.tasks, nil), (.tasks, .proposals)] {
          for search in [nil, TextEntry(text: "e")] {
            var hand = try hand(kind)
            hand.kiosk.route = route
            hand.kiosk.overlay = overlay
            hand.kiosk.search = search
            hand.kiosk.size = size
            hand.kiosk.panelWidthMillimetres = millimetres
            let least = size.width / millimetres * 20
            for target in hand.scene.frame().targets {
              let side = min(target.rect.width, target.rect.height)
              #expect(side >= least - 1, "\(route) \(kind) \(size): \(target.label) has \(side) of \(least)")
            }
          }
        }
      }
    }
  }
}
