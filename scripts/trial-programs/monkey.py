#!/usr/bin/env python3
"""Monkey: random events on the real program in a real window; it neither ends nor swells, and it answers.

The seed is said first; given again, the same events come in the same order and at the same pace. Fingers
come as a mouse, for a display in memory has no other. Chords that end the program are left out, for in a
meeting among ourselves they may: `--quit-chords` lets them in, and is the control, which must fail.
"""

import argparse
import collections
import itertools
import json
import os
import pathlib
import shutil
import signal
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

from monkey_hands import Hands

WIDTH, HEIGHT = 1280, 720
LAST_EVENTS = 150  # a program that ends writes its report first: meanwhile events go on
# Between two looks at the memory, each with a question to the window.
EVENTS_A_LOOK = 500
ANSWER_SECONDS = 20
DOCUMENTS = pathlib.Path(__file__).parents[2] / "Tests/MeetingDocumentsTests/Fixtures/Minutes"


SCREENS = 8
# With fewer looks nothing can be said of the memory: the caches are still filling.
LEAST_LOOKS = 8

Look = collections.namedtuple("Look", "memory facts")


class Failure(Exception):
    pass


def rise(looks):
    """Of the memory in MB, from the second quarter, where the caches are full, to the last."""
    quarter = max(1, len(looks) // 4)
    middle = statistics.median(look.memory for look in looks[quarter:2 * quarter] or looks)
    return statistics.median(look.memory for look in looks[-quarter:]) - middle


def allowed(looks):
    """What is written down stays in memory too: 1 MB a 1,000 facts, as much as `Soak` allows for slips.

    The 4 MB are the ups and downs from one look to the next, once the caches are full: 3 MB were measured,
    and a rise of 1.6 and of 4.4 MB over 2,300 and 3,900 facts.
    """
    return 4 + (looks[-1].facts - looks[len(looks) // 4].facts) / 1_000


def control():
    """A rule that would not see a leak of a kilobyte an event is none."""
    looks = [Look(40 + number * EVENTS_A_LOOK / 1_024, 0) for number in range(40)]
    if rise(looks) <= allowed(looks):
        raise SystemExit("Monkey: a leak of a kilobyte an event would go unseen")


class Display:
    """A display in memory with a French keyboard, and the one xdotool that reads all the events."""

    def __init__(self, seconds):
        # NB: `timeout` ends it where this program was killed and could not.
        self.server = subprocess.Popen(
            ["timeout", "--kill-after=5", str(seconds), "Xvfb", "-displayfd", "1", "-screen", "0",
             f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp", "-noreset"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        number = self.server.stdout.readline().strip()
        self.environment = {
            **os.environ, "DISPLAY": f":{number}", "SDL_VIDEODRIVER": "x11", "SDL_AUDIODRIVER": "dummy"}
        self.environment.pop("WAYLAND_DISPLAY", None)
        subprocess.run(["setxkbmap", "fr"], env=self.environment, check=True)
        self.hands = None

    def focus(self, kiosk, seconds):
        search = ["xdotool", "search", "--onlyvisible", "--name", "^Parvis$"]
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            kiosk.check()
            answer = subprocess.run(search, env=self.environment, capture_output=True, text=True)
            found = answer.stdout.split()
            if found:
                subprocess.run(["xdotool", "windowfocus", found[0]], env=self.environment, check=True)
                self.hands = subprocess.Popen(
                    ["xdotool", "-"], env=self.environment, stdin=subprocess.PIPE, text=True,
                    stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
                return
            time.sleep(0.1)
        raise Failure(f"no window within {seconds} s")

    def do(self, line):
        """Returns once it is done: where the pointer is then is said last."""
        try:
            self.hands.stdin.write(f"{line}\ngetmouselocation\n")
            self.hands.stdin.flush()
        except BrokenPipeError:
            raise Failure("xdotool ended") from None
        if not self.hands.stdout.readline():
            raise Failure(f"xdotool ended at: {line}")

    def close(self):
        for process in [self.hands, self.server]:
            if process:
                process.terminate()
                process.wait()


class Kiosk:
    """The program, with a home and a data folder of its own."""

    def __init__(self, parvis, folder, display):
        self.parvis, self.folder = parvis, folder
        self.data = os.path.join(folder, "data")
        self.environment = {**display.environment, "CFFIXED_USER_HOME": folder, "HOME": folder}
        documents = os.path.join(folder, "Documents")
        os.mkdir(documents)
        for number, path in enumerate(sorted(DOCUMENTS.iterdir())):
            if number % 8 == 1:
                shutil.copy(path, documents)
        self.errors = open(os.path.join(folder, "errors"), "w+")
        self.process = subprocess.Popen(
            [parvis, "demo", "--window", f"{WIDTH}x{HEIGHT}", "--data", self.data], cwd=folder,
            env=self.environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=self.errors)

    def wait(self, seconds):
        """Until the meeting is there: the window comes first."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            self.check()
            try:
                if self.facts() > 0:
                    return
            except sqlite3.OperationalError:
                pass
            time.sleep(0.1)
        raise Failure(f"no meeting within {seconds} s")

    def check(self):
        code = self.process.poll()
        if code is not None:
            how = f"signal {signal.Signals(-code).name}" if code < 0 else f"exit code {code}"
            raise Failure(f"the program ended with {how}; it said: {self.said() or 'nothing'}")

    def said(self):
        self.errors.flush()
        self.errors.seek(0)
        return self.errors.read()[-4_000:].strip()

    def journal(self, query):
        database = sqlite3.connect(f"file:{self.data}/parvis.sqlite?mode=ro", uri=True, timeout=5)
        try:
            return database.execute(query).fetchall()
        finally:
            database.close()

    def facts(self):
        return self.journal("SELECT count(*) FROM events")[0][0]

    def kinds(self):
        """Of what happened: `meeting.slipHung`, `kiosk.screenShown.wall`."""
        kinds = set()
        for (body,) in self.journal("SELECT body FROM events"):
            for stream, fact in json.loads(body).items():
                if isinstance(fact, dict):
                    kinds.update(f"{stream}.{name}" for name in fact)
                    kinds.update(f"screen.{shown['screen']}" for shown in [fact.get("screenShown")] if shown)
        return kinds

    def memory(self):
        """Of its own, in MB: what a leak adds to. Pages of files, shared with others, come and go."""
        with open(f"/proc/{self.process.pid}/status") as status:
            fields = dict(line.split(":", 1) for line in status)
        return int(fields["RssAnon"].split()[0]) / 1024

    def busy(self):
        """Seconds of the processor so far."""
        with open(f"/proc/{self.process.pid}/stat") as stat:
            fields = stat.read().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def stop(self):
        self.process.terminate()
        try:
            code = self.process.wait(20)
        except subprocess.TimeoutExpired:
            raise Failure("the program does not stop when asked to") from None
        if code != 0 or self.said():
            raise Failure(f"asked to stop, the program ended with {code}; it said: {self.said()}")

    def close(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        self.errors.close()


def ask(kiosk, display, number):
    """Asks for another screen until the journal holds it; seconds until it answered.

    Escape wakes a black screen. The welcome comes first, for a screen that is shown already is no news.
    """
    before = kiosk.facts()
    name, key = [("wall", "F5"), ("board", "F6"), ("tasks", "F7"), ("report", "F9")][number % 4]
    display.do(f"mouseup 1 key --delay 1 Escape F2 {key}")
    started, busy = time.monotonic(), kiosk.busy()
    while time.monotonic() - started < ANSWER_SECONDS:
        kiosk.check()
        news = kiosk.journal(
            "SELECT json_extract(body, '$.kiosk.screenShown.screen') FROM events "
            f"WHERE number > {before} AND stream = 'kiosk' ORDER BY number DESC LIMIT 1")
        if news == [(name,)]:
            return time.monotonic() - started
        time.sleep(0.01)
    # Idle it hangs or has not heard; busy it goes round in circles, or is still at what was done before.
    busy = kiosk.busy() - busy
    raise Failure(f"the window does not answer within {ANSWER_SECONDS} s, {busy:.0f} of them busy")


def roam(kiosk, display, hands, events, pause, last):
    """Does `events` events, noting the last; gives what was seen at each look, and the slowest answer: its
    seconds, and after how many events it came."""
    looks, slowest = [], (0, 0)

    def look(number):
        nonlocal slowest
        slowest = max(slowest, (ask(kiosk, display, number // EVENTS_A_LOOK), number))
        looks.append(Look(kiosk.memory(), kiosk.facts()))
        print(f"Monkey: {number} of {events}, {looks[-1].memory:.1f} MB, {looks[-1].facts} facts",
              file=sys.stderr, flush=True)

    for number, line in enumerate(itertools.islice(hands.events(), events)):
        if number % EVENTS_A_LOOK == 0:
            look(number)
        last.append(f"{number} {line}")
        display.do(line)
        time.sleep(pause)
        kiosk.check()
    look(events)
    return looks, slowest


def settle(kiosk):
    """After the last event: it stops when asked to, and another program reads what it leaves."""
    kinds = kiosk.kinds()
    kiosk.stop()
    if kiosk.journal("PRAGMA integrity_check") != [("ok",)]:
        raise Failure("the journal is damaged")
    shown = subprocess.run(
        [kiosk.parvis, "show", "--data", kiosk.data], env=kiosk.environment, capture_output=True, timeout=60)
    if shown.returncode != 0:
        raise Failure(f"the journal does not open again: {shown.stderr.decode()}")
    return kinds


def run(given, seed, last):
    """One line of figures; a `Failure` where something is not as it should be."""
    folder, display, kiosk = tempfile.mkdtemp(prefix="parvis-monkey-"), None, None
    started = time.monotonic()
    try:
        display = Display(seconds=int(120 + given.events * (given.pause + 0.1)))
        kiosk = Kiosk(os.path.abspath(given.parvis), folder, display)
        display.focus(kiosk, seconds=60)
        kiosk.wait(seconds=60)
        hands = Hands(seed, WIDTH, HEIGHT, quits=given.quit_chords)
        looks, slowest = roam(kiosk, display, hands, given.events, given.pause, last)
        kinds = settle(kiosk)
    finally:
        if kiosk:
            kiosk.close()
        if display:
            display.close()
        shutil.rmtree(folder, ignore_errors=True)
    screens = sum(kind.startswith("screen.") for kind in kinds)
    if screens < SCREENS:
        raise Failure(f"only {screens} of {SCREENS} screens were seen: {sorted(kinds)}")
    if len(looks) > LEAST_LOOKS and rise(looks) > allowed(looks):
        raise Failure(f"memory rose by {rise(looks):.1f} MB where {allowed(looks):.1f} are allowed")
    memory = "/".join(f"{looks[at].memory:.0f}" for at in [0, len(looks) // 2, -1])
    return (f"events {given.events}, seconds {time.monotonic() - started:.0f}, crashes 0, exits 0, "
            f"screens {screens}, kinds of facts {len(kinds) - screens}, facts {looks[-1].facts}, "
            f"memory {memory} MB, rise {rise(looks):.1f} of {allowed(looks):.1f} MB, "
            f"slowest answer {slowest[0] * 1000:.0f} ms after event {slowest[1]}, journal ok")


def main():
    options = argparse.ArgumentParser()
    options.add_argument("parvis")
    options.add_argument("--events", type=int, default=20_000)
    options.add_argument("--seed", type=int)
    options.add_argument("--pause", type=float, default=0.01, help="seconds between two events")
    options.add_argument("--quit-chords", action="store_true", help="the control: it must fail")
    given = options.parse_args()
    control()
    seed = int.from_bytes(os.urandom(4), "little") if given.seed is None else given.seed
    print(f"Monkey: seed {seed}", file=sys.stderr, flush=True)
    last = collections.deque(maxlen=LAST_EVENTS)
    try:
        figures = run(given, seed, last)
    except (Failure, sqlite3.Error, subprocess.SubprocessError) as failure:
        print(f"Monkey: seed {seed}: {failure}", "the last events:", *last, sep="\n  ")
        sys.exit(1)
    print(f"Monkey: seed {seed}, {figures}")


if __name__ == "__main__":
    main()
