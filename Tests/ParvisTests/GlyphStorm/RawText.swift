import CSDL2
import CSDL2TTF
import Foundation

/// What SDL_ttf draws without the font book in between.
enum RawText {
  static func path(of file: String, in folders: [String]) -> String? {
    folders.map { $0 + "/" + file }.first(where: FileManager.default.fileExists(atPath:))
  }

  /// The size of the surface that one call makes; `nil` where it makes none.
  static func surface(_ text: String, font path: String, pixels: Int32) -> (width: Int, height: Int)? {
    guard TTF_Init() == 0 else { return nil }
    defer { TTF_Quit() }
    guard let font = TTF_OpenFont(path, pixels) else { return nil }
    defer { TTF_CloseFont(font) }
    let white = SDL_Color(r: 255, g: 255, b: 255, a: 255)
    guard let surface = TTF_RenderUTF8_Blended(font, text, white) else { return nil }
    defer { SDL_FreeSurface(surface) }
    return (Int(surface.pointee.w), Int(surface.pointee.h))
  }
}
