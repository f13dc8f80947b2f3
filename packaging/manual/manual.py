#!/usr/bin/env python3
"""The manual page in one language: what the program says of itself on standard input (its
`--experimental-dump-help`), and sections.json. A sentence that french.json lacks, or holds for nothing, is an
error: nothing of the page stays in English by mistake."""

import json
import os
import pathlib
import sys
import time

HERE = pathlib.Path(__file__).parent


class Words:
    """Sentences in the language of the page."""

    def __init__(self, language):
        self.french = json.loads((HERE / "french.json").read_text("utf-8")) if language == "fr" else None
        self.missing, self.unused = [], set(self.french or {})

    def __call__(self, english):
        english = " ".join(english.split())
        if self.french is None:
            return english
        self.unused.discard(english)
        if english not in self.french:
            self.missing.append(english)
        return self.french.get(english, "")

    def check(self):
        for problem, sentences in [("lacks", self.missing), ("holds for nothing", sorted(self.unused))]:
            if sentences:
                raise SystemExit(f"manual.py: french.json {problem}: " + json.dumps(sentences, indent=2))


def roff(text):
    """Text as roff reads it; its narrow spaces as the wide ones that do not break."""
    for sign, name in [("\\", "\\e"), ("-", "\\-"), ("\u202f", "\\ "), ("\u00a0", "\\ "), ("'", "\\(aq")]:
        text = text.replace(sign, name)
    return "\\&" + text if text.startswith(".") else text


def option(name):
    return roff(("--" if name["kind"] == "long" else "-") + name["name"])


def synopsis(argument):
    """How the argument is written in a call."""
    value = f"\\fI{roff(argument['valueName'])}\\fR"
    if argument["kind"] == "positional":
        word = value + ("..." if argument["isRepeating"] else "")
    else:
        long = next(name for name in argument["names"] if name["kind"] == "long")
        word = f"\\fB{option(long)}\\fR" + (f" {value}" if argument["kind"] == "option" else "")
    return f"[{word}]" if argument["isOptional"] else word


def entry(argument, words):
    """The argument and what it does."""
    value = f"\\fI{roff(argument['valueName'])}\\fR"
    names = [f"\\fB{option(name)}\\fR" for name in argument.get("names", [])]
    if argument["kind"] == "option":
        names = [f"{name} {value}" for name in names]
    said = words(argument["abstract"])
    if "defaultValue" in argument:
        said += " " + words("Default: %s.").replace("%s", argument["defaultValue"])
    return [".TP", ", ".join(names) or value, roff(said)]


def verb(command, common, words):
    """What the verb does, and the arguments that are its own."""
    own = [one for one in shown(command) if one not in common]
    call = " ".join([f"\\fBparvis {command['commandName']}\\fR"] + [synopsis(one) for one in own])
    lines = [f".SS {call}", roff(words(command["abstract"]))]
    if "discussion" in command:
        lines += [".PP", roff(words(command["discussion"]))]
    return lines + [line for one in own for line in entry(one, words)]


def shown(command):
    return [one for one in command.get("arguments", []) if one["shouldDisplay"] and one.get("abstract")]


def page(program, sections, words):
    verbs = [command for command in program["subcommands"] if command["commandName"] != "help"]
    common = [one for one in shown(verbs[0]) if all(one in shown(command) for command in verbs)]
    date = time.strftime("%Y-%m-%d", time.gmtime(int(os.environ.get("SOURCE_DATE_EPOCH", time.time()))))
    lines = [f'.TH PARVIS 1 "{date}" "" "{roff(words("Parvis manual"))}"', f".SH {words('NAME')}"]
    lines += ["parvis \\- " + roff(words(program["abstract"])).rstrip(".")]
    call = ["\\fBparvis\\fR"] + [f"[\\fI{words(word)}\\fR]" for word in ["verb", "options"]]
    lines += [f".SH {words('SYNOPSIS')}", " ".join(call)]
    lines += [f".SH {words('DESCRIPTION')}"]
    lines += ["\n.PP\n".join(roff(words(text)) for text in sections["description"])]
    lines += [f".SH {words('VERBS')}"]
    lines += [line for command in verbs for line in verb(command, common, words)]
    lines += [f".SH {words('OPTIONS')}", roff(words("These go with every verb."))]
    lines += [line for one in common + [one for one in shown(program) if one not in common]
              for line in entry(one, words)]
    for title, entries in sections["lists"].items():
        lines += [f".SH {words(title)}"]
        lines += [line for key, text in entries.items()
                  for line in [".TP", f"\\fB{roff(key)}\\fR", roff(words(text))]]
    return "\n".join(lines) + "\n"


def main():
    words = Words(sys.argv[1])
    program = json.load(sys.stdin)["command"]
    sections = json.loads((HERE / "sections.json").read_text("utf-8"))
    written = page(program, sections, words)
    words.check()
    sys.stdout.buffer.write(written.encode())


if __name__ == "__main__":
    main()
