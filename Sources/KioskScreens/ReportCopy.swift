import MeetingCore

/// A folder into which each report goes as well, and what became of it there.
public struct ReportCopy: Equatable, Sendable {
  public enum State: Equatable, Sendable {
    /// It is durable; whether it lies on what people pull out.
    case written(isOnStick: Bool)
    case failed(ReportTrouble)
  }

  /// As people know it: `CLE/parvis`.
  public var folder: String
  public var state: State

  public init(folder: String, state: State) {
    self.folder = folder
    self.state = state
  }

  public var trouble: ReportTrouble? { if case .failed(let trouble) = state { trouble } else { nil } }

  /// Where it is, or why it is not there and what to do.
  public func said(_ words: Catalogue) -> String {
    switch state {
    case .written(true): words("reportCopy.onStick", folder)
    case .written(false): words("reportCopy.written", folder)
    case .failed(let trouble): words("reportCopy.\(trouble.rawValue)", folder)
    }
  }
}

/// Why a file is not where it should be; the catalogue says it, and what to do.
public enum ReportTrouble: String, Equatable, Sendable, CaseIterable {
  /// Its folder is not there: a stick is out.
  case notThere
  case full
  /// Nothing may be written there.
  case locked
  case failed
}

/// Why a file of another form was not made.
public enum ExtractTrouble: String, Equatable, Error, Sendable, CaseIterable {
  /// The program that makes it is not on this machine.
  case noPandoc
  /// The program that pandoc makes PDF with is not.
  case noEngine
  /// It took too long.
  case tooSlow
  /// It could not.
  case notMade
  /// The form of the report does not hold it.
  case notPublic
}
