import CSDL2
import KioskToolkit

/// The window, and the way pixels take to it.
///
/// Drawn by the software renderer's own means on the window's surface and published by regions: without a
/// GPU the default path costs 12 ms a frame, this one 0.03 ms a region.
@MainActor
public final class Display {
  private let window: OpaquePointer
  private var surface: UnsafeMutablePointer<SDL_Surface>
  /// Where the window's own pixels are not 32-bit RGB.
  private var converted: Picture?

  /// Full screen where `size` is `nil`, else a window of that size in pixels.
  ///
  /// Throws `noDisplay` where there is none to open it on.
  public init(size: Size?) throws(PlatformError) {
    // Drawn pictures go back to the system when they go; by itself the allocator learns to keep as much as
    // the largest that ever went.
    mallopt(M_MMAP_THRESHOLD, 128 << 10)
    SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0")
    SDL_SetHint(SDL_HINT_TOUCH_MOUSE_EVENTS, "0")
    SDL_SetHint(SDL_HINT_MOUSE_TOUCH_EVENTS, "0")
    SDL_SetHint(SDL_HINT_ALLOW_ALT_TAB_WHILE_GRABBED, "0")
    SDL_SetHint(SDL_HINT_VIDEO_MINIMIZE_ON_FOCUS_LOSS, "0")
    SDL_SetHint(SDL_HINT_IME_SHOW_UI, "1")
    if SDL_getenv("WAYLAND_DISPLAY") == nil && SDL_getenv("SDL_VIDEODRIVER") == nil {
      // Asked in vain, Wayland's own library writes a line of its own on standard error.
      SDL_SetHint(SDL_HINT_VIDEODRIVER, "x11,kmsdrm")
    }
    // No joystick and no sensor: with one attached, waiting would become polling.
    guard SDL_Init(SDL_INIT_VIDEO) == 0 else { throw .noDisplay(reason: PlatformError.lastMessage()) }
    guard Self.isVisible else {
      SDL_Quit()
      throw .noDisplay(reason: "no X11, Wayland or KMS display was found")
    }
    SDL_DisableScreenSaver()
    do throws(PlatformError) {
      window = try Self.open(size)
      do throws(PlatformError) {
        surface = try Self.surface(of: window)
      } catch {
        SDL_DestroyWindow(window)
        throw error
      }
    } catch {
      SDL_Quit()
      throw error
    }
    converted = try Self.conversion(of: surface)
    SDL_StopTextInput()
  }

  isolated deinit {
    converted = nil
    SDL_DestroyWindow(window)
    SDL_Quit()
  }

  /// The name of SDL's driver: `x11`, `wayland`, `kmsdrm`, `dummy`…
  public var driver: String {
    SDL_GetCurrentVideoDriver().map { String(cString: $0) } ?? ""
  }

  /// In pixels.
  public var size: Size {
    Size(width: Double(surface.pointee.w), height: Double(surface.pointee.h))
  }

  /// What to draw on. Valid until the next `refresh`.
  public var raster: Raster {
    get throws(PlatformError) {
      if let converted { return converted.raster }
      guard let pixels = surface.pointee.pixels else {
        throw .call("SDL_GetWindowSurface", message: "no pixels")
      }
      return Raster(
        pixels: pixels.assumingMemoryBound(to: UInt32.self), stride: Int(surface.pointee.pitch) / 4,
        frame: PixelRect(x: 0, y: 0, maxX: Int(surface.pointee.w), maxY: Int(surface.pointee.h)))
    }
  }

  /// After `resized` and `exposed`: the surface is another one and everything must be drawn.
  public func refresh() throws(PlatformError) {
    surface = try Self.surface(of: window)
    converted = try Self.conversion(of: surface)
  }

  /// Shows what was drawn within these regions, in pixels.
  public func publish(_ regions: [Rect]) throws(PlatformError) {
    guard !regions.isEmpty else { return }
    let whole = PixelRect(x: 0, y: 0, maxX: Int(surface.pointee.w), maxY: Int(surface.pointee.h))
    var rects = regions.map { region in
      let part = PixelRect(around: region).intersection(whole)
      return SDL_Rect(x: Int32(part.x), y: Int32(part.y), w: Int32(part.width), h: Int32(part.height))
    }
    if let converted {
      for var rect in rects { converted.copy(&rect, to: surface) }
    }
    guard SDL_UpdateWindowSurfaceRects(window, &rects, Int32(rects.count)) == 0 else {
      throw .last("SDL_UpdateWindowSurfaceRects")
    }
  }

  /// NB: where SDL finds no display it falls back to a driver that draws for nobody, without a word.
  private static var isVisible: Bool {
    let driver = SDL_GetCurrentVideoDriver().map { String(cString: $0) } ?? ""
    return !["offscreen", "dummy"].contains(driver) || SDL_getenv("SDL_VIDEODRIVER") != nil
  }

  private static func open(_ size: Size?) throws(PlatformError) -> OpaquePointer {
    // NB: without a window manager nobody makes a window as large as the screen: it is made so.
    var screen = SDL_DisplayMode()
    let isKnown = SDL_GetDesktopDisplayMode(0, &screen) == 0
    let width = size.map { Int32(max(1, min(8_192, $0.width))) } ?? (isKnown ? screen.w : 1_280)
    let height = size.map { Int32(max(1, min(8_192, $0.height))) } ?? (isKnown ? screen.h : 720)
    let flags = size == nil ? SDL_WINDOW_FULLSCREEN_DESKTOP.rawValue : SDL_WINDOW_RESIZABLE.rawValue
    guard
      let window = SDL_CreateWindow(
        "Parvis", SDLConstants.centered, SDLConstants.centered, width, height, flags)
    else { throw .last("SDL_CreateWindow") }
    return window
  }

  private static func surface(
    of window: OpaquePointer
  ) throws(PlatformError) -> UnsafeMutablePointer<SDL_Surface> {
    guard let surface = SDL_GetWindowSurface(window) else { throw .last("SDL_GetWindowSurface") }
    return surface
  }

  private static func conversion(
    of surface: UnsafeMutablePointer<SDL_Surface>
  ) throws(PlatformError) -> Picture? {
    let format = surface.pointee.format.pointee.format
    // NB: SDL_PIXELFORMAT_RGB888 is the old name of XRGB8888.
    let direct = [SDL_PIXELFORMAT_RGB888.rawValue, SDL_PIXELFORMAT_ARGB8888.rawValue]
    if direct.contains(format) { return nil }
    return try Picture(size: Size(width: Double(surface.pointee.w), height: Double(surface.pointee.h)))
  }
}
