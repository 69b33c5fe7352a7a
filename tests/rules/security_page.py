#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0
"""Checks that SECURITY.md names only files and tests that exist, and a test or a gap for each threat.

    security_page.py ROOT          one line a fault, status 1 if there is any
    security_page.py --self-test   makes every fault once and checks that it is noticed
"""

import re
import sys
import tempfile
from pathlib import Path

PAGE = "SECURITY.md"
CONVERSATIONS = "tests/dialogues/conversations"
GAPS = ("open", "not ")  # how a cell begins that names no test

QUOTED = re.compile(r"`([^`]+)`")
THREAT = re.compile(r"^\|\s*(\d+)\s*\|(.*)\|\s*$")
PATH = re.compile(r"^[\w.-]+(/[\w.-]+)+$")
QT_TEST = re.compile(r'^(tst_\w+) (\w+)(?::"?([^"]+)"?)?$')
SCRIPT = re.compile(r"^(tests/[\w./-]+\.py) (test_\w+)$")


def is_a_file(root, name):
    """With its suffix, or as `core/smtp/Dialogue` for a header with or without its source."""
    return any((root / (name + suffix)).exists() for suffix in ("", ".h", ".cpp"))


def fault_of_test(root, name):
    """Why `name` is no test of this tree; None if it is one."""
    if match := QT_TEST.match(name):
        program, function, row = match.groups()
        files = sorted((root / "tests").rglob(f"{program}.cpp"))
        if len(files) != 1:
            return f"{len(files)} files are called {program}.cpp"
        text = files[0].read_text("utf-8")
        if not re.search(rf"\bvoid {function}\(\)", text):
            return f"{program} has no {function}()"
        if row and f'"{row}"' not in text:
            return f"{program} has no row \"{row}\""
        return None
    if match := SCRIPT.match(name):
        script, function = match.groups()
        if not (root / script).is_file():
            return "there is no such script"
        is_there = f"def {function}(" in (root / script).read_text("utf-8")
        return None if is_there else f"{script} has no {function}()"
    if name.endswith(".txt"):
        is_there = (root / CONVERSATIONS / name).is_file()
        return None if is_there else "there is no such conversation"
    return "neither a test program and its function, nor a script, nor a conversation"


def faults_in(root, text):
    expected = 1
    for number, line in enumerate(text.splitlines(), 1):
        where = f"{PAGE}:{number}"
        threat = THREAT.match(line)
        tests = ""
        if threat:
            if int(threat.group(1)) != expected:
                yield f"{where}: threat {threat.group(1)} stands where {expected} should"
            expected = int(threat.group(1)) + 1
            cells = [cell.strip() for cell in threat.group(2).split("|")]
            if len(cells) != 3 or not all(cells):
                yield f"{where}: a threat has words, a place and a test"
                continue
            tests = cells[2]
            if not QUOTED.search(tests) and not tests.startswith(GAPS):
                yield f"{where}: no test, and not said to be open"
        for name in QUOTED.findall(tests):
            if fault := fault_of_test(root, name):
                yield f"{where}: {name}: {fault}"
        for name in QUOTED.findall(line[:len(line) - len(tests)] if tests else line):
            if PATH.match(name) and not is_a_file(root, name):
                yield f"{where}: {name}: there is no such file"
    if expected == 1:
        yield f"{PAGE}: no threats"


def check(root):
    found = list(faults_in(root, (root / PAGE).read_text("utf-8")))
    for line in found:
        print(line)
    print(f"{PAGE} read, {len(found)} faults")
    return 1 if found else 0


def self_test():
    fine = "| 1 | words | `core/A` | `tst_a works:one row`, `a.txt`, `tests/b_test.py test_b` |\n"
    faults = {
        "a number left out": fine + "| 3 | words | `core/A` | `a.txt` |\n",
        "an empty cell": "| 1 | words | | `a.txt` |\n",
        "a cell too many": "| 1 | words | `core/A` | `a.txt` | more |\n",
        "no test and no gap": "| 1 | words | `core/A` | surely |\n",
        "a file that is gone": "| 1 | words | `core/B` | `a.txt` |\n",
        "a file that is gone, in the text": fine + "See `core/B.h`.\n",
        "a program that is gone": "| 1 | words | `core/A` | `tst_b works` |\n",
        "a program whose name two have": "| 1 | words | `core/A` | `tst_twin works` |\n",
        "a function that is gone": "| 1 | words | `core/A` | `tst_a work` |\n",
        "a row that is gone": "| 1 | words | `core/A` | `tst_a works:\"two rows\"` |\n",
        "a conversation that is gone": "| 1 | words | `core/A` | `b.txt` |\n",
        "a script that is gone": "| 1 | words | `core/A` | `tests/c_test.py test_b` |\n",
        "a script's function that is gone": "| 1 | words | `core/A` | `tests/b_test.py test_c` |\n",
        "something else in a test's place": "| 1 | words | `core/A` | `core/A` |\n",
        "no threats": "Nothing.\n",
    }
    harmless = {
        "all there": fine,
        "a gap": "| 1 | words | open | open |\n",
        "not tested, and why": "| 1 | words | `core/A.h` | not tested: because |\n",
        "an option in the text": fine + "Use `--json`, and `mailberth-cli --version`.\n",
        "another table": fine + "| 0.1.x | yes |\n",
    }
    missed = []
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for name, content in (("core/A.h", ""),
                              ("tests/unit/tst_a.cpp", 'void works() { row("one row"); }'),
                              ("tests/unit/tst_twin.cpp", "void works()"),
                              ("tests/live/tst_twin.cpp", "void works()"),
                              ("tests/b_test.py", "def test_b(self):"),
                              (f"{CONVERSATIONS}/a.txt", "")):
            file = root / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(content, "utf-8")
        missed += [name for name, text in faults.items() if not list(faults_in(root, text))]
        missed += [f"{name}: refused" for name, text in harmless.items()
                   if list(faults_in(root, text))]
    for line in missed:
        print("not noticed:", line)
    print(f"{len(faults)} faults made, {len(missed)} not noticed")
    return 1 if missed else 0


if __name__ == "__main__":
    if sys.argv[1:] == ["--self-test"]:
        sys.exit(self_test())
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(check(Path(sys.argv[1])))
