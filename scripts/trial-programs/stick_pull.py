#!/usr/bin/env python3
"""StickPull: a report written over an older one on an exFAT stick that is pulled out meanwhile.

The stick is an image behind a loop device, and exfat-fuse, which serves it, is written down by disk_log.c. At
a moment of that log the image is copied as the stick may hold it: everything that was synced, and of the rest
either the first writes in their order, or any subset of 512-byte sectors. The copy is mounted anew, read-only.
exfat-fuse moves a name in several writes of its own: a pull between those finds no name at all, which no program
can help and which is counted apart; the report's own folder is not on the stick. Control: the same report
written by plain overwriting must be torn in some. Wants root, for the loop device.
"""

import json
import os
import random
import subprocess
import sys
import tempfile

from power_cut import apply, read_log

MOMENTS = 60
MEGABYTES = 24
SLIPS = 5000
NEAR_END = 12


def run(*command, **more):
    return subprocess.run(command, check=True, capture_output=True, **more).stdout


class Stick:
    """An image, and where it is mounted while it is."""

    def __init__(self, image, folder):
        self.image, self.folder = image, folder
        os.makedirs(folder, exist_ok=True)

    def __enter__(self):
        self.device = run("losetup", "--find", "--show", self.image).decode().strip()
        return self

    def __exit__(self, *_):
        subprocess.run(["umount", self.folder], capture_output=True)
        run("losetup", "--detach", self.device)

    def mount(self, *options, **environment):
        run("mount.exfat-fuse", *options, self.device, self.folder, env=dict(os.environ, **environment))


def make_meeting(parvis, data):
    """The same meeting before and after one more evening: two reports of 5,000 slips and more."""
    lines = [{"do": "addPrompt", "text": "Qu’est-ce qui vous retient ?"}]
    lines += [{"do": "hangSlip", "prompt": 1, "text": f"Billet {slip} " + "mot " * (slip % 40)}
              for slip in range(SLIPS)]
    act(parvis, data, lines)


def act(parvis, data, lines):
    text = "".join(json.dumps(line) + "\n" for line in lines)
    answers = run(parvis, "act", "--data", data, input=text.encode())
    if any(not json.loads(line)["ok"] for line in answers.splitlines()):
        raise SystemExit("StickPull: a command was refused")


def image_at(base, records, moment, in_order):
    """The image as the stick may hold it once `moment` records were asked of it."""
    image, pending = bytearray(base), []
    for kind, _, offset, content in records[:moment]:
        if kind == "w":
            pending.append((kind, offset, content))
        elif kind == "s":
            image, pending = apply(image, pending, lambda: True), []
    if in_order:
        return apply(image, pending[:random.randint(0, len(pending))], lambda: True)
    share = random.choice([0.1, 0.5, 0.9])
    return apply(image, pending, lambda: random.random() < share)


def found(image, work, name):
    """What the file of that name holds, else the one that was to become it; `None` where there is neither."""
    path = os.path.join(work, "pulled.img")
    with open(path, "wb") as file:
        file.write(image)
    with Stick(path, os.path.join(work, "pulled")) as stick:
        stick.mount("-o", "ro")
        names = sorted(os.listdir(stick.folder), key=lambda each: each != name)
        for each in names:
            if each == name or each.startswith(".parvis-"):
                with open(os.path.join(stick.folder, each), "rb") as file:
                    return file.read()
    return None


def pull(work, shim, image, write, name, old, new):
    """Writes once by `write`, then answers of how many copied images the report is torn, old, new and missing."""
    log = os.path.join(work, "log")
    if os.path.exists(log):
        os.remove(log)
    with open(image, "rb") as file:
        base = file.read()
    with Stick(image, os.path.join(work, "stick")) as stick:
        stick.mount(LD_PRELOAD=shim, DISK_LOG=log, DISK_LOG_FOLDER=stick.device)
        begin = len(read_log(log)) if os.path.exists(log) else 0
        write(stick.folder)
        end = len(read_log(log))
    records = read_log(log)
    if not any(kind == "w" for kind, *_ in records[begin:end]):
        raise SystemExit("StickPull: nothing of the stick was written down")
    torn, early, late, missing = 0, 0, 0, 0
    for moment in range(MOMENTS):
        # Half of them near the end, where one name goes over to the new file.
        place = random.randint(max(begin, end - NEAR_END) if moment % 2 else begin, end)
        content = found(image_at(base, records, place, in_order=moment % 4 < 2), work, name)
        early += content == old
        late += content == new
        missing += content is None
        torn += content not in (old, new, None)
    return torn, early, late, missing, sum(kind == "w" for kind, *_ in records[begin:end])


def main():
    parvis, shim = sys.argv[1:3]
    random.seed(int(os.environ.get("SEED", "7")))
    parvis, shim = os.path.abspath(parvis), os.path.abspath(shim)
    with tempfile.TemporaryDirectory() as work:
        data, first = os.path.join(work, "data"), os.path.join(work, "first.img")
        make_meeting(parvis, data)
        with open(first, "wb") as file:
            file.truncate(MEGABYTES << 20)
        run("mkfs.exfat", first)
        configuration = os.path.join(work, "kiosk.conf")
        with open(configuration, "w") as file:
            file.write(f'copies = ["{work}/stick"]\n')

        def report(_=None):
            run(parvis, "report", "--data", data, "--config", configuration)

        with Stick(first, os.path.join(work, "stick")) as stick:
            stick.mount()
            report()
            (name,) = os.listdir(stick.folder)
            with open(os.path.join(stick.folder, name), "rb") as file:
                old = file.read()
        act(parvis, data, [{"do": "hangSlip", "prompt": 1, "text": f"De plus {slip}"} for slip in range(30)])
        new = run(parvis, "report", "--data", data, "--output", "-")

        def overwrite(folder):
            with open(os.path.join(folder, name), "wb") as file:
                file.write(new)
                file.flush()
                os.fsync(file.fileno())

        outcomes = []
        for write in (report, overwrite):
            image = os.path.join(work, "again.img")
            run("cp", first, image)
            outcomes.append(pull(work, shim, image, write, name, old, new))
    (torn, early, late, missing, writes), (control, *_) = outcomes
    print(f"StickPull: {MOMENTS} pulls during {writes} writes of a report of {SLIPS} slips on exFAT: {torn} torn, "
          f"{early} old, {late} new, {missing} missing; control, plain overwriting: {control} torn")
    if torn > 0 or early == 0 or late == 0 or control == 0:
        sys.exit(1)


if __name__ == "__main__":
    main()
