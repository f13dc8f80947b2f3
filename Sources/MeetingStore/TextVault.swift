import Crypto
import FoundationEssentials
import GRDB
import MeetingCore

/// The table `texts`: words with a salt of their own, apart from the events that name them.
enum TextVault {
  /// Random bytes mixed into each hash, so that short words cannot be guessed from it.
  private static let saltBytes = 16

  /// Puts the words of `texts` away and returns the salted hash of each.
  static func put(_ texts: [Text], stream: StreamName, in database: Database) throws -> [TextID: String] {
    var hashes: [TextID: String] = [:]
    let find = try database.cachedStatement(sql: "SELECT salt FROM texts WHERE id = ?")
    let insert = try database.cachedStatement(
      sql: "INSERT INTO texts (id, stream, salt, words) VALUES (?, ?, ?, ?)")
    for text in texts where hashes[text.id] == nil {
      guard let words = text.value else { continue }
      let id = text.id.description
      // NB: a turn repeats the text of the request it answers; its hash must be of the same salt.
      let salt: Data
      if let known = try Data.fetchOne(find, arguments: [id]) {
        salt = known
      } else {
        salt = randomSalt()
        try insert.execute(arguments: [id, stream.description, salt, words])
      }
      hashes[text.id] = hash(salt: salt, words: words)
    }
    return hashes
  }

  /// Overwrites the words of `text` and its salt with zeros, in place (``Schema`` says why).
  static func erase(_ text: TextID, in database: Database) throws {
    try database.execute(
      sql: """
        UPDATE texts SET salt = zeroblob(length(salt)),
          words = CAST(zeroblob(length(CAST(words AS BLOB))) AS TEXT)
        WHERE id = ?
        """,
      arguments: [text.description])
  }

  /// The words of a stream, those erased left out.
  static func shelf(of stream: StreamName, in database: Database) throws -> TextShelf {
    var words: [TextID: String] = [:]
    let rows = try Row.fetchCursor(
      database, sql: "SELECT id, words FROM texts WHERE stream = ? AND salt <> zeroblob(length(salt))",
      arguments: [stream.description])
    while let row = try rows.next() {
      if let id = TextID(row[0] as String) { words[id] = row[1] }
    }
    return TextShelf { [words] in words[$0] }
  }

  /// The meetings with a text that holds one of `parts`, which are folded.
  static func meetings(holding parts: [String], in database: Database) throws -> Set<MeetingID> {
    var found: Set<MeetingID> = []
    let rows = try Row.fetchCursor(
      database,
      sql: "SELECT stream, words FROM texts WHERE stream >= 'meeting:' AND stream < 'meeting;' "
        + "ORDER BY stream")
    var last = ""
    while let row = try rows.next() {
      let stream: String = row[0]
      if stream == last { continue }
      let words = TextGate.folded(row[1])
      guard parts.contains(where: words.contains), let id = ArchiveIndex.meeting(stream) else { continue }
      last = stream
      found.insert(id)
    }
    return found
  }

  /// SHA-256 of the salt followed by the words, in hexadecimal.
  static func hash(salt: Data, words: String) -> String {
    let digits = Array("0123456789abcdef")
    return SHA256.hash(data: salt + Data(words.utf8)).reduce(into: "") {
      $0.append(digits[Int($1 >> 4)])
      $0.append(digits[Int($1 & 15)])
    }
  }

  private static func randomSalt() -> Data {
    var generator = SystemRandomNumberGenerator()
    return Data((0..<saltBytes).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
  }
}
