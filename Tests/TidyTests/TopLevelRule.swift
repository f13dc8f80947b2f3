/// What may lie at the top of the repository.
enum TopLevelRule {
  static let allowed: Set<String> = [
    "Package.swift", "Package.resolved", "Sources", "Tests", "Assets", "Fonts", "kiosk.conf", "README.md",
    "ARCHITECTURE.md", "LICENSE", "Makefile", "docs", "packaging", "scripts",
  ]

  static func findings(in names: [String]) -> [Finding] {
    names.sorted().filter { !$0.hasPrefix(".") && !allowed.contains($0) }.map {
      Finding(path: $0, line: 1, message: "this has no place at the top of the repository")
    }
  }
}
