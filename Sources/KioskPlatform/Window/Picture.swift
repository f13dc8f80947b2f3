import CSDL2
import CSDL2Image
import KioskToolkit

/// A surface without a display: what `snapshot` draws on.
@MainActor
public final class Picture {
  private let surface: UnsafeMutablePointer<SDL_Surface>
  public let raster: Raster

  /// Each side 1…8192 px, else throws `size`.
  public init(size: Size) throws(PlatformError) {
    let width = PixelRect.whole(size.width.rounded())
    let height = PixelRect.whole(size.height.rounded())
    guard (1...8_192).contains(width), (1...8_192).contains(height) else {
      throw .size(width: width, height: height)
    }
    let format = SDL_PIXELFORMAT_ARGB8888.rawValue
    guard let surface = SDL_CreateRGBSurfaceWithFormat(0, Int32(width), Int32(height), 32, format),
      let pixels = surface.pointee.pixels
    else { throw .last("SDL_CreateRGBSurfaceWithFormat") }
    self.surface = surface
    raster = Raster(
      pixels: pixels.assumingMemoryBound(to: UInt32.self), stride: Int(surface.pointee.pitch) / 4,
      frame: PixelRect(x: 0, y: 0, maxX: width, maxY: height))
  }

  isolated deinit { SDL_FreeSurface(surface) }

  /// The colour of one pixel, for tests and checks; outside it is clear.
  public func color(x: Int, y: Int) -> Color {
    guard x >= 0, y >= 0, x < raster.frame.maxX, y < raster.frame.maxY else { return Color(0).opacity(0) }
    let pixel = raster.row(y)[x]
    return Color(
      red: UInt8(pixel >> 16 & 0xFF), green: UInt8(pixel >> 8 & 0xFF), blue: UInt8(pixel & 0xFF),
      alpha: UInt8(pixel >> 24))
  }

  /// Throws `cannotWrite`, also where the disk is full.
  public func savePNG(to path: String) throws(PlatformError) {
    guard IMG_SavePNG(surface, path) == 0 else {
      throw .cannotWrite(path: path, message: PlatformError.lastMessage())
    }
  }

  /// Copies a part to the same place of another surface, converting its pixels.
  func copy(_ rect: inout SDL_Rect, to target: UnsafeMutablePointer<SDL_Surface>) {
    var place = rect
    SDL_SetSurfaceBlendMode(surface, SDL_BLENDMODE_NONE)
    SDL_UpperBlit(surface, &rect, target, &place)
  }
}
