import MeetingCore

extension MeetingDesk {
  /// Lets the group forget somebody, and takes their names out of every meeting, those closed long ago too:
  /// facts of each, in the same commit. Where anything is in the way, nothing is.
  func erase(_ person: PersonID, _ act: Act) throws(DeskError) -> [Event] {
    let before = memory
    do throws(DeskError) {
      let names = memory.group.state.person(person)?.names ?? []
      let events = try decide(act)
      memory.apply(events)
      return try events + unname(names, act)
    } catch {
      memory = before
      throw error
    }
  }

  private func unname(_ names: [String], _ act: Act) throws(DeskError) -> [Event] {
    let here = memory.meetingsHere
    let meetings: Set<MeetingID>
    // NB: what is here may be newer than the disk.
    do throws(StoreError) { meetings = try journal.meetings(saying: names).union(here) } catch {
      throw .notSaved(error)
    }
    var events: [Event] = []
    for (place, id) in meetings.sorted().enumerated() {
      let command = Command.meeting(id, .unname(names))
      let unnamed = try decide(Act(id: act.id.derived(3_000_000 + place), at: act.at, command: command))
      memory.apply(unnamed)
      events += unnamed
      // Of ten years of meetings few are here at a time.
      if !here.contains(id) { memory.letGo(id) }
    }
    return events
  }
}
