/// The items that were parked, then the captured lines of that kind.
enum ParkingLotSection {
  static func write(_ meeting: Meeting, _ writer: inout ReportWriter) {
    let items = meeting.items.filter { $0.progress == .parked }.map(\.title)
    let lines = items + writer.entries(of: .parkingLot).map(\.text)
    writer.list(.parkingLot, lines.map(TextMark.words))
  }
}
