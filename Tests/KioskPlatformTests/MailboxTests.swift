import Testing

@testable import KioskPlatform

@Suite
struct MailboxTests {
  @Test("What many threads post comes out once, each thread's in its order")
  func order() async throws {
    let mailbox = try Mailbox<[Int]>()
    await withTaskGroup(of: Void.self) { group in
      for sender in 0..<8 {
        group.addTask { for number in 0..<100 { mailbox.post([sender, number]) } }
      }
    }
    let messages = mailbox.drain()
    #expect(messages.count == 800)
    for sender in 0..<8 {
      #expect(messages.filter { $0[0] == sender }.map { $0[1] } == Array(0..<100))
    }
    #expect(mailbox.drain().isEmpty)
  }
}
