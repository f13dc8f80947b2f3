import MeetingCore

/// Takes out of the source, before it is parsed, what would cost the parser too much or hide words.
///
/// A line with over 64 pipes (a table of 70 kB kept libcmark-gfm busy for 25 s and 7.5 GB) or over 32
/// nested markers is escaped whole, so it stays as a plain line. Link definitions are escaped too,
/// since one that nothing uses would vanish, and so are, in a document that is not ours, numbers of three
/// digits or more, which would become list numbers.
struct LineGuard {
  static let maximumPipes = 64
  static let maximumMarkers = 32

  /// A row of a table is filled up to the width of its head, so many short rows under a wide head cost
  /// their product; above so many cells no table is read, and its rows stay plain lines.
  static let maximumCells = 1_000_000

  private let isReport: Bool
  private var widest = 0
  private var lineCount = 0

  init(isReport: Bool) { self.isReport = isReport }

  /// Whether tables can be afforded; known once the source is guarded.
  var allowsTables: Bool { widest * lineCount <= Self.maximumCells }

  /// The source with `\n` for every line end.
  mutating func guarded(_ text: String) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(text.utf8.count + 64)
    let bytes = Array(text.utf8)
    var start = 0
    while start <= bytes.count {
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      append(bytes[start..<end], to: &output)
      if end < bytes.count { output.append(0x0A) }
      let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
      start = end + (isPair ? 2 : 1)
    }
    return output
  }

  private mutating func append(_ line: ArraySlice<UInt8>, to output: inout [UInt8]) {
    let pipes = line.reduce(0) { $0 + ($1 == UInt8(ascii: "|") ? 1 : 0) }
    lineCount += 1
    let markers = Self.markers(line)
    if pipes > Self.maximumPipes || markers.count > Self.maximumMarkers {
      for byte in line.drop(while: { $0 == 0x20 || $0 == 0x09 }) {
        if Self.isPunctuation(byte) { output.append(UInt8(ascii: "\\")) }
        output.append(byte)
      }
      return
    }
    widest = max(widest, pipes)
    if let place = hiddenWords(line, after: markers.end) {
      output += line[..<place]
      output.append(UInt8(ascii: "\\"))
      output += line[place...]
    } else {
      output += line
    }
  }

  /// How many block markers begin the line, and where they end.
  private static func markers(_ line: ArraySlice<UInt8>) -> (count: Int, end: Int) {
    var count = 0
    var index = line.startIndex
    while index < line.endIndex {
      let byte = line[index]
      if byte == 0x20 || byte == 0x09 {
        index += 1
      } else if ">-*+".utf8.contains(byte) {
        count += 1
        index += 1
      } else {
        let digits = line[index...].prefix { (0x30...0x39).contains($0) }
        guard !digits.isEmpty, digits.count <= 2, digits.endIndex < line.endIndex,
          ".)".utf8.contains(line[digits.endIndex])
        else { break }
        count += 1
        index = digits.endIndex + 1
      }
    }
    return (count, index)
  }

  /// Where to escape so that nothing of the line disappears; `nil` where nothing would.
  private func hiddenWords(_ line: ArraySlice<UInt8>, after place: Int) -> Int? {
    let rest = line[place...]
    let isOurs = [ReportDefinition.prefix, PlanDefinition.prefix].contains { rest.starts(with: $0.utf8) }
    if rest.first == UInt8(ascii: "["), !isOurs {
      let close = rest.indices.first { rest[$0] == UInt8(ascii: "]") && rest[$0 - 1] != UInt8(ascii: "\\") }
      // A label may be closed in the next line.
      guard let close else { return place }
      guard close + 1 < rest.endIndex, rest[close + 1] == UInt8(ascii: ":") else { return nil }
      return place
    }
    if isReport { return nil }
    let digits = rest.prefix { (0x30...0x39).contains($0) }
    guard digits.count >= 3, digits.endIndex < rest.endIndex, ".)".utf8.contains(rest[digits.endIndex]) else {
      return nil
    }
    return digits.endIndex
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
      || (0x7B...0x7E).contains(byte)
  }
}
