import KioskToolkit

/// The steps of the type scale.
enum TextRole: Equatable {
  case timerXL, timerL
  /// The question at one of its sizes in u.
  case question(Double)
  case title
  case reminder
  /// A slip's words at one of their sizes in u.
  case slip(Double)
  case strong
  case text
  case textBold
  case near
  case signature
  /// What is for who stands near, where `near` does not hold.
  case fine
  case label
  case labelMin

  static let questionSizes: [Double] = [146, 122, 112]
  static let slipSizes: [Double] = [84, 80, 76, 72, 68, 66, 64, 62, 60, 57]

  /// Line height over size, tokens' "line".
  func leading(_ grid: Grid) -> Double {
    if grid.isEasy { return 1.45 }
    return switch self {
    case .timerXL, .timerL: 1.0
    case .question: 1.05
    case .title, .reminder: 1.1
    case .slip: 1.16
    case .strong: 1.15
    case .text, .textBold: 1.18
    case .near, .signature, .fine: 1.25
    case .label: 1.2
    case .labelMin: 1.3
    }
  }

  func style(_ grid: Grid) -> TextStyle {
    // NB: on a small panel keys are 20 mm high, and their words grow with them.
    let (size, floor) = self == .label && grid.isSmall ? (54, 24) : measure(grid.isEasy)
    let factor = grows ? grid.textFactor : 1
    let pixels = max(Int((size * factor * grid.unit).rounded()), Int(Double(floor) * factor))
    let typeface: Typeface = grid.isEasy ? .easy : isLabel ? .text : .display
    return TextStyle(typeface, weight, pixels: pixels, italic: self == .signature && !grid.isEasy)
  }

  /// Whether it follows the size of text that was chosen: titles and figures are large already.
  private var grows: Bool {
    switch self {
    case .timerXL, .timerL, .question, .title: false
    case .reminder, .slip, .strong, .text, .textBold, .near, .signature, .fine, .label, .labelMin: true
    }
  }

  private var isLabel: Bool {
    switch self {
    case .label, .labelMin, .near, .signature, .fine: true
    default: false
    }
  }

  private var weight: Weight {
    switch self {
    case .timerXL, .timerL, .question, .title, .reminder, .strong: .extrabold
    case .slip, .text, .labelMin: .medium
    case .textBold, .label: .semibold
    case .near, .signature, .fine: .regular
    }
  }

  /// Size in u and floor in pixels.
  private func measure(_ easy: Bool) -> (Double, Int) {
    switch self {
    case .timerXL: (226, 90)
    case .timerL: (176, 60)
    case .question(let size): (easy ? min(size, 118) : size, size >= 109 ? 48 : 27)
    case .title: (easy ? 118 : 116, 48)
    case .reminder: (62, 27)
    case .slip(let size): (easy ? max(70, size) : size, 27)
    case .strong: (66, 27)
    case .text, .textBold: (easy ? 70 : 57, 27)
    case .near, .signature: (42, 22)
    case .fine: (36, 20)
    case .label: (easy ? 44 : 36, 20)
    case .labelMin: (32, 18)
    }
  }
}
