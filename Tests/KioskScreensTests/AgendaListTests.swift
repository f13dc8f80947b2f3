import KioskToolkit
import MeetingCore
import Testing

@testable import KioskScreens

@Suite struct AgendaListTests {
  private func list(_ sample: Sample, room: Double, wanted: Int? = nil) -> AgendaList {
    AgendaList(sample.state, at: sample.now, room: room, wanted: wanted) { _ in 100 }
  }

  @Test func whatDoesNotFitComesAfterThePlannedEnd() throws {
    let entries = list(try Sample.make(.usual), room: 2000).entries
    let end = try #require(entries.firstIndex { if case .end = $0 { true } else { false } })
    let fallen = entries[(end + 1)...].filter { if case .overflow = $0 { true } else { false } }
    #expect(end == 5)
    #expect(fallen.count == 1)
  }

  @Test func theItemInProgressIsInView() throws {
    let sample = try Sample.make(.usual)
    let shown = list(sample, room: 300)
    let inView = shown.entries[shown.first..<shown.first + shown.visible]
    let isShown = inView.contains {
      if case .item(let item, _) = $0 { item.progress == .current } else { false }
    }
    #expect(shown.visible == 3)
    #expect(isShown)
  }

  @Test func scrollingStopsAtTheLastEntry() throws {
    let shown = list(try Sample.make(.crowded), room: 500, wanted: 1000)
    #expect(shown.first + shown.visible == shown.entries.count)
  }

  @Test func whatIsLeftOverGoesBetweenTheRows() throws {
    let shown = list(try Sample.make(.usual), room: 770)
    #expect(shown.visible == 7)
    #expect(shown.heights.allSatisfy { abs($0 - 110) < 0.001 })
  }

  @Test func aParkedItemLeavesAndIsCounted() throws {
    var sample = try Sample.make(.usual)
    let last = try #require(sample.state.items.last)
    try sample.act(.parkItem(last.id))
    #expect(list(sample, room: 2000).entries.last == .parked(1, postponed: 0))
  }

  @Test func theItemInProgressIsInViewThoughOthersWereLeftOutBeforeIt() throws {
    let sample = try Sample.agenda(.away)
    let shown = list(sample, room: 200)
    let names = shown.entries[shown.first..<shown.first + shown.visible].map(\.name)
    #expect(names.contains("\(sample.state.items[2].id)"))
  }
}
