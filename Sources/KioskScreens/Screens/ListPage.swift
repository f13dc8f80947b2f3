/// Which things of a list are in view.
struct ListPage: Equatable {
  var first: Int
  /// How many are in view from `first`.
  var visible: Int
  var count: Int

  var hasMoreBefore: Bool { first > 0 }
  var hasMoreAfter: Bool { first + visible < count }
}
