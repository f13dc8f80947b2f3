/// The words of the tables' headings and cells, in the meeting's language.
struct TableWords {
  private let language: Language
  private let report: ReportWords

  init(_ language: Language) {
    self.language = language
    report = ReportWords(language)
  }

  private func say(_ french: String, _ english: String) -> String { language == .french ? french : english }

  var question: String { "Question" }
  var peg: String { say("Pince", "Peg") }
  var number: String { say("N°", "No.") }
  var slip: String { say("Papier", "Slip") }
  var signature: String { "Signature" }
  var dots: String { say("Gommettes", "Dots") }
  var state: String { say("État", "State") }
  var answers: String { say("Répond au n°", "Answers no.") }
  var writtenOnPaper: String { say("Écrit sur papier", "Written on paper") }
  var name: String { say("Prénom", "Name") }
  var turns: String { say("Prises de parole", "Turns") }
  var seconds: String { say("Secondes", "Seconds") }
  var task: String { say("Tâche", "Task") }
  var done: String { say("Fait", "Done") }
  var item: String { say("Point", "Item") }
  var takesItOn: String { say("S’en occupe", "Takes it on") }
  var couldTakeItOn: String { say("Pourrait s’en occuper", "Could take it on") }
  var origin: String { say("Découle de", "Follows from") }
  var somebody: String { report.somebody }

  func yes(_ isSo: Bool) -> String { isSo ? say("oui", "yes") : say("non", "no") }

  func words(_ text: Text?) -> String { text.map { $0.value ?? report.erased } ?? "" }

  func state(of slip: Slip) -> String {
    let state =
      switch slip.state {
      case .hung: say("accroché", "hanging")
      case .waiting: say("en attente", "waiting")
      case .hidden: say("masqué", "hidden")
      case .setAside: say("mis de côté", "set aside")
      }
    return [state, slip.reason.map { report.reason($0) }].compactMap { $0 }.joined(separator: " ")
  }
}
