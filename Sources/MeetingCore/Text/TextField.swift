/// Which kind of text passes the gate; each has its own cap.
public enum TextField: String, Sendable, CaseIterable {
  case slip, signature, title, name, line, document

  /// At most so many UTF-8 bytes.
  public var maximumBytes: Int {
    switch self {
    case .slip: 2000
    case .signature: 160
    case .title: 600
    case .name: 160
    case .line: 2000
    case .document: 8_388_608
    }
  }

  /// At most so many Unicode scalars.
  public var maximumScalars: Int {
    switch self {
    case .slip, .line: 1000
    case .signature, .name: 80
    case .title: 300
    case .document: 8_388_608
    }
  }

  /// At most so many lines; a field of one line has its line breaks made spaces.
  public var maximumLines: Int {
    switch self {
    case .slip: 20
    case .document: 1_000_000
    case .signature, .title, .name, .line: 1
    }
  }
}
