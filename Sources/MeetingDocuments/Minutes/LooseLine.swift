import MeetingCore

/// A line of a document of loose shape: how it stands, and its words as plain text.
struct LooseLine: Hashable {
  var shape: LineShape
  /// One line, without marks of any dialect; runs of blanks are one space, no-break spaces are as typed.
  var text: String
}
