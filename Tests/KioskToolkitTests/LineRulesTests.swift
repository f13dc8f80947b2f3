import KioskToolkit
import Testing

@Suite struct LineRulesTests {
  private let setter = Typesetter(metrics: FixedMetrics())
  private let style = TextStyle(.text, .regular, pixels: 20)

  private func lines(_ text: String, characters: Int) -> [String] {
    setter.lines(of: text, style: style, width: Double(characters) * 10)
  }

  @Test(arguments: [
    "Alors ?", "Alors !", "Alors ;", "Alors :", "« Alors »", "Alors …", "12 %", "12 €", "( alors )",
    "alors  ?",
  ]) func aSignStaysWithItsWord(text: String) {
    let all = lines("mmm " + text + " mmm", characters: 5)
    for line in all {
      #expect(!";:!?»…%€)\u{202F}\u{A0}".contains(line.first ?? "a"), "\(all)")
      #expect(!"«(\u{202F}\u{A0}".contains(line.last ?? "a"), "\(all)")
    }
  }

  @Test func frenchSpacesAreTheRightOnes() {
    #expect(
      lines("Où ? Là ! « Ici » ; non : 5 %", characters: 99) == [
        "Où\u{202F}? Là\u{202F}! «\u{A0}Ici\u{A0}»\u{202F}; non\u{202F}: 5\u{A0}%"
      ])
  }

  @Test func aNumberStaysWithItsUnit() {
    for width in 6...30 {
      let all = lines("On a 1\u{202F}000\u{A0}€ et 45\u{A0}min devant nous", characters: width)
      if width >= 7 { #expect(all.contains { $0.contains("1\u{202F}000\u{A0}€") }, "\(all)") }
      #expect(all.contains { $0.contains("45\u{A0}min") }, "\(all)")
    }
  }

  @Test func aNumberInBracketsStaysWithItsUnitTypedWithAPlainSpace() {
    for width in 8...30 {
      for text in ["Relire le kit (30 min) ce soir", "On part à 20 h ce soir", "Un mur de 12 m, en bois"] {
        for line in lines(text, characters: width) {
          #expect(line.last?.isNumber != true, "\(line)")
        }
      }
    }
    #expect(lines("en 2026 mille choses", characters: 8) == ["en 2026", "mille", "choses"])
  }

  @Test func aNameBreaksAtItsHyphenWithoutASpace() {
    #expect(lines("Jean-Christophe", characters: 11) == ["Jean-", "Christophe"])
    #expect(lines("le 06-12-34-56-78", characters: 14) == ["le", "06-12-34-56-78"])
    #expect(lines("que va-t-il dire", characters: 9) == ["que", "va-t-il", "dire"])
    let set = setter.fit("Marie-Antoinette de Provence", styles: [style], width: 120, lines: 1)
    #expect(set.lines == ["Marie-Antoi…"])
    let styles = [20, 10].map { TextStyle(.text, .regular, pixels: $0) }
    #expect(setter.fit("Jean-Christophe", styles: styles, width: 110, lines: 2).style.pixels == 20)
  }

  @Test func chineseBreaksBetweenLettersAndKeepsItsSigns() {
    #expect(lines("大家好，星期一开会。", characters: 3) == ["大家", "好，星", "期一开", "会。"])
    #expect(lines("说「好」吧", characters: 3) == ["说", "「好」", "吧"])
  }

  @Test func chineseKeepsTheLargestStyleThatHolds() {
    let styles = [40, 20].map { TextStyle(.text, .regular, pixels: $0) }
    #expect(setter.fit("大家好星期一开会", styles: styles, width: 80, lines: 2).style.pixels == 40)
  }

  @Test func thaiBreaksWithoutPartingAVowelFromItsLetter() {
    let text = "สวัสดีทุกคนวันจันทร์ไปเที่ยวเมืองไทย"
    for width in 3...20 {
      let all = lines(text, characters: width)
      #expect(all.joined() == text)
      for line in all {
        #expect(!"เแโใไ".contains(line.last ?? "a") && !"ะาำ".contains(line.first ?? "a"), "\(all)")
      }
    }
  }

  @Test func aLongNameBreaksWhereItsPartsMeet() {
    #expect(lines("numériques/CR-19-juin-2016", characters: 12) == ["numériques/", "CR-19-juin-", "2016"])
  }

  @Test func aLongWordNeverPartsALetterFromItsMarksNorAFamily() {
    let family = "👩\u{200D}👩\u{200D}👧"
    let word = String(repeating: "e\u{301}", count: 30) + String(repeating: family, count: 30)
    let all = lines(word, characters: 7)
    #expect(all.joined() == word)
    #expect(all.map(\.count).reduce(0, +) == 60)
    #expect(all.allSatisfy { $0.count <= 7 })
  }

  @Test func aWordOf200kBIsBrokenInAMoment() {
    let all = lines(String(repeating: "a", count: 200_000), characters: 40)
    #expect(all.count == 5_000)
  }
}
