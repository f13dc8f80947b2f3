import Foundation
import KioskScreens
import MeetingCore
import TOMLKit

/// What `kiosk.conf` says; every key is described in the file itself.
struct Configuration: Equatable {
  var data: String?
  var reports: String?
  /// Folders into which each report goes as well.
  var copies: [String] = []
  /// Where documents to bring in are looked for, besides the usual folders.
  var documents: String?
  var language = Language.french
  var look = Look.day
  var textSize = TextSize.normal
  var movement = true
  var panelWidthMillimetres: Double?
  var turnSeconds = 180
  /// How loud the gong is, in percent; 0 for none.
  var gongVolume = 0
  var fullscreen = true
  /// Whether passers-by use it.
  var isPublic = false
  /// How the letters of the keyboard on the screen lie.
  var keyboard = ScreenKeyboard.Layout.azerty

  static let maximumCopies = 8

  /// The keys that exist, each with what it may be, as the error line names it.
  static let allowed: [(key: String, values: String)] = [
    ("data", "a folder, in quotes"),
    ("reports", "a folder, in quotes"),
    ("copies", "at most \(maximumCopies) folders, each from / on, in quotes, within [ ]"),
    ("documents", "a folder, in quotes"),
    ("language", "\"fr\" or \"en\""),
    ("look", "\"day\", \"evening\", \"contrast\" or \"easy\""),
    ("text_size", "\"normal\", \"large\" or \"larger\""),
    ("movement", "true or false"),
    ("panel_width_mm", "a whole number from 0 to 5000"),
    ("turn_seconds", "a whole number from 0 to 3600"),
    ("gong", "a whole number from 0 to 100"),
    ("fullscreen", "true or false"),
    ("public", "true or false"),
    ("keyboard", "\"azerty\" or \"qwerty\""),
  ]

  init() {}

  /// Reads a file's text. Throws a ``Failure`` that names file, line and what is allowed.
  init(toml: String, file: String) throws {
    let table: TOMLTable
    do {
      table = try TOMLTable(string: toml)
    } catch let error as TOMLParseError {
      throw Failure(.badData, "\(file):\(error.source.begin.line): \(error.description)")
    }
    for key in table.keys {
      let line = Self.line(of: key, in: toml)
      guard let allowed = Self.allowed.first(where: { $0.key == key }) else {
        let known = Self.allowed.map(\.key).joined(separator: ", ")
        throw Failure(.badData, "\(file):\(line): unknown key '\(key)'; the keys are \(known)")
      }
      guard let value = table[key], take(value, for: key) else {
        throw Failure(.badData, "\(file):\(line): '\(key)' must be \(allowed.values)")
      }
    }
  }

  private mutating func take(_ value: any TOMLValueConvertible, for key: String) -> Bool {
    switch key {
    case "data": return take(value.string, into: \.data)
    case "reports": return take(value.string, into: \.reports)
    case "copies": return take(copies: value.array)
    case "documents": return take(value.string, into: \.documents)
    case "language": return take(value.string.flatMap(Language.init(rawValue:)), into: \.language)
    case "look": return take(value.string.flatMap(Look.init(rawValue:)), into: \.look)
    case "text_size": return take(value.string.flatMap(TextSize.init(rawValue:)), into: \.textSize)
    case "movement": return take(value.bool, into: \.movement)
    case "fullscreen": return take(value.bool, into: \.fullscreen)
    case "keyboard":
      return take(value.string.flatMap(ScreenKeyboard.Layout.init(rawValue:)), into: \.keyboard)
    case "public": return take(value.bool, into: \.isPublic)
    case "panel_width_mm":
      guard let width = value.int, (0...5000).contains(width) else { return false }
      panelWidthMillimetres = width == 0 ? nil : Double(width)
      return true
    case "gong":
      guard let volume = value.int, (0...100).contains(volume) else { return false }
      gongVolume = volume
      return true
    default:
      guard let seconds = value.int, (0...3600).contains(seconds) else { return false }
      turnSeconds = seconds
      return true
    }
  }

  private mutating func take<Value>(_ value: Value?, into path: WritableKeyPath<Self, Value>) -> Bool {
    guard let value else { return false }
    self[keyPath: path] = value
    return true
  }

  private mutating func take(_ value: String?, into path: WritableKeyPath<Self, String?>) -> Bool {
    guard let value, !value.isEmpty else { return false }
    self[keyPath: path] = (value as NSString).expandingTildeInPath
    return true
  }

  /// Only whole paths: the program may be started from any folder.
  private mutating func take(copies array: TOMLArray?) -> Bool {
    guard let array, array.count <= Self.maximumCopies else { return false }
    copies = array.compactMap { ($0.string as NSString?)?.expandingTildeInPath }.filter { $0.hasPrefix("/") }
    return copies.count == array.count
  }

  /// The line on which a key is set. TOMLKit keeps no positions of what it read well.
  private static func line(of key: String, in toml: String) -> Int {
    let lines = toml.split(separator: "\n", omittingEmptySubsequences: false)
    let index = lines.firstIndex { line in
      let name = line.drop { $0 == " " || $0 == "\t" || $0 == "\"" || $0 == "[" || $0 == "'" }
      return name.hasPrefix(key) && !(name.dropFirst(key.count).first?.isLetter ?? false)
    }
    return (index ?? 0) + 1
  }
}
