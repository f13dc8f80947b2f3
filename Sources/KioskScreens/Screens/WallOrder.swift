import MeetingCore

/// The slips of a wall as they are read: those without a peg first, then peg by peg. Each element is a
/// position in `prompt.slips`.
///
/// It only looks at what the state keeps, so that ten thousand slips cost no more than ten.
struct WallOrder: RandomAccessCollection {
  private let pegs: [[Int]]
  let count: Int

  init(_ prompt: Prompt, search: SoughtWords? = nil) {
    guard let search else {
      pegs = prompt.hangingByPeg
      count = prompt.hanging.count
      return
    }
    let found = prompt.hangingByPeg.joined().filter { position in
      let slip = prompt.slips[position]
      return search.isIn([slip.text.value, slip.signature?.value].compactMap { $0 }.joined(separator: " "))
    }
    pegs = [found]
    count = found.count
  }

  var startIndex: Int { 0 }
  var endIndex: Int { count }

  subscript(index: Int) -> Int {
    var left = index
    for peg in pegs {
      if left < peg.count { return peg[left] }
      left -= peg.count
    }
    preconditionFailure("there is no slip \(index)")
  }
}
