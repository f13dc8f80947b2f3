import Glibc
import KioskToolkit

/// The samples of a struck bowl, computed: there is no recording, and so no file that could be missing.
///
/// A bowl sounds in several tones that are no multiples of each other, the higher the sooner gone. Two of
/// them lie so close together that the sound sways slowly, as that of a bowl which is not quite round.
struct GongSound: Equatable {
  /// Samples a second, on one channel.
  static let rate = 44_100

  /// Empty where the volume is 0; else its first and its last one are 0.
  let samples: [Int16]

  var seconds: Double { Double(samples.count) / Double(Self.rate) }

  private struct Tone {
    /// Of the lowest tone.
    let pitch: Double
    let loudness: Double
    /// After which it is down to 1/e.
    let seconds: Double
  }

  private static let tones = [
    Tone(pitch: 1, loudness: 1, seconds: 0.8), Tone(pitch: 1.006, loudness: 0.25, seconds: 0.8),
    Tone(pitch: 2.74, loudness: 0.4, seconds: 0.4), Tone(pitch: 5.19, loudness: 0.16, seconds: 0.2),
    Tone(pitch: 8.32, loudness: 0.06, seconds: 0.1),
  ]

  /// Against a click where the stroke begins.
  private static let attackSeconds = 0.012
  /// What is left of the sound is led to silence over so long.
  private static let fadeSeconds = 0.7
  /// Loudspeakers sound harsh at their limit.
  private static let loudest = 0.8

  /// `volume` in percent, 0…100.
  init(_ gong: Gong, volume: Int) {
    guard volume > 0 else {
      samples = []
      return
    }
    var wave = [Double](repeating: 0, count: Int(gong.seconds * Double(Self.rate)))
    for start in gong.strokes {
      for tone in Self.tones { Self.add(tone, of: gong.hertz, at: Int(start * Double(Self.rate)), to: &wave) }
    }
    Self.fade(&wave)
    let peak = wave.reduce(0) { max($0, abs($1)) }
    let part = gong.loudness * Self.loudest * Double(min(100, volume)) / 100
    samples = wave.map { Int16($0 / peak * part * Double(Int16.max)) }
  }

  /// One step of a turning arrow a sample; the arrow grows shorter as it turns.
  private static func add(_ tone: Tone, of hertz: Double, at start: Int, to wave: inout [Double]) {
    let angle = 2 * Double.pi * hertz * tone.pitch / Double(rate)
    let decay = exp(-1 / (tone.seconds * Double(rate)))
    let (stepX, stepY) = (decay * cos(angle), decay * sin(angle))
    let attack = Int(attackSeconds * Double(rate))
    var (x, y) = (tone.loudness, 0.0)
    for index in start..<wave.count {
      let age = index - start
      let rise = age < attack ? (1 - cos(Double.pi * Double(age) / Double(attack))) / 2 : 1
      wave[index] += y * rise
      (x, y) = (x * stepX - y * stepY, x * stepY + y * stepX)
    }
  }

  private static func fade(_ wave: inout [Double]) {
    let length = Int(fadeSeconds * Double(rate))
    for left in 0..<length {
      wave[wave.count - 1 - left] *= (1 - cos(Double.pi * Double(left) / Double(length))) / 2
    }
  }
}

extension Gong {
  /// Of its lowest tone, which is also the loudest. A small loudspeaker has nothing below 300.
  var hertz: Double { self == .warning ? 523.25 : 349.23 }

  /// When it is struck, in seconds from its beginning.
  var strokes: [Double] { self == .warning ? [0] : [0, 0.9] }

  /// Until it is still.
  var seconds: Double { self == .warning ? 2.4 : 3.4 }

  /// Of what the volume allows.
  var loudness: Double { self == .warning ? 0.6 : 1 }
}
