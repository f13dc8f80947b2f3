extension AgendaItem {
  /// Who the remark says is invited: `invitée : une hébergeuse associative`; `nil` where it says nobody.
  public var guestName: String? {
    guard let remark = remark?.value, let (word, rest) = Scalars(remark).split(at: ":") else { return nil }
    let name = rest.trimmed
    return Self.guestWords.contains(LineKey(word.text).letters) && !name.isEmpty ? name.text : nil
  }

  private static let guestWords: Set = ["invite", "invitee", "invites", "invitees", "guest", "guests"]
}
