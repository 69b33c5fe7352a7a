# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0
"""What cannot be an address is answered with one sentence, status 2, and nothing on the wire."""

import os
import socket
import subprocess
import unittest

MISTAKES = {
    "nothing at all": "",
    "blanks only": "   ",
    "no @": "ann",
    "two @": "ann@example@test",
    "two @ side by side": "ann@@example.test",
    "nobody": "@example.test",
    "no domain": "ann@",
    "a blank in the middle": "ann smith@example.test",
    "a label of 300 characters": "ann@" + "a" * 300 + ".test",
    "a name of 300 characters": "ann@" + "abcdefghi." * 30 + "test",
    "an empty label": "ann@example..test",
    "a domain that begins with a dot": "ann@.example.test",
    "a label that begins with a hyphen": "ann@-example.test",
    "a line end in the local part": "ann\r\nRCPT TO:<bob@example.test>@example.test",
    "a line end in the domain": "ann@example.test\r\nQUIT",
    "an escape sequence": "ann@\x1b[31mexample.test",
    "a bell": "an\x07n@example.test",
    "a slash in the domain": "ann@example.test/../etc",
    "a very long line": "a" * 100_000,
    "a hundred @": "@" * 100,
    "an option's look": "--ann@example.test",
}


class BadAddresses(unittest.TestCase):
    def setUp(self):
        self.name_server = socket.socket(type=socket.SOCK_DGRAM)
        self.name_server.bind(("127.0.0.1", 0))
        self.addCleanup(self.name_server.close)

    def test_each_is_refused_in_one_sentence(self):
        for mistake, address in MISTAKES.items():
            with self.subTest(mistake):
                ran = self.detect(address)
                self.assertEqual(ran.returncode, 2)
                self.assertEqual(ran.stdout, b"")
                self.check_sentence(ran.stderr.decode())
                self.check_nothing_was_sent()

    def test_bytes_that_are_no_utf8_are_refused_too(self):
        ran = self.detect(b"ann\xff\xfe@example.test")
        self.assertEqual(ran.returncode, 2)
        self.check_sentence(ran.stderr.decode())
        self.check_nothing_was_sent()

    def test_json_keeps_standard_output_for_json(self):
        ran = self.detect("ann@@example.test", "--json")
        self.assertEqual(ran.returncode, 2)
        self.assertEqual(ran.stdout, b"")

    def detect(self, address, *options):
        port = self.name_server.getsockname()[1]
        return subprocess.run([os.environ["MAILBERTH_CLI"], "detect", *options,
                               "--nameserver", f"127.0.0.1:{port}", "--proxy", "none", address],
                              stdin=subprocess.DEVNULL, capture_output=True, timeout=60)

    def check_sentence(self, said):
        """Short, printable, at most what is wrong and what to do about it."""
        self.assertTrue(said.strip())
        self.assertLessEqual(len(said.splitlines()), 2, said)
        self.assertLess(len(said), 400)
        self.assertTrue(all(character.isprintable() or character == "\n" for character in said),
                        ascii(said))

    def check_nothing_was_sent(self):
        self.name_server.setblocking(False)
        with self.assertRaises(BlockingIOError):
            self.name_server.recv(512)


if __name__ == "__main__":
    unittest.main(verbosity=2)
