import Foundation
import Testing

@Suite struct BenchCommandTests {
  @Test func aRowThatCannotRunIsSaidAndNotMetInJSONToo() throws {
    let shop = try Workshop()
    let outcome = try shop.run(
      "bench", "--quick", "--json", "--only", "report", environment: ["PATH": "/nowhere"])
    #expect(outcome.code == 0)
    let rows = try #require(
      JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]])
    #expect(rows.count == 1)
    #expect(rows.first?["name"] as? String == "report")
    #expect(rows.first?["met"] as? Bool == false)
    #expect((rows.first?["why"] as? String)?.contains("no C compiler") == true)
  }

  @Test func nothingIsLeftBehind() throws {
    let shop = try Workshop()
    let outcome = try shop.run("bench", "--quick", "--only", "report")
    #expect(outcome.output.hasPrefix("report "))
    #expect(try FileManager.default.contentsOfDirectory(atPath: shop.folder.path) == [])
  }
}
