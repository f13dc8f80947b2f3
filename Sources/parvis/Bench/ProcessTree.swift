import Foundation

/// What the kernel counts of a process and of all that came from it.
struct ProcessTree {
  let root: Int32
  /// Where the kernel says it; elsewhere in tests.
  var folder = "/proc"

  /// The process and its descendants, as far as they are still there.
  var processes: [Int32] {
    var found = [root]
    var index = 0
    while index < found.count {
      for thread in names(in: "\(found[index])/task") {
        let children = text("\(found[index])/task/\(thread)/children").split(whereSeparator: \.isWhitespace)
        found += children.compactMap { Int32($0) }.filter { !found.contains($0) }
      }
      index += 1
    }
    return found
  }

  /// Proportional set size: what is shared counts in parts. Source: `smaps_rollup`, kB.
  var proportionalBytes: Int {
    processes.reduce(0) { $0 + 1024 * (field("Pss:", in: text("\($1)/smaps_rollup")) ?? 0) }
  }

  /// Time on a processor, of all threads. Source: `schedstat`, field 1, which counts nanoseconds where
  /// `stat` counts hundredths of a second.
  var processorNanoseconds: Int64 {
    processes.reduce(0) { sum, process in
      names(in: "\(process)/task").reduce(sum) { sum, thread in
        let fields = text("\(process)/task/\(thread)/schedstat").split(whereSeparator: \.isWhitespace)
        return sum + (fields.first.flatMap { Int64($0) } ?? 0)
      }
    }
  }

  /// How often the main thread has given its processor away of itself, so has been woken.
  var wakeUps: Int { field("voluntary_ctxt_switches:", in: text("\(root)/task/\(root)/status")) ?? 0 }

  private func field(_ name: String, in text: String) -> Int? {
    text.split(separator: "\n").first { $0.hasPrefix(name) }?
      .split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) }
  }

  private func names(in path: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(path)")) ?? []
  }

  private func text(_ path: String) -> String {
    (try? String(contentsOfFile: "\(folder)/\(path)", encoding: .utf8)) ?? ""
  }
}
