import Foundation
import Testing

@testable import parvis

/// Over a folder that looks like `/proc`: 10 has the children 11 and 12 (by its second thread), 11 has 13;
/// 14 is nobody's.
@Suite struct ProcessTreeTests {
  private let shop: Workshop
  private let tree: ProcessTree

  init() throws {
    shop = try Workshop()
    tree = ProcessTree(root: 10, folder: shop.folder.path)
    try process(10, threads: [10: "11 ", 15: "12"], pss: 100, wakeUps: 7)
    try process(11, threads: [11: "13"], pss: 20, wakeUps: 1000)
    try process(12, threads: [12: ""], pss: 3, wakeUps: 1000)
    try process(13, threads: [13: ""], pss: 400, wakeUps: 1000)
    try process(14, threads: [14: ""], pss: 5000, wakeUps: 1000)
  }

  private func process(_ identifier: Int, threads: [Int: String], pss: Int, wakeUps: Int) throws {
    let folder = shop.folder.appending(path: "\(identifier)")
    for (thread, children) in threads {
      let task = folder.appending(path: "task/\(thread)")
      try FileManager.default.createDirectory(at: task, withIntermediateDirectories: true)
      try Data(children.utf8).write(to: task.appending(path: "children"))
      try Data("\(thread) 99 5\n".utf8).write(to: task.appending(path: "schedstat"))
      let status = "Name:\tx\nvoluntary_ctxt_switches:\t\(wakeUps)\nnonvoluntary_ctxt_switches:\t9\n"
      try Data(status.utf8).write(to: task.appending(path: "status"))
    }
    let rollup = "0-1 ---p 0 00:00 0 [rollup]\nRss:  9999 kB\nPss:   \(pss) kB\nPss_Dirty: 8 kB\n"
    try Data(rollup.utf8).write(to: folder.appending(path: "smaps_rollup"))
  }

  @Test func descendantsAreFoundByAllThreads() {
    #expect(tree.processes.sorted() == [10, 11, 12, 13])
  }

  @Test func memoryIsTheSumOfTheTree() {
    #expect(tree.proportionalBytes == 523 * 1024)
  }

  @Test func processorTimeIsTheSumOfAllThreadsOfTheTree() {
    #expect(tree.processorNanoseconds == 10 + 15 + 11 + 12 + 13)
  }

  @Test func wakeUpsAreThoseOfTheMainThread() {
    #expect(tree.wakeUps == 7)
  }

  @Test func whatIsGoneCountsNothing() {
    let gone = ProcessTree(root: 99, folder: shop.folder.path)
    #expect(gone.proportionalBytes == 0 && gone.processorNanoseconds == 0 && gone.wakeUps == 0)
  }
}
