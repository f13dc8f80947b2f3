import Foundation
import Testing

@testable import parvis

/// Folders of copies, and the reports' own, as a group may find them: away, full, protected.
@Suite struct ReportCopiesTests {
  private let shop: Workshop

  init() throws {
    shop = try Workshop()
    _ = try shop.run("import", try shop.file("p.md", "# Soir\n\n- Date : 2026-12-03\n"))
    _ = try shop.act([
      #"{"do":"addPrompt","text":"Et vous ?"}"#, #"{"do":"hangSlip","prompt":1,"text":"Secretpapier"}"#,
      #"{"do":"hangSlip","prompt":1,"text":"Un autre"}"#,
    ])
  }

  private func configure(_ copies: [String], more: String = "") throws -> String {
    let list = copies.map { "\"\($0)\"" }.joined(separator: ", ")
    return try shop.file("kiosk.conf", "copies = [\(list)]\n\(more)")
  }

  private func folder(_ name: String) throws -> String {
    let folder = shop.folder.appending(path: name)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder.path
  }

  private func files(_ folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  private func contents(_ folder: String) -> String {
    files(folder).map { (try? String(contentsOfFile: folder + "/" + $0, encoding: .utf8)) ?? "" }.joined()
  }

  @Test func eachReportGoesIntoThemToo() throws {
    let (first, second) = (try folder("un"), try folder("deux"))
    let outcome = try shop.run("report", "--config", try configure([first, second]))
    #expect(outcome.code == 0, "\(outcome)")
    for copy in [first, second] {
      #expect(files(copy) == ["2026-12-03-soir.md"])
      #expect(contents(copy) == contents(shop.data + "/reports"))
    }
    #expect(
      try shop.run("report", "--table", "slips", "--config", shop.folder.path + "/kiosk.conf").code == 0)
    #expect(files(first).count == 2 && files(first) == files(shop.data + "/reports"))
  }

  @Test func oneThatIsAwayIsSaidNeverMadeAndTriedAgain() throws {
    let away = shop.folder.path + "/cle"
    let configuration = try configure([away])
    let outcome = try shop.run("report", "--config", configuration)
    #expect(outcome.code == 73)
    #expect(outcome.errors.contains("no copy in") && outcome.errors.contains("is not there"), "\(outcome)")
    #expect(outcome.output.hasSuffix("/reports/2026-12-03-soir.md\n"), "the report itself is written")
    #expect(!FileManager.default.fileExists(atPath: away))
    _ = try folder("cle")
    #expect(try shop.run("report", "--config", configuration).code == 0)
    #expect(files(away) == ["2026-12-03-soir.md"])
  }

  @Test func aFullOneIsSaid() throws {
    let copy = try folder("cle")
    _ = try configure([copy])
    let room = MountedRoom(
      shop: shop, mounts: "mount -t tmpfs -o size=16k none $shop/cle; head -c 16k /dev/zero >$shop/cle/x || :"
    )
    let outcome = try room.run("parvis report || echo code $?; ls -A \"$shop/cle\"")
    #expect(outcome.output.contains("/reports/2026-12-03-soir.md\ncode 73\nx\n"), "\(outcome)")
    #expect(outcome.errors.contains("is full; free some room"), "\(outcome)")
  }

  @Test func aProtectedOneIsSaidAndItsFileStays() throws {
    let copy = try folder("cle")
    try Data("à moi".utf8).write(to: URL(filePath: copy + "/note.txt"))
    _ = try configure([copy])
    let room = MountedRoom(
      shop: shop, mounts: "mount --bind \"$shop/cle\" \"$shop/cle\"; mount -o remount,bind,ro \"$shop/cle\"")
    let outcome = try room.run("parvis report || echo code $?")
    #expect(outcome.output.hasSuffix("/reports/2026-12-03-soir.md\ncode 73\n"), "\(outcome)")
    #expect(outcome.errors.contains("is protected; unlock it"), "\(outcome)")
    #expect(files(copy) == ["note.txt"])
  }

  @Test func aStickThatIsOutIsNotTakenForTheFolderItLeft() throws {
    _ = try configure(["/media/lea/CLE"])
    let out = MountedRoom(shop: shop, mounts: "mount -t tmpfs none /media; mkdir -p /media/lea/CLE")
    let away = try out.run("parvis report || echo code $?; ls -A /media/lea/CLE")
    #expect(away.output.hasSuffix("code 73\n"), "\(away)")
    #expect(away.errors.contains("no copy in CLE: it is not there"), "\(away)")
    let plugged = MountedRoom(
      shop: shop, mounts: out.mounts + "; mount -t tmpfs none /media/lea/CLE")
    let there = try plugged.run("parvis report >/dev/null; ls -A /media/lea/CLE")
    #expect(there.output == "2026-12-03-soir.md\n", "\(there)")
  }

