/// The items that were parked, then the captured lines of that kind.
enum ParkingLotSection {
  static func write(_ meeting: Meeting, _ writer: inout ReportWriter) {
    let parked = meeting.items.filter { $0.progress == .parked && !$0.isPostponed }
    writer.entries(.parkingLot, of: .parkingLot, after: parked.map { writer.label($0.title) })
  }
}
