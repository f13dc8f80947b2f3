import MeetingCore

/// Finds out how a document is written and reads its lines.
///
/// Every letter and digit of the document is in its lines, in their order, but the numbers of numbered
/// points, which are in the shapes. What is not understood stays a paragraph as it was typed.
enum LooseDocument {
  enum Dialect: String, CaseIterable {
    case markdown, mediaWiki, dokuWiki, mail, plain
  }

  static func dialect(of text: String) -> Dialect { DialectSigns(SourceRow.rows(of: text)).dialect }

  /// `readsMarks`: the text is a report of ours, which is always Markdown, and whose marks come through
  /// as the scalars of ``TextMark``.
  static func lines(of text: String, as dialect: Dialect, readsMarks: Bool) -> [LooseLine] {
    if readsMarks { return MarkdownMinutes.lines(of: text, readsMarks: true) }
    switch dialect {
    case .markdown: return MarkdownMinutes.lines(of: text, readsMarks: false)
    case .mediaWiki: return MediaWikiMinutes.lines(of: SourceRow.rows(of: text))
    case .dokuWiki: return DokuWikiMinutes.lines(of: SourceRow.rows(of: text))
    case .mail: return PlainMinutes.lines(of: MailRows.rows(of: SourceRow.rows(of: text)), isMail: true)
    case .plain: return PlainMinutes.lines(of: SourceRow.rows(of: text), isMail: false)
    }
  }
}
