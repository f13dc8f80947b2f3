import Foundation
import MeetingCore
import Synchronization

@testable import MeetingStore

/// A folder of its own for one test, gone with it.
final class TemporaryFolder: Sendable {
  let path: String

  init() {
    path = FileManager.default.temporaryDirectory.appending(path: "parvis-\(UUID().uuidString)").path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var data: DataFolder { DataFolder(path: path) }

  /// Whether `words` stand in any file of the folder.
  func contains(_ words: String) throws -> Bool {
    try FileManager.default.contentsOfDirectory(atPath: path).contains { name in
      try Data(contentsOf: URL(filePath: path + "/" + name)).range(of: Data(words.utf8)) != nil
    }
  }
}

/// Keeps what the desk published.
final class Screen: Sendable {
  private let states = Mutex<[DeskState]>([])

  var publish: @Sendable (DeskState) -> Void {
    { state in self.states.withLock { $0.append(state) } }
  }

  var all: [DeskState] { states.withLock { $0 } }
  var last: DeskState { all.last ?? DeskState() }
}

/// A clock that tests turn.
final class TestClock: Sendable {
  private let moment: Mutex<Moment>

  init(boot: String = "first") {
    moment = Mutex(
      Moment(wallMilliseconds: 1_780_000_000_000, offsetMinutes: 120, boot: boot, uptimeMilliseconds: 60_000))
  }

  var now: @Sendable () -> Moment { { self.moment.withLock { $0 } } }

  func advance(seconds: Int64) { moment.withLock { $0 = $0.advanced(milliseconds: seconds * 1000) } }

  func restart(boot: String) {
    moment.withLock {
      $0.boot = boot
      $0.uptimeMilliseconds = 1000
    }
  }
}

/// Counts identifiers up from a seed: the same in every run.
func identifiers(seed: UInt64) -> @Sendable () -> CommandID {
  let counter = Counter()
  return { CommandID(high: seed, low: counter.next()) }
}

final class Counter: Sendable {
  private let value = Mutex<UInt64>(0)

  func next() -> UInt64 {
    value.withLock {
      $0 += 1
      return $0
    }
  }
}

/// A generator with a seed (SplitMix64), for tests over many random inputs.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

let sampleMeeting = MeetingID(high: 7, low: 7)

extension MeetingRecord {
  static var sample: MeetingRecord {
    var record = MeetingRecord()
    record.title = "Outils numériques"
    var first = ItemRecord(title: "Accueil")
    first.minutes = 10
    record.items = [first, ItemRecord(title: "Nos outils")]
    record.prompts = [PromptRecord(text: "Quel outil ?")]
    return record
  }
}

extension MeetingDesk {
  /// A desk in `folder` with the sample meeting on screen.
  static func sample(
    in folder: TemporaryFolder, seed: UInt64 = 1, clock: TestClock = TestClock(), screen: Screen = Screen(),
    room: DiskRoom = DiskRoom { _ in nil }
  ) async throws -> MeetingDesk {
    let desk = try open(
      folder: folder.path, room: room, erasureLimitMilliseconds: 200, clock: clock.now,
      identifiers: MeetingStoreTests.identifiers(seed: seed), publish: screen.publish)
    _ = try await desk.perform(.meeting(sampleMeeting, .plan(.sample, source: nil)))
    _ = try await desk.perform(.kiosk(.chooseMeeting(sampleMeeting)))
    return desk
  }

  var prompt: PromptID {
    get throws {
      guard let prompt = memory.state.meeting.prompts.first else { throw Refusal.unknown(.prompt) }
      return prompt.id
    }
  }
}
