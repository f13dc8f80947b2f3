extension Meeting {
  /// Whether somebody's name was taken out of its title, by which its files may still be called.
  public var titleIsMasked: Bool { title?.value?.contains(NameMask.mark) == true }
}
