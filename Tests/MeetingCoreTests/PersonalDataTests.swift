import MeetingCore
import Testing

/// What each kind looks like, and what only resembles it.
@Suite struct PersonalDataTests {
  @Test(arguments: [
    "06 39 98 12 34", "0639981234", "06.39.98.12.34", "06-39-98-12-34", "+33 6 39 98 12 34",
    "+33 (0)6 39 98 12 34",
    "0033639981234", "O6 39 98 12 34", "tel0199001234", "٠٦٣٩٩٨١٢٣٤", "０６３９９８１２３４",
    "06\u{A0}39\u{202F}98 12 34",
    "07700 900123", "+44 7700 900123", "(202) 555-0123",
  ])
  func phonesAreSeen(text: String) { #expect(PersonalData.kinds(in: "Call \(text) !") == [.phone]) }

  @Test(arguments: [
    "zéro six, trente-neuf, quatre-vingt-dix-huit, douze, trente-quatre",
    "zero six 39 98 soixante et onze dix sept", "06 39 98 un deux trois quatre",
    "oh seven seven zero zero nine zero zero four six one",
  ])
  func phonesAreHeardInWords(text: String) {
    #expect(PersonalData.kinds(in: "appelle \(text) le soir") == [.phone])
  }

  @Test(arguments: [
    "zéro phyto, six ans", "un, deux, trois, quatre", "zéro six : trente-neuf", "vingt-deux v'là",
  ])
  func countingIsNoPhone(text: String) { #expect(PersonalData.kinds(in: text).isEmpty) }

  @Test(arguments: [
    "15", "112", "3114", "36 46", "0 800 00 00 00", "12/03/2024 18 h 30", "1 200 000", "+ 12 000 000",
    "07:12, 07:42, 08:12",
    "978-2-1234-5680-3", "0-306-99615-2", "A0639981234", "06 39", "01.09.2024 18 30",
  ])
  func otherNumbersAreNoPhones(text: String) { #expect(PersonalData.kinds(in: text).isEmpty) }

  @Test(arguments: [
    "nadia@exemple.fr", "NADIA.B@EXEMPLE.FR", "nadia @ exemple . fr", "nadia＠exemple.fr",
    "nadia(at)example.org",
    "nadia [at] example [dot] org", "nadia arobase exemple point fr", "nadia chez exemple point fr",
    "nadia@exemple,fr",
  ])
  func emailsAreSeen(text: String) { #expect(PersonalData.kinds(in: text) == [.email]) }

  @Test(arguments: [
    "@nadia", "suivez @la.fanfare", "https://exemple.org/a?b=2", "chez Nadia, point.", "2 kg @ 3 €",
    "meet at example.org",
  ])
  func handlesAndSitesAreNoEmails(text: String) { #expect(PersonalData.kinds(in: text).isEmpty) }

  @Test(arguments: [
    "FR76 3000 9000 0112 3499 7890 181", "fr7630009000011234997890181", "FR 76 3000-9000-0112-3499-7890-181",
    "DE89 3709 0044 0532 0130 01", "GB12 NWBX 6099 1612 3456 78", "RIB 30009 00001 12349978901 81",
  ])
  func accountsAreSeen(text: String) { #expect(PersonalData.kinds(in: text) == [.bankAccount]) }

  @Test(arguments: [
    "de 2015 2016 2017 2018 2019 2020", "TVA FR12 123456789", "FR76", "SIRET 123 456 789 00012",
  ])
  func otherReferencesAreNoAccounts(text: String) { #expect(PersonalData.kinds(in: text).isEmpty) }

  @Test(arguments: [
    "1 85 05 78 996 084 36", "185057899608436", "1850578996084", "2 91 03 2A 994 118 07",
    "2.91.03.2b.994.118.07",
  ])
  func socialSecurityNumbersAreSeen(text: String) {
    #expect(PersonalData.kinds(in: text) == [.socialSecurity])
  }

  @Test(arguments: ["2 850 600 000 000", "20240612183000", "1 85 13 78 996 084 36", "1 85 05 78"])
  func otherLongNumbersAreNobodys(text: String) { #expect(PersonalData.kinds(in: text).isEmpty) }

  @Test(arguments: [
    "12 bis, rue des Lilas", "3 av. de la République 75011 Paris", "bât. B, résidence des Glycines",
    "j'habite au 8 chemin des vignes", "lieu-dit La Croix, 24990 Montrieux", "rue des Tilleuls, n° 11",
    "7 R. DU FOUR",
    "12-14 rue Basse", "14 Elm Street", "i live at 14 elm street",
  ])
  func addressesAreSeen(text: String) { #expect(PersonalData.kinds(in: text) == [.address]) }

  @Test(arguments: [
    "la rue de la Paix est fermée", "1 rue sur 2", "3 places de parking", "18 h 30 place du Marché", "75011",
    "samedi 12 place du Marché", "le bus 12 rue de la Gare", "zone 30 rue Haute", "2 cours de yoga",
    "one way street",
  ])
  func streetsAndCountsAreNoAddresses(text: String) { #expect(PersonalData.kinds(in: text).isEmpty) }

  @Test func severalKindsInOneText() {
    let text = "Nadia, 12 rue des Lilas\n06 39 98 12 34, nadia@exemple.fr"
    #expect(PersonalData.kinds(in: text) == [.address, .phone, .email])
  }

  @Test func nothingHoldsNothing() {
    for text in ["", " ", "@", "+", "n°", "r.", "12", "chez", "at", "fr", "@.", "rue"] {
      #expect(PersonalData.kinds(in: text).isEmpty)
    }
  }

  /// Pieces that start every look, in any order, cut anywhere.
  @Test(arguments: 0..<200) func anyTextIsJudged(seed: Int) {
    let pieces = [
      "06", "39 98", "+33", "00", " ", "@", ".", "point", "chez", "fr", "FR76", "1", "85", "2A", "rue", "r.",
      "n°", "bis",
      "12", ",", "bât", "lieu-dit", "é", "\u{301}", "\n", "👩‍🌾", "(", "-", "/", "Lilas", "٣", "\u{0}", "مرحبا",
      "ﬁ",
    ]
    var dice = Dice(seed: UInt64(seed))
    var text = ""
    for _ in 0..<Int.random(in: 0...80, using: &dice) {
      if Bool.random(using: &dice), let piece = pieces.randomElement(using: &dice) { text += piece }
      if let scalar = Unicode.Scalar(UInt32.random(in: 0...0x1_FFFF, using: &dice)), Bool.random(using: &dice)
      {
        text.unicodeScalars.append(scalar)
      }
    }
    // Whatever is written on the next line, a number stays one.
    #expect(PersonalData.kinds(in: "0639981234\n\(text)").contains(.phone))
  }

  @Test(arguments: ["a", "0", "é", "@", "👩‍🌾"]) func aWordOfTwoHundredThousandBytesIsJudged(piece: String) {
    let word = String(repeating: piece, count: 200_000 / piece.utf8.count)
    #expect(PersonalData.kinds(in: word).isEmpty)
    #expect(PersonalData.kinds(in: "\(word) 0639981234 \(word)") == [.phone])
  }
}
