import MeetingCore

extension ActVerb {
  static let group: [ActVerb] = [
    ActVerb(
      "addPerson", "Adds a person to the group.", #""name":"Inès""#
    ) { line, _ throws(ActError) in .group(.addPerson(name: try line.text("name"))) },
    ActVerb(
      "renamePerson", "Gives a person another name; the earlier one stays readable.",
      #""person":1,"name":"Inès L.""#
    ) { line, desk throws(ActError) in
      let person = try line.reference("person", among: desk.group.people.map(\.id))
      return .group(.renamePerson(person, name: try line.text("name")))
    },
    ActVerb(
      "addTask", "Adds a small task for whoever has time.", #""text":"Relire le kit d’accueil (30 min)""#
    ) { line, _ throws(ActError) in .group(.addTask(text: try line.text("text"))) },
    ActVerb(
      "rewordTask", "Words a task anew.", #""task":1,"text":"Relire le kit d’accueil (20 min)""#
    ) { line, desk throws(ActError) in
      let task = try line.reference("task", among: desk.group.tasks.map(\.id))
      return .group(.rewordTask(task, text: try line.text("text")))
    },
    ActVerb(
      "finishTask", "Ticks a task off.", #""task":1"#
    ) { line, desk throws(ActError) in
      .group(.finishTask(try line.reference("task", among: desk.group.tasks.map(\.id))))
    },
    ActVerb(
      "dropTask", "The group gives a task up; it is neither done nor listed any more.", #""task":1"#
    ) { line, desk throws(ActError) in
      .group(.dropTask(try line.reference("task", among: desk.group.tasks.map(\.id))))
    },
  ]
}
