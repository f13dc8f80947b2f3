import Foundation
import KioskToolkit
import Testing

@testable import KioskPlatform

@Suite struct GongSoundTests {
  @Test(arguments: Gong.allCases)
  func itBeginsAndEndsInSilenceAndNeverClips(gong: Gong) throws {
    for volume in [1, 30, 100] {
      let samples = GongSound(gong, volume: volume).samples
      #expect(samples.first == 0 && samples.last == 0)
      #expect(
        samples.prefix(20).allSatisfy { abs($0) < 300 } && samples.suffix(400).allSatisfy { abs($0) < 4 })
      let peak = Double(samples.map { abs(Int($0)) }.max() ?? 0)
      let wanted = gong.loudness * 0.8 * 32_767 * Double(volume) / 100
      #expect(abs(peak - wanted) <= 1, "\(gong) at \(volume): \(peak)")
      // A click is a leap from one sample to the next.
      let leap = zip(samples, samples.dropFirst()).map { abs(Int($0) - Int($1)) }.max() ?? 0
      #expect(Double(leap) < peak / 3 + 2, "\(gong) at \(volume): \(leap)")
    }
  }

  @Test(arguments: Gong.allCases)
  func itDiesAwayAfterItsLastStroke(gong: Gong) {
    let samples = GongSound(gong, volume: 100).samples
    let half = GongSound.rate / 2
    let start = Int((gong.strokes.last ?? 0) * Double(GongSound.rate))
    let energies = stride(from: start, through: samples.count - half, by: half).map {
      samples[$0..<($0 + half)].reduce(0) { $0 + Double($1) * Double($1) }
    }
    #expect(energies.count > 3)
    for (earlier, later) in zip(energies, energies.dropFirst()) { #expect(later < earlier / 2) }
  }

  @Test(arguments: [0, -1])
  func withoutVolumeThereIsNothing(volume: Int) {
    for gong in Gong.allCases { #expect(GongSound(gong, volume: volume).samples.isEmpty) }
  }

  @Test func moreThanAHundredIsAHundred() {
    #expect(GongSound(.end, volume: 300) == GongSound(.end, volume: 100))
  }

  @Test func theWarningIsOneHighStrokeAndTheEndTwoLowOnes() {
    let (warning, end) = (GongSound(.warning, volume: 50).samples, GongSound(.end, volume: 50).samples)
    #expect(mainFrequency(of: warning) == 523)
    #expect(mainFrequency(of: end) == 349)
    #expect(strokes(of: warning).count == 1)
    let found = strokes(of: end)
    #expect(found.count == 2 && abs(found[1] - found[0] - 0.9) < 0.1, "\(found)")
  }

  /// The strongest of all whole frequencies from 100 to 3,000 Hz.
  private func mainFrequency(of samples: [Int16]) -> Int? {
    let second = samples.prefix(GongSound.rate).map(Double.init)
    return (100...3_000).max { power(of: $0, in: second) < power(of: $1, in: second) }
  }

  /// Goertzel's algorithm.
  private func power(of hertz: Int, in samples: [Double]) -> Double {
    let factor = 2 * cos(2 * Double.pi * Double(hertz) / Double(GongSound.rate))
    var (last, before) = (0.0, 0.0)
    for sample in samples { (last, before) = (sample + factor * last - before, last) }
    return last * last + before * before - factor * last * before
  }

  /// Seconds at which the sound is suddenly twice as strong as a twentieth of a second before.
  private func strokes(of samples: [Int16]) -> [Double] {
    let step = GongSound.rate / 20
    let energies =
      [0]
      + stride(from: 0, through: samples.count - step, by: step).map {
        samples[$0..<($0 + step)].reduce(0) { $0 + Double($1) * Double($1) }
      }
    let loudest = energies.max() ?? 0
    return zip(energies, energies.dropFirst()).enumerated().compactMap { index, pair in
      pair.1 > 1.5 * pair.0 && pair.1 > loudest / 10 ? Double(index) / 20 : nil
    }
  }
}
