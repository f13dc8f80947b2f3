import KioskPlatform
import MeetingDocuments
import MeetingStore

extension Failure {
  init(_ error: StoreError) {
    switch error {
    case .inUse(let path):
      self.init(
        .tryLater, "another parvis is writing in \(path); stop it, or name another folder with --data")
    case .notAFolder(let path):
      self.init(.cannotWrite, "\(path) is not a folder; name another with --data")
    case .cannotCreate(let path, let reason):
      self.init(.cannotWrite, "\(path) cannot be made: \(reason); name another folder with --data")
    case .notWritable(let path, let reason):
      self.init(.cannotWrite, "\(path) cannot be written: \(reason); give yourself the right, or use --data")
    case .diskFull(let path):
      self.init(.cannotWrite, "the disk of \(path) is full; free some room and try again")
    case .missing(let path):
      self.init(.noInput, "there is no meeting yet in \(path); make one with: parvis import PLAN.md")
    case .newerSchema(let path):
      self.init(
        .badData,
        "\(path) was written by a newer parvis, so nothing is written there; install that version, "
          + "or name another folder with --data")
    case .damaged(let path):
      self.init(.badData, "\(path) is damaged or is no journal; keep it aside and restore a copy")
    case .notDurable(let path):
      self.init(.inputOutput, "\(path) cannot be written durably; put the data on a local disk")
    case .failed(let path, let reason):
      self.init(.inputOutput, "\(path): \(reason); try again")
    case .unknownMeeting(let name):
      self.init(.noInput, "no meeting is called '\(name)'; parvis list prints them")
    case .ambiguousMeeting(let name):
      self.init(.usage, "several meetings begin with '\(name)'; give more of the id")
    }
  }

  init(_ error: PlatformError) {
    switch error {
    case .noDisplay(let reason):
      self.init(
        .unavailable,
        "no display to open a window on (\(reason)); start it from a desktop, "
          + "or with: startx \(CommandLine.arguments[0]), or: xvfb-run \(CommandLine.arguments[0])")
    case .noFont(let folders):
      self.init(
        .unavailable,
        "no font found in \(folders.joined(separator: ", ")); install them with: "
          + "apt-get install fonts-inter fonts-sil-andika")
    case .cannotWrite(let path, let reason):
      self.init(.cannotWrite, "\(path) cannot be written: \(reason); check the folder")
    case .call(let call, let message):
      self.init(.inputOutput, "\(call) failed: \(message); try again")
    case .size(let width, let height):
      self.init(.usage, "a picture of \(width)x\(height) is not drawn; give a side from 1 to 8192")
    }
  }

  init(_ error: DeskError, refusal: String) {
    switch error {
    case .refused: self.init(.badData, refusal)
    case .notSaved(let error):
      let cause = Failure(error)
      self.init(cause.code, "not saved: \(cause.message)")
    case .diskNearlyFull: self.init(.cannotWrite, "less than 64 MB is free; free some room and try again")
    case .stillErasing: self.init(.tryLater, "a reader keeps the erased words; stop it and try again")
    case .closed: self.init(.tryLater, "the journal is closed; start again")
    }
  }
}
