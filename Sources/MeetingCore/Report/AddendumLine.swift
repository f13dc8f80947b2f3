/// A line beneath what it completes: a dated addendum, `Ajout (2027-01-03) : …`, or beneath a task somebody
/// who takes it on, `S’en occupe : Nadia`.
package enum AddendumLine {
  static func ours(_ date: PartialDate?, _ words: ReportWords) -> String {
    words.addendum + (date.map { " (\($0))" } ?? "") + words.colon
  }

  /// `nil` where the line is none.
  package static func read(_ line: String) -> AddendumRecord? {
    guard let (head, tail) = Scalars(line).split(at: ":") else { return nil }
    let text = tail.trimmed.text
    var label = head.trimmed
    if !text.isEmpty, let standing = offers[LineKey(label.text)] {
      return AddendumRecord(date: nil, text: text, offer: standing)
    }
    var date: PartialDate?
    if label.last == ")", let open = label.lastIndex(of: "(") {
      date = PartialDate(label[(open + 1)...].dropLast().text)
      if date == nil { return nil }
      label = label[..<open].trimmed
    }
    guard !text.isEmpty, labels.contains(LineKey(label.text)) else { return nil }
    return AddendumRecord(date: date, text: text)
  }

  private static let offers: [LineKey: OfferStanding] = {
    var offers: [LineKey: OfferStanding] = [:]
    for words in Language.allCases.map({ ReportWords($0) }) {
      for standing in OfferStanding.allCases {
        for isDone in [false, true] { offers[LineKey(words.offer(standing, isDone: isDone))] = standing }
      }
    }
    return offers
  }()

  private static let labels = Set(Language.allCases.map { LineKey(ReportWords($0).addendum) })
}
