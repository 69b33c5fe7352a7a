#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0
"""Where a source can be made wrong, and how. Reads text: clang-format's spaces tell a comparison from
a template's bracket, and its indentation tells what an `if` decides.

    sites.py --self-test   checks that each kind is found where it stands, and nowhere else
"""

import re
import sys
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "rules"))
from house_rules import code_only  # noqa: E402

COMPARISON = re.compile(r"(?<!\S)(==|!=|<=|>=|<|>)(?!\S)")
OTHERWISE = {"==": ("!=",), "!=": ("==",), "<": ("<=", ">="), "<=": ("<", ">"),
             ">": (">=", "<="), ">=": (">", "<")}
CONNECTIVE = re.compile(r"(?<!\S)(&&|\|\|)(?=\s)")
CAP = re.compile(r"(?<![\w.:>])(?:\w+(?:::|\.|->))*(?:m_)?(?:max|most|longest|fewest|shortest)[A-Z]\w*"
                 r"\b(?!\s*[({])")
CONSTANT = re.compile(r"^\s*(?:static )?constexpr [\w:]+ (\w+) = ((?:[\w']*\d[\w']*|[\s*+()])+);")
EARLY = re.compile(r"^\s*(return\b|continue;|break;)")
DECIDES = re.compile(r"^\s*(\} )?(else )?(if\b|else\b)")
DECLARES = re.compile(r"^\s*(#|template\b|static_assert\b|Q_|namespace\b|using\b)|\boperator\b")


@dataclass(frozen=True)
class Mutant:
    """One change of one file. Lines are compared without their indentation."""
    path: str
    kind: str
    before: tuple
    after: tuple
    nth: int = 0  # which of the places that read so
    name: str = ""

    @property
    def key(self):
        return "\n".join((self.path, str(self.nth), *self.before, "->", *self.after))

    def places(self, text):
        lines = [line.strip() for line in text.splitlines()]
        size = len(self.before)
        return [at for at in range(len(lines) - size + 1)
                if tuple(lines[at:at + size]) == self.before]

    def applied(self, text):
        """The text with the change, and the number of its first line; None if it does not fit."""
        places = self.places(text)
        if len(places) <= self.nth:
            return None
        at = places[self.nth]
        lines = text.splitlines()
        indent = re.match(r"\s*", lines[at]).group()
        lines[at:at + len(self.before)] = [indent + line for line in self.after]
        return "\n".join(lines) + "\n", at + 1


def is_early(code, number):
    """Whether an `if` above decides about this line: it is the nearest that stands further left."""
    indent = len(code[number]) - len(code[number].lstrip())
    for above in reversed(code[:number]):
        if above.strip() and len(above) - len(above.lstrip()) < indent:
            return bool(DECIDES.match(above))
    return False


def changes_of(code, number):
    """(kind, start, end, replacement) for everything in one line of code."""
    line = code[number]
    if DECLARES.search(line):
        return
    for match in COMPARISON.finditer(line):
        for other in OTHERWISE[match.group(1)]:
            yield "comparison", *match.span(1), other
    for match in CONNECTIVE.finditer(line):
        yield "connective", *match.span(1), "||" if match.group(1) == "&&" else "&&"
    constant = CONSTANT.match(line)
    if constant and not CAP.fullmatch(constant.group(1)):
        yield "constant", *constant.span(2), f"2 * ({constant.group(2)})"
    if "constexpr" not in line:
        for match in CAP.finditer(line):
            yield "cap", *match.span(), f"1000 * {match.group()}"
    early = EARLY.match(line)
    if early and is_early(code, number):
        yield "early end", early.start(1), early.start(1), "while (false) "


def mutants_in(path, text):
    code = code_only(text).splitlines()
    lines = text.splitlines()
    seen = {}
    for number, line in enumerate(lines):
        nth = seen.get(line.strip(), 0)
        seen[line.strip()] = nth + 1
        for kind, start, end, other in changes_of(code, number):
            changed = line[:start] + other + line[end:]
            yield Mutant(path, kind, (line.strip(),), (changed.strip(),), nth)


def all_mutants(root, folders):
    for folder in folders:
        for file in sorted((root / folder).rglob("*.cpp")):
            yield from mutants_in(file.relative_to(root).as_posix(), file.read_text("utf-8"))


