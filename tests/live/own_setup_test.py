# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0
"""What a computer's own set-up may do to a search: domains that are put behind every name, a look-up
that says nothing, a file of hosts. Runs in a network of its own, which is cut off from every other,
with a resolver, a file of hosts and one address beside loopback of its own."""

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
from peer import CannotStart, way_to_be_root

DNS = 53
OUTSIDE = "192.0.2.1"                     # an address of this computer that is not loopback
STRANGER = "corp.test"                    # whose domain is searched, and who knows every name
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

    def run_json(self, *arguments):
        """The report, and the seconds until the process was gone."""
        begun = time.monotonic()
        ran = subprocess.run([os.environ["MAILBERTH_CLI"], *arguments, "--json"],
                             stdin=subprocess.DEVNULL, capture_output=True, text=True,
                             timeout=SECONDS_A_RUN)
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
        unittest.main()
