#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0
"""The near side of `measure`: runs the programs and prints wall times and round trips.

    near_side.py path/to/mailberth-cli RTT
"""

import json
import subprocess
import sys
import time

CLI, RTT = sys.argv[1], float(sys.argv[2])
HOST = "smtp.example.test"
ROUNDS = 5


def wall_times(command, text=None):
    times = []
    for _ in range(ROUNDS):
        start = time.monotonic()
        done = subprocess.run(command, input=text, capture_output=True, check=False)
        times.append((time.monotonic() - start) * 1000)
        if done.returncode != 0:
            sys.exit(f"{command[0]} failed:\n{done.stdout.decode()}{done.stderr.decode()}")
    return sorted(times), done.stdout


def show(what, milliseconds):
    print(f"    {what:44} {milliseconds:7.0f} ms  {milliseconds / RTT:5.2f} round trips")


for security, port, extra in (("465", 465, []), ("587", 587, ["-starttls", "smtp"])):
    times, _ = wall_times(
        ["openssl", "s_client", "-connect", f"{HOST}:{port}", *extra, "-quiet", "-servername", HOST,
         "-verify_hostname", HOST, "-verify_return_error"], b"EHLO [127.0.0.1]\r\nQUIT\r\n")
    show(f"openssl s_client, {security}, until it ended", times[len(times) // 2])

times, output = wall_times([CLI, "probe", HOST, "--json"])
show("mailberth-cli probe, both lanes", times[len(times) // 2])
for probe in json.loads(output)["probes"]:
    steps = probe["timeline"]
    tcp = next(step["start_ms"] for step in steps if step["step"] == "tcp")
    last = max(step["end_ms"] for step in steps)
    show(f"  {probe['port']}: {probe['outcome']}, from the connection on", last - tcp)
    print("      " + "  ".join(f"{s['step']} {s['end_ms'] - s['start_ms']}" for s in steps))
