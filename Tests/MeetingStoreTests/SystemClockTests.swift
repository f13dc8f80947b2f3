import Foundation
import Testing

@testable import MeetingStore

struct SystemClockTests {
  @Test func `two readings lie in one run of the machine and go forward`() throws {
    let clock = SystemClock()
    let first = clock.now()
    usleep(20_000)
    let passed = try #require(SystemClock().now().milliseconds(since: first))
    #expect((20...5000).contains(passed))
    #expect(abs(Double(first.wallMilliseconds) / 1000 - Date().timeIntervalSince1970) < 5)
    #expect(first.offsetMinutes * 60 == TimeZone.current.secondsFromGMT())
    #expect(!first.boot.isEmpty)
  }
}
