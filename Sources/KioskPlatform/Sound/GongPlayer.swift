import CSDL2
import Dispatch
import KioskToolkit
import Synchronization

/// Strikes the gong. On a queue of its own: sound may take its time, or never come back; the screen may not.
///
/// The device is open only while something rings, so that a kiosk at rest has no thread that wakes for it.
public final class GongPlayer: Sendable {
  private let volume: Int
  private let tell: @Sendable (String) -> Void
  private let queue = DispatchQueue(label: "parvis.gong")
  /// Only that queue opens and closes it.
  private let device = Mutex<SDL_AudioDeviceID?>(nil)

  /// A device that does not play what it was given is closed so long after it should be still.
  private static let patienceSeconds = 5.0

  /// `volume` in percent; at 0 nothing is ever opened. `onProblem` hears, on any thread, why nothing sounds.
  public init(volume: Int, onProblem tell: @escaping @Sendable (String) -> Void) {
    self.volume = volume
    self.tell = tell
  }

  /// Returns at once; where another gong still rings, this one follows it.
  public func strike(_ gong: Gong) {
    guard volume > 0 else { return }
    queue.async { [self] in
      do throws(PlatformError) {
        try ring(GongSound(gong, volume: volume))
      } catch {
        tell(Self.reason(error))
      }
    }
  }

  /// Silence, now. A device that does not let go is not waited for longer than a second.
  public func stop() {
    let done = DispatchSemaphore(value: 0)
    queue.async { [self] in
      close()
      done.signal()
    }
    _ = done.wait(timeout: .now() + 1)
  }

  /// Why a gong would not be heard on this machine; `nil` where a sound device opens.
  public static func problem() -> String? {
    do throws(PlatformError) {
      close(try open())
      return nil
    } catch {
      return reason(error)
    }
  }

  private func ring(_ sound: GongSound) throws(PlatformError) {
    let open = try opened()
    let bytes = UInt32(sound.samples.count * MemoryLayout<Int16>.size)
    guard SDL_QueueAudio(open, sound.samples, bytes) == 0 else {
      let error = PlatformError.last("SDL_QueueAudio")
      close()
      throw error
    }
    SDL_PauseAudioDevice(open, 0)
    let waiting = Double(SDL_GetQueuedAudioSize(open)) / Double(MemoryLayout<Int16>.size * GongSound.rate)
    closeWhenStill(after: waiting + 0.2, patience: Self.patienceSeconds)
  }

  private func opened() throws(PlatformError) -> SDL_AudioDeviceID {
    if let open = device.withLock({ $0 }) { return open }
    let open = try Self.open()
    device.withLock { $0 = open }
    return open
  }

  private func closeWhenStill(after seconds: Double, patience: Double) {
    queue.asyncAfter(deadline: .now() + seconds) { [self] in
      guard let open = device.withLock({ $0 }) else { return }
      if SDL_GetQueuedAudioSize(open) > 0 && patience > 0 {
        closeWhenStill(after: 0.5, patience: patience - 0.5)
      } else {
        close()
      }
    }
  }

  private func close() {
    guard let open = device.withLock({ $0 }) else { return }
    Self.close(open)
    device.withLock { $0 = nil }
  }

  private static func open() throws(PlatformError) -> SDL_AudioDeviceID {
    guard SDL_InitSubSystem(SDL_INIT_AUDIO) == 0 else { throw .last("SDL_InitSubSystem") }
    var wanted = SDL_AudioSpec()
    wanted.freq = Int32(GongSound.rate)
    wanted.format = SDL_AudioFormat(AUDIO_S16LSB)
    wanted.channels = 1
    wanted.samples = 2048
    // 0: whatever the device takes, SDL converts.
    let device = SDL_OpenAudioDevice(nil, 0, &wanted, nil, 0)
    guard device != 0 else {
      let error = PlatformError.last("SDL_OpenAudioDevice")
      SDL_QuitSubSystem(SDL_INIT_AUDIO)
      throw error
    }
    return device
  }

  private static func close(_ device: SDL_AudioDeviceID) {
    SDL_CloseAudioDevice(device)
    SDL_QuitSubSystem(SDL_INIT_AUDIO)
  }

  private static func reason(_ error: PlatformError) -> String {
    guard case .call(let call, let message) = error else { return "\(error)" }
    return "\(call): \(message)"
  }
}
