import MeetingCore
import Testing

@testable import MeetingDocuments

/// What is written as headings, lists and one-line paragraphs reads back to the same lines.
@Suite struct LooseRoundTripTests {
  /// A line's words that Markdown has no say in.
  private func words(_ random: inout SeededRandom, _ pieces: [String]) -> String {
    let text = LooseText.plain(
      Scalars(random.pick(pieces) + random.pick(["", " ", "  "]) + random.pick(pieces)))
    return text.isEmpty ? "mot" : text
  }

  private func lines(_ random: inout SeededRandom, _ pieces: [String]) -> [LooseLine] {
    var depth = 0
    return (0..<(1 + random.upTo(20))).map { _ in
      let text = words(&random, pieces)
      switch random.upTo(5) {
      case 0:
        depth = 0
        return LooseLine(shape: .heading(level: 1 + random.upTo(5)), text: text)
      case 1:
        depth = 0
        return LooseLine(shape: .paragraph, text: text)
      default:
        depth = 1 + random.upTo(min(depth, 12))
        let number = random.chance(2) ? random.upTo(99) : nil
        return LooseLine(
          shape: .item(depth: depth, number: number, ticked: random.pick([nil, true, false])), text: text)
      }
    }
  }

  private func escaped(_ text: String) -> String {
    var output = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isSign = scalar.isASCII && scalar.value > 0x20 && !scalar.properties.isAlphabetic
      if isSign && !("0"..."9").contains(scalar) { output.append("\\") }
      output.append(scalar)
    }
    return String(output)
  }

  /// A number other than 1 does not begin a list right under words, so a blank line stands before.
  private func markdown(_ lines: [LooseLine]) -> String {
    var output = ""
    var wasItem = false
    for line in lines {
      var isItem = false
      switch line.shape {
      case .heading(let level): output += "\n" + String(repeating: "#", count: level) + " "
      case .paragraph: output += "\n"
      case .item(let depth, let number, let ticked):
        isItem = true
        output += (wasItem && number == nil ? "" : "\n") + String(repeating: "    ", count: depth - 1)
        output +=
          (number.map { $0 < 10 ? "\($0).  " : "\($0). " } ?? "-   ")
          + (ticked.map { $0 ? "[x] " : "[ ] " } ?? "")
      }
      output += escaped(line.text) + "\n"
      wasItem = isItem
    }
    return output
  }

  @Test func `In a report of ours, whatever the words are`() {
    var random = SeededRandom(seed: 21)
    for _ in 0..<2_000 {
      let lines = lines(&random, NastyText.pieces)
      let text = markdown(lines)
      let read = LooseDocument.lines(of: text, as: .markdown, readsMarks: true)
      guard read != lines else { continue }
      Issue.record("\(text)\n---> \(notation(read))\ninstead of \(notation(lines))")
      return
    }
  }

  /// Elsewhere signs that Markdown does not know, such as `•`, begin points too, and the first line may be a
  /// title where none is marked.
  @Test func `In a document from elsewhere, where no foreign sign begins a line`() {
    let foreign = ["•", "–", "—", "◦", "▪", "·", "☐", "☑"]
    let pieces = NastyText.pieces.filter { piece in !foreign.contains { piece.contains($0) } }
    var random = SeededRandom(seed: 22)
    for _ in 0..<2_000 {
      let lines = [LooseLine(shape: .heading(level: 1), text: "Titre")] + lines(&random, pieces)
      let text = markdown(lines)
      let read = LooseDocument.lines(of: text, as: .markdown, readsMarks: false)
      guard read != lines else { continue }
      Issue.record("\(text)\n---> \(notation(read))\ninstead of \(notation(lines))")
      return
    }
  }
}
