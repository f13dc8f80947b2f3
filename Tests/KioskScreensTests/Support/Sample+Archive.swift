import KioskScreens
import MeetingCore

extension Sample {
  /// Meetings that say "repères", with words short and long, and one that says nothing of it first.
  static func archive(of sample: Sample) -> [ArchiveHit] {
    let said = [
      "Il manque des repères physiques à l’entrée de la salle.", "Repères.",
      "On arrive, on ne connaît personne, on ne trouve pas la salle, et quand on la trouve on ne sait pas à "
        + "qui s’adresser parce qu’il n’y a pas de repères, ni à l’entrée ni au fond.",
      "Proposer des repères : une table, une affiche, deux prénoms, et quelqu’un qui reste à la porte.",
    ]
    let titles = [
      "Accueillir", "Rentrée", "Assemblée de printemps : le budget, les locaux, les clés et la suite", "",
    ]
    return (0..<12).map { index in
      let card = ArchiveCard(
        id: MeetingID(high: 9, low: UInt64(index)), title: titles[index % 4],
        date: CalendarDate(daysSince1970: 20_700 - 97 * index),
        place: index % 3 == 0 ? nil : "Maison de quartier de la rivière",
        themes: index % 4 == 0 ? [] : ["Accueil", "Vie du groupe"], isHeld: true)
      let line = FoundLine(
        kind: .note, text: TextID(high: 9, low: UInt64(index)), words: said[index % said.count])
      return ArchiveHit(card: card, count: index % 3 + 1, lines: [line])
    }
  }
}

extension ArchiveHit {
  /// The same as nothing was looked for.
  var without: ArchiveHit { ArchiveHit(card: card, count: 0, lines: []) }
}
