import Dispatch
import KioskPlatform
import KioskScreens
import MeetingCore
import MeetingStore
import Synchronization

/// Reads all meetings beside the loop: the newest question only, the others are passed over.
final class ArchiveShelf: Sendable {
  private struct Asked: Equatable {
    var question: String?
    /// What the meetings were at: asked again once they are not what they were.
    var sequence = 0
  }

  private let settings: Settings
  private let mailbox: Mailbox<Session.Mail>
  private let queue = DispatchQueue(label: "parvis.archive")
  private let asked = Mutex(Asked())
  private let known = Mutex<JournalReader?>(nil)

  init(settings: Settings, mailbox: Mailbox<Session.Mail>) {
    self.settings = settings
    self.mailbox = mailbox
  }

  /// Looks for `question`, everything where it is empty, unless that was just done; `nil` asks for nothing.
  func look(for question: String?, sequence: Int) {
    let wanted = Asked(question: question, sequence: sequence)
    let isNew = asked.withLock { asked in
      defer { asked = wanted }
      return asked != wanted && question != nil
    }
    guard isNew, let question else { return }
    queue.async { [self] in
      guard asked.withLock({ $0 == wanted }) else { return }
      answer { reader throws(StoreError) in
        .archive(try reader.contents(for: question))
      }
    }
  }

  /// Reads one meeting.
  func read(_ id: MeetingID) {
    queue.async { [self] in
      answer { reader throws(StoreError) in
        let meeting = try reader.meeting(id).state
        return .past(PastMeeting(id: id, meeting: meeting.reported(with: try reader.group().state)))
      }
    }
  }

  /// What a meeting leaves to the next one, as a document to look at.
  func goOn(from id: MeetingID, on day: CalendarDate) {
    queue.async { [settings, mailbox] in
      do {
        let record = try MeetingFinder(settings).nextPlan(after: id, on: day)
        mailbox.post(
          .incoming(IncomingDocument(name: record.title, record: record, source: nil, meeting: nil)))
      } catch let failure as Failure {
        mailbox.post(.unreadable(failure.message))
      } catch {
        mailbox.post(.unreadable("\(error)"))
      }
    }
  }

  private func answer(_ mail: (JournalReader) throws(StoreError) -> Session.Mail) {
    do throws(StoreError) {
      let reader: JournalReader
      if let open = known.withLock({ $0 }) {
        reader = open
      } else {
        reader = try JournalReader(folder: settings.data.path)
        known.withLock { $0 = reader }
      }
      mailbox.post(try mail(reader))
    } catch {
      mailbox.post(.unreadable(Failure(error).message))
    }
  }
}

extension JournalReader {
  /// What the archive's screen shows for `question`: every meeting where it says nothing.
  func contents(for question: String) throws(StoreError) -> ArchiveContents {
    if let query = ArchiveQuery(question) {
      return ArchiveContents(question: question, hits: try find(query).hits)
    }
    let hits = try cards().map { ArchiveHit(card: $0, count: 0, lines: []) }
    return ArchiveContents(question: question, hits: hits)
  }
}
