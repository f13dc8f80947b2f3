#!/usr/bin/env python3
"""Package: a Debian with nothing in it, the package installed there by apt, a meeting held in it, the package
taken away again.

The Debian is a folder (debootstrap) into which programs are locked; the display and the hands are of this
machine, so the program has nothing but what its package asks for. Wants root, in a mount namespace of its
own: what is mounted here goes with this program. The mirror is the one that apt uses on this machine.
"""

import configparser
import contextlib
import glob
import hashlib
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

from monkey import Display, Failure

USER = "lea"
PLAN = """# Nos outils

## Ordre du jour

1. Accueil (20 min)
2. Nos outils (20 min)

## Questions au mur

### Quel outil ?
"""
SAID = ["Relire le compte rendu", "Trop de messages"]


def say(text):
    print(f"Package: {text}", file=sys.stderr)


def expect(holds, what):
    if not holds:
        raise Failure(what)


def sources():
    """What apt reads on this machine of its own release of Debian: address, suite, component."""
    fields = "$(REPO_URI) $(CODENAME) $(COMPONENT)"
    listed = subprocess.run(
        ["apt-get", "indextargets", "--format", fields, "Created-By: Packages", "Origin: Debian"],
        check=True, capture_output=True, text=True).stdout
    with open("/etc/os-release", encoding="utf-8") as file:
        release = dict(line.strip().split("=", 1) for line in file if "=" in line)["VERSION_CODENAME"]
    lines = sorted({tuple(line.split()) for line in listed.splitlines()})
    found = [line for line in lines if line[1].split("-")[0] == release and line[2] == "main"]
    expect(any(line[1] == release for line in found), f"apt knows no mirror of {release}: apt-get update")
    return release, found


