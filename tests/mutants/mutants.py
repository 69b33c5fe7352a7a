#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0
"""Makes the engine wrong in one place after another, and sees whether a test notices.

    mutants.py                      draws 150 of all caps, comparisons and early ends of core and app
    mutants.py --only core/smtp     of these folders alone (may be given again)
    mutants.py --seed 7 --count 50  the same ones as another run with that seed
    mutants.py --resume FILE        goes on where that run's record ends
    mutants.py --resume FILE --survivors    asks again those that survived in it
    mutants.py --audit              the ones that an audit of the code once tried (audit.txt)
    mutants.py --list               shows what there is to draw, and builds nothing

README.md beside this file says what the figures mean. Ctrl-C ends a run; its record stays.
"""

import argparse
import hashlib
import json
import random
import sys
import time
from collections import defaultdict
from pathlib import Path

from sites import Mutant, all_mutants, read_changes
from workshop import FAR, GROUPS, NEAR, Unbuildable, Workshop

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
ROOMS = ("core", "app")


def arguments():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--only", action="append", metavar="FOLDER")
    parser.add_argument("--seed", type=int)
    parser.add_argument("--count", type=int, default=150)
    parser.add_argument("--resume", type=Path, metavar="FILE")
    parser.add_argument("--survivors", action="store_true")
    parser.add_argument("--audit", action="store_true")
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--with", action="append", default=[], choices=sorted(GROUPS), dest="groups",
                        help="run these tests as well")
    parser.add_argument("--near", action="store_true",
                        help="run only tests that are called like the file or lie beside it")
    parser.add_argument("--build", type=Path, default=ROOT / "build" / "mutants", metavar="FOLDER")
    parser.add_argument("--cmake", action="append", default=[], metavar="ARGUMENT")
    return parser.parse_args()


def in_the_order_of(seed, mutants):
    """By lot, and yet each one's place hangs on itself alone: what changes elsewhere moves nobody."""
    return sorted(mutants, key=lambda m: hashlib.sha256(f"{seed}\n{m.key}".encode()).digest())


class Record:
    """What became of each mutant, a line of JSON for each."""

    def __init__(self, file, seed, count, only):
        self.file, self.seed, self.count, self.only = file, seed, count, only
        self.endings = {}
        if file.exists():
            head, *lines = file.read_text("utf-8").splitlines()
            self.seed, self.count, self.only = (json.loads(head)[k] for k in ("seed", "count", "only"))
            for line in lines:
                entry = json.loads(line)
                self.endings[entry["key"]] = entry
        else:
            file.parent.mkdir(parents=True, exist_ok=True)
            self._write({"seed": seed, "count": count, "only": only})

    def add(self, entry):
        self.endings[entry["key"]] = entry
        self._write(entry)

    def _write(self, entry):
        with self.file.open("a", encoding="utf-8") as file:
            file.write(json.dumps(entry) + "\n")


def is_equivalent(mutant, equivalents):
    return any((e.path, e.before, e.after) == (mutant.path, mutant.before, mutant.after)
               for e in equivalents)


def try_one(workshop, mutant):
    """Its entry for the record; None if it cannot be built or does not fit any more."""
    text = (ROOT / mutant.path).read_text("utf-8")
    applied = mutant.applied(text)
    if applied is None:
        return None
    changed, line = applied
    try:
        build = workshop.compile(mutant.path, changed)
    except Unbuildable:
        return None
    begun = time.monotonic()
    ending, by, asked = workshop.verdict(mutant.path)
    return {"key": mutant.key, "path": mutant.path, "line": line, "kind": mutant.kind,
            "name": mutant.name, "before": mutant.before, "after": mutant.after, "ending": ending,
            "by": by, "asked": asked, "build": round(build, 1),
            "tests": round(time.monotonic() - begun, 1)}


def show(entry):
    print(f"{entry['ending']:8} {entry['build']:5.1f} s + {entry['tests']:5.1f} s  "
          f"{entry['path']}:{entry['line']}  {entry['kind']}  {entry['name'] or entry['by']}")
    if entry["ending"] == "survived":
        for mark, lines in (("-", entry["before"]), ("+", entry["after"])):
            for line in lines:
                print(f"    {mark} {line}")
    sys.stdout.flush()


