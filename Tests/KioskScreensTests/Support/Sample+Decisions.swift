import MeetingCore

extension Sample {
  /// What an evening decides, leaves open and puts off.
  mutating func decide(_ twice: (String) -> String) throws {
    try act(.capture(.decision, text: twice("CR relu à voix haute"), manner: twice("par consentement")))
    try act(.capture(.decision, text: twice("Affiches en papier"), manner: "14 pour, 1 contre"))
    try act(.capture(.openQuestion, text: twice("Qui garde les clés pendant l’été ?")))
    try act(.capture(.parkingLot, text: twice("Un goûter avec le groupe voisin")))
    try act(.capture(.task, text: twice("Appeler la mairie")))
  }

  /// Sixty decisions, forty questions and thirty parked points, many in long sentences.
  mutating func decideMuch() throws {
    let tail = " et de le redire à chaque rencontre, jusqu’à ce que tout le monde l’ait entendu"
    for number in 1...60 {
      let long = String(repeating: tail, count: number % 4)
      try act(
        .capture(
          .decision, text: "Décision \(number) : ouvrir la salle une heure plus tôt\(long)",
          manner: number % 3 == 0 ? nil : number % 7 == 0 ? "par consentement" + tail : "12 pour, 1 contre"))
    }
    for number in 1...40 {
      let long = String(repeating: tail, count: number % 3)
      try act(.capture(.openQuestion, text: "Question \(number) : qui ouvre le local\(long) ?"))
    }
    for number in 1...30 { try act(.capture(.parkingLot, text: "Idée \(number), pour une autre fois")) }
    try act(.capture(.decision, text: String(repeating: "Une phrase sans fin, ", count: 45)))
  }
}

extension Sample {
  /// A plan's meeting whose wall holds so many slips from the start.
  static func wall(of slips: Int) throws -> Sample {
    var sample = Sample()
    var record = MeetingRecord()
    record.title = "Le grand mur"
    var prompt = PromptRecord(text: "Qu’est-ce qui vous amène ?")
    prompt.slips = (0..<slips).map { SlipRecord(text: "Papier \($0), un peu long") }
    record.prompts = [prompt]
    try sample.act(.plan(record, source: nil))
    return sample
  }
}
