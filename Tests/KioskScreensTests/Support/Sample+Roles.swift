import MeetingCore

/// Meetings before their start, with roles given or to be taken.
extension Sample {
  enum Roles: String, CaseIterable { case some, all, none, many }

  /// Of the group's people Amina was the scribe once.
  static func roles(_ state: Roles, topics: [String] = ["Clés : Tom"]) throws -> Sample {
    var sample = Sample()
    var record = MeetingRecord()
    record.title = "Nos outils, libres ou non ?"
    record.place = "Maison des associations"
    record.start = ClockTime(hour: 19, minute: 30)
    record.prompts = [PromptRecord(text: "Quel outil vous a déjà fait renoncer à venir ?")]
    record.roles =
      switch state {
      case .some: [RoleRecord(role: .facilitator, names: "Léa")]
      case .all: zip(Role.allCases, ["Léa", "Sacha", "Karim", "Inès"]).map(RoleRecord.init(role:names:))
      case .none: []
      case .many:
        zip(Role.allCases, ["Marie-Angélique, Jean-Baptiste et Denise", "Sacha, Émile", "Karim et Inès"])
          .map(RoleRecord.init(role:names:))
      }
    record.topics = topics.map { TopicRecord(text: $0) }
    try sample.act(.plan(record, source: nil))
    try sample.act(.adopt(people: ["Amina", "Bilal", "Bo"], tasks: []))
    try sample.remember("Amina", as: .scribe, on: 5)
    return sample
  }

  /// Somebody had a role on that day of November.
  mutating func remember(_ name: String, as role: Role, on day: Int) throws {
    try act(
      .rememberRoles(
        of: MeetingID(high: 4, low: UInt64(day)), on: CalendarDate(daysSince1970: 20_757 + day),
        [RoleRecord(role: role, names: name)]))
  }
}
