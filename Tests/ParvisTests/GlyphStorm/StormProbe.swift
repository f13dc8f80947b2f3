import KioskToolkit
import Testing

@testable import KioskPlatform

/// What must hold of every line that is drawn, whatever was typed.
@MainActor
enum StormProbe {
  /// Every line of text that the commands draw.
  static func lines(of commands: [DrawCommand]) -> [(text: String, style: TextStyle)] {
    commands.flatMap { command -> [(text: String, style: TextStyle)] in
      switch command {
      case .text(let text, _, let style, _), .figures(let text, _, let style, _): [(text, style)]
      case .sheet(let sheet): lines(of: sheet.contents)
      case .clipped(_, let commands): lines(of: commands)
      default: []
      }
    }
  }

  /// No surface over 4,096 px, no more glyphs than the gate's longest text has, none that is an empty box.
  static func check(_ text: String, _ style: TextStyle, _ fonts: FontBook, scalars limit: Int = 1_001) {
    let line = fonts.line(text, style: style, doubled: false)
    #expect(line.runs.allSatisfy { $0.run.width <= 4_096 && $0.run.height <= 4_096 })
    let runs = fonts.runs(of: text, style: style, pixels: style.pixels)
    #expect(runs.reduce(0) { $0 + $1.text.unicodeScalars.count } <= limit)
    for run in runs {
      let seen = run.text.unicodeScalars.filter { !TextCluster.isInvisible($0) }
      #expect(run.font.has(Array(seen)), "\(run.text)")
    }
  }
}
