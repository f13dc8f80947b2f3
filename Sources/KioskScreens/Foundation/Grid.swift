import KioskToolkit

/// Lengths of one window: everything is measured in u, the 1,080th of its shorter side.
struct Grid: Equatable {
  let size: Size
  let unit: Double
  let isEasy: Bool
  /// What the sizes of the type scale are multiplied by, titles and figures apart.
  let textFactor: Double
  /// Whether the plinth is raised and holds a keyboard.
  let hasKeyboard: Bool
  private let pixelsPerMillimetre: Double?

  init(
    size: Size, panelWidthMillimetres: Double?, isEasy: Bool, textSize: TextSize = .normal,
    hasKeyboard: Bool = false
  ) {
    textFactor = textSize.factor
    self.hasKeyboard = hasKeyboard
    self.size = size
    self.isEasy = isEasy
    unit = min(size.width, size.height) / 1080
    pixelsPerMillimetre = panelWidthMillimetres.map { size.width / $0 }
  }

  var isPortrait: Bool { size.height > size.width }
  /// 480 lines and the like: the same objects, fewer of them.
  var isSmall: Bool { min(size.width, size.height) < 600 }
  /// Less than 1,300 u wide: one column of times on the agenda, papers below each other.
  var isNarrow: Bool { size.width / unit < 1300 }

  var margin: Double { (isPortrait ? 76 : isSmall ? 66 : 96) * unit }
  /// Width between the margins.
  var width: Double { size.width - 2 * margin }

  /// At least 20 mm on a panel whose width is known.
  var keyHeight: Double {
    let least = pixelsPerMillimetre.map { 20 * $0 } ?? 72
    return max(isPortrait ? 116 * unit : 84 * unit, isSmall ? 210 * unit : 0, least)
  }

  /// The least side of what is touched on the wall: 20 mm where the panel's width is known.
  var leastTarget: Double { pixelsPerMillimetre.map { 20 * $0 } ?? max(84 * unit, 72) }

  /// Between two keys, and around them.
  var keyGap: Double { max(24 * unit, isSmall ? 10 : 12) }

  /// Keys of the keyboard on the screen: 20 mm where there is room for five rows of them.
  var keyboardKeyHeight: Double {
    let wanted = max(108 * unit, pixelsPerMillimetre.map { 20 * $0 } ?? 72)
    return min(wanted, (size.height * 0.65 - 4 * keyboardGap - 32 * unit) / 5)
  }

  var keyboardGap: Double { max((isPortrait ? 10 : 12) * unit, 6) }
  /// Narrower where ten keys of 20 mm would not lie beside each other.
  var keyboardMargin: Double {
    let wide = (isPortrait ? 20 : 60) * unit
    let key = (size.width - 2 * wide - 9 * keyboardGap) / 10
    return key < leastTarget ? 20 * unit : wide
  }

  var plinthHeight: Double {
    if hasKeyboard { return 5 * keyboardKeyHeight + 4 * keyboardGap + 32 * unit }
    let rows: Double = isPortrait ? 2 : 1
    return rows * keyHeight + (rows - 1) * keyGap + (isSmall ? 26 : 48) * unit
  }

  /// The wall's lower edge, where the plinth begins.
  var wallHeight: Double { size.height - plinthHeight }

  /// `value` u in pixels.
  func callAsFunction(_ value: Double) -> Double { value * unit }
}
