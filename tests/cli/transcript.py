#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0
"""Runs the commands that stand in a Markdown file and compares what they say with what it shows.

    transcript.py PROGRAM FILE…

In an indented block a line that begins with `$ ` is a command; the lines below it are its standard
output, those behind `2> ` its standard error, and `[2]` is its exit status, which is 0 if none
stands there. In what is expected

    {number}    stands for a number
    {text}      stands for anything within a line
    {lines}     as a line of its own, stands for any number of lines

Every command begins with mailberth-cli, which is PROGRAM; there is no shell, words are quoted as in
one. It runs in an empty folder that is also its home, without input, and not in a terminal.
"""

import os
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field

SECONDS_A_COMMAND = 60
INDENT = " " * 4
MASKS = {"{number}": r"\d+(?:[.,]\d+)?", "{text}": r"[^\n]*?"}


@dataclass
class Example:
    """One command of a file, and what it should say."""

    line: int
    command: str
    output: list = field(default_factory=list)
    errors: list = field(default_factory=list)
    status: int = 0


@dataclass
class Ran:
    output: list
    errors: list
    status: int


def examples(text):
    """The commands of a file in order. Prose and blocks without a command are passed over."""
    found, current = [], None
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip() and not line.startswith(INDENT):
            current = None
            continue
        line = line[len(INDENT):]
        if line.startswith("$ "):
            current = Example(number, line[2:])
            found.append(current)
        elif current is not None:
            add_expectation(current, line)
    for example in found:
        strip_empty_end(example.output)
    return found


def add_expectation(example, line):
    status = re.fullmatch(r"\[(\d+)\]", line)
    if status:
        example.status = int(status[1])
    elif line.startswith("2> ") or line == "2>":
        example.errors.append(line[3:])
    else:
        example.output.append(line)


def strip_empty_end(lines):
    while lines and not lines[-1]:
        lines.pop()


def run(program, command, home):
    words = shlex.split(command)
    if words[0] != "mailberth-cli":
        raise ValueError(f"only mailberth-cli can be run here, not {words[0]}")
    environment = {"HOME": home, "LANG": "C.UTF-8", "PATH": os.environ["PATH"]}
    environment.update((name, value) for name, value in os.environ.items()
                       if name.startswith(("ASAN_", "LSAN_", "UBSAN_", "LD_LIBRARY_PATH")))
    ran = subprocess.run([program, *words[1:]], stdin=subprocess.DEVNULL, capture_output=True,
                         cwd=home, env=environment, timeout=SECONDS_A_COMMAND)
    output, errors = (stream.decode().splitlines() for stream in (ran.stdout, ran.stderr))
    strip_empty_end(output)
    return Ran(output, errors, ran.returncode)


def matches(expected, said):
    """Whether the lines that were said are those expected, masks considered."""
    pattern = "".join(r"(?:[^\n]*\n)*?" if line == "{lines}" else line_pattern(line) + r"\n"
                      for line in expected)
    return re.fullmatch(pattern, "".join(line + "\n" for line in said)) is not None


def line_pattern(line):
    parts = re.split("|".join(f"({re.escape(mask)})" for mask in MASKS), line)
    return "".join(MASKS.get(part, re.escape(part)) for part in parts if part)


def differences(example, ran):
    """What a person needs to see of a command that did not say what it should; empty if it did."""
    shown = []
    for name, expected, said in (("standard output", example.output, ran.output),
                                 ("standard error", example.errors, ran.errors)):
        if not matches(expected, said):
            shown += [f"{name} was:", *("  | " + line for line in said),
                      "expected at the first difference:", "  | " + first_missing(expected, said)]
    if ran.status != example.status:
        shown.append(f"exit status {ran.status}, expected {example.status}")
    return shown


def first_missing(expected, said):
    for count in range(1, len(expected) + 1):
        if not matches([*expected[:count], "{lines}"], said):
            return expected[count - 1]
    return "the end"


def check(program, path):
    """Runs the examples of one file; returns how many there are and how many went wrong."""
    found, wrong = examples(path.read_text()), 0
    with tempfile.TemporaryDirectory(prefix="mailberth-cli-") as home:
        for example in found:
            shown = differences(example, run(program, example.command, home))
            if shown:
                wrong += 1
                print(f"{path}:{example.line}: $ {example.command}", *shown, sep="\n    ")
    return len(found), wrong


def main(program, *paths):
    program = os.path.abspath(program)
    total, wrong = (sum(counts) for counts in
                    zip(*(check(program, pathlib.Path(path)) for path in paths)))
    print(f"{total - wrong} of {total} commands say what {', '.join(paths)} shows")
    return 1 if wrong or not total else 0


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