def read_changes(text):
    """Entries of equivalent.txt and audit.txt: the file, `-` and `+` lines, `=` and words."""
    for block in re.split(r"\n\s*\n", text):
        lines = [line for line in block.splitlines() if line and not line.startswith("#")]
        if not lines:
            continue
        taken = {mark: tuple(line[1:].strip() for line in lines[1:] if line[0] == mark)
                 for mark in "-+="}
        if sum(map(len, taken.values())) != len(lines) - 1 or not taken["-"] or not taken["="]:
            raise ValueError(f"not an entry:\n{block}")
        yield Mutant(lines[0].strip(), "written", taken["-"], taken["+"], 0, " ".join(taken["="]))


def self_test():
    def found(text):
        return sorted((m.kind, m.after[0]) for m in mutants_in("core/A.cpp", text))

    cases = {
        "a comparison": ("    return a == b;", [("comparison", "return a != b;")]),
        "at its edge, and the other way round":
            ("x = a < b;", [("comparison", "x = a <= b;"), ("comparison", "x = a >= b;")]),
        "in front of its line": ("    == b;", [("comparison", "!= b;")]),
        "a template is none": ("std::vector<int> all; std::optional<A> b;", []),
        "nor is an arrow, a shift, an include":
            ("#include <QString>\na->b << c >> d;\nauto f() -> int;", []),
        "nor what stands in a string or a comment": ('f("a == b"); // a < b\n/* a && b */', []),
        "nor an operator's declaration": ("bool operator==(const A &, const A &) = default;", []),
        "a connective": ("x = a && b;", [("connective", "x = a || b;")]),
        "a reference to what goes is none": ("void f(A &&a, B &&b);", []),
        "a cap where it is used":
            ("f(std::min(n, A::maxSize));", [("cap", "f(std::min(n, 1000 * A::maxSize));")]),
        "a cap of somebody's": ("f(m_order.mostBytes);", [("cap", "f(1000 * m_order.mostBytes);")]),
        "a cap of one's own": ("f(m_mostBytes);", [("cap", "f(1000 * m_mostBytes);")]),
        "not where it is said": ("constexpr qsizetype longestLine = 76;", []),
        "not a function": ("const Run run = longestZeroRun(groups);", []),
        "a constant": ("constexpr auto patience = 5s;",
                       [("constant", "constexpr auto patience = 2 * (5s);")]),
        "a return that an if decides":
            ("f()\n{\n    if (a)\n        return b;\n    return c;\n}",
             [("early end", "while (false) return b;")]),
        "in a block": ("    if (a) {\n        b();\n        return;\n    }",
                       [("early end", "while (false) return;")]),
        "below a condition of two lines":
            ("    if (a\n        .b())\n        continue;",
             [("early end", "while (false) continue;")]),
        "below else": ("    else\n        break;", [("early end", "while (false) break;")]),
        "not below a case": ("    case A:\n        return b;", []),
        "not at a function's end": ("f()\n{\n    return b;\n}", []),
    }
    missed = [f"{name}: {found(text)}" for name, (text, wanted) in cases.items()
              if found(text) != sorted(wanted)]

    twice = "    if (a == b)\n        x();\n    if (a == b)\n        y();\n"
    both = list(mutants_in("core/A.cpp", twice))
    if len({m.key for m in both}) != 2 or [m.applied(twice)[1] for m in both] != [1, 3]:
        missed.append("two places that read alike are two mutants")
    if both[1].applied(twice)[0] != twice[:37] + twice[37:].replace("==", "!="):
        missed.append("one place is changed, and the rest stays")
    if both[1].applied("if (a == b)\n") is not None:
        missed.append("what is not there any more does not fit")
    entry, = read_changes("# words\n\ncore/A.cpp\n- a;\n- b;\n+ c;\n= why\n= not\n")
    if entry.applied("    a;\n    b;\n") != ("    c;\n", 1) or entry.name != "why not":
        missed.append("an entry is read and applied")
    try:
        list(read_changes("core/A.cpp\n- a;\n+ b;\n"))
        missed.append("an entry without a reason is refused")
    except ValueError:
        pass
    for line in missed:
        print("not so:", line)
    print(f"{len(cases) + 5} cases, {len(missed)} not so")
    return 1 if missed else 0


if __name__ == "__main__":
    if sys.argv[1:] != ["--self-test"]:
        sys.exit(__doc__)
    sys.exit(self_test())
