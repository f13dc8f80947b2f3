import Testing

@testable import KioskPlatform

@Suite
struct BoundedCacheTests {
  @Test("The cost never passes the limit, and what was used last stays")
  func bound() {
    var cache = BoundedCache<Int, String>(limit: 100)
    for key in 0..<50 {
      cache.insert("\(key)", for: key, cost: 10)
      #expect(cache.value(for: 0) == "0")
      #expect(cache.cost <= 100)
    }
    #expect(cache.value(for: 49) == "49")
    #expect(cache.value(for: 1) == nil)
  }

  @Test("What is dearer than the limit is not kept; a new value replaces the old one's cost")
  func replacing() {
    var cache = BoundedCache<Int, String>(limit: 100)
    cache.insert("too dear", for: 1, cost: 101)
    #expect(cache.count == 0)
    cache.insert("old", for: 2, cost: 60)
    cache.insert("new", for: 2, cost: 30)
    #expect(cache.cost == 30)
    #expect(cache.value(for: 2) == "new")
  }

  @Test("What is not named goes, and its cost with it")
  func keeping() {
    var cache = BoundedCache<Int, String>(limit: 100)
    for key in 0..<5 { cache.insert("\(key)", for: key, cost: 10) }
    cache.keep { $0 > 2 }
    #expect(cache.count == 2)
    #expect(cache.cost == 20)
    #expect(cache.value(for: 2) == nil)
    #expect(cache.value(for: 3) == "3")
  }
}
