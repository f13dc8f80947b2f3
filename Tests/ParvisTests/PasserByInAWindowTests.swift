import Foundation
import Testing

/// Somebody passes by and writes, the team lets it hang, the code takes it down: in a real window, once by
/// the pointer alone on the keyboard of the screen, once by the keyboard alone.
@Suite(.serialized) struct PasserByInAWindowTests {
  @Test(.timeLimit(.minutes(10))) func byThePointerAlone() async throws {
    let stand = try await Stand(for: "Trop loin")
    let program = try stand.start()
    try stand.tap("key.writeSlip", .welcome)
    try stand.tap("key.agree", .consent)
    try stand.write("Trop loin", in: Eyes.View.writing)
    try stand.tap("writing.signature", .writing(.letters, isShifted: false))
    try stand.write("Lou", in: Eyes.View.writing)
    try stand.tap("key.hang", .writing(.letters, isShifted: false))
    try stand.expect("Trop loin (Lou) [waiting]")
    let code = try stand.slip("Trop loin").code.description
    stand.rest()
    try stand.tap("key.finished", .thanks)

    try stand.tap("key.waiting.one|1", .wall(isHung: false))
    try stand.tap("key.letHang", .waiting)
    try stand.expect("Trop loin (Lou) [hung]")
    stand.rest()
    try stand.tap("wall.slip|Trop loin", .wall(isHung: true))
    try stand.tap("key.takeDown", .slip)
    try stand.write(code.filter { $0 != " " }.lowercased(), in: Eyes.View.takingDown)
    try stand.tap("key.erase", .takingDown(.letters, isShifted: false))
    try stand.expect("[hung]", isGone: "Trop loin")
    program.terminate()
    #expect(try program.wait(seconds: 3).code == 0)
    #expect(try stand.files(holding: "Trop loin").isEmpty)
  }

  @Test(.timeLimit(.minutes(10))) func byTheKeyboardAlone() async throws {
    let stand = try await Stand(for: "Pas de bus")
    let program = try stand.start()
    try stand.hands.key("F5", "e")
    try stand.hands.key("Tab", "Return")
    try stand.hands.type("Pas de bus")
    try stand.hands.key("Tab")
    try stand.hands.type("Lou")
    try stand.hands.key("Return")
    try stand.expect("Pas de bus (Lou) [waiting]")
    let code = try stand.slip("Pas de bus").code.description
    stand.rest()
    try stand.hands.key("Return")

    try stand.press("key.waiting.one|1", .wall(isHung: false))
    try stand.press("key.letHang", .waiting)
    try stand.expect("Pas de bus (Lou) [hung]")
    try stand.press("wall.slip|Pas de bus", .wall(isHung: true))
    try stand.press("key.takeDown", .slip)
    try stand.hands.type(code)
    try stand.hands.key("Return")
    try stand.expect("[hung]", isGone: "Pas de bus")
    program.terminate()
    #expect(try program.wait(seconds: 3).code == 0)
    #expect(try stand.files(holding: "Pas de bus").isEmpty)
  }
}
