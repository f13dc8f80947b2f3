import KioskToolkit

extension Palette {
  static let day = Palette(
    wallFrom: Color(0xF8E6B8), wallTo: Color(0xEFCD85), ink: Color(0x16232E), ink2: Color(0x333938),
    paper: Color(0xFFFDF6), paper2: Color(0xF3EAD3), paperInk: Color(0x16232E), paperInk2: Color(0x424B53),
    paperEdge: Color(0x8A7C5A), paperEdgeWidth: 0.8, plinth: Color(0x1C2B38), plinthLine: Color(0x35495A),
    plinthInk: Color(0xFBF6E6), key: Color(0xFFFDF6), keyInk: Color(0x16232E), keyLine: nil,
    keyEdge: Color(0x0B141B), primary: Color(0xFFC93C), primaryInk: Color(0x16232E),
    disabledInk: Color(0x93A2AC), twineLight: Color(0xFFFDF6), twineDark: Color(0x1F3FA3),
    twineEdge: Color(0x7D6A3F),
    peg: PegStyle(
      light: Color(0xE6BE84), dark: Color(0xBE8D50), line: Color(0x7A5426), flat: false, tipBorder: nil),
    nail: Color(0x3A4A55), alert: Color(0xA3160B), paperAlert: Color(0xA3160B), done: Color(0x14624A),
    highlight: Color(0xFFE08A), focusOnWall: Color(0xB0124F), focusOnPaper: Color(0xB0124F),
    focusOnPlinth: Color(0xFF8AC2), shadow: Color(0x5E4211), shadowAlpha: 0.30, accentsAreInk: false)

  static let evening = Palette(
    wallFrom: Color(0x1F3565), wallTo: Color(0x0C1530), ink: Color(0xF8EBD0), ink2: Color(0xDED6C4),
    paper: Color(0xF4E6C6), paper2: Color(0xDDCBA2), paperInk: Color(0x15202C), paperInk2: Color(0x363A40),
    paperEdge: Color(0xF4E6C6), paperEdgeWidth: 0, plinth: Color(0x060B15), plinthLine: Color(0x22304A),
    plinthInk: Color(0xF8EBD0), key: Color(0x33476F), keyInk: Color(0xF8EBD0), keyLine: Color(0x97A3BC),
    keyEdge: Color(0x000307), primary: Color(0xFFC93C), primaryInk: Color(0x15202C),
    disabledInk: Color(0x8C97AB), twineLight: Color(0xF8EBD0), twineDark: Color(0xC9761A),
    twineEdge: Color(0x0B1430),
    peg: PegStyle(
      light: Color(0xD9AE72), dark: Color(0xA97940), line: Color(0x573A16), flat: false,
      tipBorder: Color(0xF8EBD0)),
    nail: Color(0xAEB8C6), alert: Color(0xFFB4A2), paperAlert: Color(0xA3160B), done: Color(0x14624A),
    highlight: Color(0xFFC93C), focusOnWall: Color(0xFF8AC2), focusOnPaper: Color(0xB0124F),
    focusOnPlinth: Color(0xFF8AC2), shadow: Color(0x000208), shadowAlpha: 0.55, accentsAreInk: false)

  static let contrast = Palette(
    wallFrom: Color(0x000000), wallTo: Color(0x000000), ink: Color(0xFFFFFF), ink2: Color(0xFFFFFF),
    paper: Color(0xFFFFFF), paper2: Color(0xFFFFFF), paperInk: Color(0x000000), paperInk2: Color(0x000000),
    paperEdge: Color(0xFFFFFF), paperEdgeWidth: 4, plinth: Color(0x000000), plinthLine: Color(0xFFFFFF),
    plinthInk: Color(0xFFFFFF), key: Color(0xFFFFFF), keyInk: Color(0x000000), keyLine: nil, keyEdge: nil,
    primary: Color(0xFFE100), primaryInk: Color(0x000000), disabledInk: Color(0xFFFFFF),
    twineLight: Color(0xFFFFFF), twineDark: Color(0x000000), twineEdge: Color(0xFFFFFF),
    peg: PegStyle(
      light: Color(0xFFE100), dark: Color(0xFFE100), line: Color(0x000000), flat: true, tipBorder: nil),
    nail: Color(0xFFFFFF), alert: Color(0xFFE100), paperAlert: Color(0x000000), done: Color(0x000000),
    highlight: Color(0xFFE100), focusOnWall: Color(0xFFE100), focusOnPaper: Color(0x000000),
    focusOnPlinth: Color(0xFFE100), shadow: nil, shadowAlpha: 0, accentsAreInk: true)

  static let easy = Palette(
    wallFrom: Color(0xFBF0D2), wallTo: Color(0xFBF0D2), ink: Color(0x16232E), ink2: Color(0x2C353C),
    paper: Color(0xFFFFFF), paper2: Color(0xFFFFFF), paperInk: Color(0x16232E), paperInk2: Color(0x2C353C),
    paperEdge: Color(0x16232E), paperEdgeWidth: 3, plinth: Color(0x1C2B38), plinthLine: Color(0x35495A),
    plinthInk: Color(0xFBF6E6), key: Color(0xFFFDF6), keyInk: Color(0x16232E), keyLine: nil,
    keyEdge: Color(0x0B141B), primary: Color(0xFFC93C), primaryInk: Color(0x16232E),
    disabledInk: Color(0x93A2AC), twineLight: Color(0x16232E), twineDark: nil, twineEdge: nil,
    peg: PegStyle(
      light: Color(0xE6BE84), dark: Color(0xE6BE84), line: Color(0x5B3C14), flat: true, tipBorder: nil),
    nail: Color(0x16232E), alert: Color(0xA3160B), paperAlert: Color(0xA3160B), done: Color(0x14624A),
    highlight: Color(0xFFE08A), focusOnWall: Color(0xB0124F), focusOnPaper: Color(0xB0124F),
    focusOnPlinth: Color(0xFF8AC2), shadow: nil, shadowAlpha: 0, accentsAreInk: false)
}
