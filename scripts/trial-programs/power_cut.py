#!/usr/bin/env python3
"""PowerCut: the disk as any of many power cuts may leave it, opened again.

A real run of the program is written down by disk_log.c. At a random place of that log, everything that was
synced is on the disk, and of the rest any subset of 512-byte sectors, truncations and removals. Controls:
without the syncs that synchronous=NORMAL leaves out it must lose, without any it must corrupt.
"""

import json
import os
import random
import shutil
import sqlite3
import struct
import subprocess
import sys
import tempfile

CUTS = 1000
CUTS_IN_RECOVERY = 150
CUTS_WITHOUT_COMMIT_SYNC = 200
CUTS_WITHOUT_SYNC = 60
SECTOR = 512
EXPORTED = b"exported\n"


def workload():
    lines = [{"do": "addPrompt", "text": "Quel outil ?"}, {"do": "addItem", "title": "Accueil", "minutes": 10}]
    for slip in range(400):
        lines.append({"do": "hangSlip", "prompt": 1, "text": f"Billet {slip} " + "mot " * random.randint(0, 60)})
        if slip % 7 == 3:
            lines.append({"do": "nextSpeaker"})
        if slip % 10 == 9:
            lines.append({"do": "setAsideSlip", "prompt": 1, "slip": slip, "hidden": slip % 20 == 9})
    while sum(line["do"] == "nextSpeaker" for line in lines) < 60:
        lines.append({"do": "nextSpeaker"})
    return "".join(json.dumps(line) + "\n" for line in lines).encode()


def export_logged(parvis, shim, folder, log):
    """Writes the report; once the program has said so, the log does too."""
    environment = dict(os.environ, LD_PRELOAD=shim, DISK_LOG=log, DISK_LOG_FOLDER=folder)
    subprocess.run([parvis, "report", "--data", folder], check=True, capture_output=True, env=environment)
    with open(log, "ab") as file:
        file.write(b"a" + struct.pack("<qqq", 0, 0, len(EXPORTED)) + EXPORTED)
    (name,) = [name for name in os.listdir(os.path.join(folder, "reports")) if name.endswith(".md")]
    with open(os.path.join(folder, "reports", name), "rb") as file:
        return file.read()


def run_logged(parvis, shim, folder, log, commands):
    environment = dict(os.environ, LD_PRELOAD=shim, DISK_LOG=log, DISK_LOG_FOLDER=folder)
    done = subprocess.run(
        [parvis, "act", "--data", folder], input=commands, capture_output=True, env=environment, timeout=300)
    if done.returncode != 0:
        raise SystemExit(f"PowerCut: the program ended with {done.returncode}: {done.stderr.decode()}")
    refused = [line for line in done.stdout.splitlines() if not json.loads(line)["ok"]]
    if refused:
        raise SystemExit(f"PowerCut: refused: {refused[0].decode()}")
    return read_log(log)


def read_log(path):
    with open(path, "rb") as file:
        raw = file.read()
    records, place = [], 0
    while place < len(raw):
        kind = chr(raw[place])
        name_length, value, count = struct.unpack_from("<qqq", raw, place + 1)
        place += 25
        name = os.path.basename(raw[place:place + name_length].decode())
        place += name_length
        # The index of the log is shared memory: it does not outlive the machine.
        if not name.endswith("-shm"):
            records.append((kind, name, value, raw[place:place + count]))
        place += count
    return records


class Disk:
    """What is synced, and in order what is not yet."""

    def __init__(self, files=None):
        self.files = {name: bytearray(content) for name, content in (files or {}).items()}
        self.pending = {}
        self.removed = {}
        self.renames = []
        self.acknowledged = set()
        self.exported = 0

    def take(self, record, syncs=True):
        kind, name, value, content = record
        if kind == "a" and content == EXPORTED:
            self.exported += 1
        elif kind == "r":
            self.renames.append((name, os.path.basename(content.decode())))
        elif kind == "a":
            for line in content.splitlines():
                self.acknowledged.update(json.loads(line).get("events", []))
        elif kind == "o":
            if name in self.removed:
                self.files.pop(name, None)
                self.pending.pop(name, None)
                del self.removed[name]
        elif kind in "wt":
            self.pending.setdefault(name, []).append((kind, value, content))
        elif kind == "u":
            self.removed[name] = True
        elif kind == "s" and syncs:
            if name in self.pending:
                self.files[name] = apply(self.files.get(name, b""), self.pending.pop(name), lambda: True)
            elif name == "reports":
                for old, new in self.renames:
                    self.files[new] = self.files.pop(old, b"")
                    self.pending.pop(new, None)
                self.renames = []
            elif "." not in name:
                for gone in self.removed:
                    self.files.pop(gone, None)
                    self.pending.pop(gone, None)
                self.removed = {}

    def after_cut(self):
        share = random.choice([0.0, 0.1, 0.5, 0.9, 1.0])
        keep = lambda: random.random() < share
        files = {}
        for name in set(self.files) | set(self.pending):
            if name in self.removed and random.random() < 0.5:
                continue
            files[name] = bytes(apply(self.files.get(name, b""), self.pending.get(name, []), keep))
        for old, new in self.renames[:random.randint(0, len(self.renames))]:
            files[new] = files.pop(old, b"")
        return files


def apply(content, changes, keep):
    content = bytearray(content)
    for kind, value, written in changes:
        if kind == "t":
            if keep():
                content = content[:value] + bytes(max(0, value - len(content)))
            continue
        place = 0
        while place < len(written):
            step = min(SECTOR - (value + place) % SECTOR, len(written) - place)
            if keep():
                start = value + place
                content.extend(bytes(max(0, start + step - len(content))))
                content[start:start + step] = written[place:place + step]
            place += step
    return content


