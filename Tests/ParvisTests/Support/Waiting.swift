import Foundation

/// Waiting with a deadline, so that no test ever hangs.
enum Waiting {
  /// Asks every 5 ms until the answer is yes; `false` when the seconds are over.
  static func until(seconds: Double, _ isDone: () throws -> Bool) rethrows -> Bool {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while try !isDone() {
      guard ContinuousClock.now < deadline else { return false }
      usleep(5_000)
    }
    return true
  }
}
