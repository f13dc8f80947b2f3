import Foundation
import KioskPlatform
import KioskToolkit
import TOMLKit

extension FontRoles {
  /// Reads `Fonts/fonts.toml`. Folders that are not absolute are looked for beside it.
  init(file: URL) throws {
    guard let bytes = try? Data(contentsOf: file) else {
      throw Failure(.noInput, "\(file.path) cannot be read; install the program again")
    }
    let table: TOMLTable
    do {
      table = try TOMLTable(string: String(decoding: bytes, as: UTF8.self))
    } catch let error as TOMLParseError {
      throw Failure(.badData, "\(file.path):\(error.source.begin.line): \(error.description)")
    }
    let package = file.deletingLastPathComponent().deletingLastPathComponent()
    let folders = Self.texts(table["folders"]).map { folder in
      folder.hasPrefix("/") ? folder : package.appendingPathComponent(folder).path
    }
    var files: [Face: [String]] = [:]
    for typeface in Typeface.allCases {
      guard let family = table[typeface.rawValue]?.table else { continue }
      for (italic, weights) in [(false, family), (true, family["italic"]?.table ?? TOMLTable())] {
        for weight in Weight.allCases {
          files[Face(typeface, weight, italic: italic)] = Self.texts(weights["\(weight)"])
        }
      }
    }
    self.init(
      folders: folders, files: files, fallbacks: Self.texts(table["fallbacks"]),
      emoji: Self.texts(table["emoji"]))
  }

  /// Faces of which not one file named first is there: they are drawn with another font.
  var missingFaces: [String] {
    files.compactMap { face, names in
      let found = names.first.map { name in
        folders.contains { FileManager.default.fileExists(atPath: $0 + "/" + name) }
      }
      return found == true ? nil : "\(face.typeface.rawValue) \(face.weight)\(face.italic ? " italic" : "")"
    }.sorted()
  }

  private static func texts(_ value: (any TOMLValueConvertible)?) -> [String] {
    (value?.array).map { array in array.compactMap(\.string) } ?? []
  }
}