def lay(files, folder):
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    for name, content in files.items():
        with open(os.path.join(folder, name), "wb") as file:
            file.write(content)


def examine(files, acknowledged, folder):
    """(is corrupt, number of acknowledged events that are missing)"""
    if not acknowledged and "parvis.sqlite" not in files:
        return False, 0
    lay(files, folder)
    database = sqlite3.connect(os.path.join(folder, "parvis.sqlite"))
    try:
        if database.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
            return True, 0
        tables = {row[0] for row in database.execute("SELECT name FROM sqlite_master")}
        ids = {row[0] for row in database.execute("SELECT id FROM events")} if "events" in tables else set()
        words = {row[0] for row in database.execute("SELECT id FROM texts")} if "texts" in tables else set()
        for (body,) in database.execute("SELECT body FROM events") if "events" in tables else ():
            if not texts(json.loads(body)) <= words:
                return True, 0
        return False, len(acknowledged - ids)
    except sqlite3.DatabaseError:
        return True, 0
    finally:
        database.close()


def examine_report(files, versions, exported):
    """(is torn, is lost): a report that was said to be written is there, that one or a later one, whole."""
    found = [content for name, content in files.items() if name.endswith(".md")]
    if not found:
        return False, exported > 0
    return found[0] not in versions, found[0] in versions and versions.index(found[0]) + 1 < exported


def texts(value):
    if isinstance(value, dict):
        found = {value["id"]} if "hash" in value else set()
        return found.union(*map(texts, value.values()))
    return set()


def is_commit_sync(records, index):
    """Whether NORMAL would leave this sync out: one of the log that no checkpoint follows."""
    if not records[index][1].endswith("-wal"):
        return False
    for kind, name, _, _ in records[index + 1:]:
        if kind == "w" and name.startswith("parvis.sqlite"):
            return name.endswith("-wal")
    return False


def cut_many(records, versions, cuts, folder, ignored, recover=None, label=""):
    """(corrupt, lost cuts) over `cuts` random places; `ignored(index)` says which syncs did not happen."""
    places = sorted(random.randrange(len(records)) for _ in range(cuts))
    disk, done, corrupt, lost = Disk(), 0, 0, 0
    for number, place in enumerate(places):
        while done <= place:
            disk.take(records[done], syncs=records[done][0] != "s" or not ignored(done))
            done += 1
        files = disk.after_cut()
        if recover:
            files = recover(files)
        is_corrupt, missing = examine(files, disk.acknowledged, folder)
        is_torn, is_gone = examine_report(files, versions, disk.exported)
        corrupt += is_corrupt or is_torn
        lost += missing > 0 or is_gone
        if number % 250 == 0:
            print(f"PowerCut: {label} {number} of {cuts}", file=sys.stderr)
    return corrupt, lost


def main():
    parvis, shim = sys.argv[1:3]
    random.seed(2016)
    base = tempfile.mkdtemp(prefix="parvis-cut-")
    folder = os.path.join(base, "data")
    scratch = tempfile.mkdtemp(prefix="parvis-cut-", dir="/dev/shm" if os.path.isdir("/dev/shm") else None)
    log = os.path.join(base, "log")
    commands, versions = workload().splitlines(keepends=True), []
    for half in (commands[:len(commands) // 2], commands[len(commands) // 2:]):
        run_logged(parvis, shim, folder, log, b"".join(half))
        versions.append(export_logged(parvis, shim, folder, log))
    records = read_log(log)
    whole = Disk()
    for record in records:
        whole.take(record)
    print(f"PowerCut: {len(records)} records", file=sys.stderr)

    def recover(files):
        """Recovery itself is cut: the program opens what the first cut left, and is cut in turn."""
        lay(files, folder)
        log = os.path.join(base, "log-recovery")
        if os.path.exists(log):
            os.remove(log)
        again = run_logged(parvis, shim, folder, log, b"")
        disk = Disk(files)
        for record in again[:random.randrange(len(again)) + 1]:
            disk.take(record)
        return disk.after_cut()

    real = lambda index: False
    corrupt, lost = cut_many(records, versions, CUTS, scratch, real, label="cut")
    corrupt_again, lost_again = cut_many(records, versions, CUTS_IN_RECOVERY, scratch, real, recover, "in recovery")
    normal = {index for index in range(len(records)) if records[index][0] == "s" and is_commit_sync(records, index)}
    _, control_lost = cut_many(records, versions, CUTS_WITHOUT_COMMIT_SYNC, scratch, normal.__contains__, label="NORMAL")
    control_corrupt, _ = cut_many(records, versions, CUTS_WITHOUT_SYNC, scratch, lambda index: True, label="OFF")
    shutil.rmtree(base)
    shutil.rmtree(scratch)
    print(
        f"PowerCut: acknowledged {len(whole.acknowledged)} and {whole.exported} exports, cuts {CUTS} + {CUTS_IN_RECOVERY} in recovery, corrupt {corrupt + corrupt_again}, "
        f"lost {lost + lost_again}; control NORMAL lost {control_lost} of {CUTS_WITHOUT_COMMIT_SYNC}, "
        f"control OFF corrupt {control_corrupt} of {CUTS_WITHOUT_SYNC}")
    if len(whole.acknowledged) < 500 or whole.exported != 2 or corrupt or corrupt_again or lost or lost_again or not control_lost or not control_corrupt:
        sys.exit(1)


if __name__ == "__main__":
    main()
