#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0
"""Prints the wall time of `mailberth-cli probe` (both lanes, whole process) beside that of
`openssl s_client` doing one of them, against the same server on loopback, and the ratio.

    bench_probe.py BUILD_FOLDER [RUNS]
"""

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path


def milliseconds(command, runs, stdin=b""):
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        subprocess.run(command, input=stdin, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                       check=True)
        times.append(1000 * (time.perf_counter() - start))
    return times


def show(name, times):
    print(f"{name:34} min {min(times):6.1f}  median {statistics.median(times):6.1f}"
          f"  max {max(times):6.1f} ms")


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    build, runs = Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) == 3 else 20
    with tempfile.TemporaryDirectory() as folder:
        authority = f"{folder}/authority.pem"
        server = subprocess.Popen([build / "tests/support/demo_server", authority],
                                  stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        lanes = list(iter(lambda: server.stdout.readline().strip(), ""))
        lanes = [lane for lane in lanes if lane.startswith("smtp.")]
        host = lanes[0].split(":")[0]
        ports = {lane.split(":")[1]: lane.split(":")[3] for lane in lanes}

        probe = [build / "app/cli/mailberth-cli", "probe", host, "--json", "--proxy", "none",
                 "--ca-file", authority]
        for lane in lanes:
            probe += ["--connect-to", lane]
        ours = milliseconds(probe, runs)
        client = ["openssl", "s_client", "-quiet", "-crlf", "-verify_return_error", "-servername",
                  host, "-CAfile", authority, "-connect"]
        talk = b"EHLO [127.0.0.1]\nQUIT\n"
        one465 = milliseconds(client + [f"127.0.0.1:{ports['465']}"], runs, talk)
        one587 = milliseconds(client + [f"127.0.0.1:{ports['587']}", "-starttls", "smtp"], runs,
                              talk)
        server.stdin.close()
        server.wait()

    show("mailberth-cli probe, both lanes", ours)
    show("openssl s_client, 465", one465)
    show("openssl s_client, 587", one587)
    print(f"ratio to 465: {statistics.median(ours) / statistics.median(one465):.2f}")
    print(f"ratio to 587: {statistics.median(ours) / statistics.median(one587):.2f}")


if __name__ == "__main__":
    main()
