import MeetingCore
import MeetingDocuments
import Testing

@Suite struct PlanReaderTests {
  @Test func `A report of a plan reads as the same report`() throws {
    let first = try report(plan)
    let second = try reading(first)
    #expect(second.reportID == someID)
    #expect(Report.markdown(of: try imported(second), id: someID, form: .full) == first)
  }

  private let plan = """
    # Outils numériques

    - Date : 2026-12-03, 19:00–21:30
    - Lieu : Maison des associations
    - Animation : Léa ; Scribe : Karim ; Temps : Sacha

    ## Ordre du jour

    ### Ce que nous vivons

    1. Accueil (10 min)
    2. Ce qui a bien marché (20 min)

    ### Ce que nous changeons

    3. Nos outils : propriétaires ou libres ? (40 min) — invitée : une hébergeuse

    ## Questions au mur

    ### Quel outil vous a déjà fait renoncer à venir ?

    - Le groupe où tout défile trop vite (Amina, 34 ans)

    #### Ce qu'on perd en route

    - Les dates, toujours les dates

    ## À qui demander ?

    - Site web : Inès (référente), Tom (avant), relève souhaitée

    ## Quand j'ai du temps

    - [ ] Relire le kit d'accueil (30 min) — rédaction
    """
}
