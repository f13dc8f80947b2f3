import MeetingCore

/// What a tap, a click or a key asks for. `Kiosk.perform(_:on:)` serves them all.
public enum KioskAction: Equatable, Sendable {
  case show(Route)
  case open(Overlay)
  /// Closes the overlay, or leaves the text field.
  case dismiss
  case command(MeetingCommand)
  case group(GroupCommand)
  /// Begins to write a slip under the question in view.
  case writeSlip
  /// Agrees to what becomes of the words, and begins to write.
  case consent(PromptID)
  /// Whether slips are typed in from paper, or as they are said.
  case changeOrigin
  /// The next colour of paper.
  case changePaper
  /// Whether passers-by use the kiosk.
  case setPublic(Bool)
  /// Whoever is there goes on.
  case stay
  case askForFloor
  /// Takes a name that is known for the one that is asked for.
  case name(String)
  /// The next kind of turn that the floor is asked for.
  case changeTurnKind
  /// The next list, or none, of whoever asks.
  case changeCategory
  case capture
  /// Gives a captured line its kind.
  case choose(EntryKind)
  /// Begins to write a new question for the wall.
  case writePrompt
  /// Enter: hands in what is in the text field.
  case submit
  case focus(FieldName)
  /// A key of the keyboard on the screen.
  case keyboard(KeyboardKey)
  /// Ctrl+F: begins to look for something within the screen.
  case search
  /// Shows everything again.
  case endSearch
  /// Nobody was found for what was typed: it is asked all the same.
  case askAnyway
  /// To the board, to ask there in one's own words.
  case askOnBoard
  case showPrompt(by: Int)
  /// The slips after (1) or before (-1) those in view.
  case turnPage(by: Int)
  case openSlip(SlipID)
  /// A step of a round of dots.
  case dots(DotStep)
  /// A step on the board of whom to ask.
  case board(BoardStep)
  /// A step in the archive.
  case archive(ArchiveStep)
  /// A step in preparing a meeting.
  case plan(PlanStep)
  /// Which tasks are in view; all without.
  case filterTasks(TaskFilter?)
  case toggleNotes
  case undo
  case writeReport
  /// The same for whoever was not there: without who said what.
  case writePublicReport
  case writeExtract(ReportExtract)
  /// Shows where the report is, and in which forms it can be written.
  case openReportFiles
  /// Looks for documents to bring in, and shows them.
  case findDocuments
  /// Reads one of them, and shows what it would make.
  case readDocument(String)
  /// Makes a meeting of what was shown.
  case keepIncoming
  case blackout
  case setLook(Look)
  case setTextSize(TextSize)
  case setMovement(Bool)
  /// The plan's file has changed: take it as a new meeting, or go on with this one.
  case answerPlan(Bool)
}

/// What is done in a round of dots.
public enum DotStep: Equatable, Sendable {
  /// The next person gives dots, the first of them to that slip.
  case begin(SlipID?)
  /// One dot more for that slip, or the one that it has of whoever is there back.
  case give(SlipID)
  case choose(DotRule)
  /// Raised hands are counted from now on.
  case countHands
  case end
}

/// Keys of the keyboard on the screen, besides those of every field.
public enum KeyboardKey: Hashable, Sendable {
  case letter(String)
  case erase, shift, show, hide
  case layer(ScreenKeyboard.Layer)
}

/// What speaking time is counted by.
public enum SharesPart: String, CaseIterable, Hashable, Sendable { case people, lists, themes }

