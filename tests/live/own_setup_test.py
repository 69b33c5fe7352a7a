# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0
"""What a computer's own set-up may do to a search: domains that are put behind every name, a look-up
that says nothing, a file of hosts, a proxy script on a silent server, a folder full of authorities.
Runs in a network of its own, which is cut off from every other, with a resolver, a file of hosts and
one address beside loopback of its own."""

import fcntl
import json
import os
import pathlib
import socket
import struct
import subprocess
import sys
import tempfile
import time
import unittest

from name_server import NameServer
from peer import CannotStart, make_certificates, way_to_be_root
from scripted_servers import MailServer

DNS = 53
OUTSIDE = "192.0.2.1"                     # an address of this computer that is not loopback
STRANGER = "corp.test"                    # whose domain is searched, and who knows every name
MAIL_HOST = "smtp.outside.test"
PROXY_PATIENCE = 2                        # seconds: what the product promises
SECONDS_A_RUN = 60
SLACK = 3                                 # seconds, for a machine that is busy with something else
SIOCSIFADDR, SIOCGIFFLAGS, SIOCSIFFLAGS, IFF_UP = 0x8916, 0x8913, 0x8914, 0x1


class SearchedStranger(NameServer):
    """Knows nobody but the stranger, and of the stranger's domain every name."""

    def __init__(self):
        super().__init__(STRANGER, port=DNS)

    def knows(self, labels):
        return ".".join(labels).endswith(STRANGER)


class AnswersOnce(NameServer):
    """Knows nobody, and says so once for each question: who asks again hears nothing."""

    def __init__(self):
        super().__init__("nobody.test", port=DNS)
        self._answered = set()

    def _answer(self, request, client, server):
        question = request[0][12:]
        if question not in self._answered:
            self._answered.add(question)
            super()._answer(request, client, server)


class OwnSetup(unittest.TestCase):
    folder = None

    def test_nothing_is_put_behind_a_name(self):
        with SearchedStranger() as names:
            ran, _ = self.run_json("detect", "ann@hostile.test", "--no-memory")
        self.assertEqual([name for name in names.asked if name.endswith(STRANGER)], [])
        self.assertEqual(ran["standing"], "unusable")
        self.assertEqual(ran["probes"], [])

    def test_the_file_of_hosts_counts(self):
        with SearchedStranger():
            ran, _ = self.run_json("probe", "smtp.known.test")
        self.assertIn("dns.names-disagree", {finding["code"] for finding in ran["findings"]})
        self.assertEqual({probe["outcome"] for probe in ran["probes"]}, {"refused"})

    def test_a_silent_look_up_does_not_outlive_the_search(self):
        with AnswersOnce():
            ran, seconds = self.run_json("detect", "ann@hostile.test", "--no-memory",
                                         "--timeout", "2")
        self.assertEqual(ran["standing"], "unusable")
        self.assertLess(seconds, 2 + SLACK)

    def test_a_silent_proxy_script_holds_up_nobody(self):
        with socket.create_server(("127.0.0.1", 0)) as script:     # takes connections, and is silent
            place = "http://127.0.0.1:{}/proxy.pac".format(script.getsockname()[1])
            ran, seconds = self.probe_outside("--ca-file", self.folder / "authority.pem",
                                              environment={"http_proxy": "pac+" + place})
            script.setblocking(False)
            script.accept()[0].close()                             # it was asked
        self.assertEqual(ran["standing"], "ready")
        self.assertEqual([finding["code"] for finding in ran["findings"]], ["local.proxy-unknown"])
        self.assertGreaterEqual(seconds, PROXY_PATIENCE * 0.95)   # as early as Qt's timers may be
        self.assertLess(seconds, PROXY_PATIENCE + SLACK)

    def test_no_authority_is_taken_from_the_folder_it_is_started_in(self):
        ran, _ = self.probe_outside(folder=self.lay_traps())
        self.assertEqual([probe["outcome"] for probe in ran["probes"]], ["certificate-refused"])

    def test_the_authorities_that_lay_there_would_have_counted(self):
        subprocess.run(["mount", "--bind", self.lay_traps(), "/etc/ssl/certs"], check=True)
        try:
            ran, _ = self.probe_outside()
        finally:
            subprocess.run(["umount", "/etc/ssl/certs"], check=True)
        self.assertEqual(ran["standing"], "ready")

    def lay_traps(self):
        """A folder with our authority wherever a program might look from there."""
        traps = pathlib.Path(tempfile.mkdtemp(dir=self.folder))
        authority = self.folder / "authority.pem"
        name = subprocess.run(["openssl", "x509", "-hash", "-noout", "-in", authority], check=True,
                              capture_output=True, text=True).stdout.strip()
        for place in ("", "certs", "ssl", "ssl/certs", "etc/ssl", "etc/ssl/certs", "etc/pki/tls/certs",
                      "usr/lib/ssl/certs", "usr/share/ssl", "usr/local/ssl", "private"):
            (traps / place).mkdir(parents=True, exist_ok=True)
            for file in (f"{name}.0", "cert.pem", "ca-bundle.crt", "ca-certificates.crt"):
                (traps / place / file).write_bytes(authority.read_bytes())
        return traps

    def probe_outside(self, *options, **run):
        with MailServer((self.folder / "certificate.pem", self.folder / "key.pem"), OUTSIDE) as mail:
            return self.run_json("probe", f"{MAIL_HOST}:465", *options, "--connect-to",
                                 f"{MAIL_HOST}:465:{OUTSIDE}:{mail.implicit_tls_port}", **run)

    def run_json(self, *arguments, environment=None, folder=None):
        """The report, and the seconds until the process was gone."""
        own = {name: value for name, value in os.environ.items()
               if not name.lower().endswith("_proxy")}
        begun = time.monotonic()
        ran = subprocess.run([os.environ["MAILBERTH_CLI"], *map(str, arguments), "--json"],
                             stdin=subprocess.DEVNULL, capture_output=True, text=True, cwd=folder,
                             env={**own, **(environment or {})}, timeout=SECONDS_A_RUN)
        self.assertEqual(ran.stderr, "")
        return json.loads(ran.stdout), time.monotonic() - begun


