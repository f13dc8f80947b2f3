/// What in a text may tell who somebody is or where to reach them. It holds a slip until a person has
/// looked at it; it never deletes one.
///
/// Every look goes once along the text's tokens and looks a bounded number of them ahead, so it takes time in
/// proportion to the text, whatever is in it. It judges by shape: where a shape is doubtful it says yes, for
/// a slip held for nothing is hung with one tap.
public enum PersonalData: String, CaseIterable, Sendable, Hashable, Codable {
  case phone, email, bankAccount, socialSecurity, address

  /// What the text seems to hold; empty for most texts. French shapes first, English ones too. Numbers that
  /// everybody may call (15, 3114, 0 800…) are nobody's.
  public static func kinds(in text: String) -> Set<PersonalData> {
    var tokens = TextToken.all(in: text)
    var kinds: Set<PersonalData> = []
    // NB: long numbers first, and out of the way: the middle of many of them looks like a phone.
    let accounts = bankAccounts(in: tokens)
    blank(accounts, in: &tokens)
    let identities = socialSecurityNumbers(in: tokens)
    blank(identities, in: &tokens)
    if !accounts.isEmpty { kinds.insert(.bankAccount) }
    if !identities.isEmpty { kinds.insert(.socialSecurity) }
    if holdsPhone(tokens) { kinds.insert(.phone) }
    if holdsEmail(tokens) { kinds.insert(.email) }
    if holdsAddress(tokens) { kinds.insert(.address) }
    return kinds
  }

  private static func blank(_ ranges: [Range<Int>], in tokens: inout [TextToken]) {
    for range in ranges {
      for index in range { tokens[index] = .blank }
    }
  }
}
