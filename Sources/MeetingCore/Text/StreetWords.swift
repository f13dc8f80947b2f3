/// The words around house numbers, without accents, in lower case.
enum StreetWords {
  /// A number before these is a house's.
  static let strong: Set<String> = [
    "rue", "avenue", "av", "ave", "boulevard", "boul", "bd", "bvd", "bld", "blvd", "impasse", "imp",
    "faubourg", "fbg", "fg", "ruelle", "venelle", "sentier", "lotissement", "esplanade", "quai", "square",
  ]

  /// These are counted too: 3 places de parking, 2 cours de yoga.
  static let weak: Set<String> = [
    "place", "pl", "allee", "allees", "all", "chemin", "ch", "che", "route", "rte", "cours", "passage",
    "sq", "cite", "villa", "mail", "montee", "voie", "traverse", "hameau", "residence", "cour", "cote",
    "clos", "domaine", "promenade", "parvis",
  ]

  /// Written the same for one and for many.
  static let plurals: Set<String> = ["allees", "cours", "parvis", "clos", "ch", "all"]

  static let suffixes: Set<String> = ["bis", "ter", "quater", "quinquies"]

  /// What follows a street that is only counted.
  static let notNames: Set<String> = [
    "sur", "et", "ou", "a", "est", "sans", "par", "pour", "avec", "qui", "que", "en", "au", "aux", "dans",
    "plus", "pas", "the", "of", "in", "on", "and", "is", "with", "for", "to", "my", "this", "minute",
    "minutes", "hours", "days", "people", "pieton", "pietons", "barree", "bloquee", "at", "from", "years",
  ]

  /// A number after these is no house's.
  static let notHouses: Set<String> = [
    "h", "heure", "heures", "min", "minutes", "bus", "ligne", "tram", "metro", "zone", "article", "lundi",
    "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "page", "etape", "parcelle", "km",
    "dimanches", "samedis", "line", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
    "sunday", "lot", "entre", "limiter", "route", "dossard",
  ]

  static let english: Set<String> = [
    "street", "st", "road", "rd", "avenue", "ave", "lane", "ln", "drive", "close", "court", "crescent",
    "square", "terrace", "gardens", "grove", "hill", "row", "mews", "way",
  ]
}
