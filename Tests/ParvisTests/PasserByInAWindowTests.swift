import Foundation
import KioskPlatform
import KioskScreens
import KioskToolkit
import MeetingCore
import MeetingStore
import Testing

@testable import parvis

/// Somebody passes by and writes, the team lets it hang, hides it and undoes, the code takes it down: in a
/// real window, once by the pointer alone on the keyboard of the screen, once by the keyboard alone.
@MainActor
@Suite(.serialized) struct PasserByInAWindowTests {
  @Test(.timeLimit(.minutes(3))) func byThePointerAlone() throws {
    let stand = try Stand()
    let program = try stand.start()
    try stand.tap("key.writeSlip", route: .welcome)
    try stand.tap("key.agree", overlay: .consent(stand.prompt))
    try stand.write("Trop loin", in: .writing(stand.prompt))
    try stand.tap("writing.signature", overlay: .writing(stand.prompt), keyboard: true)
    try stand.write("Lou", in: .writing(stand.prompt))
    try stand.tap("key.hang", overlay: .writing(stand.prompt), keyboard: true)
    try stand.expect("Trop loin (Lou) [waiting]")
    let slip = try stand.slip("Trop loin")
    Thread.sleep(forTimeInterval: 0.7)
    try stand.tap("key.finished", overlay: .thanks(slip.id))

    try stand.tap("key.waiting.one", route: .wall, "1")
    try stand.tap("key.letHang", overlay: .waiting)
    try stand.expect("Trop loin (Lou) [hung]")
    try stand.tap("key.close", overlay: .waiting)
    try stand.tap("wall.slip", route: .wall, "Trop loin")
    try stand.tap("key.takeDown", overlay: .slip(slip.id))
    try stand.write(slip.code.description.filter { $0 != " " }.lowercased(), in: .takeDown)
    try stand.tap("key.erase", overlay: .takeDown, keyboard: true)
    try stand.expect("[hung]", isGone: "Trop loin")
    program.terminate()
    #expect(try program.wait(seconds: 3).code == 0)
    #expect(try stand.files(holding: "Trop loin").isEmpty)
  }

  @Test(.timeLimit(.minutes(3))) func byTheKeyboardAlone() throws {
    let stand = try Stand()
    let program = try stand.start()
    try stand.hands.key("F5", "e")
    try stand.hands.key("Tab", "Return")
    try stand.hands.type("Pas de bus")
    try stand.hands.key("Tab")
    try stand.hands.type("Lou")
    try stand.hands.key("Return")
    try stand.expect("Pas de bus (Lou) [waiting]")
    let slip = try stand.slip("Pas de bus")
    Thread.sleep(forTimeInterval: 0.7)
    try stand.hands.key("Return")

    // The second key of the wall shows what waits; its first one lets it hang.
    try stand.hands.key("F5")
    try stand.press("key.waiting.one", route: .wall, "1")
    try stand.press("key.letHang", overlay: .waiting)
    try stand.expect("Pas de bus (Lou) [hung]")
    try stand.hands.key("Escape")
    try stand.press("wall.slip", route: .wall, "Pas de bus")
    try stand.press("key.takeDown", overlay: .slip(slip.id))
    try stand.hands.type(slip.code.description)
    try stand.hands.key("Return")
    try stand.expect("[hung]", isGone: "Pas de bus")
    program.terminate()
    #expect(try program.wait(seconds: 3).code == 0)
    #expect(try stand.files(holding: "Pas de bus").isEmpty)
  }
}
