import KioskToolkit
import MeetingCore

/// What has been reached of the times in progress, and so when the gong is struck.
///
/// Pure: the same scenes, one after the other, strike the same gongs. Each is struck once for a turn, however
/// its time is changed afterwards, and once for each time box that an item is given.
public struct GongWatch: Equatable, Sendable {
  /// What was reached longer ago is no news: the machine slept, or somebody gave less time.
  static let latestMilliseconds: Int64 = 5_000

  private var turn = Hearing()
  private var item = Hearing()

  public init() {}

  /// Goes on to `scene`; what is struck now. Nothing for what is first seen past its time, for what stands
  /// still, and behind a black screen, which is off.
  public mutating func strike(at scene: Scene) -> Gong? {
    let strokes = [turn.strike(scene.timedTurn), item.strike(scene.timedItem)].compactMap { $0 }
    return scene.kiosk.isBlack ? nil : strokes.max()
  }
}

/// A time that runs out.
private struct Timed {
  enum Subject: Equatable {
    case turn(TurnID)
    case box(FormatID, stage: Int)
    case item(ItemID, minutes: Int)
  }

  let subject: Subject
  let stopwatch: Stopwatch
  let now: Moment
  /// Milliseconds after which each is struck, the earliest first.
  let dues: [(gong: Gong, milliseconds: Int64)]
}

/// How far one of them had come when it was last looked at.
private struct Hearing: Equatable {
  private var subject: Timed.Subject?
  private var wasRunning = false
  /// How many of its dues are behind it.
  private var reached = 0

  mutating func strike(_ timed: Timed?) -> Gong? {
    guard let timed else {
      self = Hearing()
      return nil
    }
    let total = timed.stopwatch.milliseconds(at: timed.now)
    let passed = timed.dues.prefix { $0.milliseconds <= total }
    let (isKnown, ranBefore, before) = (subject == timed.subject, wasRunning, reached)
    subject = timed.subject
    wasRunning = timed.stopwatch.isRunning
    reached = isKnown ? max(before, passed.count) : passed.count
    guard isKnown, ranBefore, wasRunning, passed.count > before, let last = passed.last,
      total - last.milliseconds < GongWatch.latestMilliseconds
    else { return nil }
    return last.gong
  }
}

extension Scene {
  /// The turn, or the format's time box.
  fileprivate var timedTurn: Timed? {
    if let run = desk.meeting.run, let box = run.box {
      return Timed(
        subject: .box(run.id, stage: run.stage), stopwatch: run.stopwatch, now: kiosk.now,
        dues: [(.warning, box - TurnTimerState.warning(of: box)), (.end, box)])
    }
    guard let turn = desk.meeting.turn else { return nil }
    let limit = turnLimit
    return Timed(
      subject: .turn(turn.id), stopwatch: turn.stopwatch, now: kiosk.now,
      dues: limit > 0 ? [(.warning, limit - TurnTimerState.warning(of: limit)), (.end, limit)] : [])
  }

  fileprivate var timedItem: Timed? {
    guard let item = desk.meeting.item(desk.meeting.currentItem), let minutes = item.minutes else {
      return nil
    }
    return Timed(
      subject: .item(item.id, minutes: minutes), stopwatch: item.stopwatch, now: kiosk.now,
      dues: [(.end, Int64(minutes) * 60_000)])
  }
}
