extension AgendaItem {
  /// Who the remark says is invited: `invitée : une hébergeuse associative`; `nil` where it says nobody.
  public var guestName: String? { remark.flatMap { Self.guest(in: $0) } }

  static func guest(in remark: Text) -> String? {
    guard let remark = remark.value, let (word, rest) = Scalars(remark).split(at: ":") else { return nil }
    let name = rest.trimmed
    return guestWords.contains(LineKey(word.text).letters) && !name.isEmpty ? name.text : nil
  }

  private static let guestWords: Set = ["invite", "invitee", "invites", "invitees", "guest", "guests"]
}
