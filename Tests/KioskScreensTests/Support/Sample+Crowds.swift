import MeetingCore

/// Many of one kind: those who wait for the floor, slips, tasks.
extension Sample {
  static func waiting(_ names: [String], hasItems: Bool = true) throws -> Sample {
    var sample = try make(hasItems ? .usual : .empty)
    for request in sample.state.queue { try sample.act(.withdrawRequest(request.id)) }
    for name in names { try sample.act(.requestFloor(name: name)) }
    return sample
  }

  static let sixtyTasks = (0..<60).map { place in
    let times = ["15 min", "1 h", "demi-journée"]
    return "Relire le kit, partie \(place) (\(times[place % 3])) — rédaction"
  }

  /// An address, and the longest words that French has.
  static func longWords() throws -> Sample {
    var sample = try make(.usual)
    for text in [
      "Le wiki est ici : https://wiki.association-du-quartier.example.org/accueil",
      "Anticonstitutionnellement, intergouvernementalisations", "Une décision courte",
    ] {
      try sample.act(.capture(.decision, text: text))
    }
    return sample
  }

  static func tasks(_ lines: [String]) throws -> Sample {
    var sample = Sample()
    var record = MeetingRecord()
    record.title = "Un soir"
    record.tasks = lines.map { TaskRecord(text: $0, done: false) }
    try sample.act(.plan(record, source: nil))
    return sample
  }

  /// A wall of slips that are all signed.
  static func signed(_ slips: [String]) throws -> Sample {
    var sample = try make(.empty)
    for (place, text) in slips.enumerated() {
      let prompt = sample.state.prompts[0].id
      try sample.act(.hangSlip(prompt, cluster: nil, text: text, signature: "Prénom \(place)"))
    }
    return sample
  }

  /// Forty, three of them with a kind and long names among them.
  static func kindsWaiting() throws -> Sample {
    var sample = try waiting((1...36).map { "Prénom \($0)" } + ["Jean-Christophe"])
    try sample.act(.requestFloor(name: "Marie-Antoinette", kind: .clarification))
    try sample.act(.requestFloor(name: "Maximilienne-Angélique", kind: .directReply))
    try sample.act(.requestFloor(name: "Léa", kind: .pointOfOrder))
    return sample
  }
}
