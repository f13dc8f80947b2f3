/// What is not legible, and where.
struct Finding: CustomStringConvertible {
  let rule: String
  let place: String
  let what: String

  var description: String { "\(rule): \(place): \(what)" }
}
