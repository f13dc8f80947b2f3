import Foundation
import KioskScreens
import KioskToolkit
import MeetingCore

/// The wall as a page for a browser: the question, the string, and every slip of the meeting, those of the
/// first page where Parvis hangs them, the others below in the same rows. Same font, tilts and shadows.
struct WallPage {
  let frame: Frame<KioskAction>
  let meeting: Meeting
  /// A running timer on a paper of its own.
  let hasTimer: Bool

  private static let fonts = "file:///usr/share/fonts/opentype/inter"

  var html: String {
    let sheets = frame.things.flatMap(\.commands).compactMap {
      if case .sheet(let sheet) = $0 { sheet } else { nil }
    }
    let slips = meeting.prompts.flatMap { prompt -> [Slip] in
      // In the order of the wall: those without a peg first, then peg by peg.
      let pegs: [ClusterID?] = [nil] + prompt.clusters.map(\.id)
      return pegs.flatMap { peg in prompt.slips.filter { $0.cluster == peg } }
    }
    let papers =
      sheets.isEmpty
      ? ""
      : slips.enumerated().map { index, slip in
        paper(slip.text.value ?? "", sheets[index % sheets.count], page: index / sheets.count)
      }.joined(separator: "\n")
    let strings = sheets.map { $0.rect.y }.reduce(into: [Double]()) { rows, y in
      if !rows.contains(where: { abs($0 - y) < 60 }) { rows.append(y) }
    }.map { "<i style='top:\(Int($0))px'></i>" }.joined()
    return """
      <!DOCTYPE html><html lang="fr"><meta charset="utf-8"><title>Parvis</title><style>
      @font-face { font-family: Face; src: url(\(Self.fonts)/InterDisplay-ExtraBold.otf); font-weight: 800 }
      @font-face { font-family: Face; src: url(\(Self.fonts)/InterDisplay-Medium.otf); font-weight: 500 }
      html, body { margin: 0; height: 100%; overflow: hidden; font: 500 57px/1.16 Face; color: #16232E }
      body { background: linear-gradient(135deg, #F8E6B8, #EFCD85) }
      h1 { font: 800 112px/1.05 Face; margin: 20px 92px }
      i { position: absolute; left: 0; width: 100%; height: 10px;
        background: repeating-linear-gradient(60deg, #2B4A9B 0 8px, #F4EFE2 8px 16px) }
      p { position: absolute; margin: 0; padding: 36px 40px; box-sizing: border-box; overflow: hidden;
        border-radius: 5px;
        background: \(Self.hex(sheets.first?.paper.fill)); transform-origin: top;
        box-shadow: 2px 3px 5px #6B5A3380, 10px 18px 28px #6B5A3366 }
      b { position: absolute; right: 40px; bottom: 20px; font: 800 72px Face }
      </style><h1>\(Self.escaped(BenchMeeting.question))</h1>\(strings)
      \(papers)
      \(hasTimer ? Self.timer : "")
      </html>
      """
  }

  private func paper(_ text: String, _ sheet: Sheet, page: Int) -> String {
    let y = Int(sheet.rect.y) + page * BenchPlace.height
    return "<p style='left:\(Int(sheet.rect.x))px;top:\(y)px;width:\(Int(sheet.rect.width))px;"
      + "height:\(Int(sheet.rect.height))px;transform:rotate(\(sheet.tilt)deg)'>\(Self.escaped(text))</p>"
  }

  /// Figures that change once a second, as the kiosk's do.
  private static let timer = """
    <b></b><script>
    const start = Date.now(), place = document.querySelector("b");
    const two = number => String(number).padStart(2, "0");
    setInterval(() => {
      const seconds = Math.floor((Date.now() - start) / 1000);
      place.textContent = two(Math.floor(seconds / 60)) + ":" + two(seconds % 60);
    }, 1000);
    </script>
    """

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      default: result.append(character)
      }
    }
  }

  static func hex(_ color: Color?) -> String {
    let color = color ?? Color(0xFFFFFF)
    return String(format: "#%02X%02X%02X", color.red, color.green, color.blue)
  }
}
