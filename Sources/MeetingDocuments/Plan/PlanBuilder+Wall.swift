import MeetingCore

extension PlanBuilder {
  mutating func addPrompt(_ text: String) {
    cluster = nil
    let parts = parts(text, .title)
    guard let first = parts.first else { return }
    record.prompts.append(PromptRecord(text: first))
    for part in parts.dropFirst() { hang(SlipRecord(text: part)) }
  }

  mutating func addCluster(_ text: String) {
    guard let prompt = record.prompts.indices.last else { return note(text) }
    let parts = parts(text, .title)
    guard let first = parts.first else { return }
    record.prompts[prompt].clusters.append(first)
    cluster = record.prompts[prompt].clusters.count - 1
    for part in parts.dropFirst() { hang(SlipRecord(text: part)) }
  }

  mutating func addToWall(_ line: MarkdownLine) {
    // What was counted is counted again.
    if line.text == TextMark.count { return }
    if record.prompts.isEmpty || line.depth == 0 { return note(line.text) }
    if case .item = line.kind, line.depth == 2, let addendum = addendum(line.text),
      let prompt = record.prompts.indices.last, let slip = record.prompts[prompt].slips.indices.last
    {
      record.prompts[prompt].slips[slip].addenda.append(addendum)
      return
    }
    if case .item = line.kind, line.depth == 1 { addSlip(line.text) } else { extendSlip(line.text) }
  }

  private mutating func addSlip(_ text: String) {
    var line = SlipLine.read(text)
    if let signature = line.signature, TextSplitter.parts(signature, as: .signature).count != 1 {
      line.text += " (\(signature))"
      line.signature = nil
    }
    for part in parts(line.text, .slip) {
      var slip = SlipRecord(text: part)
      slip.signature = line.signature
      slip.marks = line.marks
      hang(slip)
    }
  }

  /// A further paragraph of a slip, or a list within it.
  private mutating func extendSlip(_ text: String) {
    guard let prompt = record.prompts.indices.last, let last = record.prompts[prompt].slips.last else {
      return note(text)
    }
    let parts = parts(last.text + "\n" + text, .slip)
    guard let first = parts.first else { return }
    record.prompts[prompt].slips[record.prompts[prompt].slips.count - 1].text = first
    for part in parts.dropFirst() { hang(SlipRecord(text: part)) }
  }

  private mutating func hang(_ slip: SlipRecord) {
    guard let prompt = record.prompts.indices.last else { return }
    var slip = slip
    slip.cluster = cluster
    record.prompts[prompt].slips.append(slip)
  }
}
