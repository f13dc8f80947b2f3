/// A limit on everything that a person reads in one go.
enum LengthRule {
  static let linesInFile = 600
  static let linesInFunction = 70
  static let columnsInLine = 110

  static func findings(in file: SourceFile) -> [Finding] {
    fileFindings(file) + lineFindings(file) + functionFindings(file)
  }

  private static func fileFindings(_ file: SourceFile) -> [Finding] {
    let count = file.lines.last == "" ? file.lines.count - 1 : file.lines.count
    guard count > linesInFile else { return [] }
    return [file.finding(linesInFile + 1, "the file has \(count) lines, \(linesInFile) are allowed")]
  }

  private static func lineFindings(_ file: SourceFile) -> [Finding] {
    file.lines.enumerated().filter { $0.element.count > columnsInLine }.map {
      file.finding($0.offset + 1, "the line has \($0.element.count) columns, \(columnsInLine) are allowed")
    }
  }

  private static func functionFindings(_ file: SourceFile) -> [Finding] {
    FunctionFinder.functions(in: file.code).filter { $0.lineCount > linesInFunction }.map {
      file.finding(
        $0.firstLine, "\($0.name) has \($0.lineCount) lines, \(linesInFunction) are allowed in a function")
    }
  }
}
