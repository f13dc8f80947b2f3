import CHarfBuzz

/// A writing system, by its tag of ISO 15924: what a font's shaping rules are looked up by.
struct Script: Hashable {
  /// The four letters, as HarfBuzz packs them.
  private let tag: UInt32

  static let latin = Script(HB_SCRIPT_LATIN)

  private init(_ script: hb_script_t) { tag = script.rawValue }

  /// `nil` for what is written in any script (spaces, digits, most signs) and for marks, which take the
  /// script of their letter.
  init?(of scalar: Unicode.Scalar) {
    let script = hb_unicode_script(hb_unicode_funcs_get_default(), scalar.value)
    if script == HB_SCRIPT_COMMON || script == HB_SCRIPT_INHERITED || script == HB_SCRIPT_UNKNOWN {
      return nil
    }
    self.init(script)
  }

  /// `Arab`, `Latn`…
  var name: String {
    String(decoding: [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: tag >> $0) }, as: UTF8.self)
  }
}
