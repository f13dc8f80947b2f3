import MeetingCore

/// Identifiers of 128 random bits from the system.
public enum SystemIdentifiers {
  public static func next() -> CommandID {
    var generator = SystemRandomNumberGenerator()
    return CommandID(high: generator.next(), low: generator.next())
  }
}
