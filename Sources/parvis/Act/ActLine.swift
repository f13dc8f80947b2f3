import Foundation
import MeetingCore

/// One line of `act`: a JSON object whose `do` names a command.
struct ActLine {
  /// Longest line taken, in bytes.
  static let maximumBytes = 65_536

  let verb: String
  private let values: [String: Any]

  init(_ line: String) throws(ActError) {
    if line.utf8.count > Self.maximumBytes { throw .tooLong }
    guard let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)),
      let values = object as? [String: Any]
    else { throw .notAnObject }
    guard let verb = values["do"] as? String else { throw .noVerb }
    self.verb = verb
    self.values = values
  }

  func text(_ name: String) throws(ActError) -> String {
    guard let value = values[name] else { throw .missing(name) }
    guard let text = value as? String else { throw .wrongType(name, "a text") }
    return text
  }

  func textIfAny(_ name: String) throws(ActError) -> String? {
    values[name] == nil ? nil : try text(name)
  }

  func number(_ name: String) throws(ActError) -> Int {
    guard let value = values[name] else { throw .missing(name) }
    // NB: JSON's true is an NSNumber too.
    guard !(value is Bool), let number = value as? Int else { throw .wrongType(name, "a whole number") }
    return number
  }

  func numberIfAny(_ name: String) throws(ActError) -> Int? {
    values[name] == nil ? nil : try number(name)
  }

  func flag(_ name: String) throws(ActError) -> Bool {
    guard let value = values[name] else { return false }
    guard let flag = value as? Bool else { throw .wrongType(name, "true or false") }
    return flag
  }

  func has(_ name: String) -> Bool { values[name] != nil }

  /// A thing named by its id or by its 1-based position among `ids`.
  func reference<Thing>(_ name: String, among ids: [Identifier<Thing>]) throws(ActError) -> Identifier<Thing>
  {
    if let text = values[name] as? String {
      guard let id = Identifier<Thing>(text) else { throw .wrongType(name, "an id or a position") }
      return id
    }
    let position = try number(name)
    guard ids.indices.contains(position - 1) else { throw .outOfRange(name, position, ids.count) }
    return ids[position - 1]
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
