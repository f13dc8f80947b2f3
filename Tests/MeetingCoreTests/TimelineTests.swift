import Testing

@testable import MeetingCore

struct TimelineTests {
  @Test func `a retraction that comes before its target works all the same`() {
    let added = event(1, .group(.taskAdded(task: TaskID(high: 1, low: 1), text: text(1))))
    let retraction = event(2, .retracted(added.command))
    var timeline = Timeline<Group>()
    timeline.insert([retraction])
    timeline.insert([added])
    #expect(timeline.state == Group())
    #expect(timeline.events == [added, retraction])
    #expect(Timeline<Group>([added]).state.tasks.count == 1)
  }

  @Test func `words erased before their event arrives are kept by no event`() {
    let added = event(1, .group(.personAdded(person: PersonID(high: 1, low: 1), name: text(1))))
    let erasure = event(2, .group(.textErased(text: text(1).id)))
    for order in [[added, erasure], [erasure, added]] {
      var timeline = Timeline<Group>()
      for event in order { timeline.insert([event]) }
      #expect(timeline.state.people.map(\.name) == [Text(id: text(1).id, value: nil)])
      #expect(timeline.events.flatMap(\.body.texts).allSatisfy { $0.value == nil })
    }
  }

  @Test func `the same events any number of times change nothing`() {
    let added = event(1, .group(.taskAdded(task: TaskID(high: 1, low: 1), text: text(1))))
    var timeline = Timeline<Group>([added, added])
    timeline.insert([added])
    #expect(timeline.events == [added])
    #expect(timeline.state.tasks.count == 1)
  }

  @Test func `undo names the last act that counts, and never an erasure`() {
    let first = event(1, .group(.taskAdded(task: TaskID(high: 1, low: 1), text: text(1))))
    let second = event(2, .group(.taskFinished(task: TaskID(high: 1, low: 1))))
    let foreign = event(3, .group(.taskFinished(task: TaskID(high: 1, low: 1))), kiosk: 2)
    let erasure = event(4, .group(.textErased(text: text(1).id)))
    var timeline = Timeline<Group>([first, second, foreign, erasure])
    #expect(timeline.undoable(by: kiosk(1))?.command == second.command)
    timeline.insert([event(5, .retracted(second.command))])
    #expect(timeline.undoable(by: kiosk(1))?.command == first.command)
    timeline.insert([event(6, .retracted(first.command))])
    #expect(timeline.undoable(by: kiosk(1)) == nil)
  }

  private func kiosk(_ number: UInt64) -> KioskID { KioskID(high: 0, low: number) }

  private func text(_ number: UInt64) -> Text { Text(id: TextID(high: 5, low: number), value: "Mots") }

  private func event(_ number: Int, _ body: EventBody, kiosk writer: UInt64 = 1) -> Event {
    Event(
      id: EventID(high: writer, low: UInt64(number)), kiosk: kiosk(writer), sequence: number, lamport: number,
      wallMilliseconds: 0, stream: .group, command: CommandID(high: writer, low: UInt64(number)), body: body)
  }
}
