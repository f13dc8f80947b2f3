/// Why the program stops: one line for the person, and an exit code of sysexits.
struct Failure: Error, Equatable {
  enum Code: Int32 {
    case usage = 64
    case badData = 65
    case noInput = 66
    case unavailable = 69
    case cannotWrite = 73
    case inputOutput = 74
    case tryLater = 75
  }

  let code: Code
  /// What, why, what to do; without the program's name and without a final full stop.
  let message: String

  init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }
}
