import MeetingCore

/// Brings the shapes of lines into what a report can say and read back: no list deeper than one below
/// what it lies in, numbers that go on from the one before. A number that does not is put into the words.
struct ShapeLayout {
  private struct Level {
    let isNumbered: Bool
    let number: Int
  }

  private var levels: [Level] = []

  /// No list that counts goes further: a larger number at the start of a line is a year, a price.
  private static let maximumNumber = 99

  mutating func laid(_ line: LooseLine) -> LooseLine {
    guard case .item(let wanted, let number, let ticked) = line.shape else {
      levels = []
      if case .heading(let level) = line.shape {
        return LooseLine(shape: .heading(level: min(6, max(1, level))), text: line.text)
      }
      return line
    }
    let depth = min(max(1, wanted), levels.count + 1)
    let before = levels.count >= depth ? levels[depth - 1] : nil
    levels = Array(levels.prefix(depth - 1))
    guard let number else {
      levels.append(Level(isNumbered: false, number: 0))
      return LooseLine(shape: .item(depth: depth, number: nil, ticked: ticked), text: line.text)
    }
    let follows = before.map { $0.isNumbered ? $0.number + 1 == number : true } ?? true
    guard follows, (0...Self.maximumNumber).contains(number) else {
      levels.append(Level(isNumbered: false, number: 0))
      return LooseLine(
        shape: .item(depth: depth, number: nil, ticked: ticked), text: "\(number). \(line.text)")
    }
    levels.append(Level(isNumbered: true, number: number))
    return LooseLine(shape: .item(depth: depth, number: number, ticked: ticked), text: line.text)
  }
}
