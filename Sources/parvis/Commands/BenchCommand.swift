import ArgumentParser
import Foundation

struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench", abstract: "Measures what was promised, each figure beside its opponent's.",
    discussion: """
      Takes about ten minutes on a machine that does nothing else. Works in a folder of its own beside the \
      data folder, and on a display in memory where there is none. What a row needs and the machine has \
      not (a C compiler, Chromium) is said in that row, which is then not met.
      """)

  @OptionGroup var common: CommonOptions

  @Flag(help: "Fewer and shorter runs: to see that it works.")
  var quick = false

  @Flag(help: "All rows as JSON.")
  var json = false

  @Option(help: ArgumentHelp("Only this row.", visibility: .hidden))
  var only: String?

  func run() throws {
    // A program of the bench that dies must not take the bench along.
    signal(SIGPIPE, SIG_IGN)
    let place = try BenchPlace(try common.settings())
    let rows = MainActor.assumeIsolated {
      let bench = Bench(place, isQuick: quick)
      return bench.plans.filter { only == nil || only == $0.name }.map { plan in
        FileHandle.standardError.write(Data("parvis: measuring \(plan.name)…\n".utf8))
        let row = bench.row(plan)
        if !json { FileHandle.standardOutput.write(Data((row.line + "\n").utf8)) }
        return row
      }
    }
    if json { try JSONPrinter.print(rows) }
  }
}
