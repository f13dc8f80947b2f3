import KioskToolkit
import MeetingCore

/// What the kiosk itself remembers while it runs: where we are, what is being typed, what is pressed.
/// Whatever changes a pixel is here, in the meeting, or in the metrics.
public struct Kiosk: Equatable, Sendable {
  public var route = Route.welcome
  public var look = Look.day
  public var textSize = TextSize.normal
  /// Whether things move into place; off, everything is a step.
  public var moves = true
  public var size: Size
  /// Width of the panel in millimetres; `nil` where it is not known.
  public var panelWidthMillimetres: Double?
  /// Seconds after which a turn is over its time where the group chose none; 0 for none.
  public var turnSeconds = 180
  public var now: Moment

  public var overlay: Overlay?
  /// The fields of the overlay, when it has any.
  public var fields: [FieldName: TextEntry] = [:]
  public var focusedField: FieldName?
  /// Whether the caret is in the lit half of its blink.
  public var caretIsLit = true
  /// The line that waits for its kind.
  public var capturedLine = ""
  /// Whether passers-by use it: what they write waits until the team lets it hang, and is forgotten when
  /// they go away.
  public var isPublic = false
  /// Whether whoever writes has read what becomes of their words, and agreed.
  public internal(set) var hasConsented = false
  /// What the floor is asked for, and the list of whoever asks.
  var turnKind = TurnKind.intervention
  var turnCategory: CategoryID?
  /// The paper that is written on; `nil` for the usual one.
  var paper: SlipPaper?
  /// Uptime in milliseconds when somebody last touched anything.
  public internal(set) var touchedAt: Int64
  /// Whether the slips typed one after the other were written by hand before.
  var isTypingIn = false
  /// What was being typed in overlays that were left: nothing typed is lost by closing one.
  var drafts: [Overlay: [FieldName: TextEntry]] = [:]

  /// Label of the target that the keyboard has reached; `nil` while nobody uses Tab or arrows.
  public var focus: String?
  /// Label of the target under the finger.
  public var pressed: String?
  /// Whether the characters that the last key makes are not for a field: the key has done something else.
  var swallowsText = false
  /// Where the finger went down; `nil` while none is.
  var pressedAt: Point?
  /// The last touch that did something.
  var lastTouch: DoneTouch?
  /// How many codes wait, at most, until whoever writes fast looks at them.
  static let mostOwedThanks = 3
  /// Slips that hang, and whose code nobody has seen yet.
  var owedThanks: [SlipID] = []
  /// The slip that it went down on, and since when in uptime milliseconds.
  var pressedSlip: SlipID?
  var pressedSince: Int64?
  var drag: SlipDrag?
  /// The round of dots in progress.
  var dots: DotRound?
  /// Which tasks are looked for; `nil` for all.
  public var taskFilter: TaskFilter?
  /// The hands that were counted so far, and on which decision.
  var hands = HandCount()
  var handsOf: EntryID?
  public var isBlack = false
  /// Whether a newer version wrote the data: what is there is read, and nothing can be done.
  public var isReadOnly = false
  public var notesAreShown = false

  /// Whether the board goes person by person.
  public var boardIsByPerson = false
  /// Index of the question in view.
  public var promptIndex = 0
  /// Position, among the hanging slips, of the first one in view.
  public var firstSlip = 0
  /// Index of the first item shown on a crowded agenda; nil follows the item in progress.
  public var firstItem: Int?
  /// Index of the first thing in view on the screens that are lists; `nil` for the start.
  public var firstRow: Int?
  /// The same, in what lies over the screen.
  public var firstOverlayRow: Int?
  /// What is looked for within the screen; `nil` while nothing is.
  public var search: TextEntry?
  /// Uptime in milliseconds since when something done is not safe yet; `nil` where nobody counts.
  public var savingSince: Int64?
  /// Names of the things that came with the newest state.
  public var arrivals: Set<String> = []
  /// The line of the report that changed last; `nil` for none.
  public var changedLine: Int?
  /// Documents found on this machine; `nil` while they are looked for.
  public var documents: [FoundDocument]?
  /// The document that is looked at before it is kept.
  public var incoming: IncomingDocument?
  /// What the archive's screen shows; `nil` while it is read.
  public var archive: ArchiveContents?
  public var archiveOrder = ArchiveOrder.date
  /// The past meeting that was read last.
  public var past: PastMeeting?
  /// Index of the first row of it in view.
  var pastRow: Int?
  /// Where the report was last written; `nil` where it never was.
  public var reportPlace: ReportPlace?
  public var reportProgress = ReportProgress.still
  /// What became of it in each folder of copies.
  public var reportCopies: [ReportCopy] = []
  /// In which other forms this machine can write it.
  public var reportPages: [ReportExtract] = []
  /// The keyboard on the screen; `nil` while it is put away.
  public var keyboard: ScreenKeyboard?
  /// How its letters lie.
  public var keyboardLayout = ScreenKeyboard.Layout.azerty
  /// Whether the last act was on the group, which "undo" then takes back.
  var actedOnGroup = false
  public var toast: Toast?
  /// Whether a plan is being prepared: what is settled leads back to it.
  public internal(set) var isPlanning = false
  /// Index of the first item in view of it.
  var planRow: Int?
  /// Plans to begin with; `nil` while they are looked for.
  public var templates: [PlanTemplate]?
  /// Questions to choose from.
  public var library = PromptLibrary()
  /// Words that mean nearly the same, for what is looked for on the board.
  public var synonyms = Synonyms(.french)

  public init(size: Size, now: Moment) {
    self.size = size
    self.now = now
    touchedAt = now.uptimeMilliseconds
  }
}

/// A line at the foot of the wall that goes away by itself.
public struct Toast: Equatable, Sendable {
  public var text: String
  /// Whether "Annuler" is offered with it.
  public var offersUndo: Bool
  /// Uptime in milliseconds at which it goes.
  public var untilMilliseconds: Int64

  public init(text: String, offersUndo: Bool, untilMilliseconds: Int64) {
    self.text = text
    self.offersUndo = offersUndo
    self.untilMilliseconds = untilMilliseconds
  }
}