/// What lies over a screen.
public enum Overlay: Hashable, Sendable {
  /// F1: keys and gestures.
  case help
  /// A past meeting, to be read.
  case past
  /// The plan of a meeting as it is prepared.
  case plan(PlanSheet)
  /// The lines of the report that can be mended or completed.
  case reportLines
  /// Where the report is, and its other forms.
  case reportFiles
  /// One of them.
  case reportLine(AddendumTarget)
  /// Other words for a slip.
  case rewording(SlipID)
  /// Something to add later to a line of the report.
  case addition(AddendumTarget)
  /// What somebody who has just arrived may want to know.
  case arrival
  /// "Tous les écrans".
  case screens
  /// Look, size of the text, movement.
  case appearance
  /// One slip, large.
  case slip(SlipID)
  /// Writing a slip: text and signature.
  case writing(PromptID)
  /// What becomes of the words, before the first of them.
  case consent(PromptID)
  /// Writing an answer to a slip.
  case answering(SlipID)
  /// Several people's words, one after the other.
  case typingIn(PromptID)
  /// A slip hangs, or waits: its code.
  case thanks(SlipID)
  /// A code takes a slip down.
  case takeDown
  /// Why a slip is set aside.
  case setAside(SlipID)
  /// The pegs that a slip may hang on.
  case pegs(SlipID)
  /// The name of a new peg for slips.
  case newPeg([SlipID])
  /// How dots are given.
  case dotRule
  /// How many hands were raised for a slip.
  case hands(SlipID)
  /// The slips that wait, one after the other.
  case waiting
  /// The slips of the wall one by one, to be read aloud.
  case readAloud
  /// Somebody asks for the floor.
  case floor
  /// Ctrl+N: one line first.
  case capture
  /// …then its kind.
  case captureKind
  /// A new decision, open question or parked point, with how a decision was taken.
  case newEntry(EntryKind)
  /// A proposal to decide on by consent, other words for it, an objection to it.
  case newProposal
  case amending
  case newObjection
  /// One objection, and the proposal's words that take it in.
  case objection(ObjectionID)
  case integrating(ObjectionID)
  /// What can be done with the proposal besides its next step.
  case consentChanges
  /// What follows from a decision; a task that does; a show of hands, and one part of it.
  case decisionChanges(EntryID)
  case deriving(EntryID)
  case handCount(EntryID)
  case handPart(EntryID, HandCount.Part)
  case newTask
  case newTopic
  /// The items of the agenda, to choose one.
  case items
  /// One item of the agenda, large.
  case item(ItemID)
  /// What can be done with an item besides starting it.
  case itemChanges(ItemID)
  /// A new item, by its title.
  case newItem
  /// The ways to end in time.
  case fit
  /// Whether the meeting is over.
  case closing
  /// Who speaks, large.
  case speaker
  /// Somebody on the speakers' list, large.
  case request(RequestID)
  /// Everything about the floor that is chosen.
  case floorRules
  /// In which order the floor is given.
  case queueRule
  /// How long turns may take, and those of one scope.
  case turnTimes
  case turnTime(TurnScope)
  /// The lists that take turns, one of them, a new one, and how many are on one.
  case categories
  case category(CategoryID)
  case newCategory
  case countHeads(CategoryID)
  /// Ways to speak together.
  case formats
  /// What hands say in the air.
  case handSigns
  /// Who has spoken how long, and one of them.
  case shares(SharesPart)
  case sharer(TextID)
  /// Who could take that task on; what else can be done with it; which tasks somebody looks for.
  case offering(TaskSource)
  case taskChanges(TaskSource)
  case taskFilters
  /// Who does what tonight, and who has one of the roles.
  case roles
  case role(Role)
  /// How many are there, and one part of it.
  case headcount
  case headcountPart(HeadcountPart)
  /// Who speaks now, and another name for somebody who has spoken.
  case nameSpeaker
  case renameSpeaker(TextID)
  /// A text whose end is left out on the screen, whole.
  case reading(String)
  /// One line large, and what can be done with it.
  case entry(EntryID)
  /// A subject or a person of the board.
  case board(BoardSheet)
  /// One task of the group, large.
  case groupTask(TaskID)
  /// Other words for it.
  case edit(EntryID)
  /// People and tasks that the minutes propose to the group.
  case proposals
  /// The questions of the wall.
  case prompts
  /// The themes of the library of questions.
  case library
  /// The questions of one theme, by its place in the library.
  case libraryTheme(Int)
  /// A new question for the wall.
  case newPrompt
  /// The kiosk was off while timers ran: does that time count?
  case interruption
  /// Documents found on this machine, to bring one in.
  case documents
  /// What a document would make, before it is kept.
  case incoming
  /// A newer version wrote the data.
  case newerData
  /// The plan's file has changed since this meeting was made from it.
  case planChanged
}

/// The text fields that overlays and screens have.
public enum FieldName: String, Equatable, Hashable, Sendable { case text, signature, manner, search }
