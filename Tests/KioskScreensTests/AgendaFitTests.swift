import KioskScreens
import KioskToolkit
import MeetingCore
import Testing

/// What the agenda's screen says and offers, before the start and as it runs.
@MainActor
@Suite struct AgendaFitTests {
  private func hand(_ state: Sample.Agenda, size: Size = Size(width: 1920, height: 1080)) throws -> (
    Hand, Sample
  ) {
    let sample = try Sample.agenda(state)
    var hand = try Hand(sample)
    hand.kiosk.route = .agenda
    hand.kiosk.now = sample.now
    hand.kiosk.size = size
    return (hand, sample)
  }

  /// The meeting takes what the hand asked for.
  private func serve(_ effects: [KioskEffect], _ hand: inout Hand, _ sample: inout Sample) throws {
    for case .submit(.meeting(_, let command), let purpose) in effects {
      let events = try sample.act(command)
      hand.take(sample.desk)
      _ = hand.kiosk.receive(.done(events), of: purpose, undone: nil, on: hand.scene)
    }
  }

  @Test func beforeTheStartItSaysWhetherItFits() throws {
    #expect(try hand(.fits).0.texts.contains("Tient en 2 h"))
    #expect(try !hand(.fits).0.labels.contains("Finir à l’heure"))
    #expect(try hand(.exceeds).0.texts.contains("Déborde de 25 min"))
    #expect(try hand(.parked).0.texts.contains("début à 19:00"), "nothing fits where nothing is left")
  }

  @Test(arguments: [
    ("Raccourcir tous les points", "fin à 21:00"), ("Au frigo\u{202F}: Idées pour l’été", "fin à 21:00"),
    ("À la prochaine rencontre", "fin à 21:00\u{202F}: Idées pour l’été"),
  ])
  func eachWayOutSaysWhatItGivesAndGivesIt(way: String, end: String) throws {
    var (hand, sample) = try hand(.exceeds)
    try hand.tap("Finir à l’heure")
    #expect(hand.labels.contains(way) && hand.texts.contains(end))
    try serve(hand.tap(way), &hand, &sample)
    #expect(hand.kiosk.overlay == nil && hand.texts.contains("Tient en 2 h"))
    let times = AgendaTimes(sample.state, at: sample.now)
    #expect(times.projectedEnd?.description == "21:00")
    #expect(hand.kiosk.toast?.offersUndo == true)
  }

  @Test func someAreShortenedOneByOne() throws {
    var (hand, sample) = try hand(.exceeds)
    try hand.tap("Finir à l’heure")
    try hand.tap("Raccourcir quelques points")
    #expect(hand.kiosk.overlay == .items)
    try hand.tap("Point\u{202F}: Qui fait quoi ?")
    for _ in 0..<3 { try serve(hand.tap("5 min de moins"), &hand, &sample) }
    #expect(sample.state.items[5].minutes == 5, "the sheet stays until it is closed")
    try serve(hand.press(.minus), &hand, &sample)
    #expect(sample.state.items[5].minutes == 4)
  }

  @Test func inOverrunOneKeySharesAndAnotherParks() throws {
    let (hand, sample) = try hand(.overrun)
    #expect(AgendaTimes(sample.state, at: sample.now).lateMinutes == 40)
    let keys = hand.labels.dropFirst()
    #expect(Array(keys) == ["2 points au frigo", "Point suivant", "Répartir le retard", "Tous les écrans"])
    var (parking, parked) = try self.hand(.overrun)
    try serve(parking.tap("2 points au frigo"), &parking, &parked)
    #expect(parking.texts.contains("2 points mis au frigo."))
    #expect((AgendaTimes(parked.state, at: parked.now).lateMinutes ?? 99) <= 0)
  }

  @Test(arguments: Sample.Agenda.allCases, Studio.sizes)
  func thereAreNeverMoreThanFiveKeysAndOneLeadsOn(state: Sample.Agenda, size: Size) throws {
    let (hand, _) = try hand(state, size: size)
    let keys = hand.labels.filter { $0 != "Quel point\u{202F}?" && $0 != "Annuler" }
    #expect(keys.count <= 5, "\(keys)")
    let leading = ["Commencer", "Point suivant", "Ajouter un point"]
    #expect(keys.contains(where: leading.contains), "\(keys)")
  }

  @Test func anItemIsAddedByItsTitleAndOpenedForItsMinutes() throws {
    var (hand, sample) = try hand(.none)
    try hand.tap("Ajouter un point")
    hand.type("Tour de salle (15 min)")
    try serve(hand.press(.enter), &hand, &sample)
    #expect(sample.state.items.map(\.title.value) == ["Tour de salle"])
    #expect(sample.state.items.map(\.minutes) == [15])
    #expect(hand.kiosk.overlay == .item(sample.state.items[0].id))
    hand.press(.escape)
    try hand.tap("Quel point\u{202F}?")
    try hand.tap("Ajouter un point")
    hand.type("Bilan")
    try serve(hand.press(.enter), &hand, &sample)
    #expect(sample.state.items.map(\.minutes) == [15, 10])
  }

  @Test func anItemIsMovedAndWhatWasDoneIsSeen() throws {
    var (hand, sample) = try hand(.exceeds)
    let last = sample.state.items[6].id
    _ = hand.kiosk.perform(.open(.itemChanges(last)), on: hand.scene)
    #expect(hand.texts.contains("avant\u{202F}: Qui fait quoi\u{202F}?"))
    try serve(hand.tap("Plus tôt"), &hand, &sample)
    #expect(sample.state.items[5].id == last)
    #expect(hand.texts.contains("avant\u{202F}: Le kit d’accueil") && hand.texts.contains("Point déplacé."))
    let first = sample.state.items[0].id
    _ = hand.kiosk.perform(.dismiss, on: hand.scene)
    _ = hand.kiosk.perform(.open(.itemChanges(first)), on: hand.scene)
    try serve(hand.tap("Passer ce point"), &hand, &sample)
    #expect(sample.state.items.last?.id == first)
  }

  @Test func laterGoesPastWhatWasLeftOut() throws {
    var (hand, sample) = try hand(.exceeds)
    let ids = sample.state.items.map(\.id)
    try sample.act(.startItem(ids[1]))
    hand.take(sample.desk)
    // After the last one comes the first, which was left out.
    _ = hand.kiosk.perform(.open(.itemChanges(ids[6])), on: hand.scene)
    try serve(hand.tap("Plus tard"), &hand, &sample)
    #expect(sample.state.remainingItems.suffix(2).map(\.id) == [ids[0], ids[6]])
  }

  @Test func aGuestIsGivenTimeByName() throws {
    var (hand, sample) = try hand(.exceeds)
    let item = sample.state.items[2].id
    _ = hand.kiosk.perform(.open(.itemChanges(item)), on: hand.scene)
    hand.press(.pageDown)
    #expect(hand.texts.contains("une hébergeuse associative"))
    try serve(hand.tap("Donner 15 min à l’invité·e"), &hand, &sample)
    #expect(sample.state.items[2].guestMinutes == 15)
    _ = hand.kiosk.perform(.dismiss, on: hand.scene)
    _ = hand.kiosk.perform(.open(.item(item)), on: hand.scene)
    #expect(hand.texts.contains("une hébergeuse associative\u{202F}: 15\u{A0}min"))
  }

  @Test func theRowsSayWhatIsAwayAndWhatIsFixed() throws {
    let (hand, _) = try hand(.away)
    #expect(hand.texts.contains("Au frigo\u{202F}: 1 · Prochaine rencontre\u{202F}: 1"))
    #expect(hand.texts.contains("10 min, fixe"))
  }
}
