/// Why a row could not be measured.
struct BenchTrouble: Error {
  let why: String

  init(_ why: String) { self.why = why }
}