def enter_own_network():
    """This program again, where it may set up a network and lay files over those in /etc."""
    if os.environ.get("OWN_NETWORK") == "entered":
        return
    command = [*way_to_be_root(), "unshare", "--net", "--mount", "env", "OWN_NETWORK=entered",
               "MAILBERTH_CLI=" + os.environ["MAILBERTH_CLI"], sys.executable, *sys.argv]
    os.execvp(command[0], command)


def set_up(folder):
    give_address("lo:1", OUTSIDE)
    raise_loopback()
    lay_over("/etc/resolv.conf", folder, f"nameserver 127.0.0.1\nsearch {STRANGER}\n")
    lay_over("/etc/nsswitch.conf", folder, "hosts: files dns\n")
    lay_over("/etc/hosts", folder, "127.0.0.1 localhost\n127.0.0.2 smtp.known.test\n")


def lay_over(path, folder, text):
    own = pathlib.Path(folder) / pathlib.Path(path).name
    own.write_text(text, encoding="ascii")
    subprocess.run(["mount", "--bind", own, os.path.realpath(path)], check=True)


def raise_loopback():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        request = struct.pack("16sh14x", b"lo", 0)
        flags, = struct.unpack_from("h", fcntl.ioctl(any_socket, SIOCGIFFLAGS, request), 16)
        fcntl.ioctl(any_socket, SIOCSIFFLAGS, struct.pack("16sh14x", b"lo", flags | IFF_UP))


def give_address(name, address):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        request = struct.pack("16sHH4s8x", name.encode(), socket.AF_INET, 0,
                              socket.inet_aton(address))
        fcntl.ioctl(any_socket, SIOCSIFADDR, request)


if __name__ == "__main__":
    try:
        enter_own_network()
    except CannotStart as lack:
        sys.exit(str(lack))
    with tempfile.TemporaryDirectory(prefix="mailberth-own-") as own_folder:
        set_up(own_folder)
        OwnSetup.folder = pathlib.Path(own_folder)
        make_certificates(OwnSetup.folder, [MAIL_HOST])
        unittest.main()
