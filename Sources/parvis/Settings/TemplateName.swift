import ArgumentParser

/// The plans that come with the program, by their files' names, in the order in which they are offered.
enum TemplateName: String, CaseIterable, ExpressibleByArgument, Sendable {
  case firstMeeting = "first-meeting"
  case oneTheme = "one-theme"
  case assembly
  case passersBy = "passers-by"
  case smallTables = "small-tables"
}
