import Testing

@testable import MeetingDocuments

@Suite struct LooseHeadingTests {
  @Test func `A pad without marks shows its questions and the groups under them`() {
    let pad = """
      Atelier/Jardin/CR-12-mars
      Retours de la semaine
      Qu'est-ce qui pousse ?
      - radis : très bien
      - Ana: les fèves
      Bo et Cléo: on a planté trop tôt, et il a fallu tout couvrir pendant la nuit avec des draps
      - penser aux voiles
      Qu'est-ce qui ne pousse pas ?
      Outils :
      - La bêche, elle est cassée
      - Le tuyau : il fuit
      ajout de mai : la bêche est réparée
      Eau contre paillis : vaste question qu'on n'a pas tranchée
      Les allées en bois :
      - elles pourrissent
      Que pourrait-on faire / inventer?
      Journées ouvertes dans le quartier : (depuis mai, il y a le premier samedi)
      - Inviter l'école. La maîtresse est d'accord
      - Faire une soupe ? On a déjà la marmite.
      Tenir un carnet pour les voisins de la rue. (depuis mai il y a le cahier rouge)
      Comment sait-on qui a arrosé ? Comment sait-on ce qui reste à faire ? Avoir un seul endroit où lire.
      Réserve de graines :
      - Trier les bocaux
      """
    #expect(
      loose(pad, .plain) == [
        "H1 Atelier/Jardin/CR-12-mars", "H2 Retours de la semaine", "H2 Qu'est-ce qui pousse ?",
        "1- radis : très bien", "1- Ana: les fèves",
        "Bo et Cléo: on a planté trop tôt, et il a fallu tout couvrir pendant la nuit avec des draps",
        "1- penser aux voiles", "H2 Qu'est-ce qui ne pousse pas ?", "H3 Outils :",
        "1- La bêche, elle est cassée", "1- Le tuyau : il fuit", "ajout de mai : la bêche est réparée",
        "Eau contre paillis : vaste question qu'on n'a pas tranchée", "H3 Les allées en bois :",
        "1- elles pourrissent", "H2 Que pourrait-on faire / inventer?",
        "H3 Journées ouvertes dans le quartier : (depuis mai, il y a le premier samedi)",
        "1- Inviter l'école. La maîtresse est d'accord", "1- Faire une soupe ? On a déjà la marmite.",
        "H3 Tenir un carnet pour les voisins de la rue. (depuis mai il y a le cahier rouge)",
        "Comment sait-on qui a arrosé ? Comment sait-on ce qui reste à faire ? Avoir un seul "
          + "endroit où lire.",
        "H3 Réserve de graines :", "1- Trier les bocaux",
      ])
  }

  @Test(
    arguments: [
      // Underlined.
      (
        "CR\n==\n\nBudget\n------\nOn compte.\n\nUne longue phrase dite par Ana.\n---\nsuite.",
        ["H1 CR", "H2 Budget", "On compte.", "Une longue phrase dite par Ana.", "suite."]
      ),
      // Capitals.
      (
        "COMPTE RENDU\n\nBILAN MORAL\nTout va bien.\nBILAN FINANCIER (10 min)\nIl reste 12 €.\n"
          + "DATE : 03/05/2026",
        [
          "H1 COMPTE RENDU", "H2 BILAN MORAL", "Tout va bien.", "H2 BILAN FINANCIER (10 min)",
          "Il reste 12 €.",
          "DATE : 03/05/2026",
        ]
      ),
      // Numbers that count on over text, and a list that is one.
      (
        "Réunion du lundi\n1. Accueil\n- tour de table\n2. Budget\nIl reste 12 €.\n3. Local\n"
          + "Rien.\n1. un\n2. deux",
        [
          "H1 Réunion du lundi", "H2 1. Accueil", "1- tour de table", "H2 2. Budget", "Il reste 12 €.",
          "H2 3. Local",
          "Rien.", "1-1. un", "1-2. deux",
        ]
      ),
      (
        "Ordre du jour\n1. Accueil\n2. Budget\n3. Local\n\n1. Accueil\nOn se présente.\n\n"
          + "2. Budget\n\n3. Local\nRien.",
        [
          "H2 Ordre du jour", "1-1. Accueil", "1-2. Budget", "1-3. Local", "H2 1. Accueil", "On se présente.",
          "H2 2. Budget", "H2 3. Local", "Rien.",
        ]
      ),
      ("1. Accueil\n   - Ana\n2. Budget\n   - Bo", ["1-1. Accueil", "2- Ana", "1-2. Budget", "2- Bo"]),
      (
        "Notes\nI. Bilan\nBien.\nA. Comptes\nJustes.\nB. Membres\nDouze.\nII. Projets\nDeux.",
        [
          "H2 Notes", "H3 I. Bilan", "Bien.", "H4 A. Comptes", "Justes.", "H4 B. Membres", "Douze.",
          "H3 II. Projets",
          "Deux.",
        ]
      ),
      (
        "Sujet\n1. Budget\n1.1 Recettes\nBonnes.\n1.2 Dépenses\nFortes.\n2. Local\nRien.",
        [
          "H1 Sujet", "H2 1. Budget", "H3 1.1 Recettes", "Bonnes.", "H3 1.2 Dépenses", "Fortes.",
          "H2 2. Local", "Rien.",
        ]
      ),
      (
        "I/ Début\nUn.\n\nII/ Débats\nDeux.\n  A) Le toit\nTrois.\n  B) La porte\nQuatre.",
        [
          "H2 I/ Début", "Un.", "H2 II/ Débats", "Deux.", "H3 A) Le toit", "Trois.", "H3 B) La porte",
          "Quatre.",
        ]
      ),
      // Words of sections.
      (
        "CR du 3 mai\nPrésents : Ana, Bo\nExcusés\nCléo\nOrdre du jour :\nBudget :\n- dire\n"
          + "Local :\n- rien\nAOB\nnothing",
        [
          "H1 CR du 3 mai", "Présents : Ana, Bo", "H2 Excusés", "Cléo", "H2 Ordre du jour :", "H3 Budget :",
          "1- dire",
          "H3 Local :", "1- rien", "H2 AOB", "nothing",
        ]
      ),
      (
        "Meeting notes\nAttendees (3):\nAna\nDECISIONS\nNone.",
        ["H1 Meeting notes", "H2 Attendees (3):", "Ana", "H2 DECISIONS", "None."]
      ),
      // Short lines among blank ones.
      (
        "Notes du mardi\n\nLe local\n\nOn a parlé longtemps.\n\nLes clés\n- Ana\n- Bo\n\n"
          + "Ana, Bo, Cléo\n\nFin.",
        [
          "H1 Notes du mardi", "H2 Le local", "On a parlé longtemps.", "H2 Les clés", "1- Ana", "1- Bo",
          "Ana, Bo, Cléo",
          "Fin.",
        ]
      ),
      (
        "Weekly\n\nInfra\nWe moved the runners.\n\nAna\nBo\n\nFin.",
        ["H1 Weekly", "H2 Infra", "We moved the runners.", "Ana", "Bo", "Fin."]
      ),
      // No headings.
      (
        "Date : 3 mai\nLieu : ici\nAna arrive.\nAna: je propose\nqu'on commence par là :\n- un",
        ["Date : 3 mai", "Lieu : ici", "Ana arrive.", "Ana: je propose", "qu'on commence par là :", "1- un"]
      ),
      (
        "Bonjour à tous,\n\nVoici les notes.\n\nMerci à tous\n\nAna",
        ["Bonjour à tous,", "Voici les notes.", "Merci à tous", "Ana"]
      ),
      ("seul", ["seul"]),
    ] as [(String, [String])])
  func `Headings are inferred from looks and place`(text: String, lines: [String]) {
    #expect(loose(text, .plain) == lines)
  }

  @Test(
    arguments: [
      // Numbers and letters over indented words; letters begin anew under each number.
      (
        "COUNCIL\n\n1. AGENDA\n   Ana asked. No objection.\n\n2. OLD ONES\n   A. Guard\n      - call\n"
          + "   B. Lost\n      - stays\n\n3. NEWER\n   A. Fair\n      - need 14",
        [
          "H1 COUNCIL", "H2 1. AGENDA", "Ana asked. No objection.", "H2 2. OLD ONES", "H3 A. Guard",
          "1- call",
          "H3 B. Lost", "1- stays", "H2 3. NEWER", "H3 A. Fair", "1- need 14",
        ]
      ),
      // An agenda by Roman numbers, and its headings.
      (
        "PV\n\nL'ordre du jour était :\nI. Un\nII. Deux\nIII. Trois\n\nI. Un\nDit.\n\nII. Deux\n"
          + "Vu :\n  a) bien\n\nIII. Trois\nFait.",
        [
          "H1 PV", "H2 L'ordre du jour était :", "1- I. Un", "1- II. Deux", "1- III. Trois", "H2 I. Un",
          "Dit.", "H2 II. Deux", "Vu :", "1- a) bien", "H2 III. Trois", "Fait.",
        ]
      ),
      // Between signs, and running notes.
      (
        "AG\n\n19h15 – ordre du jour\n  . retour\n  . suite\n\n=== RETOUR ===\n19h20 Ana : oui\n"
          + "== Suite\nRien.",
        [
          "H1 AG", "19h15 – ordre du jour", "1- retour", "1- suite", "H2 RETOUR", "19h20 Ana : oui",
          "H2 Suite", "Rien.",
        ]
      ),
      // Topics of a log.
      (
        "Group\n\nTopic: Colours\n\nana: dashes\n\nTopic: AOB\n\nbo: bye",
        ["H1 Group", "H2 Topic: Colours", "ana: dashes", "H2 Topic: AOB", "bo: bye"]
      ),
      (
        "18:01 <ana> #startmeeting x\n18:02 <ana> #topic Words\n18:03 <bo> one each",
        ["18:01 <ana> #startmeeting x", "H2 18:02 <ana> #topic Words", "18:03 <bo> one each"]
      ),
      // Numbered questions with groups, and sections after them.
      (
        "Rencontre\n\nQUESTION 1 : Que faire ?\n\nDu temps\n- un soir\n\nDes bras :\n- deux\n\n"
          + "QUESTION 2 : Quoi encore ?\n- rien\n\nÀ faire\n- écrire",
        [
          "H1 Rencontre", "H2 QUESTION 1 : Que faire ?", "H3 Du temps", "1- un soir", "H3 Des bras :",
          "1- deux",
          "H2 QUESTION 2 : Quoi encore ?", "1- rien", "H2 À faire", "1- écrire",
        ]
      ),
      // Questions typed in a hurry.
      (
        "CR\n\nOn garde le local ?\nlong débat\n- pour\n\nqui fait la lettre ??\n- Hugo",
        ["H1 CR", "H2 On garde le local ?", "long débat", "1- pour", "H2 qui fait la lettre ??", "1- Hugo"]
      ),
      // A colon right under a heading leads in.
      (
        "CR\n\nSORTIE\nTrois pistes :\n- a\n\nOù aller\nSur proposition de Ana, sans objection :\n1. b\n2. c",
        [
          "H1 CR", "H2 SORTIE", "Trois pistes :", "1- a", "H3 Où aller",
          "Sur proposition de Ana, sans objection :", "1-1. b", "1-2. c",
        ]
      ),
    ] as [(String, [String])])
  func `Headings of outlines, logs and questions`(text: String, lines: [String]) {
    #expect(loose(text, .plain) == lines)
  }

  @Test func `No heading is more than one level below the one before`() {
    var random = SeededRandom(seed: 3)
    let pieces = [
      "TITRE FORT", "I. Un", "II. Deux", "A. Un", "B. Deux", "1. Un", "2. Deux", "1.1.1 Bas", "Pourquoi ?",
      "Outils :", "Divers", "- point", "du texte.", "", "=====", "-----", "Ligne nue",
    ]
    for _ in 0..<2_000 {
      let text = (0..<20).map { _ in random.pick(pieces) }.joined(separator: "\n")
      var previous = 1
      for case .heading(let level) in LooseDocument.lines(of: text, as: .plain, readsMarks: false).map(
        \.shape)
      {
        #expect((1...min(6, previous + 1)).contains(level), "\(text)")
        previous = level
      }
    }
  }
}
