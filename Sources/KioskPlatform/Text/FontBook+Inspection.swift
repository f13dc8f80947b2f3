import Glibc
import KioskToolkit

/// For `parvis check`: every font file is opened, not only the ones that a screen needs.
extension FontBook {
  /// Opens every file that the roles name; those that are there and of no use are then among `problems`.
  public func tryEveryFile() {
    for path in catalogue.namedPaths() where access(path, F_OK) == 0 { _ = probe(path) }
  }

  /// The scripts of the street in which something could not be written with the fonts there are.
  public func missingScripts() -> [StreetScript] {
    let style = TextStyle(.text, .regular, pixels: 16)
    return StreetScript.allCases.filter { script in
      let scalars = Array(script.sample.unicodeScalars)
      if let primary = font(for: style, pixels: style.pixels), primary.has(scalars) { return false }
      return firstFont(having: scalars, in: fallbacks + emoji, pixels: style.pixels) == nil
    }
  }
}
