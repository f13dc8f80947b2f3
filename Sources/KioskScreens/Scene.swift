import KioskToolkit
import MeetingCore

/// Everything that a screen is made from. A frame is a pure function of it.
public struct Scene {
  public let desk: DeskState
  public let kiosk: Kiosk
  public let words: Catalogue
  public let metrics: any TextMetrics

  public init(desk: DeskState, kiosk: Kiosk, words: Catalogue, metrics: any TextMetrics) {
    self.desk = desk
    self.kiosk = kiosk
    self.words = words
    self.metrics = metrics
  }
}
