# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0
"""The certificates that the demonstration makes, held to RFC 5280 by a client that is not ours."""

import os
import pathlib
import ssl
import subprocess
import sys
import tempfile
import unittest

from peer import strict_context
from submission_server import ImplicitTlsClient, starttls_client

ADDRESS = "ann@harbour.example"
PASSWORD = "berth-465"


class DemoServer:
    """The demonstration provider for the length of a `with`; `authority` is the PEM file to trust."""

    host = "smtp.harbour.example"

    def __enter__(self):
        self._folder = tempfile.TemporaryDirectory(prefix="mailberth-live-")
        self.authority = pathlib.Path(self._folder.name) / "authority.pem"
        self._process = subprocess.Popen([os.environ["DEMO_SERVER"], self.authority], text=True,
                                         stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        ports = {}
        for line in iter(lambda: self._process.stdout.readline().strip(), ""):
            host, port, _, real_port = line.split(":")
            ports[host, port] = int(real_port)
        self.implicit_tls_port = ports[self.host, "465"]
        self.starttls_port = ports[self.host, "587"]
        return self

    def __exit__(self, *_):
        self._process.communicate()          # closes its standard input, and with that it ends
        self._folder.cleanup()


class Demonstration(unittest.TestCase):
    def test_a_strict_client_signs_in_on_both_ports(self):
        with DemoServer() as server:
            for client in ImplicitTlsClient, starttls_client:
                with self.subTest(client), client(server, strict_context(server.authority)) as session:
                    self.assertEqual(session.login(ADDRESS, PASSWORD)[0], 235)

    def test_an_authority_of_the_same_name_is_not_enough(self):
        with DemoServer() as server, DemoServer() as other:
            for client in ImplicitTlsClient, starttls_client:
                with self.subTest(client), self.assertRaises(ssl.SSLCertVerificationError):
                    client(server, strict_context(other.authority))


if __name__ == "__main__":
    if not os.access(os.environ.get("DEMO_SERVER", ""), os.X_OK):
        sys.exit("live test: the environment's DEMO_SERVER does not name the program to test.")
    unittest.main(verbosity=2)
