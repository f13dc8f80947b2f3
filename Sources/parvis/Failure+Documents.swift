import Foundation
import MeetingDocuments

extension Failure {
  /// `file` names what was read, for the cases that do not name it themselves.
  init(_ error: DocumentError, file: String = "") {
    switch error {
    case .empty: self.init(.badData, "\(file) is empty; write at least a title: # My meeting")
    case .tooLarge(let bytes):
      self.init(
        .badData,
        "\(file) has \(bytes) bytes, the limit is \(PlanReader.maximumBytes); split it into several meetings")
    case .holdsNUL: self.init(.badData, "\(file) holds NUL bytes, so it is no text; export it as plain text")
    case .isUTF16: self.init(.badData, "\(file) is in UTF-16; save it in UTF-8")
    case .notWritable(let path, let number):
      let reason = String(cString: strerror(number))
      self.init(.cannotWrite, "\(path) cannot be written: \(reason); check the folder, or use --output")
    case .diskFull(let path):
      self.init(.cannotWrite, "\(path): the disk is full; free some room and try again")
    case .notAsWritten(let path):
      self.init(.inputOutput, "\(path) was not written as it should; try again, or write to another disk")
    }
  }
}
