/// The report's own words. They are part of the format that is read back, so they stand here and not in
/// a catalogue that anyone may change.
package struct ReportWords: Sendable {
  let language: Language

  package init(_ language: Language) { self.language = language }

  private func say(_ french: String, _ english: String) -> String { language == .french ? french : english }

  var colon: String { say("\u{202F}: ", ": ") }
  var date: String { "Date" }
  var place: String { say("Lieu", "Place") }
  var group: String { say("Groupe", "Group") }
  var opened: String { say("Ouverture", "Opened") }
  var closed: String { say("Clôture", "Closed") }
  var present: String { say("Présent·es", "Present") }
  var excused: String { say("Excusé·es", "Apologies") }
  var addendum: String { say("Ajout", "Addendum") }
  var actualTime: String { say("Temps réel", "Actual time") }
  var parked: String { say("Mis au frigo", "Parked") }
  var postponed: String { say("Remis à la prochaine rencontre", "Put off to the next meeting") }
  /// Before the title of an item that was put off.
  package var takeUpAgain: String { say("À reprendre", "To take up again") + colon }
  /// After the title of an item's second part.
  var guest: String { say("Invité·e", "Guest") }
  var continued: String { say("(suite)", "(continued)") }
  /// After the minutes of an item that keeps them.
  var fixed: String { say("fixe", "fixed") }
  var done: String { say(" (fait)", " (done)") }
  var somebody: String { say("Une personne", "Somebody") }

  package var erased: String { say("(effacé)", "(erased)") }
  package var setAside: String { say("(mis de côté)", "(set aside)") }
  package var hidden: String { say("(masqué)", "(hidden)") }
  package var waiting: String { say("(en attente)", "(waiting)") }
  package var answer: String { say("(réponse)", "(answer)") }
  package var typedIn: String { say("(écrit sur papier)", "(written on paper)") }

  package func reason(_ reason: SetAsideReason) -> String {
    switch reason {
    case .offTopic: say("(hors sujet)", "(off topic)")
    case .duplicate: say("(déjà dit)", "(already said)")
    case .personalData: say("(données personnelles)", "(personal data)")
    case .hurtful: say("(blessant)", "(hurtful)")
    }
  }

  package func dots(_ count: Int) -> String {
    say("(\(count) gommette\(plural(count)))", "(\(count) dot\(count == 1 ? "" : "s"))")
  }

  /// What each mark that stands for words says; dots, which are counted, and the fence apart.
  package var marks: [(mark: String, words: String)] {
    [
      (TextMark.erased, erased), (TextMark.setAside, setAside), (TextMark.hidden, hidden),
      (TextMark.waiting, waiting), (TextMark.answer, answer),
      (TextMark.typedIn, typedIn), (TextMark.changed, changed),
    ] + SetAsideReason.allCases.map { (TextMark.reason($0), reason($0)) }
  }

  package var changed: String { say("(changé pendant la réunion)", "(changed during the meeting)") }
  /// After a subject that is on the board no more.
  var takenOff: String { say("retiré du tableau", "taken off the board") }
  var plannedTime: String { say("Temps prévu", "Planned time") }
  var formatRun: String { "Format" }

  func format(_ format: Format) -> String {
    switch format {
    case .goRound: say("tour de table", "go-round")
    case .weather: say("météo", "weather")
    case .snowball: say("boule de neige", "snowball")
    case .silence: say("minute de silence", "minute of silence")
    }
  }

  func stages(_ count: Int) -> String {
    say("\(count) étape\(plural(count))", "\(count) step\(count == 1 ? "" : "s")")
  }

  /// Above the shares of lists or of themes; before those of silence.
  func heading(of scope: RecordedShare.Scope) -> String {
    switch scope {
    case .list: say("Par liste", "By list")
    case .theme: say("Par thème", "By theme")
    case .silence: say("Silence", "Silence")
    }
  }

  /// Who is on no list, what belongs to no theme.
  func none(of scope: RecordedShare.Scope) -> String {
    switch scope {
    case .list: say("Sans liste", "No list")
    case .theme: say("Hors thème", "No theme")
    case .silence: say("Silence", "Silence")
    }
  }

  /// `marked` as people read it: marks become words, fences nothing.
  func shown(_ marked: String) -> String {
    if !marked.utf8.contains(0xEE) { return marked }
    var shown = marked.replacing(TextMark.fence, with: "")
    for (mark, words) in marks { shown = shown.replacing(mark, with: words) }
    guard let dot = TextMark.dot.unicodeScalars.first, let first = shown.unicodeScalars.firstIndex(of: dot)
    else { return shown }
    let end = shown.unicodeScalars[first...].firstIndex { $0 != dot } ?? shown.endIndex
    let count = shown.unicodeScalars[first..<end].count
    shown.replaceSubrange(first..<end, with: dots(count))
    return shown
  }

  func role(_ role: Role) -> String {
    switch role {
    case .facilitator: say("Animation", "Facilitator")
    case .timekeeper: say("Temps", "Timekeeper")
    case .scribe: "Scribe"
    case .floorKeeper: say("Tours de parole", "Floor keeper")
    }
  }

  func kind(_ kind: EntryKind) -> String {
    switch kind {
    case .note: "Note"
    case .decision: say("Décision", "Decision")
    case .task: say("Tâche", "Task")
    case .openQuestion: say("Question en suspens", "Open question")
    case .parkingLot: say("Frigo", "Parking lot")
    }
  }

  func turns(_ count: Int) -> String {
    say("\(count) prise\(plural(count)) de parole", "\(count) turn\(count == 1 ? "" : "s")")
  }

  func headcount(_ count: Headcount) -> String {
    let people = say("\(count.present) personne\(plural(count.present))", "\(people(count.present))")
    if count.newcomers == 0 { return people }
    return people + say(", \(count.newcomers) nouvelle\(plural(count.newcomers))", ", \(count.newcomers) new")
  }

  func offTheWall(_ count: Int) -> String {
    say("\(count) papier\(plural(count)) mis de côté", "\(count) slip\(count == 1 ? "" : "s") set aside")
  }

  func hidden(_ count: Int) -> String {
    say(
      "\(count) papier\(plural(count)) masqué\(plural(count))", "\(count) slip\(count == 1 ? "" : "s") hidden"
    )
  }

  func erased(_ count: Int) -> String {
    say(
      "\(count) papier\(plural(count)) effacé\(plural(count))", "\(count) slip\(count == 1 ? "" : "s") erased"
    )
  }

  /// Whether `text` is one of these counts, in brackets as a report writes it.
  package func isCount(_ text: some StringProtocol) -> Bool {
    guard let count = text.dropFirst().split(separator: " ").first.flatMap({ Int($0) }) else { return false }
    return [offTheWall(count), hidden(count), erased(count), waiting(count)].contains { text == "(\($0))" }
  }

  func waiting(_ count: Int) -> String {
    say("\(count) papier\(plural(count)) en attente", "\(count) slip\(count == 1 ? "" : "s") waiting")
  }

  func shares(people: Int, turns: Int, milliseconds: Int64) -> String {
    let who = say("\(people) personne\(plural(people))", self.people(people))
    return "\(who), \(self.turns(turns)), \(DurationText.precise(milliseconds))"
  }

  private func people(_ count: Int) -> String { count == 1 ? "1 person" : "\(count) people" }

  /// What stands before the name of somebody who offered to take a task on, or did.
  func offer(_ standing: OfferStanding, isDone: Bool) -> String {
    switch standing {
    case .offered: say("Pourrait s’en occuper", "Could take it on")
    case .agreed: isDone ? say("Merci", "Thanks") : say("S’en occupe", "Takes it on")
    }
  }

  var proposer: String { say("Proposée par", "Proposed by") }
  var firstWording: String { say("Première rédaction", "First wording") }
  var nextWording: String { say("Rédaction suivante", "Next wording") }
  var objection: String { "Objection" }
  var origin: String { say("Découle de", "Follows from") }
  var answered: String { say("Réponse", "Answer") }

  func outcome(_ outcome: ObjectionOutcome) -> String {
    switch outcome {
    case .integrated: say("intégrée", "integrated")
    case .withdrawn: say("retirée", "withdrawn")
    }
  }

  /// How a decision was taken by consent, and how many objections were settled on the way.
  func byConsent(objections count: Int) -> String {
    if count == 0 { return say("par consentement", "by consent") }
    return say(
      "par consentement, \(count) objection\(plural(count)) levée\(plural(count))",
      "by consent, \(count) objection\(count == 1 ? "" : "s") settled")
  }

  /// How a decision was taken by dots: so many of all.
  func byDots(_ count: (most: Int, all: Int)?) -> String {
    let tail = count.map { $0.all == 0 ? "" : say(", \($0.most) sur \($0.all)", ", \($0.most) of \($0.all)") }
    return say("par gommettes", "by dots") + (tail ?? "")
  }

  /// `14 pour, 1 contre, 2 abstentions`: what nobody did is left out.
  package func hands(_ count: HandCount) -> String {
    let parts = HandCount.Part.allCases.filter { count[$0] > 0 }
    return (parts.isEmpty ? [.inFavour] : parts).map { hands($0, count[$0]) }.joined(separator: ", ")
  }

  private func hands(_ part: HandCount.Part, _ count: Int) -> String {
    switch part {
    case .inFavour: say("\(count) pour", "\(count) for")
    case .against: say("\(count) contre", "\(count) against")
    case .abstaining:
      say("\(count) abstention\(plural(count))", "\(count) abstention\(count == 1 ? "" : "s")")
    case .notTakingPart:
      say(
        "\(count) ne \(count < 2 ? "prend" : "prennent") pas part",
        "\(count) not taking part")
    }
  }

  /// French has no plural below two.
  private func plural(_ count: Int) -> String { count < 2 ? "" : "s" }
}
