import Testing

@Suite struct CodeScannerTests {
  private func code(_ text: String) -> String { CodeScanner.blanked(text, comments: true) }

  @Test func commentsAreBlankedAndNested() {
    #expect(code("a // b\nc") == "a     \nc")
    #expect(code("a /* b /* c */ d */ e") == "a                   e")
    #expect(CodeScanner.blanked("a // b", comments: false) == "a // b")
  }

  @Test func stringsAreBlankedAndTheirInterpolationsStay() {
    #expect(code(#"f("a { \" b")"#) == #"f("        ")"#)
    #expect(code(#"f("a \(g("x", h!)) b")"#) == #"f("    g(" ", h!)   ")"#)
  }

  @Test func longAndRawStringsAreBlanked() {
    let quotes = "\"\"\""
    #expect(
      code("let a = \(quotes)\n  } \" {\n  \(quotes)\nb") == "let a = \(quotes)\n       \n  \(quotes)\nb")
    #expect(code("let a = #\"x \" \\( y\"# + b") == "let a = #\"        \"# + b")
    #expect(code("let a = #\"\\#(b!)\"#") == "let a = #\"   b! \"#")
  }

  @Test func regexLiteralsAreBlanked() {
    #expect(code(#"let a = #/x " {/# + b"#) == #"let a = #/     /# + b"#)
    #expect(code("a /b/ c") == "a /b/ c")
    #expect(code(#"match(/"\/{/, a / b / c)"#) == #"match(/    /, a / b / c)"#)
  }

  @Test func whatIsLeftOpenEndsWithTheText() {
    #expect(code("a /* b") == "a     ")
    #expect(code("a \"b\nc") == "a \" \nc")
    #expect(code("a \"\"\"b") == "a \"\"\" ")
    #expect(code("a \"\\(b") == "a \"  b")
  }

  @Test func accentsOutsideLiteralsStay() {
    #expect(code("let été = 1 // été").hasPrefix("let été = 1 "))
  }
}
