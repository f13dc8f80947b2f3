import MeetingCore

extension PlanBuilder {
  mutating func addHeadLine(_ text: String) {
    if text.hasSuffix(TextMark.fence) { return detail(text.replacing(TextMark.fence, with: "")) }
    let roles = isReport ? [] : HeadLine.readRoles(text)
    if roles.count > 1 {
      count(HeadLine.language(of: text))
      for role in roles { addRole(role.role, role.names) }
      return
    }
    guard let line = HeadLine.read(text), add(line) else { return detail(text) }
    count(HeadLine.language(of: text))
  }

  mutating func detail(_ text: String) { record.details += parts(text, .line) }

  /// Whether the record had room for it: a second date stays a line as it stands.
  private mutating func add(_ line: HeadLine) -> Bool {
    switch line {
    case .date(let date, let start, let end):
      guard record.date == nil, record.start == nil, record.end == nil else { return false }
      (record.date, record.start, record.end) = (date, start, end)
    case .place(let place):
      guard record.place == nil else { return false }
      record.place = titled(place)
    case .group(let group):
      guard record.group == nil else { return false }
      record.group = titled(group)
    case .opened(let time):
      guard record.opened == nil else { return false }
      record.opened = time
    case .closed(let time):
      guard record.closed == nil else { return false }
      record.closed = time
    case .headcount(let present, let newcomers):
      guard record.present == nil, present <= 100_000 else { return false }
      (record.present, record.newcomers) = (present, newcomers)
    case .role(let role, let names): addRole(role, names)
    case .attendance(let attendance, let names):
      for part in parts(names, .line) {
        record.attendance.append(AttendanceRecord(attendance: attendance, names: part))
      }
    }
    return true
  }

  private mutating func addRole(_ role: Role, _ names: String) {
    if let names = titled(names) { record.roles.append(RoleRecord(role: role, names: names)) }
  }

  /// As much as a title holds; the rest becomes lines of the head.
  private mutating func titled(_ text: String) -> String? {
    let parts = parts(text, .title)
    for part in parts.dropFirst() { detail(part) }
    return parts.first
  }
}
