# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0
"""Every ending tells. An answer that is not heard ends with another status than 0 and a sentence,
and with --json every ending prints one object once something has begun: a keychain that is not
there, a provider's page that cannot be had, a file that cannot be written, Ctrl+C."""

import fcntl
import json
import os
import resource
import signal
import socket
import subprocess
import tempfile
import unittest
from pathlib import Path

FULL = "Standard output cannot be written: there is not enough room."
CLOSED = "Standard output cannot be written: Bad file descriptor."
PORTS = range(465, 475)
NO_BUS = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent/bus"}


class LostOutput(unittest.TestCase):
    ANSWERS = (["demo"], ["demo", "--json"], ["demo", "probe", "--json"], ["demo", "sign-in"],
               ["demo", "send-test", "--json"], ["demo", "hand-over", "--for", "json"],
               ["demo", "hand-over", "--for", "json", "--json"], ["hand-over", "--for", "list"],
               ["hand-over", "--for", "list", "--json"], ["demo", "--world", "list"], ["explain"],
               ["explain", "list"], ["explain", "535 5.7.8 Authentication failed"],
               ["explain", "tls.cert-expired", "--json"], ["--help"], ["help", "detect"], ["--version"])

    def test_a_full_output_is_told(self):
        with open("/dev/full", "wb") as full:
            for call in self.ANSWERS:
                with self.subTest(call):
                    ran = run(*call, stdout=full)
                    self.assertEqual(ran.returncode, 2)
                    self.assertIn(FULL, sentences(ran.stderr))

    def test_a_closed_output_is_told(self):
        for call in self.ANSWERS:
            with self.subTest(call):
                ran = run(*call, stdout=None, preexec_fn=lambda: os.close(1))
                self.assertEqual(ran.returncode, 2)
                self.assertIn(CLOSED, sentences(ran.stderr))

    def test_what_went_wrong_before_keeps_its_status(self):
        with open("/dev/full", "wb") as full:
            for status, *call in ((1, "--world", "expired"), (4, "--world", "app-password",
                                                              "sign-in")):
                ran = run("demo", *call, stdout=full)
                self.assertEqual(ran.returncode, status)
                self.assertIn(FULL, sentences(ran.stderr))

    def test_a_reader_that_goes_away_is_not_complained_about(self):
        for call in (["explain"], ["demo", "--json"]):
            with self.subTest(call):
                reading, writing = os.pipe()
                os.close(reading)
                ran = run(*call, stdout=writing)
                os.close(writing)
                self.assertEqual((ran.returncode, ran.stderr), (2, b""))

    def test_a_limit_on_the_size_of_files_kills_nobody(self):
        with tempfile.TemporaryDirectory() as folder:
            for call in (["demo", "--json"], ["demo", "hand-over", "--for", "text"],
                         ["demo", "hand-over", "--for", "text", "-o", f"{folder}/settings.txt"]):
                with self.subTest(call), open(f"{folder}/answer", "wb") as answer:
                    ran = run(*call, stdout=answer, preexec_fn=lambda: resource.setrlimit(
                        resource.RLIMIT_FSIZE, (100, 100)))
                    self.assertEqual(ran.returncode, 2)
                    self.assertIn("there is not enough room.", sentences(ran.stderr))
            self.assertEqual(os.listdir(folder), ["answer"])

    def test_with_every_stream_closed_nothing_goes_astray(self):
        """A socket or file that got the number of a closed stream would be given our words."""
        for streams in ((0,), (2,), (1, 2), (0, 1, 2)):
            with self.subTest(streams):
                ran = run("demo", "send-test", "--json", preexec_fn=lambda: closed(streams))
                if 1 in streams:
                    self.assertEqual(ran.returncode, 2)
                else:
                    self.assertEqual(ran.returncode, 0)
                    self.assertEqual(json.loads(ran.stdout)["message"]["outcome"], "accepted")


