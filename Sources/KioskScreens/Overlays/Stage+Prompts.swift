import KioskToolkit
import MeetingCore

/// The questions of the wall, and those that come with the program.
extension Stage {
  /// The questions that hang, to go to one, and two ways to hang another.
  var promptChoices: [Choice] {
    let hung = meeting.prompts.enumerated().map { index, prompt in
      let text = prompt.text.display(words)
      let count = prompt.hanging.count
      return Choice(
        title: text, detail: words(count == 1 ? "pegs.count.one" : "pegs.count", "\(count)"), label: text,
        action: kiosk.isPlanning
          ? .open(.plan(.prompt(prompt.id))) : .showPrompt(by: index - kiosk.promptIndex))
    }
    guard !kiosk.isPublic else { return hung }
    let typing =
      meeting.prompts.indices.contains(kiosk.promptIndex) && !kiosk.isPlanning
      ? [
        Choice(
          title: words("key.typingIn"), detail: words("prompts.typingIn"), label: words("key.typingIn"),
          action: .open(.typingIn(meeting.prompts[kiosk.promptIndex].id))),
        Choice(
          title: words("key.changePrompt"), detail: words("prompts.change"), label: words("key.changePrompt"),
          action: .open(.plan(.prompt(meeting.prompts[kiosk.promptIndex].id)))),
      ] : []
    return hung + typing + [
      Choice(
        title: words("key.newPrompt"), detail: words("prompts.new"), label: words("key.newPrompt"),
        action: .writePrompt),
      Choice(
        title: words("key.library"), detail: words("prompts.library"), label: words("key.library"),
        action: .open(.library)),
    ]
  }

  var themeChoices: [Choice] {
    kiosk.library.themes.enumerated().map { index, theme in
      Choice(
        title: theme.name, detail: words(counted: "library.count", theme.questions.count), label: theme.name,
        action: .open(.libraryTheme(index)))
    }
  }

  mutating func addLibrary() {
    let choices = themeChoices
    addChoices("library.title", choices, otherwise: choices.isEmpty ? words("library.empty") : nil)
  }

  func questionChoices(_ theme: Int) -> [Choice] {
    guard kiosk.library.themes.indices.contains(theme) else { return [] }
    return kiosk.library.themes[theme].questions.map { question in
      Choice(
        title: question, detail: kiosk.library.themes[theme].name, label: words("library.hang", question),
        action: .command(.addPrompt(text: question)))
    }
  }
}
