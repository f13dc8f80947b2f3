import ArgumentParser
import Foundation
import MeetingCore

extension Language: ExpressibleByArgument {}

/// The options that go with every verb.
struct CommonOptions: ParsableArguments {
  @Option(help: "The folder that holds the meetings.")
  var data: String?

  @Option(help: "The configuration file, instead of kiosk.conf.")
  var config: String?

  @Option(help: "The language of what is printed: fr or en.")
  var locale: Language?

  @Option(help: ArgumentHelp("The folder that holds Assets and Fonts.", visibility: .hidden))
  var root: String?

  /// Reads the configuration and finds the folders.
  func settings() throws -> Settings {
    let installation = try Installation(root: root)
    let file = config.map { URL(fileURLWithPath: $0) } ?? installation.configuration
    var configuration = Configuration()
    if let bytes = try? Data(contentsOf: file) {
      configuration = try Configuration(toml: String(decoding: bytes, as: UTF8.self), file: file.path)
    } else if config != nil {
      throw Failure(.noInput, "\(file.path) cannot be read; check the name after --config")
    }
    let folder = data ?? configuration.data ?? Self.defaultFolder
    return Settings(
      installation: installation, configuration: configuration,
      data: URL(fileURLWithPath: folder, isDirectory: true),
      reports: configuration.reports.map { URL(fileURLWithPath: $0, isDirectory: true) }, locale: locale)
  }

  /// `$XDG_DATA_HOME/parvis`, as the XDG Base Directory Specification has it.
  private static var defaultFolder: String {
    let environment = ProcessInfo.processInfo.environment
    if let home = environment["XDG_DATA_HOME"], home.hasPrefix("/") { return home + "/parvis" }
    return NSHomeDirectory() + "/.local/share/parvis"
  }
}

/// What the verbs start from.
struct Settings {
  let installation: Installation
  var configuration: Configuration
  let data: URL
  private let reportsFolder: URL?
  private let locale: Language?

  init(installation: Installation, configuration: Configuration, data: URL, reports: URL?, locale: Language?)
  {
    self.installation = installation
    self.configuration = configuration
    self.data = data
    reportsFolder = reports
    self.locale = locale
  }

  /// The same with another data folder.
  func with(data: String) -> Settings {
    Settings(
      installation: installation, configuration: configuration,
      data: URL(fileURLWithPath: data, isDirectory: true), reports: reportsFolder, locale: locale)
  }

  /// Where the CRs are written.
  var reports: URL { reportsFolder ?? data.appendingPathComponent("reports", isDirectory: true) }

  /// Where they go as well.
  var copies: [URL] { configuration.copies.map { URL(fileURLWithPath: $0, isDirectory: true) } }

  /// Words that mean nearly the same, the group's own among them, and what could not be read of them.
  func synonyms(_ language: Language) -> (synonyms: Synonyms, problems: [String]) {
    installation.synonyms(language, own: data.appendingPathComponent("synonyms.txt"))
  }

  /// The words to use: `--locale`, else the meeting's language, else the configuration's.
  func words(for meeting: Meeting? = nil) throws -> Catalogue {
    let spoken = meeting.flatMap { $0.isPlanned ? $0.language : nil }
    return try installation.catalogue(locale ?? spoken ?? configuration.language)
  }
}
