import Foundation
import KioskScreens
import MeetingCore
import MeetingDocuments

/// A plan or a report on the disk, read once.
struct PlanFile {
  let reading: PlanReading
  let source: PlanSource

  init(path: String) throws {
    let bytes = try Self.bytes(of: path)
    let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
    do {
      reading = try PlanReader.read(bytes, fallbackTitle: name)
    } catch {
      throw Failure(error, file: path)
    }
    source = PlanSource(name: URL(fileURLWithPath: path).lastPathComponent, digest: Self.digest(of: bytes))
  }

  /// The same, for the kiosk to show before it is kept.
  func incoming(_ arrival: ReportArrival) -> IncomingDocument {
    var meeting: MeetingID?
    var origin: String?
    switch arrival {
    case .new: break
    case .back(let id), .known(let id): meeting = id
    case .changed(let name): origin = name
    }
    return IncomingDocument(
      name: source.name, record: arrival.record(of: self), source: source, meeting: meeting, origin: origin)
  }

  /// What was noticed while reading, a line each, for the person at the command line.
  var remarks: [String] {
    reading.remarks.map { remark in
      switch remark {
      case .readAsWindows1252: "\(source.name): not UTF-8, read as Windows-1252; check the accents"
      case .notADuration(let item):
        "\(source.name): the bracket in '\(item)' is no time box from 1 to \(Meeting.maximumMinutes) min; "
          + "it stays in the title"
      case .textsSplit(let count): "\(source.name): \(count) long texts go on in a second line"
      }
    }
  }

  private static func bytes(of path: String) throws -> [UInt8] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Failure(.noInput, "\(path) does not exist; check the name")
    }
    if isFolder.boolValue { throw Failure(.noInput, "\(path) is a folder; name a Markdown file in it") }
    let data: Data
    let size: Int
    do {
      let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      data = try file.read(upToCount: PlanReader.maximumBytes + 1) ?? Data()
      size = max(data.count, Int(try file.seekToEnd()))
    } catch {
      throw Failure(.noInput, "\(path) cannot be read; give yourself the right to read it")
    }
    if size > PlanReader.maximumBytes { throw Failure(.tooLarge(bytes: size), file: path) }
    return [UInt8](data)
  }

  /// FNV-1a, 64 bits: it only tells whether the file is the same, it protects nothing.
  static func digest(of bytes: [UInt8]) -> String {
    let hash = bytes.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    return String(hash, radix: 16)
  }
}
