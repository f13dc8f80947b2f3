import ArgumentParser

@main
struct Parvis: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "parvis")
}
