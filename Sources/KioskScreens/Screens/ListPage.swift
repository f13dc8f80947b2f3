/// Which things of a list are in view.
struct ListPage: Equatable {
  var first: Int
  /// How many are in view from `first`.
  var visible: Int
  var count: Int
  /// Where the page before begins; `nil` where every page holds as many.
  var previous: Int?

  var hasMoreBefore: Bool { first > 0 }
  var hasMoreAfter: Bool { first + visible < count }
}

extension ListPage {
  /// The page on which `wanted` is, where pages are filled one after the other from the start, each with what
  /// holds in `room` pixels and with one thing at least.
  init(count: Int, room: Double, wanted: Int?, height: (Int) -> Double) {
    self.init(count: count, wanted: wanted) { start in
      var used = height(start)
      var end = start + 1
      while end < count {
        used += height(end)
        if used > room { break }
        end += 1
      }
      return end
    }
  }

  /// The same, where `end` says where the page ends that begins at an index.
  init(count: Int, wanted: Int?, end: (Int) -> Int) {
    var page = ListPage(first: 0, visible: 0, count: count, previous: 0)
    while page.first < count {
      let next = end(page.first)
      page.visible = next - page.first
      guard next < count, wanted ?? 0 >= next else { break }
      page.previous = page.first
      page.first = next
    }
    self = page
  }
}