class OneObject(unittest.TestCase):
    """What a script gets from --json where it did not come to what was ordered."""

    def test_a_keychain_that_is_not_there(self):
        for command in ("sign-in", "send-test"):
            report = self.object_of(6, "demo", command, "--password-from-keychain", **NO_BUS)
            self.was_not_tried(report, command)

    def test_a_provider_s_page_that_cannot_be_had(self):
        for way in ("--browser", "--device"):
            for command in ("sign-in", "send-test"):
                report = self.object_of(2, "demo", command, way)
                self.was_not_tried(report, command)

    def test_a_survey_that_found_nothing_to_sign_in_to(self):
        report = self.object_of(1, "demo", "--world", "expired", "send-test", told=False)
        self.was_not_tried(report, "send-test")
        self.assertIsNone(report["recommendation"])

    def test_a_password_that_was_not_given(self):
        report = self.object_of(2, "demo", "send-test", "--password-stdin")
        self.was_not_tried(report, "send-test")

    def test_a_file_that_cannot_be_written_after_all(self):
        with tempfile.TemporaryDirectory() as folder:
            limit = lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))
            report = self.object_of(2, "demo", "hand-over", "--for", "text", "-o",
                                    f"{folder}/settings.txt", preexec_fn=limit)
            self.assertEqual(report["standing"], "ready")
            self.assertNotIn("hand_over", report)
            self.assertEqual(os.listdir(folder), [])

    def test_a_wrong_call_is_answered_on_standard_error_alone(self):
        with tempfile.TemporaryDirectory() as folder:
            empty = Path(folder) / "e\u202emp\nty.pem"
            empty.write_text("no certificate\n")
            for call, words in (
                    (["detect", "ann@example.test", "--ca-file", str(empty)],
                     r"/e\u{202E}mp\x0Aty.pem holds no certificate (PEM)."),
                    (["detect", "ann@example.test", "--ca-file", str(empty) + "x"],
                     r"/e\u{202E}mp\x0Aty.pemx cannot be read: No such file or directory."),
                    (["detect", "ann@example.test", "--ca-file", folder], "cannot be read"),
                    (["hand-over", "ann@example.test", "--for", "text", "-o", folder],
                     "is no ordinary file")):
                with self.subTest(call):
                    ran = run(*call, "--json")
                    self.assertEqual((ran.returncode, ran.stdout), (2, b""))
                    self.assertIn(words, sentences(ran.stderr))

    def object_of(self, status, *call, told=True, **more):
        ran = run(*call, "--json", **more)
        self.assertEqual(ran.returncode, status, ran.stderr)
        self.assertEqual(bool(ran.stderr), told)
        return json.loads(ran.stdout)

    def was_not_tried(self, report, command):
        self.assertEqual(report["sign_in"],
                         {"outcome": "not-tried", "mechanism": None, "reply": None})
        if command == "send-test":
            self.assertEqual(report["message"]["outcome"], "not-tried")
        else:
            self.assertNotIn("message", report)
        self.assertNotIn("session", report)
        self.assertIn("smtp", {contact["protocol"] for contact in report["contacted"]})


class Interrupted(unittest.TestCase):
    """Ctrl+C while a mail server says nothing."""

    def test_what_is_known_is_told(self):
        for command in (["detect"], ["hand-over", "--for", "text"]):
            with self.subTest(command):
                report = json.loads(self.interrupted(*command, "--json")[0])
                self.assertEqual(report["ended"], "stopped")
                self.assertNotIn("sign_in", report)
                self.contacted_the_server(report)

    def test_what_was_ordered_was_not_tried(self):
        report = json.loads(self.interrupted("send-test", "--password-stdin", "--json",
                                             given=b"open sesame\n")[0])
        self.assertEqual(report["sign_in"]["outcome"], "not-tried")
        self.assertEqual(report["message"]["outcome"], "not-tried")
        self.contacted_the_server(report)

    def test_people_are_told_as_well(self):
        said, errors = self.interrupted("detect")
        self.assertIn("Stopped before a usable mail server was found.", said.decode())
        self.assertEqual(errors, b"")

    def test_the_second_one_ends_at_once(self):
        reading, writing = os.pipe()
        fcntl.fcntl(writing, fcntl.F_SETPIPE_SZ, 4096)
        process = self.start("probe", *(f"smtp.example.test:{port}" for port in PORTS), "--json",
                             stdout=writing)
        os.close(writing)
        process.send_signal(signal.SIGINT)
        os.read(reading, 1)                # it has begun to tell, and has no room to end
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=60)
        os.close(reading)
        self.assertEqual(process.returncode, -signal.SIGINT)

    def contacted_the_server(self, report):
        self.assertEqual([(contact["host"], contact["protocol"]) for contact in
                          report["contacted"]], [("127.0.0.1", "smtp")])

    def interrupted(self, command, *options, given=b""):
        process = self.start(command, "ann@example.test", "--server",
                             "smtp.example.test:465/implicit-tls", *options, given=given)
        process.send_signal(signal.SIGINT)
        said = process.communicate(timeout=60)
        self.assertEqual(process.returncode, 130, said)
        return said

    def start(self, *call, given=b"", stdout=subprocess.PIPE):
        """Returns once the server was connected to."""
        server = socket.create_server(("127.0.0.1", 0))
        self.addCleanup(server.close)
        server.settimeout(30)
        there = f"127.0.0.1:{server.getsockname()[1]}"
        process = subprocess.Popen(
            [os.environ["MAILBERTH_CLI"], *call, "--proxy", "none",
             *(f"--connect-to=smtp.example.test:{port}:{there}" for port in PORTS)],
            stdin=subprocess.PIPE, stdout=stdout, stderr=subprocess.PIPE,
            preexec_fn=listening_to_interrupts)
        process.stdin.write(given)
        process.stdin.flush()
        connection, _ = server.accept()
        self.addCleanup(connection.close)
        return process


def listening_to_interrupts():
    """A shell's background jobs, and all that they start, would ignore them."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def closed(streams):
    for stream in streams:
        os.close(stream)


def sentences(said):
    return " ".join(said.decode().split())


def run(*call, **more):
    own = {name: more.pop(name) for name in list(more) if name.isupper()}
    return subprocess.run([os.environ["MAILBERTH_CLI"], *call], check=False, timeout=60,
                          env={**os.environ, "LANG": "C.UTF-8", **own},
                          **{"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE,
                             "stderr": subprocess.PIPE, **more})


if __name__ == "__main__":
    unittest.main(verbosity=2)
