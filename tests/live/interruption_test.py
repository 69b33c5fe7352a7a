# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0
"""Ctrl+C while a session is under way, and a provider's page that cannot be had: what became of the
sign-in and of the message is told all the same, and everybody who was contacted."""

import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import threading
import unittest

from peer import CannotStart, make_certificates
from scripted_servers import NEVER, Server

HOST = "smtp.interrupted.test"
GOOGLE = "smtp.gmail.com"                  # whose tokens are known to be taken there
PASSWORD = b"open sesame\n"


class SilentServer(Server):
    """Submission with TLS from the first byte on `port`, good until the client says `last`: then
    `reached` is set, and nothing more is said."""

    def __init__(self, certificate, last, ways="PLAIN"):
        super().__init__(certificate)
        self.reached = threading.Event()
        self._last = last
        self._ways = ways
        self.port = self.listen(self._serve)

    def _serve(self, plain):
        with self.tls.wrap_socket(plain, server_side=True) as stream:
            stream.sendall(b"220 silent ESMTP\r\n")
            content = False
            for line in stream.makefile("rb"):
                verb = line.split()[0].decode().upper() if line.strip() else ""
                if content and verb != ".":
                    continue
                if verb == self._last:
                    self.reached.set()
                    self.over.wait(NEVER)
                    return
                content = verb == "DATA"
                stream.sendall(self._reply(verb))

    def _reply(self, verb):
        return {"EHLO": f"250-silent\r\n250 AUTH {self._ways}\r\n", "AUTH": "235 fine\r\n",
                "DATA": "354 go on\r\n", "QUIT": "221 bye\r\n"}.get(verb, "250 fine\r\n").encode()


class Interruption(unittest.TestCase):
    folder = None

    def test_while_signing_in(self):
        report = self.interrupted("sign-in", "AUTH")
        self.assertEqual(report["sign_in"]["outcome"], "interrupted")
        self.assertNotIn("message", report)

    def test_before_the_message_is_whole(self):
        report = self.interrupted("send-test", "DATA")
        self.assertEqual(report["sign_in"]["outcome"], "signed-in")
        self.assertEqual(report["message"]["outcome"], "interrupted")

    def test_behind_the_final_dot(self):
        report = self.interrupted("send-test", ".")
        self.assertEqual(report["sign_in"]["outcome"], "signed-in")
        self.assertEqual(report["message"]["outcome"], "unknown")
        self.assertIn("send.fate-unknown", [finding["code"] for finding in report["findings"]])

    def test_behind_the_final_dot_people_are_told_too(self):
        said = self.interrupted("send-test", ".", form=())
        self.assertIn("Nobody can say whether the message was sent.", said)

    def test_a_provider_s_page_that_cannot_be_had(self):
        for command in ("sign-in", "send-test"):
            with SilentServer(self.certificate(), None, "XOAUTH2 OAUTHBEARER") as server:
                process = self.start(server, GOOGLE, command, "ann@gmail.com", "--device", "--json")
                said, errors = process.communicate(timeout=60)
            self.assertEqual(process.returncode, 4, errors)
            self.assertTrue(errors)
            report = json.loads(said)
            self.assertEqual(report["sign_in"]["outcome"], "not-tried")
            self.assertEqual("message" in report, command == "send-test")
            self.assertIn(("127.0.0.1", server.port), contacts(report))

    def interrupted(self, command, last, form=("--json",)):
        with SilentServer(self.certificate(), last) as server:
            process = self.start(server, HOST, command, "ann@interrupted.test", "--password-stdin",
                                 *form)
            process.stdin.write(PASSWORD)
            process.stdin.close()
            self.assertTrue(server.reached.wait(30))
            process.send_signal(signal.SIGINT)
            said, errors = process.stdout.read(), process.stderr.read()
            process.wait(60)
        self.assertEqual((process.returncode, errors), (130, b""))
        self.assertNotIn(PASSWORD.strip(), said)
        if not form:
            return said.decode()
        report = json.loads(said)
        told = contacts(report)[("127.0.0.1", server.port)]
        self.assertIn("user name and password", told)
        self.assertEqual("sender and recipient" in told, command == "send-test")
        return report

    def certificate(self):
        return self.folder / "certificate.pem", self.folder / "key.pem"

    def start(self, server, host, *call):
        process = subprocess.Popen(
            [os.environ["MAILBERTH_CLI"], *call, "--proxy", "none", "--no-memory", "--ca-file",
             str(self.folder / "authority.pem"), "--server", f"{host}:465/implicit-tls",
             "--connect-to", f"{host}:465:127.0.0.1:{server.port}"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))
        for stream in (process.stdin, process.stdout, process.stderr):
            self.addCleanup(stream.close)
        return process


def contacts(report):
    return {(contact["host"], contact["port"]): contact["told"] for contact in report["contacted"]}


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="mailberth-interruption-") as folder:
        Interruption.folder = pathlib.Path(folder)
        try:
            make_certificates(Interruption.folder, [HOST, GOOGLE])
        except CannotStart as why:
            sys.exit(str(why))
        unittest.main(verbosity=2)
