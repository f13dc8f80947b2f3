/// The scripts that people of a street write in; each must find a font.
public enum StreetScript: String, CaseIterable, Sendable {
  case latin = "Latin"
  case greek = "Greek"
  case cyrillic = "Cyrillic"
  case arabic = "Arabic"
  case hebrew = "Hebrew"
  case georgian = "Georgian"
  case armenian = "Armenian"
  case devanagari = "Devanagari"
  case tamil = "Tamil"
  case thai = "Thai"
  case chinese = "Chinese"
  case japanese = "Japanese"
  case korean = "Korean"
  case emoji = "emoji"

  /// Letters that a font of the script has, and one of another script lacks.
  var sample: String {
    switch self {
    case .latin: "éœŷšğ"
    case .greek: "αΐω"
    case .cyrillic: "жїё"
    case .arabic: "سچي"
    case .hebrew: "אשת"
    case .georgian: "გამ"
    case .armenian: "բեր"
    case .devanagari: "नमस"
    case .tamil: "வணக"
    case .thai: "สวด"
    case .chinese: "们会开"
    case .japanese: "かタ曜"
    case .korean: "안녕요"
    case .emoji: "😀🎉"
    }
  }

  /// The Debian package that has a font for it.
  public var package: String {
    switch self {
    case .latin: "fonts-inter"
    case .chinese, .japanese, .korean: "fonts-noto-cjk"
    case .emoji: "fonts-noto-color-emoji"
    default: "fonts-noto-core"
    }
  }
}
