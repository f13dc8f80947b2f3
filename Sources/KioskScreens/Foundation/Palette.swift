import KioskToolkit
import MeetingCore

/// The colours of one look, by role. Values: the table of colours by role of the design tokens.
struct Palette: Equatable {
  let wallFrom: Color
  let wallTo: Color
  let ink: Color
  let ink2: Color
  let paper: Color
  let paper2: Color
  let paperInk: Color
  let paperInk2: Color
  let paperEdge: Color
  /// In u; 0 for none.
  let paperEdgeWidth: Double
  let plinth: Color
  let plinthLine: Color
  let plinthInk: Color
  let key: Color
  let keyInk: Color
  let keyLine: Color?
  let keyEdge: Color?
  let primary: Color
  let primaryInk: Color
  let disabledInk: Color
  let twineLight: Color
  let twineDark: Color?
  let twineEdge: Color?
  let peg: PegStyle
  let nail: Color
  let alert: Color
  let paperAlert: Color
  let done: Color
  let highlight: Color
  let focusOnWall: Color
  let focusOnPaper: Color
  let focusOnPlinth: Color
  /// `nil` in the flat looks.
  let shadow: Color?
  let shadowAlpha: Double
  /// High contrast: the accents give up their colours and keep their shapes.
  let accentsAreInk: Bool

  var isFlat: Bool { shadow == nil }
  /// Pressed keys, in every look.
  static let pressed = Color(0xFFE39A)

  /// A paper of that colour, tinted from this look's usual one so that words on it read as well.
  func paper(_ paper: SlipPaper) -> Color {
    if accentsAreInk { return self.paper }
    let tint =
      switch paper {
      case .yellow: Color(0xFFE066)
      case .blue: Color(0x8CC4F2)
      case .green: Color(0x9BD88F)
      case .pink: Color(0xF7A8C0)
      }
    return self.paper.mixed(with: tint, part: 0.32)
  }

  static func of(_ look: Look) -> Palette {
    switch look {
    case .day: day
    case .evening: evening
    case .contrast: contrast
    case .easy: easy
    }
  }
}
