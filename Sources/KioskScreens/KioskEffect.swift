import MeetingCore

/// What the program does for the kiosk after an action.
public enum KioskEffect: Equatable, Sendable {
  /// Hands a command to the desk; the outcome comes back with `purpose`.
  case submit(Command, CommandPurpose)
  case writeReport
  case writePublicReport
  case writeExtract(ReportExtract)
  /// Asks in which forms this machine can write the report: ``Kiosk/reportPages``.
  case findReportPages
  /// Looks for documents; they come back by ``Kiosk/take(documents:)``.
  case findDocuments
  /// Reads the document at that path; it comes back by ``Kiosk/take(incoming:)``.
  case readDocument(String)
  /// Makes a meeting of it and shows that one.
  case bringIn(IncomingDocument)
  /// Reads a past meeting; it comes back by ``Kiosk/take(past:on:)``.
  case readPast(MeetingID)
  /// Makes the plan of a new meeting from what that one left; it comes back as a document to look at.
  case goOn(from: MeetingID)
  /// Looks for the templates; they come back by ``Kiosk/take(templates:)``.
  case findTemplates
  /// Makes a meeting of a plan, to be prepared.
  case beginPlan(MeetingRecord)
  /// Writes the plan into a file.
  case savePlan
  case copy(String)
  /// Asks for the clipboard: it comes back as typed text.
  case paste
  /// The answer about a plan that has changed since: make a new meeting of it, or keep this one.
  case takeChangedPlan(Bool)
  case quit
}

/// Why a command was handed in: what to do once its outcome is known.
public enum CommandPurpose: Equatable, Sendable {
  case act
  case undo
  /// A document was brought in: what it proposes comes next.
  case broughtIn
  /// A meeting was made to be prepared.
  case planBegun
  /// Typed in an overlay: its text comes back if it could not be kept.
  case typed(Overlay, [FieldName: TextDraft])
}

/// What was typed in one field.
public struct TextDraft: Equatable, Sendable {
  public let text: String

  public init(text: String) { self.text = text }
}

/// What became of a command.
public enum CommandOutcome: Equatable, Sendable {
  case done([Event])
  case refused(Refusal)
  /// The disk did not take it; the catalogue's key says why.
  case notSaved(String)
}
