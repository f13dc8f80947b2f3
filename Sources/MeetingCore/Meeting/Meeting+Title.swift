extension Meeting {
  /// Whether somebody's name was taken out of its title, or one that it had: its files may be called by that.
  public var titleIsMasked: Bool {
    guard let title else { return false }
    return ([title] + replaced[title.id, default: []]).contains {
      $0.value?.contains(NameMask.mark) == true
    }
  }
}