def show_figures(entries):
    folders = defaultdict(list)
    for entry in entries:
        folders[str(Path(entry["path"]).parent)].append(entry)
    print("\n| folder | mutants | noticed | rate | to build | to test |\n| --- | --- | --- | --- | --- | --- |")
    rows = [*sorted(folders.items()), ("all", entries)]
    for folder, those in rows if entries else ():
        noticed = sum(entry["ending"] != "survived" for entry in those)
        mean = {key: sum(entry[key] for entry in those) / len(those) for key in ("build", "tests")}
        print(f"| {folder} | {len(those)} | {noticed} | {100 * noticed / len(those):.0f} % "
              f"| {mean['build']:.1f} s | {mean['tests']:.1f} s |")
    late = [entry for entry in entries if entry["ending"] == "timeout"]
    if late:
        print("\nNoticed only because a test took too long:")
        for entry in late:
            print(f"    {entry['path']}:{entry['line']}  {entry['after'][0]}  {entry['by']}")
    left = [entry for entry in entries if entry["ending"] == "survived"]
    if left:
        print("\nNoticed by nobody:")
        for entry in left:
            print(f"    {entry['path']}:{entry['line']}  {entry['name']}\n"
                  f"        - {entry['before'][0]}\n        + {entry['after'][0] if entry['after'] else ''}")


def audit(workshop, build):
    entries, gone = [], []
    for mutant in read_changes((HERE / "audit.txt").read_text("utf-8")):
        text = (ROOT / mutant.path).read_text("utf-8") if (ROOT / mutant.path).exists() else ""
        if len(mutant.places(text)) != 1:
            gone.append(mutant)
            continue
        entry = try_one(workshop, mutant) if build else None
        if entry:
            entries.append(entry)
            show(entry)
        elif build:
            gone.append(mutant)
    if build:
        show_figures(entries)
    for mutant in gone:
        print(f"does not fit the code any more: {mutant.path}: {mutant.name}")
    return 1 if gone or any(entry["ending"] == "survived" for entry in entries) else 0


def drawn(workshop, record, candidates, equivalents):
    ordered = in_the_order_of(record.seed, candidates)
    valid = 0
    for mutant in ordered:
        if valid == record.count:
            return
        known = record.endings.get(mutant.key)
        if known and known["ending"] in ("equivalent", "unbuildable"):
            continue
        if is_equivalent(mutant, equivalents):
            continue
        if known:
            valid += 1
            continue
        entry = try_one(workshop, mutant)
        if entry is None:
            record.add({"key": mutant.key, "ending": "unbuildable"})
            continue
        valid += 1
        record.add(entry)
        show(entry)


def survivors_again(workshop, record, equivalents):
    for known in list(record.endings.values()):
        if known["ending"] != "survived":
            continue
        nth = int(known["key"].split("\n")[1])
        mutant = Mutant(known["path"], known["kind"], tuple(known["before"]),
                        tuple(known["after"]), nth)
        if is_equivalent(mutant, equivalents):
            record.add({"key": mutant.key, "ending": "equivalent"})
            continue
        entry = try_one(workshop, mutant)
        if entry is None:
            print(f"does not fit the code any more: {mutant.path}: {mutant.before[0]}")
            continue
        record.add(entry)
        show(entry)


def main():
    options = arguments()
    workshop = Workshop(ROOT, options.build.resolve(), options.groups,
                        NEAR if options.near else FAR)
    if options.audit:
        if not options.list:
            workshop.prepare(options.cmake)
        return audit(workshop, build=not options.list)

    seed = options.seed if options.seed is not None else random.randrange(1 << 32)
    record = None
    if options.resume or not options.list:
        file = options.resume or options.build / f"seed-{seed}.jsonl"
        record = Record(file, seed, options.count, options.only or ROOMS)
    only = record.only if record else options.only or ROOMS
    candidates = list(all_mutants(ROOT, only))
    equivalents = list(read_changes((HERE / "equivalent.txt").read_text("utf-8")))
    if options.list:
        for mutant in candidates:
            place = mutant.applied((ROOT / mutant.path).read_text("utf-8"))[1]
            known = "  (equivalent)" if is_equivalent(mutant, equivalents) else ""
            print(f"{mutant.path}:{place}  {mutant.kind}  {mutant.after[0]}{known}")
        print(f"{len(candidates)} to draw from")
        return 0

    print(f"seed {record.seed}, {record.count} of {len(candidates)}, record {record.file}", flush=True)
    workshop.prepare(options.cmake)
    try:
        if options.survivors:
            survivors_again(workshop, record, equivalents)
        else:
            drawn(workshop, record, candidates, equivalents)
    except KeyboardInterrupt:
        print("ended; what is known so far:")
    show_figures([entry for entry in record.endings.values()
                  if entry["ending"] not in ("unbuildable", "equivalent")])
    return 0


if __name__ == "__main__":
    sys.exit(main())
