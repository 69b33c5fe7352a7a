# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0
"""A desktop of a test's own: home, runtime folder, session bus, and a vault that talks to them."""

import base64
import json
import os
import re
import shutil
import signal
import subprocess
import tempfile
import unittest
from pathlib import Path

SESSION = os.environ["VAULT_SESSION"]
BARE_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-BUS Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>
<allow own="*"/></policy></busconfig>
"""


class Desktop:
    """`bus` is "usual" (services start on demand), "bare" (nobody starts any), "dead" (an address
    where nobody listens) or "none"."""

    def __init__(self, bus="usual", **environment):
        self.folder = Path(tempfile.mkdtemp(prefix="mailberth-vault-"))
        self.home = self.folder / "home"
        runtime = self.folder / "runtime"
        for folder in (self.home, runtime):
            folder.mkdir(mode=0o700)
        self.environment = {"PATH": os.environ["PATH"], "HOME": str(self.home), "LANG": "C.UTF-8",
                            "XDG_RUNTIME_DIR": str(runtime), **environment}
        self.bus = None
        if bus == "dead":
            self.environment["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={runtime}/nobody"
        elif bus != "none":
            self.start_bus(bus)

    def start_bus(self, kind):
        which = ["--session"]
        if kind == "bare":
            (self.folder / "bus.conf").write_text(BARE_BUS)
            which = [f"--config-file={self.folder}/bus.conf"]
        self.bus = subprocess.Popen(["dbus-daemon", *which, "--nofork", "--print-address=1"],
                                    env=self.environment, stdout=subprocess.PIPE,
                                    stderr=subprocess.DEVNULL, text=True)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self.bus.stdout.readline().strip()

    def start_keyring(self, password):
        """Returns when the daemon stands on the bus, and the login keyring is open."""
        subprocess.run(["gnome-keyring-daemon", "--unlock", "--components=secrets"], check=True,
                       env=self.environment, input=password, text=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

        self.ask_service("org.freedesktop.secrets", "/", "org.freedesktop.DBus.Peer.Ping")

    def log_in_again(self):
        """The old session's bus ends, and with it its daemon; what was on disk stays."""
        self.end_bus()
        self.start_bus("usual")

    def lock_keyring(self):
        self.ask_service("org.freedesktop.secrets", "/org/freedesktop/secrets",
                         "org.freedesktop.Secret.Service.Lock",
                         "array:objpath:/org/freedesktop/secrets/collection/login")

    def ask_service(self, service, path, method, *arguments):
        return subprocess.run(["dbus-send", "--session", "--print-reply", f"--dest={service}",
                               path, method, *arguments], check=True, env=self.environment,
                              capture_output=True, text=True).stdout

    def process_of(self, service):
        reply = self.ask_service("org.freedesktop.DBus", "/org/freedesktop/DBus",
                                 "org.freedesktop.DBus.GetConnectionUnixProcessID",
                                 f"string:{service}")
        return int(re.search(r"uint32 (\d+)", reply).group(1))

    def traces_of(self, secret):
        """Files that hold the secret: raw, in UTF-16, or in base64 at any of its three phases."""
        raw = secret.encode()
        needles = [raw, secret.encode("utf-16-le"), secret.encode("utf-16-be")]
        for phase in range(3):
            whole = base64.b64encode(b"\0" * phase + raw).rstrip(b"=")
            needles.append(whole[4 if phase else 0:-4])
        found = []
        for file in self.folder.rglob("*"):
            if file.is_file() and not file.is_symlink():
                content = file.read_bytes()
                found += [str(file)] if any(needle in content for needle in needles) else []
        return found

    def end_bus(self):
        if self.bus:
            self.bus.kill()
            self.bus.wait()
            self.bus.stdout.close()

    def end(self):
        self.end_bus()
        shutil.rmtree(self.folder, ignore_errors=True)


class Vault:
    """The program under test, in one desktop."""

    def __init__(self, desktop, limit_ms=10_000):
        self.process = subprocess.Popen([SESSION, str(limit_ms)], env=desktop.environment,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.PIPE, text=True)

    def ask(self, do, **request):
        self.process.stdin.write(json.dumps({"do": do, **request}) + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def end(self):
        said = self.process.communicate(timeout=60)[1]
        assert self.process.returncode == 0, said
        return said


class DesktopTest(unittest.TestCase):
    """Every desktop and vault of a test ends with it, and no test leaves the secret anywhere."""

    SECRET = "tr0ub4dor-ü-Fünf!" + base64.b32encode(os.urandom(15)).decode()

    def desktop(self, *arguments, **environment):
        desktop = Desktop(*arguments, **environment)
        self.addCleanup(desktop.end)
        return desktop

    def vault(self, desktop, **options):
        vault = Vault(desktop, **options)
        self.addCleanup(self.end, vault, desktop)
        return vault

    def end(self, vault, desktop):
        if vault.process.stdin.closed:
            return
        said = vault.end()
        self.assertNotIn(self.SECRET, said)
        self.assertEqual("", said, "nothing is said on the log")
        self.assertEqual([], desktop.traces_of(self.SECRET))

    def ends(self, answer, code, **more):
        self.assertEqual(answer["answer"], code, answer)
        for key, value in more.items():
            self.assertEqual(answer.get(key), value)

    def nothing_is_kept(self, vault, code):
        """Every request ends the same way."""
        self.ends(vault.ask("keep", user="ann", secret=self.SECRET), code)
        self.ends(vault.ask("read", user="ann"), code, secret=None)
        self.ends(vault.ask("forget", user="ann"), code)


def stopped(pid):
    """A process that hangs, as a context. A vault still owed an answer ends inside it: Qt loses
    the memory of replies that arrive while its bus is taken down, and LeakSanitizer says so."""
    class Stopped:
        def __enter__(self):
            os.kill(pid, signal.SIGSTOP)

        def __exit__(self, *_):
            os.kill(pid, signal.SIGCONT)
    return Stopped()
