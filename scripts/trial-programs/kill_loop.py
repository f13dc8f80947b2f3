#!/usr/bin/env python3
"""KillLoop: kill -9 at random under load; what was acknowledged is there, and the same state comes back."""

import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time

KILLS = 200
KILLS_A_FOLDER = 20


def command(name, number):
    """The `number`-th line that the run called `name` sends."""
    if number == 0:
        return {"do": "addPrompt", "text": "Question"}
    if number % 10 == 5:
        return {"do": "nextSpeaker"}
    return {"do": "hangSlip", "prompt": 1, "text": f"{name} {number}"}


def feed(program, name):
    try:
        for number in range(100_000):
            program.stdin.write(json.dumps(command(name, number)).encode() + b"\n")
            program.stdin.flush()
    except (BrokenPipeError, ValueError):
        return


def run_and_kill(parvis, folder, name):
    """What was acknowledged before the kill: ids of events, and texts of slips in their order."""
    acknowledged, texts, replies = [], [], 0
    program = subprocess.Popen(
        [parvis, "act", "--data", folder], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL)
    feeder = threading.Thread(target=feed, args=(program, name))
    feeder.start()
    early = random.random() < 0.2
    delay = random.uniform(0, 0.1 if early else 0.3)

    def kill():
        time.sleep(delay)
        os.kill(program.pid, signal.SIGKILL)

    killer = threading.Thread(target=kill)
    if early:
        killer.start()
    for line in program.stdout:
        if not early and not killer.is_alive() and killer.ident is None:
            killer.start()
        if not line.endswith(b"\n"):
            break
        reply = json.loads(line)
        if not reply["ok"]:
            raise SystemExit(f"KillLoop: refused under load: {reply}")
        acknowledged += reply["events"]
        texts += [text for text in [command(name, replies).get("text")] if text != "Question" and text]
        replies += 1
    if killer.ident is None:
        killer.start()
    killer.join()
    program.wait()
    feeder.join()
    if program.returncode != -signal.SIGKILL:
        raise SystemExit(f"KillLoop: the program ended by itself with {program.returncode}")
    return acknowledged, texts


def stored(folder):
    path = os.path.join(folder, "parvis.sqlite")
    if not os.path.exists(path):
        return set(), True
    database = sqlite3.connect(path)
    try:
        sound = database.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        tables = {row[0] for row in database.execute("SELECT name FROM sqlite_master")}
        ids = {row[0] for row in database.execute("SELECT id FROM events")} if "events" in tables else set()
        return ids, sound
    finally:
        database.close()


def show(parvis, folder):
    """The meeting, without how long the turn in progress lasts at this moment; None where it is not shown."""
    shown = subprocess.run([parvis, "show", "--json", "--data", folder], capture_output=True)
    if shown.returncode != 0:
        return None
    meeting = json.loads(shown.stdout)
    meeting.pop("turn", None)
    return meeting


def holds(meeting, texts):
    """Whether `texts` hang in `meeting` in their order; others, saved but not acknowledged, may too."""
    hanging = iter([slip["text"] for slip in meeting["prompts"][0]["slips"]]) if meeting else iter([])
    return all(text in hanging for text in texts)


def main():
    parvis = sys.argv[1]
    random.seed(2016)
    lost, corrupt, changed, total = 0, 0, 0, 0
    folder = None
    for kill in range(KILLS):
        if kill % KILLS_A_FOLDER == 0:
            if folder:
                shutil.rmtree(folder)
            folder, acknowledged, texts = tempfile.mkdtemp(prefix="parvis-kill-"), set(), []
            print(f"KillLoop: {kill} of {KILLS}", file=sys.stderr)
        ids, slips = run_and_kill(parvis, folder, f"Billet {kill}")
        acknowledged.update(ids)
        texts += slips
        total += len(ids)
        # NB: the program itself recovers first in one half of the cases, plain SQLite in the other.
        shown = show(parvis, folder) if kill % 2 and texts else None
        kept, sound = stored(folder)
        corrupt += not sound
        lost += len(acknowledged - kept)
        if kill % 2 and texts:
            changed += shown != show(parvis, folder) or not holds(shown, texts)
    shutil.rmtree(folder)
    print(f"KillLoop: kills {KILLS}, acknowledged {total}, lost {lost}, corrupt {corrupt}, changed {changed}")
    if lost or corrupt or changed or total < 10 * KILLS:
        sys.exit(1)


if __name__ == "__main__":
    main()
