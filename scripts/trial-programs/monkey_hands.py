"""What a monkey does at the kiosk: a seed becomes events, each a line that xdotool reads."""

import random

# Chords that end the program: in a meeting among ourselves they may. `quits` lets them in.
QUIT_CHORDS = ["ctrl+q", "alt+F4"]

SCREENS = [f"F{number}" for number in range(2, 10)]
LETTERS = list("abcdefghijklmnopqrstuvwxyz") + ["eacute", "egrave", "agrave", "ccedilla", "ugrave"]
SIGNS = list("0123456789") + [
    "plus", "minus", "equal", "period", "comma", "question", "ampersand", "quotedbl", "apostrophe",
    "parenleft", "slash", "asterisk", "at", "backslash", "bar", "dead_circumflex", "dead_diaeresis",
    "KP_Add", "KP_Subtract", "KP_Enter", "KP_5"]
MOVES = [
    "Left", "Right", "Up", "Down", "Home", "End", "Prior", "Next", "Tab", "Return", "Escape", "BackSpace",
    "Delete", "Insert", "space"]
RARE = [
    "Caps_Lock", "Num_Lock", "Scroll_Lock", "Print", "Pause", "Menu", "Super_L", "ISO_Level3_Shift",
    "Multi_key", "XF86AudioMute", "Shift_L", "Control_L", "Alt_L"]
FUNCTIONS = [f"F{number}" for number in range(1, 13)]
# What the screens listen to while nothing is typed.
SHORTCUTS = list("ndevltmb") + ["space", "plus", "minus", "question", "Tab", "Return", "Escape"]
MODIFIERS = ["ctrl", "alt", "shift", "ISO_Level3_Shift", "super"]
KEYS = LETTERS + SIGNS + MOVES + RARE + FUNCTIONS

WORDS = """réunion école août où ça naïve œuvre garçon l'été vélo clé Noël Inès Zoé Karim Amina
    outils affiche salle 19:30 30 min 100 % (à deux) ~ # * _ | <b> [x] -- « oui » straße łódź""".split()
FOREIGN = ["مرحبا", "שלום", "Ωραία", "日本語", "🎉", "नमस्ते", "é̂̃", "\u202eabc", "a\u200db"]


class Hands:
    """Events without end, the same for the same seed, size of the window and `quits`."""

    def __init__(self, seed, width, height, quits=False):
        self.dice = random.Random(seed)
        self.width, self.height = width, height
        self.quits = quits

    def events(self):
        kinds = {
            self.tap: 34, self.place: 8, self.key: 14, self.chord: 12, self.drag: 7, self.wheel: 5,
            self.screen: 5, self.text: 4, self.deed: 4, self.walk: 5, self.bring: 0.2,
            self.hold: 1, self.foreign: 0.5, self.long: 0.1}
        while True:
            kind = self.dice.choices(list(kinds), list(kinds.values()))[0]
            yield from kind()

    def point(self):
        return f"{self.dice.randrange(self.width)} {self.dice.randrange(self.height)}"

    def tap(self):
        button = self.dice.choices([1, 2, 3, 8], [94, 2, 3, 1])[0]
        times = self.dice.choices([1, 2, 5], [90, 8, 2])[0]
        yield f"mousemove {self.point()} click --repeat {times} --delay 1 {button}"

    def place(self):
        """The keys along the foot are many of the things that can be done."""
        x, y = self.dice.randrange(self.width), self.height - 1 - self.dice.randrange(self.height // 7)
        yield f"mousemove {x} {y} click 1"

    def drag(self):
        stops = " ".join(f"mousemove {self.point()}" for _ in range(self.dice.randint(1, 4)))
        yield f"mousemove {self.point()} mousedown 1 {stops} mouseup 1"

    def hold(self):
        """A button that goes down in one place, and up somewhere in the middle of other things."""
        yield f"mousemove {self.point()} mousedown 1"
        yield f"mousemove {self.point()}"
        yield "mouseup 1"

    def wheel(self):
        button, times = self.dice.randint(4, 7), self.dice.choice([1, 1, 3, 12])
        yield f"mousemove {self.point()} click --repeat {times} --delay 1 {button}"

    def key(self):
        keys = self.dice.choice([LETTERS, SIGNS, MOVES, MOVES, SHORTCUTS, SHORTCUTS, FUNCTIONS, RARE])
        times = self.dice.choices([1, 9], [95, 5])[0]
        yield "key --delay 1 " + " ".join([self.dice.choice(keys)] * times)

    def screen(self):
        yield f"key --delay 1 {self.dice.choice(SCREENS)}"

    def chord(self):
        held = [name for name in MODIFIERS if self.dice.random() < 0.4] or ["ctrl"]
        key = self.dice.choice(KEYS)
        chord = "+".join(held + [key])
        if self.quits and self.dice.random() < 0.05:
            chord = self.dice.choice(QUIT_CHORDS)
        elif self.is_quit(held, key):
            return
        yield f"key --delay 1 {chord}"

    @staticmethod
    def is_quit(held, key):
        """What else is held down changes nothing of it."""
        names = [chord.split("+") for chord in QUIT_CHORDS]
        return any(modifier in held and key == last for modifier, last in names)

    def text(self):
        yield self.typed(self.phrase())

    def foreign(self):
        """xdotool lends such characters a key for a moment, and the window has to hear of it."""
        yield self.typed(self.dice.choice(FOREIGN), delay=30)

    def long(self):
        """Longer than any field takes."""
        yield self.typed("".join(self.dice.choice(WORDS) for _ in range(400))[:1_200])

    def deed(self):
        """What people come for; chance alone would seldom finish a line."""
        opening = self.dice.choice(["d", "e", "ctrl+n", "ctrl+f"])
        yield "key --delay 1 Escape Escape"
        yield f"key --delay 1 {self.dice.choice(SCREENS)} {opening}"
        yield self.typed(self.phrase())
        if opening == "e":
            yield f"key --delay 1 Tab {self.dice.choice(LETTERS)}"
        yield "key --delay 1 Return"
        if opening == "ctrl+n":
            yield f"key --delay 1 {self.dice.randint(1, 5)}"

    def walk(self):
        """By the keyboard from one thing that can be touched to another: a tap often hits none."""
        yield self.stepped()

    def bring(self):
        """A document by "all screens" and "bring in": another meeting, for one that was closed stays so."""
        steps = [
            "Escape Escape F2", "shift+Tab Return", "shift+Tab shift+Tab shift+Tab shift+Tab Return",
            " ".join(["Tab"] * self.dice.randint(1, 6)) + " Return", "Tab Return"]
        for step in steps:
            yield f"key --delay 1 {step}"
            # A key acts on what is seen: it has to be there.
            yield "sleep 0.3"

    def stepped(self):
        step = self.dice.choice(["Tab", "shift+Tab"])
        return "key --delay 1 " + " ".join([step] * self.dice.randint(1, 5)) + " Return"

    def phrase(self):
        return " ".join(self.dice.choice(WORDS) for _ in range(self.dice.randint(1, 6)))

    @staticmethod
    def typed(text, delay=1):
        quote = '"' if "'" in text else "'"
        return f"type --delay {delay} -- {quote}{text}{quote}"
