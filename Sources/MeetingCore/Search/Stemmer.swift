import CStemmer

/// Words without their endings, by Snowball: "traductions" and "traduire" meet at "traduct" and "traduir".
///
/// Owns the C library's stemmer, which remembers its last word: used where it was made, and by nobody else.
final class Stemmer {
  private let stemmer: OpaquePointer?

  init(_ language: Language) {
    stemmer = sb_stemmer_new(language.rawValue, nil)
  }

  deinit { sb_stemmer_delete(stemmer) }

  /// The stem of a folded word; the word itself where there is none to be had.
  func stem(_ word: String) -> String {
    var word = word
    let stem = word.withUTF8 { bytes -> String? in
      guard let stem = sb_stemmer_stem(stemmer, bytes.baseAddress, Int32(bytes.count)) else { return nil }
      let length = Int(sb_stemmer_length(stemmer))
      return String(decoding: UnsafeBufferPointer(start: stem, count: length), as: UTF8.self)
    }
    return stem.flatMap { $0.isEmpty ? nil : $0 } ?? word
  }
}