  @Test func theReportsOwnFolderIsMadeAgainWhereItVanished() throws {
    let configuration = try configure([])
    _ = try shop.run("report", "--config", configuration)
    try FileManager.default.removeItem(atPath: shop.data + "/reports")
    #expect(try shop.run("report", "--config", configuration).code == 0)
    #expect(files(shop.data + "/reports") == ["2026-12-03-soir.md"])
  }

  @Test(arguments: [
    ("mount -t tmpfs -o size=16k none $shop/cr; head -c 16k /dev/zero >$shop/cr/x || :", "the disk is full"),
    ("mount --bind $shop/cr $shop/cr; mount -o remount,bind,ro $shop/cr", "Read-only file system"),
  ])
  func whereItsOwnFolderDoesNotTakeItThatIsSaidAndTheCopyIsWritten(mounts: String, says: String) throws {
    _ = try folder("cr")
    let copy = try folder("copie")
    _ = try configure([copy], more: "reports = \"\(shop.folder.path)/cr\"\n")
    let outcome = try MountedRoom(shop: shop, mounts: mounts).run("parvis report || echo code $?")
    #expect(outcome.output == "code 73\n")
    #expect(outcome.errors.contains(says), "\(outcome)")
    #expect(files(copy) == ["2026-12-03-soir.md"])
  }

  @Test func wordsErasedWhileACopyIsAwayGoFromItOnceItIsBack() throws {
    let copy = try folder("cle")
    let configuration = try configure([copy])
    for arguments in [["report"], ["report", "--table", "slips"], ["report", "--form", "public"]] {
      #expect(try ProgramRun.outcome(arguments + ["--data", shop.data, "--config", configuration]).code == 0)
    }
    #expect(contents(copy).contains("Secretpapier"))
    try FileManager.default.moveItem(atPath: copy, toPath: copy + "-retiree")
    let erase = #"{"do":"eraseSlip","prompt":1,"slip":1}"# + "\n"
    let answer = try shop.run("act", "--config", configuration, input: erase)
    #expect(answer.output.contains(#""ok":true"#) && answer.output.contains(#""copiesLeft":["#), "\(answer)")
    #expect(!contents(shop.data + "/reports").contains("Secretpapier"))
    // Another meeting is held by then.
    _ = try shop.run("import", try shop.file("q.md", "# Plus tard\n"))
    try FileManager.default.moveItem(atPath: copy + "-retiree", toPath: copy)
    #expect(try shop.run("report", "--config", configuration).code == 0)
    #expect(files(copy).count == 4 && contents(copy).contains("Un autre"), "\(files(copy))")
    #expect(!contents(copy).contains("Secretpapier"))
    let owed = try String(contentsOfFile: shop.data + "/copies-to-rewrite.txt", encoding: .utf8)
    #expect(owed.split(separator: "\n").count == 1, "nothing is owed any more: \(owed)")
  }

  @Test func theKioskWritesThemByItselfAndGoesOnWithoutThem() throws {
    let copy = try folder("copie")
    let configuration = try configure([shop.folder.path + "/nulle-part", copy], more: "movement = false\n")
    let kiosk = try ProgramRun.start(
      ["run", "--window", "1280x720", "--data", shop.data, "--config", configuration],
      environment: ["SDL_VIDEODRIVER": "dummy"])
    let came = Waiting.until(seconds: 60) { files(copy) == ["2026-12-03-soir.md"] }
    kiosk.terminate()
    let end = try kiosk.wait()
    #expect(came || !files(copy).isEmpty, "\(end)")
    #expect(end.code == 0, "\(end)")
    #expect(contents(copy) == contents(shop.data + "/reports") && contents(copy).contains("Secretpapier"))
  }

  @Test func aFolderBearsTheNameThatPeopleKnow() {
    #expect(CopyFolder(path: "/media/lea/CLE/parvis").name == "CLE/parvis")
    #expect(CopyFolder(path: "/run/media/lea/CLE").name == "CLE")
    #expect(CopyFolder(path: "/media/lea").name == "/media/lea")
    #expect(CopyFolder(path: "/media/lea/CLE").isOnStick && !CopyFolder(path: "/srv/cr").isOnStick)
  }
}
