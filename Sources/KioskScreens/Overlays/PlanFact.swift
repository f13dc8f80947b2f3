/// What of a plan's head has a label of its own beside it.
enum PlanFact: String, CaseIterable {
  case day, hours, place, prompts, roles, more
}
