/// A greeting and names of days in the languages of the street.
enum Languages {
  static let sentences: [(name: String, text: String)] = [
    ("French", "Bonjour à toutes et à tous : lundi, mardi, « cœur », où ? Dès août, Noël, l’été…"),
    ("Latin", "Žluťoučký kůň; zażółć gęślą jaźń; Çağdaş, İğne; ñandú; þórður; ġħaż; șțăâî; åäöø; ŵŷ"),
    ("Vietnamese", "Xin chào mọi người, thứ hai, thứ ba, Nguyễn, trường, đường phố"),
    ("Kabyle", "Azul fell-awen, arim, aram, ahad, ɣef uẓar n tmurt, iḥemmalen"),
    ("Greek", "Καλημέρα σε όλους: Δευτέρα, Τρίτη, Τετάρτη· ΐ ΰ ᾷ"),
    ("Russian", "Здравствуйте: понедельник, вторник, среда, объём"),
    ("Ukrainian", "Добрий день: понеділок, вівторок, середа, її ґанок, п’ятниця"),
    ("Arabic", "أهلاً وسهلاً: الاثنين، الثلاثاء، الأربعاء ١٢٣؟"),
    ("Persian", "سلام، شنبه، یکشنبه، می‌خواهم، گچ و ژاله"),
    ("Hebrew", "שלום לכולם: יום שני, יום שלישי, שַׁבָּת"),
    ("Georgian", "გამარჯობა ყველას: ორშაბათი, სამშაბათი"),
    ("Armenian", "Բարեւ բոլորին. երկուշաբթի, երեքշաբթի։"),
    ("Hindi", "नमस्ते सभी को: सोमवार, मंगलवार, क्षत्रिय, हिन्दी"),
    ("Bengali", "সবাইকে নমস্কার: সোমবার, মঙ্গলবার, শক্তি"),
    ("Tamil", "அனைவருக்கும் வணக்கம்: திங்கள், செவ்வாய், கொடுக்க"),
    ("Thai", "สวัสดีทุกคน วันจันทร์ วันอังคาร ที่นี่ น้ำ"),
    ("Amharic", "ሰላም ለሁላችሁ፦ ሰኞ፣ ማክሰኞ"),
    ("Tifinagh", "ⴰⵣⵓⵍ ⴼⵍⵍⴰⵡⵏ ⴰⵢⵏⴰⵙ"),
    ("Chinese", "大家好：星期一、星期二，开会「讨论」。"),
    ("Japanese", "みなさん、こんにちは。月曜日、カタカナ、ー"),
    ("Korean", "여러분 안녕하세요: 월요일, 화요일"),
    ("Signs", "12 € 50 % 1 000 £ → ✓ ½ № ° · • — … ‰ ≤ ∞"),
    ("Pictographs", "😀 👍🏿 👩‍👩‍👧 🇫🇷 1️⃣ ❤️ ☎️ 🏴󠁧󠁢󠁷󠁬󠁳󠁿"),
  ]
}
