import MeetingCore

extension MeetingDesk {
  /// Brings the search index up to date, a meeting at a time between what people ask for. The meeting on
  /// screen has its turn once it is closed: what changes all the time is read as it stands.
  nonisolated func indexSoon() {
    executor.run { self.assumeIsolated { if $0.indexOne() { self.indexSoon() } } }
  }

  /// The same at once, as far as there is time.
  func indexBeforeClosing(withinMilliseconds limit: Int64) {
    let start = clock()
    while indexOne(), clock().uptimeMilliseconds - start.uptimeMilliseconds < limit {}
  }

  /// Whether another meeting waits. What goes wrong hurts nobody: a search reads what is not in the index.
  private func indexOne() -> Bool {
    guard failed == nil else { return false }
    let state = memory.state
    do throws(StoreError) {
      return try journal.index(except: state.meeting.isClosed ? nil : state.meetingID)
    } catch {
      try? journal.emptyIndex()
      return false
    }
  }
}
