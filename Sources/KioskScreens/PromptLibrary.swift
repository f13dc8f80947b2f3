/// Questions that come with the program, for a group that looks for one to hang on the wall.
public struct PromptLibrary: Equatable, Sendable {
  /// Questions about one thing.
  public struct Theme: Equatable, Sendable {
    /// What they are about, as the screen says it.
    public let name: String
    /// In the order in which they are offered; each may be hung as it is.
    public let questions: [String]

    public init(name: String, questions: [String]) {
      self.name = name
      self.questions = questions
    }
  }

  /// In the order in which they are offered; empty where no library could be read.
  public let themes: [Theme]

  public init(themes: [Theme] = []) { self.themes = themes }
}
