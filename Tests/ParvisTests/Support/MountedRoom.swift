import Foundation

/// Runs the program where folders are mounted that only it sees: a full disk, a protected one, a stick.
struct MountedRoom {
  let shop: Workshop
  /// Shell lines that mount them, with `$shop` for the workshop's folder.
  let mounts: String

  /// What the shell lines after the mounts say: `parvis` is the program on the workshop's data.
  func run(_ lines: String) throws -> ChildProcess.Outcome {
    let script = """
      set -e
      shop='\(shop.folder.path)'
      parvis() { '\(ProgramRun.executable)' "$@" --data "$shop/data" --config "$shop/kiosk.conf"; }
      \(mounts)
      \(lines)
      """
    return try ChildProcess("unshare", ["--map-root-user", "--mount", "sh", "-c", script]).wait(seconds: 60)
  }
}
