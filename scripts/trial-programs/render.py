#!/usr/bin/env python3
"""Render: a report in which every field tries to be more than words, as a browser shows it.

A meeting is held in which whatever can be typed is Markdown or HTML that asks for something from the network
or brings a script. Its report goes through cmark-gfm, raw HTML let in, and through `parvis report --output
….html`. Chromium opens both behind a proxy that writes down what is asked of it: there must be no request, no
script, and nothing but the words. Control: the same words, not escaped, must ask and bring scripts.
"""

import html.parser
import http.server
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading

HOST = "render.parvis.invalid"
ATTACKS = [
    "# titre", f"![](http://{HOST}/image)", f"<script src=http://{HOST}/script></script>",
    "<script>document.title = 1</script>", f"<img src=http://{HOST}/img onerror=document.title=1>",
    f"[lien](http://{HOST}/lien)", f"http://{HOST}/nu www.{HOST}", f"<http://{HOST}/auto>", "| a | b |",
    "|---|---|", "`code` ``deux``", "---", "* * *", "===", f"[x]: http://{HOST}/definition", "[x][]", "[^1]",
    "> citation", "- [ ] case", "1. un", "&lt;script&gt;", "\\# barre", "**gras** _penché_ ~~barré~~",
    f"<link rel=stylesheet href=http://{HOST}/style>", f"<iframe src=http://{HOST}/cadre></iframe>", "<!--",
    "-->", "]]>", "$a$ :smile:", "```", "<style>body{display:none}</style>", "javascript:document.title=1",
    f"<svg onload=document.title=1><image href=http://{HOST}/svg /></svg>", "<b>gras</b>", "@import", "{=html}",
]


def lines():
    """Every field that people fill in, each attack in each."""
    yield {"do": "addPrompt", "text": ATTACKS[1]}
    for place, attack in enumerate(ATTACKS, 1):
        yield {"do": "addItem", "title": attack, "minutes": 5}
        yield {"do": "addPrompt", "text": attack}
        yield {"do": "hangSlip", "prompt": 1, "text": attack, "signature": attack[:40]}
        yield {"do": "hangSlip", "prompt": 1, "text": f"avant\n{attack}\n\n    {attack}"}
        yield {"do": "addTask", "text": attack}
        yield {"do": "addTopic", "text": attack}
        yield {"do": "requestFloor", "name": attack[:40]}
        yield {"do": "nextSpeaker"}
        for kind in ("note", "decision", "openQuestion", "parkingLot"):
            yield {"do": "capture", "kind": kind, "text": attack}


class Page(html.parser.HTMLParser):
    """What a page holds once the browser has read it."""

    LOADED = {"script", "img", "iframe", "link", "object", "embed", "svg", "video", "audio", "a"}

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.loaded, self.scripts, self.words = [], 0, ""
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.scripts += tag == "script"
        handlers = [name for name, _ in attributes if name.startswith("on")]
        if tag in self.LOADED or handlers:
            self.loaded.append(tag)

    def handle_data(self, data):
        self.words += data


class Proxy(http.server.BaseHTTPRequestHandler):
    """Writes down what a page asks of the network, and gives nothing."""

    asked = []

    def answer(self):
        if HOST in self.path:
            Proxy.asked.append(self.path)
        self.send_error(404)

    do_GET = do_HEAD = do_POST = do_CONNECT = answer

    def log_message(self, *_):
        pass


def browse(browser, port, path, home):
    """(the page as the browser has it, how many requests it made)"""
    Proxy.asked.clear()
    done = subprocess.run(
        [browser, "--headless=new", "--no-sandbox", "--disable-gpu", f"--user-data-dir={home}",
         f"--proxy-server=127.0.0.1:{port}", "--proxy-bypass-list=<-loopback>", "--disable-background-networking",
         "--disable-component-update", "--no-first-run", "--timeout=8000", "--dump-dom",
         f"file://{path}"], capture_output=True, timeout=120)
    if done.returncode != 0 or not done.stdout:
        raise SystemExit(f"Render: {browser} ended with {done.returncode}: {done.stderr.decode()[-300:]}")
    return Page(done.stdout.decode()), len(Proxy.asked)


def main():
    parvis = os.path.abspath(sys.argv[1])
    browser = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if not browser or not shutil.which("pandoc"):
        # As `parvis bench` has it: what is missing is said, and the trial is not passed.
        print("Render: not tried: it needs chromium and pandoc; apt install chromium pandoc")
        sys.exit(1)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Proxy)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with tempfile.TemporaryDirectory() as work:
        data = os.path.join(work, "data")
        plan = os.path.join(work, "plan.md")
        with open(plan, "w") as file:
            file.write("# Soir\n\n- Lieu : ici\n")
        subprocess.run([parvis, "import", plan, "--data", data], check=True, capture_output=True)
        text = "".join(json.dumps(line) + "\n" for line in lines())
        done = subprocess.run([parvis, "act", "--data", data], input=text.encode(), check=True, capture_output=True)
        refused = [line for line in done.stdout.splitlines() if not json.loads(line)["ok"]]
        kept = text.count("\n") - len(refused)
        report = os.path.join(work, "report.md")
        for path in (report, os.path.join(work, "pandoc.html")):
            subprocess.run([parvis, "report", "--data", data, "--output", path], check=True, capture_output=True)
        command = ["cmark-gfm", "--unsafe"]
        for extension in ("table", "strikethrough", "autolink", "tasklist"):
            command += ["-e", extension]
        control = os.path.join(work, "control.md")
        with open(control, "w") as file:
            file.write("\n\n".join(ATTACKS))
        for source, page in ((report, "cmark.html"), (control, "control.html")):
            made = subprocess.run(command + [source], check=True, capture_output=True).stdout
            with open(os.path.join(work, page), "wb") as file:
                file.write(b"<!DOCTYPE html><meta charset=utf-8>" + made)
        failed, figures = False, []
        for name in ("cmark", "pandoc"):
            page, asked = browse(browser, server.server_port, f"{work}/{name}.html", f"{work}/home")
            missing = [attack for attack in ATTACKS if attack not in page.words]
            figures.append(f"{name} {asked} requests, {page.scripts} scripts, {len(missing)} texts missing")
            if page.loaded:
                figures.append(f"it holds {sorted(set(page.loaded))}")
            if missing:
                figures.append(f"{missing}")
            failed = failed or asked > 0 or page.scripts > 0 or page.loaded or missing
        page, asked = browse(browser, server.server_port, f"{work}/control.html", f"{work}/home")
        print(f"Render: {len(ATTACKS)} hostile texts in {kept} lines: {'; '.join(figures)}; "
              f"control, not escaped: {asked} requests, {page.scripts} scripts")
        if failed or asked == 0 or page.scripts == 0:
            sys.exit(1)


if __name__ == "__main__":
    main()
