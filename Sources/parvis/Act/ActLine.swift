import Foundation
import MeetingCore

/// One line of `act`: a JSON object whose `do` names a command.
struct ActLine {
  /// Longest line taken, in bytes.
  static let maximumBytes = 65_536

  let verb: String
  private let values: [String: Value]

  init(_ line: String) throws(ActError) {
    if line.utf8.count > Self.maximumBytes { throw .tooLong }
    guard let values = try? JSONDecoder().decode([String: Value].self, from: Data(line.utf8)) else {
      throw .notAnObject
    }
    guard case .text(let verb) = values["do"] else { throw .noVerb }
    self.verb = verb
    self.values = values
  }

  func text(_ name: String) throws(ActError) -> String {
    guard let value = values[name] else { throw .missing(name) }
    guard case .text(let text) = value else { throw .wrongType(name, "a text") }
    return text
  }

  func textIfAny(_ name: String) throws(ActError) -> String? {
    values[name] == nil ? nil : try text(name)
  }

  func number(_ name: String) throws(ActError) -> Int {
    guard let value = values[name] else { throw .missing(name) }
    guard case .number(let number) = value else { throw .wrongType(name, "a whole number") }
    return number
  }

  func numberIfAny(_ name: String) throws(ActError) -> Int? {
    values[name] == nil ? nil : try number(name)
  }

  func flag(_ name: String) throws(ActError) -> Bool {
    guard let value = values[name] else { return false }
    guard case .flag(let flag) = value else { throw .wrongType(name, "true or false") }
    return flag
  }

  /// One of the values of an enumeration, by its name; `nil` where the key is missing.
  func choice<Choice: RawRepresentable & CaseIterable>(_ name: String) throws(ActError) -> Choice?
  where Choice.RawValue == String {
    guard let text = try textIfAny(name) else { return nil }
    guard let choice = Choice(rawValue: text) else {
      throw .wrongType(name, "one of " + Choice.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return choice
  }

  func has(_ name: String) -> Bool { values[name] != nil }

  /// A thing named by its id or by its 1-based position among `ids`.
  func reference<Thing>(_ name: String, among ids: [Identifier<Thing>]) throws(ActError) -> Identifier<Thing>
  {
    if case .text(let text) = values[name] {
      guard let id = Identifier<Thing>(text) else { throw .wrongType(name, "an id or a position") }
      return id
    }
    let position = try number(name)
    guard ids.indices.contains(position - 1) else { throw .outOfRange(name, position, ids.count) }
    return ids[position - 1]
  }
}

extension ActLine {
  /// What a key may hold.
  private enum Value: Decodable {
    case text(String)
    case number(Int)
    case flag(Bool)
    /// Nothing that any command takes; said when that key is asked for.
    case other

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let flag = try? container.decode(Bool.self) {
        self = .flag(flag)
      } else if let number = try? container.decode(Int.self) {
        self = .number(number)
      } else if let text = try? container.decode(String.self) {
        self = .text(text)
      } else {
        self = .other
      }
    }
  }
}

/// What is wrong with a line of `act`.
enum ActError: Error, Equatable {
  case tooLong
  case notAnObject
  case noVerb
  case unknownVerb(String)
  case missing(String)
  case wrongType(String, String)
  case outOfRange(String, Int, Int)

  var message: String {
    switch self {
    case .tooLong: "a line may have \(ActLine.maximumBytes) bytes; say it in several commands"
    case .notAnObject: "not a JSON object on one line, such as {\"do\":\"addPrompt\",\"text\":\"…\"}"
    case .noVerb: "\"do\" is missing: the name of a command; parvis act --list prints them"
    case .unknownVerb(let verb): "no command is called '\(verb.prefix(60))'; parvis act --list prints them"
    case .missing(let name): "\"\(name)\" is missing"
    case .wrongType(let name, let type): "\"\(name)\" must be \(type)"
    case .outOfRange(let name, let position, let count):
      "\"\(name)\": there is no number \(position), there are \(count); parvis show prints them"
    }
  }
}
