import MeetingCore

extension Kiosk {
  /// What is looked for in the archive, empty for everything; `nil` where the archive is not in view.
  public var archiveQuestion: String? {
    guard route == .archive else { return nil }
    return search?.text ?? ""
  }

  mutating func go(_ step: ArchiveStep, on scene: Scene) -> [KioskEffect] {
    switch step {
    case .sort(let order):
      archiveOrder = order
      firstRow = nil
      return []
    case .open(let id):
      // The one that is on is read where it is written.
      if id == scene.desk.meetingID { return show(.report) }
      return [.readPast(id)]
    case .goOn(let id): return [.goOn(from: id)]
    }
  }

  /// What the archive holds came: it stays in view from where the person has turned to.
  public mutating func take(archive contents: ArchiveContents) {
    if contents.question != archive?.question { firstRow = nil }
    archive = contents
  }

  /// A past meeting came: it opens where what is looked for stands in it first.
  public mutating func take(past: PastMeeting, on scene: Scene) {
    let isAnother = past.id != self.past?.id
    self.past = past
    guard route == .archive, isAnother || overlay == nil else { return }
    if overlay == nil { overlay = .past }
    guard isAnother else { return }
    pastRow = Stage(scene.reading(past, on: self)).firstFoundRow
  }
}

extension Scene {
  /// The same with a past meeting in place of the one that is on.
  func reading(_ past: PastMeeting, on kiosk: Kiosk) -> Scene {
    var desk = DeskState()
    desk.meeting = past.meeting
    desk.meetingID = past.id
    desk.group = self.desk.group
    return Scene(desk: desk, kiosk: kiosk, words: words, metrics: metrics)
  }
}
