/// A stretch of a line that one font draws in one go: one script, one direction.
struct TextRun {
  let font: Font
  let script: Script
  let isRightToLeft: Bool
  /// In the order in which it is read, whatever the direction.
  var text: String
}
