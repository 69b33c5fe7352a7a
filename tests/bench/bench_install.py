#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0
"""What an installation weighs, and how soon its command line answers.

    bench_install.py MAILBERTH-CLI [PACKAGE.deb]
"""

import statistics
import subprocess
import sys
import time

RUNS = 51


def milliseconds_of(*command):
    start = time.perf_counter()
    subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=True)
    return (time.perf_counter() - start) * 1000


def main(program, package=None):
    first = milliseconds_of(program, "--version")
    times = sorted(milliseconds_of(program, "--version") for _ in range(RUNS))
    print(f"mailberth-cli --version: first {first:.1f} ms, median {statistics.median(times):.1f} ms, "
          f"worst {times[-1]:.1f} ms of {RUNS}")
    if package:
        said = subprocess.run(["dpkg-deb", "-f", package, "Installed-Size"], capture_output=True,
                              text=True, check=True).stdout
        print(f"installed size: {int(said) / 1024:.2f} MiB")


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    main(*sys.argv[1:])
