/// Where a line may not start, may not end, and where it may break without a space.
///
/// French typography for the Latin signs; kinsoku for Chinese and Japanese; in scripts that write no spaces
/// a line breaks between letters, as no dictionary is at hand.
enum LineRules {
  /// Whether a line may start with it: no closing sign, unit, or small kana does.
  static func mayStart(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first else { return true }
    switch scalar.value {
    case 0x61...0x7A, 0x41...0x5A, 0x30...0x39: return true
    case 0xA0, 0x202F, 0x2060, 0x2007: return false
    default: return !isTrailing(scalar)
    }
  }

  /// Whether a line may end with it: no opening quote or bracket does, nor what must not part from the next.
  static func mayEnd(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first else { return true }
    switch scalar.value {
    case 0x61...0x7A, 0x41...0x5A, 0x30...0x39: return true
    case 0xA0, 0x202F, 0x2060, 0x2007, 0xA1, 0xBF: return false
    case 0xE40...0xE44, 0xEC0...0xEC4: return false
    default:
      switch scalar.properties.generalCategory {
      case .openPunctuation, .initialPunctuation: return false
      default: return true
      }
    }
  }

  /// Whether a line may break between two characters that no space parts.
  static func mayBreak(_ first: Character, _ second: Character) -> Bool {
    (writesNoSpaces(first) || writesNoSpaces(second)) && mayEnd(first) && mayStart(second)
      && !(first.isNumber && second.isNumber)
  }

  /// Whether a line may break where two words are joined by a hyphen: `Jean-` and `Christophe`. Figures stay
  /// whole (`06-12`), and nothing as short as the `t` of `a-t-on` stands at an end.
  static func mayBreak(after part: String, before rest: Substring) -> Bool {
    guard let hyphen = part.last, hyphen == "-" || hyphen == "‐" else { return false }
    return part.count > 3 && part.dropLast().last?.isLetter ?? false && rest.prefix(3).count == 3
      && rest.prefix(3).allSatisfy(\.isLetter)
  }

  /// Whether a text begins with a unit, which stays with its number.
  static func isUnit(_ text: Substring) -> Bool {
    let word = text.prefix { $0.isLetter }
    return word.count <= 3 && units.contains(String(word))
  }

  private static let units: Set<String> = [
    "min", "mn", "h", "s", "sec", "km", "m", "cm", "mm", "kg", "g", "l", "cl", "ml", "ko", "Mo", "Go",
  ]

  /// Thai, Lao, Myanmar, Khmer, Chinese, Japanese. Korean has spaces.
  static func writesNoSpaces(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first, scalar.value >= 0xE00 else { return false }
    return switch scalar.value {
    case 0xE01...0xEFF, 0x1000...0x109F, 0x1780...0x17FF, 0x2E80...0x312F, 0x31A0...0x9FFF,
      0xF900...0xFAFF, 0xFF01...0xFF9F, 0x20000...0x3FFFF:
      true
    default: false
    }
  }

  /// Before these French puts a narrow space.
  static func takesNarrowSpace(_ character: Character) -> Bool {
    character == ";" || character == ":" || character == "!" || character == "?"
  }

  private static func isTrailing(_ scalar: Unicode.Scalar) -> Bool {
    if trailing.contains(scalar) { return true }
    return switch scalar.properties.generalCategory {
    case .closePunctuation, .finalPunctuation: true
    default: false
    }
  }

  private static let trailing: Set<Unicode.Scalar> = {
    let latin = ";:!?,.…‥%‰€£°‼⁇⁈⁉"
    let others = "،؛؟٪۔։՜՝՞\u{37E}׃।॥፡።፣፤፥፦፧፨។៕"
    let wide = "、。，．：；！？％・々〻ーゝゞヽヾ～"
    let smallKana = "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ"
    let thai = "ะาำๅๆฯະາຳໆ"
    return Set((latin + others + wide + smallKana + thai).unicodeScalars)
  }()
}
