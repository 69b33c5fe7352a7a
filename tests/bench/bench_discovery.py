#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0
"""Looks for the outgoing server of every world of a folder with `mailberth-cli detect`, on loopback,
and prints what came of it: right, wrong, none, credentials told, median and worst time.

    bench_discovery.py CLI FOLDER [--only REGEX] [--verbose]
    bench_discovery.py CLI FOLDER --bare    the worlds whose answer holds without what they publish:
                                            every record but addresses is taken away

A world is a file FOLDER/NAME.json: how one mail domain looks from outside, and what is right there.

    address   the mailbox
    dns       [name, type, value] below the mailbox's domain ("@" is the domain itself); an A is the
              name of a server below, or "web": a host where only a web server's ports are open
    servers   names (of hosts elsewhere that lead to it), ports (tls, starttls, plain, drop), cert
              (whose names it shows; the first name decides alone), sni (other certificates by name),
              greeting, auth, https (hosts whose files it serves), selfsigned
    xml       settings files by "host/path": host, port, sock, user
    right     answers and also ([host, port, security]; none: nothing may be recommended),
              credentials (password, or what must be told), say

Exchangers that no server stands for exist, and lose every packet, as most do. Servers that are right
and that no server of the world stands for are there, and prove their name.
"""

import argparse
import json
import pathlib
import re
import statistics
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "live"))

import worlds  # noqa: E402


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cli", type=pathlib.Path)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--only", default=".")
    parser.add_argument("--verbose", action="store_true")
    parser.add_argument("--bare", action="store_true")
    arguments = parser.parse_args()

    counted, times, told, to_tell, blamed = {}, [], 0, 0, 0
    with tempfile.TemporaryDirectory() as folder:
        authority = worlds.Authority(pathlib.Path(folder))
        for path in sorted(arguments.folder.glob("*.json")):
            if not re.search(arguments.only, path.stem):
                continue
            world = json.loads(path.read_text())
            if arguments.bare:
                world["dns"] = [record for record in world["dns"] if record[1] == "A"]
            with worlds.Loopback(world, authority) as loopback:
                answer, again, seconds = loopback.detect(arguments.cli.resolve())
                tells = worlds.tells_credentials(world, answer, again)
            times.append(seconds)
            verdict = worlds.judge(world, answer)
            counted[verdict] = counted.get(verdict, 0) + 1
            if tells is not None:
                to_tell, told = to_tell + 1, told + tells
            blames = worlds.blames_a_guess(answer)
            blamed += blames
            if arguments.bare:
                if verdict == "right" and world["right"]["answers"]:
                    print(path.stem)
            elif arguments.verbose or verdict != "right" or tells is False or blames:
                recommended = answer.get("recommendation") or {}
                print(f"{path.stem:24} {verdict:6} {times[-1]:5.1f} s "
                      f"{recommended.get('host')}:{recommended.get('port')} "
                      f"{'' if tells is None else 'told' if tells else 'NOT TOLD'} "
                      f"{[f['code'] for f in answer.get('findings', [])]}")
    print(f"right {counted.get('right', 0)}, wrong {counted.get('wrong', 0)}, "
          f"none {counted.get('none', 0)}, credentials told {told} of {to_tell}, "
          f"guessed hosts blamed {blamed}, "
          f"median {statistics.median(times):.1f} s, worst {max(times):.1f} s")


if __name__ == "__main__":
    main()
