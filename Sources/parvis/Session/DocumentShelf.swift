import Dispatch
import Foundation
import KioskPlatform
import KioskScreens
import MeetingCore

/// Finds and reads documents to bring in, beside the loop.
final class DocumentShelf: Sendable {
  private static let extensions: Set<String> = [
    "md", "markdown", "txt", "text", "eml", "mediawiki", "wiki", "dokuwiki",
  ]
  /// At most so many are shown, the newest.
  private static let maximumDocuments = 200

  private let settings: Settings
  private let mailbox: Mailbox<Session.Mail>
  private let queue = DispatchQueue(label: "parvis.documents")

  init(settings: Settings, mailbox: Mailbox<Session.Mail>) {
    self.settings = settings
    self.mailbox = mailbox
  }

  /// Looks in the configured folder, the current one, Documents, downloads and what is mounted.
  func find() {
    queue.async { [self] in mailbox.post(.documents(Self.documents(in: folders))) }
  }

  func read(_ path: String) {
    queue.async { [mailbox, settings] in
      do {
        let plan = try PlanFile(path: path)
        let arrival = try ReportArrival(plan, MeetingFinder(settings))
        mailbox.post(.incoming(plan.incoming(arrival)))
      } catch let failure as Failure {
        mailbox.post(.unreadable(failure.message))
      } catch {
        mailbox.post(.unreadable("\(error)"))
      }
    }
  }

  /// The templates in one language, as plans for that day.
  func findTemplates(_ language: Language, on day: CalendarDate) {
    queue.async { [settings, mailbox] in
      let read = settings.installation.templates(language, on: day)
      mailbox.post(.templates(read.templates, problems: read.problems))
    }
  }

  /// Whether a meeting of that id is in the journal.
  func isKnown(_ meeting: MeetingID) -> Bool {
    (try? MeetingFinder(settings).meetings().contains { $0.id == meeting }) ?? false
  }

  private var folders: [String] {
    let home = NSHomeDirectory()
    let sticks = ["/media/\(NSUserName())", "/run/media/\(NSUserName())"].flatMap { folder in
      ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).map { "\(folder)/\($0)" }
    }
    let usual = ["Documents", "Téléchargements", "Downloads", "Bureau", "Desktop"].map { "\(home)/\($0)" }
    let here = FileManager.default.currentDirectoryPath
    return [settings.configuration.documents, here].compactMap { $0 } + sticks + usual
  }

  private static func documents(in folders: [String]) -> [FoundDocument] {
    var found: [(document: FoundDocument, date: Date)] = []
    var seen: Set<String> = []
    for folder in folders where seen.insert(folder).inserted {
      let files = try? FileManager.default.contentsOfDirectory(
        at: URL(fileURLWithPath: folder), includingPropertiesForKeys: [.contentModificationDateKey],
        options: .skipsHiddenFiles)
      for file in files ?? [] where extensions.contains(file.pathExtension.lowercased()) {
        let date = try? file.resourceValues(forKeys: [.contentModificationDateKey]).contentModificationDate
        let short = URL(fileURLWithPath: folder).lastPathComponent
        let document = FoundDocument(name: file.lastPathComponent, folder: short, path: file.path)
        found.append((document, date ?? .distantPast))
      }
    }
    let newest = found.sorted { ($0.date, $0.document.path) > ($1.date, $1.document.path) }
    return newest.prefix(maximumDocuments).map(\.document)
  }
}
