import KioskToolkit

/// A key on the plinth. The first one is the yellow one: the act that the screen is for.
struct PlinthKey: Equatable {
  let icon: String
  let label: String
  /// Understood by its icon alone, whatever the room.
  var isIconOnly = false
  /// For small windows; empty where the icon alone is understood.
  let short: String
  /// `nil` while it can do nothing: the key is drawn as a dashed place.
  let action: KioskAction?
}