class Root:
    """A Debian in a folder."""

    def __init__(self, folder, log):
        self.path, self.log = pathlib.Path(folder), log

    def make(self):
        release, found = sources()
        mirror = next(line[0] for line in found if line[1] == release)
        say(f"making a Debian {release}…")
        self.log_run(["debootstrap", "--variant=minbase", "--include=ca-certificates", release,
                      str(self.path), mirror])
        lines = [f"deb {address} {suite} {component}\n" for address, suite, component in found]
        (self.path / "etc/apt/sources.list").write_text("".join(lines), "utf-8")
        # No service of the packages that are installed may start here.
        policy = self.path / "usr/sbin/policy-rc.d"
        policy.write_text("#!/bin/sh\nexit 101\n", "utf-8")
        policy.chmod(0o755)
        subprocess.run(["mount", "-t", "proc", "proc", self.path / "proc"], check=True)
        self.run("apt-get", "update")

    def log_run(self, command, **options):
        done = subprocess.run(command, stdout=self.log, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL,
                              **options)
        expect(done.returncode == 0, f"{' '.join(map(str, command))} ended with {done.returncode}")

    def run(self, *command, folder="/"):
        environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive", LC_ALL="C.UTF-8")
        self.log_run(["chroot", self.path, "env", f"--chdir={folder}", *command], env=environment)

    def person(self, command, display=None):
        """What somebody without rights does there, as a list to run."""
        environment = {"HOME": f"/home/{USER}", "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
        environment |= {"DISPLAY": display} if display else {}
        values = [f"{name}={value}" for name, value in environment.items()]
        return ["chroot", f"--userspec={USER}:{USER}", self.path, "env", "-i", f"--chdir=/home/{USER}",
                *values, *command]

    def ask(self, *command, display=None):
        return subprocess.run(self.person(command, display), capture_output=True, text=True, timeout=120)

    def packages(self):
        listed = subprocess.run(
            ["chroot", self.path, "dpkg-query", "-W", "-f", "${Package} ${Installed-Size}\n"],
            check=True, capture_output=True, text=True).stdout
        return {name: int(size) for name, size in map(str.split, listed.splitlines())}

    def traces(self):
        """Files of the program's outside people's homes, and outside what dpkg and apt remember."""
        found = glob.glob(f"{self.path}/[!hpt]*/**/*parvis*", recursive=True)
        return sorted(path for path in found if not path.startswith(f"{self.path}/var/"))

    def data(self):
        """Every file of the person's, and its bytes."""
        home = self.path / "home" / USER
        return {str(path.relative_to(home)): hashlib.sha256(path.read_bytes()).hexdigest()
                for path in home.rglob("*") if path.is_file()}


class Kiosk:
    """The program there, in a window of this machine's display."""

    def __init__(self, root, display, *arguments):
        self.process = subprocess.Popen(
            root.person(arguments, display.environment["DISPLAY"]), stdout=root.log, stderr=root.log,
            stdin=subprocess.DEVNULL)
        self.display = display
        display.focus(self, 30)

    def check(self):
        expect(self.process.poll() is None, f"the program ended with {self.process.returncode}")

    def stop(self):
        self.check()
        self.process.send_signal(signal.SIGTERM)
        expect(self.process.wait(10) == 0, f"the program stopped with {self.process.returncode}")


def wait(answers, what, seconds=20):
    deadline = time.monotonic() + seconds
    while not answers():
        expect(time.monotonic() < deadline, f"{what} did not come")
        time.sleep(0.2)


def picture(display, name):
    """Saves what the room sees, where PARVIS_PICTURES names a folder."""
    if folder := os.environ.get("PARVIS_PICTURES"):
        subprocess.run(["import", "-window", "root", f"{folder}/package-{name}.png"],
                       env=display.environment, check=True)


def from_the_menu(root, display):
    """The first launch, by the line that the menu runs: it opens, takes a key and stops."""
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(root.path / "usr/share/applications/parvis.desktop", "utf-8")
    kiosk = Kiosk(root, display, *entry["Desktop Entry"]["Exec"].split())
    time.sleep(1)
    picture(display, "first")
    display.do("key F1")
    time.sleep(0.5)
    picture(display, "help")
    kiosk.stop()


def meeting(root, display):
    """A meeting from a plan: an item starts, somebody speaks, a decision is captured, a slip hung. Its report."""
    def shown(text):
        return lambda: text in root.ask("parvis", "show").stdout

    home = root.path / "home" / USER
    (home / "reunion.md").write_text(PLAN, "utf-8")
    kiosk = Kiosk(root, display, "parvis", "reunion.md")
    time.sleep(1)
    for line in ["key F3 space", "key d", "type Amina", "key Return", "key n"]:
        display.do(line)
        time.sleep(0.3)
    wait(shown("Accueil [current]"), "the item")
    wait(shown("Amina"), "who speaks")
    for line in ["key ctrl+n", f"type --delay 30 '{SAID[0]}'", "key Return 2"]:
        display.do(line)
    wait(shown(SAID[0] + " [decision]"), "the decision")
    for line in ["key F5 e", f"type --delay 30 '{SAID[1]}'", "key Return"]:
        display.do(line)
    wait(shown(SAID[1]), "the slip")
    time.sleep(1)
    picture(display, "meeting")
    for line in ["key Return", "key ctrl+e"]:
        display.do(line)
    folder = home / ".local/share/parvis/reports"
    wait(lambda: list(folder.glob("*.md")), "the report")
    kiosk.stop()
    report = next(folder.glob("*.md")).read_text("utf-8")
    expect(all(text in report for text in SAID), f"the report lacks words: {report}")
    return len(report.splitlines())


def settings(root):
    """A setting that the program would refuse tells which file it read; dpkg knows that people change it."""
    conf = root.path / "etc/parvis/kiosk.conf"
    before = conf.read_text("utf-8")
    conf.write_text(before + "\nstranger = 1\n", "utf-8")
    answer = root.ask("parvis", "check")
    expect(answer.returncode == 65 and "/etc/parvis/kiosk.conf" in answer.stderr, f"settings: {answer}")
    conf.write_text(before, "utf-8")
    root.run("sh", "-c", "dpkg-query -W -f '${Conffiles}' parvis | grep -q /etc/parvis/kiosk.conf")


def trial(package, folder, log):
    root = Root(os.path.join(folder, "root"), log)
    root.make()
    root.run("useradd", "--create-home", USER)
    before = root.packages()
    # The control: without the package nothing of the program is there.
    expect(root.ask("parvis", "check").returncode == 127 and not root.traces(), "the control did not fail")
    say("installing…")
    shutil.copy(package, root.path / "root")
    root.run("sh", "-c", "apt install -y ./parvis_*.deb", folder="/root")
    os.remove(root.path / "root" / os.path.basename(package))
    after = root.packages()
    display = Display(600)
    try:
        check = root.ask("parvis", "check", display=display.environment["DISPLAY"])
        print(check.stdout, file=sys.stderr, end="")
        expect(check.returncode == 0 and "BAD" not in check.stdout, f"parvis check: {check.stderr}")
        settings(root)
        say("holding a meeting…")
        from_the_menu(root, display)
        lines = meeting(root, display)
    finally:
        display.close()
    data = root.data()
    say("taking it away…")
    root.run("apt", "remove", "-y", "parvis")
    expect(root.traces() == [f"{root.path}/etc/parvis"], f"left after remove: {root.traces()}")
    root.run("apt", "purge", "-y", "parvis")
    expect(not root.traces(), f"left after purge: {root.traces()}")
    expect(root.data() == data, "the data changed")
    others = sum(size for name, size in after.items() if name not in before) - after["parvis"]
    print(f"Package: {os.path.getsize(package) / 1e6:.0f} MB, {after['parvis'] * 1024 / 1e6:.0f} MB once "
          f"installed, with it {len(after) - len(before) - 1} packages of {others * 1024 / 1e6:.0f} MB; check "
          f"clean; report of {lines} lines; once purged {len(data)} files of the person's as they were, "
          "nothing else")


def main():
    if os.geteuid() != 0:
        raise SystemExit("Package: makes a Debian in a folder, and wants root for it")
    with contextlib.ExitStack() as stack:
        folder = tempfile.mkdtemp(prefix="parvis-package-")
        log_path = os.path.join(folder, "log")
        log = stack.enter_context(open(log_path, "w"))
        try:
            trial(sys.argv[1], folder, log)
        except Failure as failure:
            log.flush()
            sys.stderr.writelines(open(log_path, encoding="utf-8", errors="replace").readlines()[-30:])
            print(f"Package: {failure}")
            sys.exit(1)
        finally:
            subprocess.run(["umount", os.path.join(folder, "root/proc")], stderr=subprocess.DEVNULL)
            shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
