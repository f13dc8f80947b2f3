"""First frame: process start to the first published frame, 1920x1080, a wall of 200 slips, against the bare
C program of first_frame.c, in turns on the same display. Arguments: parvis, the C program, runs of each."""

import os
import statistics
import subprocess
import sys
import tempfile

FONT = "/usr/share/fonts/opentype/inter/InterDisplay-ExtraBold.otf"
GOAL = 5.0


def display():
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1920x1080x24", "-nolisten", "tcp"],
        pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as pipe:
        return server, ":" + pipe.readline().strip()


def milliseconds(command, environment):
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60)
    if done.returncode != 0:
        sys.exit(f"FirstFrame: {command[0]} exited {done.returncode}: {done.stderr}")
    return float(done.stdout.split()[-1])


def main():
    parvis, bare, runs = sys.argv[1], sys.argv[2], int(sys.argv[3])
    server, name = display()
    environment = dict(os.environ, DISPLAY=name, SDL_VIDEODRIVER="x11")
    try:
        with tempfile.TemporaryDirectory() as folder:
            plan = os.path.join(folder, "plan.md")
            with open(plan, "w", encoding="utf-8") as file:
                file.write("# Mur\n\n## Questions au mur\n\n### Quel outil ?\n\n")
                file.writelines(f"- Le papier {index} dit ce qu’il a à dire.\n" for index in range(200))
            data = ["--data", os.path.join(folder, "data")]
            subprocess.run([parvis, "import", plan] + data, check=True, capture_output=True)
            ours = [parvis, "run", "--window", "1920x1080", "--first-frame", "wall"] + data
            theirs = [bare, "1920", "1080", FONT]
            mine, other = [], []
            for run in range(runs + 1):
                mine.append(milliseconds(ours, environment))
                other.append(milliseconds(theirs, environment))
                print(f"FirstFrame: run {run} of {runs}: {mine[-1]:.0f} ms, bare {other[-1]:.0f} ms", file=sys.stderr)
        ratio = statistics.median(m / o for m, o in zip(mine[1:], other[1:]))
        print(
            f"FirstFrame: {statistics.median(mine[1:]):.0f} ms, bare C program "
            f"{statistics.median(other[1:]):.0f} ms, ratio {ratio:.1f} (median of {runs} pairs), goal {GOAL:.0f}")
        sys.exit(0 if ratio <= GOAL else 1)
    finally:
        server.terminate()
        server.wait()


main()
