/// Who may import whom: the floors.
enum ImportRule {
  /// What each target may import besides the standard library.
  static let allowed: [String: Set<String>] = [
    "MeetingCore": ["FoundationEssentials", "CUTF8Proc", "CStemmer"],
    "KioskToolkit": [],
    "KioskScreens": ["MeetingCore", "KioskToolkit"],
    "KioskPlatform": system.union([
      "KioskToolkit", "CSDL2", "CSDL2TTF", "CSDL2Image", "CHarfBuzz", "CFriBidi", "CQREncode",
    ]),
    "MeetingStore": system.union(["MeetingCore", "GRDB", "Crypto"]),
    "MeetingDocuments": system.union(["MeetingCore", "CCMark"]),
    "parvis": system.union(["ArgumentParser", "TOMLKit"]).union(ours),
  ]

  static let ours: Set<String> = [
    "MeetingCore", "KioskToolkit", "KioskScreens", "KioskPlatform", "MeetingStore", "MeetingDocuments",
  ]

  /// What comes with Swift and touches the machine: never on the pure floors.
  static let system: Set<String> = [
    "Foundation", "FoundationEssentials", "Dispatch", "Glibc", "Synchronization",
  ]

  /// What is not ours: each one is imported by exactly one target.
  static let libraries: Set<String> = [
    "CSDL2", "CSDL2TTF", "CSDL2Image", "CHarfBuzz", "CFriBidi", "CQREncode", "CUTF8Proc", "CStemmer",
    "CCMark",
    "GRDB", "Crypto", "ArgumentParser", "TOMLKit",
  ]

  static func findings(in file: SourceFile) -> [Finding] {
    guard let allowed = allowed[file.target] else {
      return [file.finding(1, "\(file.target) is no floor of ARCHITECTURE.md")]
    }
    return imports(of: file).filter { !allowed.contains($0.module) }.map {
      file.finding($0.line, "\(file.target) may not import \($0.module)")
    }
  }

  /// Libraries imported by no target, or by several.
  static func misplacedLibraries(in files: [SourceFile]) -> [Finding] {
    var users: [String: Set<String>] = [:]
    for file in files {
      for found in imports(of: file) { users[found.module, default: []].insert(file.target) }
    }
    return libraries.sorted().compactMap { library in
      let targets = users[library, default: []].sorted()
      guard targets.count != 1 else { return nil }
      let those = targets.isEmpty ? "no target" : targets.joined(separator: ", ")
      return Finding(
        path: "Package.swift", line: 1, message: "\(library) is imported by \(those), not by one")
    }
  }

  static func imports(of file: SourceFile) -> [(line: Int, module: String)] {
    file.code.enumerated().compactMap { index, line in
      let words = line.split(whereSeparator: { $0 == " " || $0 == "\t" })
      guard let place = words.firstIndex(of: "import"), place + 1 < words.count,
        words[..<place].allSatisfy({ $0.hasPrefix("@") || access.contains($0) })
      else { return nil }
      let kinded = kinds.contains(words[place + 1]) && place + 2 < words.count
      let name = words[kinded ? place + 2 : place + 1].prefix { $0 != "." && $0 != ";" }
      return (index + 1, String(name))
    }
  }

  private static let access: Set<Substring> = ["public", "package", "internal", "fileprivate", "private"]
  private static let kinds: Set<Substring> = [
    "struct", "class", "enum", "protocol", "func", "var", "let", "typealias", "actor",
  ]
}
