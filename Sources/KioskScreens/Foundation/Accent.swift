import KioskToolkit
import MeetingCore

/// The colour of a theme, or of what somebody wears to be found, always with its shape.
struct Accent: Equatable {
  let shape: AccentShape
  let color: Color

  /// In the order that themes take them.
  private static let colors: [UInt32] = [
    0x1F3FA3, 0x9B0C07, 0x205E42, 0x8B7109, 0x7D446C, 0x2378A1, 0xC94366, 0x241A3F,
  ]

  /// The accent of the theme at `index` in the meeting; from the ninth on they begin again.
  init(index: Int) {
    shape = AccentShape.allCases[index % AccentShape.allCases.count]
    color = Color(Self.colors[index % Self.colors.count])
  }

  init(_ sign: PersonSign) { self.init(index: PersonSign.allCases.firstIndex(of: sign) ?? 0) }

  /// Of a theme of the meeting; the first one's where the item has none.
  init(of theme: ThemeID?, in meeting: Meeting) {
    self.init(index: meeting.themes.firstIndex { $0.id == theme } ?? 0)
  }
}
