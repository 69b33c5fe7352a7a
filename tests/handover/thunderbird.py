# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0
"""A real Thunderbird for the length of a test, driven through Marionette (its own remote protocol).

It runs without a display, in a network namespace with nothing but loopback, with a new profile and
home, and is gone afterwards.
"""

import base64
import fcntl
import json
import os
import pathlib
import platform
import select
import socket
import struct
import subprocess
import sys
import tempfile

GUEST = pathlib.Path(__file__).resolve().parents[2] / "build" / "guests-thunderbird" / "root"
PROGRAM = GUEST / "usr/lib/thunderbird"
SECONDS_TO_START = 60
SECONDS_FOR_A_SCRIPT = 60
HEADER = b":"

PREFERENCES = {
    "marionette.port": 0,  # any; it writes down which
    "app.update.enabled": False,
    "datareporting.policy.dataSubmissionPolicyBypassNotification": True,
    "mail.shell.checkDefaultClient": False,
    "mailnews.start_page.enabled": False,
    "toolkit.telemetry.enabled": False,
}


class CannotStart(Exception):
    """What this machine lacks, in one sentence."""


def into_loopback_only():
    """Runs this program once more where there is no network but loopback; returns in there."""
    if os.environ.get("MAILBERTH_LOOPBACK_ONLY"):
        _bring_loopback_up()
        return
    way = ["unshare", "--net"] if os.geteuid() == 0 else ["unshare", "--user", "--map-root-user",
                                                          "--net"]
    os.environ["MAILBERTH_LOOPBACK_ONLY"] = "yes"
    os.execvp(way[0], [*way, sys.executable, *sys.argv])


def _bring_loopback_up():
    get_flags, set_flags, up = 0x8913, 0x8914, 1
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        request = fcntl.ioctl(any_socket, get_flags, struct.pack("16sh22x", b"lo", 0))
        flags = struct.unpack("16sh22x", request)[1]
        fcntl.ioctl(any_socket, set_flags, struct.pack("16sh22x", b"lo", flags | up))


class Thunderbird:
    """`isp_files` lie in the installation's `isp` folder while it runs."""

    def __init__(self, isp_files=None, preferences=None):
        self._isp_files, self._preferences = isp_files or {}, {**PREFERENCES, **(preferences or {})}

    def __enter__(self):
        if not (PROGRAM / "thunderbird-bin").exists():
            raise CannotStart("Thunderbird is not unpacked yet: run tests/handover/fetch-thunderbird.")
        self._folder = tempfile.TemporaryDirectory(prefix="mailberth-thunderbird-")
        home = pathlib.Path(self._folder.name)
        (home / "user.js").write_text("".join(
            f"user_pref({json.dumps(name)}, {json.dumps(value)});\n"
            for name, value in self._preferences.items()))
        self._written = [PROGRAM / "isp" / name for name in self._isp_files]
        for path, content in zip(self._written, self._isp_files.values()):
            path.write_bytes(content)
        try:
            self._start(home)
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        if hasattr(self, "_marionette"):
            self._marionette.close()
        if hasattr(self, "_process"):
            self._process.kill()
            self._process.wait()
        for path in self._written:
            path.unlink()
        self._folder.cleanup()

    def run(self, script, *arguments):
        """The value of an asynchronous script in Thunderbird's own (chrome) context."""
        wrapped = ("const [...given] = arguments; const done = given.pop();"
                   f"(async (...args) => {{ {script} }})(...given)"
                   ".then(value => done({ value }), error => done({ error: String(error) }));")
        said = self._command("WebDriver:ExecuteAsyncScript", script=wrapped,
                             args=list(arguments))["value"]
        if "error" in said:
            raise AssertionError(said["error"])
        return said.get("value")

    def picture(self):
        """What the window shows, as PNG."""
        return base64.b64decode(self._command("WebDriver:TakeScreenshot", full=False)["value"])

    def _start(self, home):
        libraries = [PROGRAM, *(GUEST / base / f"{platform.machine()}-linux-gnu"
                                for base in ("usr/lib", "lib"))]
        environment = {"HOME": str(home), "PATH": os.environ["PATH"], "LANG": "C.UTF-8",
                       "MOZ_HEADLESS": "1", "LD_LIBRARY_PATH": ":".join(map(str, libraries))}
        with (home / "log").open("wb") as log:
            self._process = subprocess.Popen(
                [PROGRAM / "thunderbird-bin", "--marionette", "--remote-allow-system-access",
                 "--no-remote", "--profile", str(home)],
                env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        self._marionette = socket.create_connection(("127.0.0.1", self._port(home)))
        self._marionette.settimeout(SECONDS_FOR_A_SCRIPT * 2)
        self._received, self._count = b"", 0
        self._receive()
        self._command("WebDriver:NewSession")
        self._command("Marionette:SetContext", value="chrome")
        self._command("WebDriver:SetTimeouts", script=SECONDS_FOR_A_SCRIPT * 1000)

    def _port(self, home):
        ended = os.pidfd_open(self._process.pid)
        try:
            for _ in range(SECONDS_TO_START * 20):
                written = home / "MarionetteActivePort"
                if written.exists() and written.read_text():
                    return int(written.read_text())
                if select.select([ended], [], [], 0.05)[0]:
                    break
        finally:
            os.close(ended)
        raise CannotStart("Thunderbird did not start:\n"
                          + (home / "log").read_text(errors="replace"))

    def _command(self, name, **parameters):
        self._count += 1
        message = json.dumps([0, self._count, name, parameters]).encode()
        self._marionette.sendall(str(len(message)).encode() + HEADER + message)
        _, _, error, value = self._receive()
        if error:
            raise AssertionError(f"{name}: {error['message']}")
        return value

    def _receive(self):
        while HEADER not in self._received:
            self._read_more()
        length, _, self._received = self._received.partition(HEADER)
        while len(self._received) < int(length):
            self._read_more()
        message = self._received[:int(length)]
        self._received = self._received[int(length):]
        return json.loads(message)

    def _read_more(self):
        part = self._marionette.recv(65536)
        if not part:
            raise AssertionError("Thunderbird closed the connection")
        self._received += part
