import Foundation

/// The words on the screen: the same keys in every language, and French as it is typeset.
struct CatalogueRule {
  let path: String
  /// Keys of nested objects are joined by a point.
  let strings: [String: String]
  private let lines: [Substring]

  init(path: String, data: Data) throws {
    self.path = path
    lines = String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    strings = Self.flat(try JSONSerialization.jsonObject(with: data), key: "")
  }

  /// Keys that the other catalogue has and this one has not.
  func missingKeys(of other: CatalogueRule) -> [Finding] {
    other.strings.keys.filter { strings[$0] == nil }.sorted().map {
      Finding(path: path, line: 1, message: "no \"\($0)\", which \(other.path) has")
    }
  }

  /// Texts that fill in other places (`{0}`, `{1}`…) than the other language does.
  func differentPlaces(from other: CatalogueRule) -> [Finding] {
    strings.sorted { $0.key < $1.key }.compactMap { key, value in
      guard let theirs = other.strings[key], Self.places(in: value) != Self.places(in: theirs) else {
        return nil
      }
      return finding(key, "fills in other places than \(other.path)")
    }
  }

  private static func places(in value: String) -> [String] {
    value.matches(of: #/\{[0-9]+\}/#).map { String($0.output) }.sorted()
  }

  /// What the source asks for by its whole name and the catalogue does not have.
  func unknownKeys(in files: [SourceFile]) -> [Finding] {
    var findings: [Finding] = []
    for file in files {
      for (place, line) in file.lines.enumerated() {
        let keys = line.matches(of: #/words\("([^"\\]+)"/#).map { String($0.output.1) }
        for key in keys where strings[key] == nil {
          findings.append(file.finding(place + 1, "no \"\(key)\" in \(path)"))
        }
      }
    }
    return findings
  }

  /// What the source asks for with nothing to fill in, and the catalogue fills in.
  func emptyPlaces(in files: [SourceFile]) -> [Finding] {
    files.flatMap { file in
      file.lines.enumerated().flatMap { place, line in
        line.matches(of: #/words\("([^"\\]+)"\)/#).map { String($0.output.1) }
          .filter { !Self.places(in: strings[$0] ?? "").isEmpty }
          .map { file.finding(place + 1, "\"\($0)\" says nothing without what it fills in") }
      }
    }
  }

  /// Apostrophes and spaces as French wants them.
  func frenchFindings() -> [Finding] {
    strings.sorted { $0.key < $1.key }.flatMap { key, value in
      Self.frenchFaults(of: value).map { finding(key, $0) }
    }
  }

  private static func frenchFaults(of value: String) -> [String] {
    var faults: [String] = []
    if value.contains("'") { faults.append("a straight apostrophe, write ’") }
    let scalars = Array(value.unicodeScalars)
    for (before, sign) in zip(scalars, scalars.dropFirst()) where ";:!?".unicodeScalars.contains(sign) {
      if before == " " { faults.append("a breaking space before \(sign), write U+202F") }
    }
    return faults
  }

  private func finding(_ key: String, _ fault: String) -> Finding {
    let name = key.split(separator: ".").last ?? ""
    let line =
      lines.firstIndex { $0.contains("\"\(key)\"") } ?? lines.firstIndex { $0.contains("\"\(name)\"") }
    return Finding(path: path, line: (line ?? 0) + 1, message: "\(key): \(fault)")
  }

  private static func flat(_ value: Any, key: String) -> [String: String] {
    if let text = value as? String { return [key: text] }
    var strings: [String: String] = [:]
    for (name, inner) in value as? [String: Any] ?? [:] {
      strings.merge(flat(inner, key: key.isEmpty ? name : "\(key).\(name)")) { first, _ in first }
    }
    return strings
  }
}
