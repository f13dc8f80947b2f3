import MeetingCore

extension MeetingDesk {
  /// Opens the journal in `folder`, making what is missing, and publishes what it holds.
  ///
  /// `publish` is called on the desk's thread after every change: once when it is applied, once when it is
  /// durable. Where timers ran when the machine went down, the interruption is noticed at once.
  public static func open(
    folder: String, room: DiskRoom = DiskRoom(), erasureLimitMilliseconds: Int = 5000,
    clock: @escaping @Sendable () -> Moment,
    identifiers: @escaping @Sendable () -> CommandID = SystemIdentifiers.next,
    publish: @escaping @Sendable (DeskState) -> Void
  ) throws(StoreError) -> MeetingDesk {
    let journal = try Journal(folder: DataFolder(path: folder), newKiosk: identifiers().derived(0))
    room.layBallast(in: journal.folder)
    let memory = try DeskMemory(journal)
    let desk = MeetingDesk(
      journal: journal, memory: memory, room: room, erasureLimitMilliseconds: erasureLimitMilliseconds,
      clock: clock, identifiers: identifiers, publish: publish)
    publish(memory.state)
    let state = memory.state
    if let id = state.meetingID,
      let lastSeen = state.meeting.lastSeen(now: clock(), heartbeat: try journal.heartbeat())
    {
      desk.submit(.meeting(id, .noticeInterruption(lastSeen: lastSeen))) { _ in }
    }
    desk.indexSoon()
    return desk
  }
}

extension Meeting {
  /// The latest sign of life of the run of the machine in which timers were left running; `nil` where none
  /// runs, or they run in this very run.
  fileprivate func lastSeen(now: Moment, heartbeat: Moment?) -> Moment? {
    let started = (items.map(\.stopwatch) + [turn?.stopwatch].compactMap { $0 }).compactMap(\.runningSince)
    let before = started.filter { $0.boot != now.boot }
    let signs =
      before + [heartbeat].compactMap { $0 }.filter { beat in before.contains { $0.boot == beat.boot } }
    return signs.max { $0.uptimeMilliseconds < $1.uptimeMilliseconds }
  }
}
