import Foundation
import Testing

@Suite struct ActTests {
  @Test func theListsExamplesAllSucceedInAnEmptyFolder() throws {
    let shop = try Workshop()
    let list = try ProgramRun.outcome(["act", "--list"]).output.split(separator: "\n").map(String.init)
    let examples = list.filter { $0.hasPrefix("{") }
    #expect(examples.count == list.count / 2)
    let replies = try shop.act(examples)
    #expect(replies.count == examples.count)
    for (example, reply) in zip(examples, replies) {
      #expect(reply.hasSuffix("\"ok\":true}"), "\(example) → \(reply)")
    }
  }

  @Test(arguments: [
    ("hello", "JSON"), ("[]", "JSON"), ("{\"text\":\"x\"}", "do"), ("{\"do\":\"fly\"}", "fly"),
    ("{\"do\":\"addPrompt\"}", "text"), ("{\"do\":\"addPrompt\",\"text\":3}", "a text"),
    ("{\"do\":\"addItem\",\"title\":\"X\",\"minutes\":\"dix\"}", "whole number"),
    ("{\"do\":\"addItem\",\"title\":\"X\",\"minutes\":true}", "whole number"),
    ("{\"do\":\"startItem\",\"item\":7}", "there are 0"),
    ("{\"do\":\"addPrompt\",\"text\":\" \"}", "Write something"), ("{\"do\":\"undo\"}", "nothing to undo"),
  ])
  func aBadLineIsAnsweredAndTheNextOneServed(line: String, says: String) throws {
    let shop = try Workshop()
    let replies = try shop.act([line, #"{"do":"addPrompt","text":"Bien ?"}"#])
    #expect(replies.count == 2)
    #expect(replies.first?.contains("\"ok\":false") == true)
    #expect(replies.first?.contains(says) == true, "\(replies)")
    #expect(replies.last?.contains("\"ok\":true") == true)
  }

  @Test func whatIsShownSaysWhoSpeaksNow() throws {
    let shop = try Workshop()
    _ = try shop.act([#"{"do":"requestFloor","name":"Amina"}"#])
    #expect(try !shop.run("show").output.contains("speaks now"))
    _ = try shop.act([#"{"do":"nextSpeaker"}"#])
    #expect(try shop.run("show").output.contains("speaks now: Amina\n"))
  }

  @Test func aLineOfAMegabyteIsRefusedWithTheLimit() throws {
    let shop = try Workshop()
    let long = String(repeating: "a", count: 1_000_000)
    let replies = try shop.act([#"{"do":"addPrompt","text":"\#(long)"}"#, #"{"do":"open"}"#])
    #expect(replies.first?.contains("65536") == true)
    #expect(replies.last?.contains("\"ok\":true") == true)
  }

  @Test func aSlipOverItsCapNamesTheLimitAndNothingIsCut() throws {
    let shop = try Workshop()
    let long = String(repeating: "é", count: 1001)
    let replies = try shop.act([
      #"{"do":"addPrompt","text":"Q ?"}"#, #"{"do":"hangSlip","prompt":1,"text":"\#(long)"}"#,
    ])
    #expect(replies.last?.contains("1000") == true, "\(replies)")
    #expect(try !shop.run("show").output.contains("éé"))
  }

  @Test func aSecondWriterIsToldToTryLater() throws {
    let shop = try Workshop()
    let slow = String(repeating: "{\"do\":\"undo\"}\n", count: 60_000)
    let first = try ProgramRun.start(["act", "--data", shop.data], input: slow)
    _ = try first.output { $0.contains("\n") }
    let second = try shop.run("act")
    #expect(second.code == 75)
    #expect(second.errors.contains("another parvis"))
    #expect(try shop.run("list").code == 0, "readers work beside a writer")
    first.kill()
    _ = try first.wait()
  }

  @Test(arguments: ["/proc/parvis", "/dev/null"]) func aDataFolderThatCannotBeIsSaid(folder: String) throws {
    let outcome = try ProgramRun.outcome(["act", "--data", folder], input: "{\"do\":\"open\"}\n")
    #expect(outcome.code == 73)
    #expect(outcome.errors.split(separator: "\n").count == 1)
    #expect(outcome.errors.contains(folder))
  }
}
