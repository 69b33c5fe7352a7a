# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0
"""A password that is typed at a terminal: it is asked for, it is not shown, and however that ends,
the terminal is as it was."""

import fcntl
import json
import os
import pty
import signal
import subprocess
import termios
import unittest

PASSWORD = "berth-465"                     # the demonstration's
PROMPT = "Password for smtp.harbour.example: "
INTERRUPT, SUSPEND, END = b"\x03", b"\x1a", b"\x04"


class Typing(unittest.TestCase):
    def setUp(self):
        self.ours, self.terminal = pty.openpty()
        self.before = termios.tcgetattr(self.terminal)
        self.assertTrue(self.echoes())
        self.shown = b""

    def tearDown(self):
        self.assertEqual(termios.tcgetattr(self.terminal), self.before)
        os.close(self.ours)
        os.close(self.terminal)

    def test_it_is_asked_for_and_taken_without_being_shown(self):
        process = self.start()
        self.assertFalse(self.echoes())
        self.type(PASSWORD.encode() + b"\n")
        said, _ = process.communicate(timeout=60)
        self.assertEqual(json.loads(said)["sign_in"]["outcome"], "signed-in")
        self.assertEqual(process.returncode, 0)
        self.assertNotIn(PASSWORD, said.decode() + self.all_shown())

    def test_what_was_typed_before_the_prompt_does_not_count(self):
        self.type(b"too early\n")
        process = self.start()
        self.type(PASSWORD.encode() + b"\n")
        process.communicate(timeout=60)
        self.assertEqual(process.returncode, 0)

    def test_an_empty_line_and_the_end_of_input_are_no_password(self):
        for typed in (b"\n", END):
            with self.subTest(typed):
                process = self.start()
                self.type(typed)
                said, _ = process.communicate(timeout=60)
                self.assertEqual(process.returncode, 2)
                self.assertEqual(json.loads(said)["sign_in"]["outcome"], "not-tried")
                self.assertIn("Standard input holds no password.", self.all_shown())

    def test_ctrl_c_stops_it_and_is_told(self):
        process = self.start()
        self.type(b"half a pass" + INTERRUPT)
        said, _ = process.communicate(timeout=60)
        self.assertEqual(process.returncode, 130)
        report = json.loads(said)
        self.assertEqual(report["sign_in"]["outcome"], "not-tried")
        self.assertEqual(report["session"]["outcome"], "cancelled")
        self.assertNotEqual(report["contacted"], [])
        self.assertNotIn("half", said.decode() + self.all_shown())

    def test_sigterm_ends_it(self):
        process = self.start()
        process.terminate()
        process.communicate(timeout=60)
        self.assertEqual(process.returncode, -signal.SIGTERM)

    def test_a_line_that_goes_away_ends_it(self):
        process = self.start()
        process.send_signal(signal.SIGHUP)
        process.communicate(timeout=60)
        self.assertEqual(process.returncode, -signal.SIGHUP)

    def test_put_aside_it_leaves_the_terminal_alone_and_asks_again(self):
        process = self.start("bash", "-m", "-c",
                             '"$@"; echo aside >&2; read -r; fg > /dev/null', "bash")
        self.type(b"half a pass" + SUSPEND)
        self.await_words("aside")
        self.assertTrue(self.echoes())
        self.type(b"go on\n")
        self.await_words(PROMPT)
        self.assertFalse(self.echoes())
        self.type(PASSWORD.encode() + b"\n")
        process.communicate(timeout=60)
        self.assertEqual(process.returncode, 0)
        self.assertNotIn("half", self.all_shown())

    def test_in_a_pipe_nothing_is_asked(self):
        ran = subprocess.run(self.CALL, input=PASSWORD.encode(), capture_output=True, check=False,
                             timeout=60)
        self.assertEqual((ran.returncode, ran.stderr), (0, b""))

    CALL = [os.environ["MAILBERTH_CLI"], "demo", "sign-in", "--password-stdin", "--json"]

    def start(self, *shell):
        """Returns once the program asks."""
        process = subprocess.Popen(
            [*shell, *self.CALL], stdin=self.terminal, stdout=subprocess.PIPE, stderr=self.terminal,
            env={**os.environ, "LANG": "C.UTF-8", "TERM": "dumb"}, start_new_session=True,
            preexec_fn=self.take_the_terminal)
        self.addCleanup(process.stdout.close)
        self.await_words(PROMPT)
        return process

    @staticmethod
    def take_the_terminal():
        fcntl.ioctl(0, termios.TIOCSCTTY, 0)
        for met in (signal.SIGINT, signal.SIGQUIT):
            signal.signal(met, signal.SIG_DFL)

    def await_words(self, words):
        """Until they are shown anew."""
        latest = b""
        while words.encode() not in latest:
            latest += os.read(self.ours, 4096)
        self.shown += latest

    def type(self, keys):
        os.write(self.ours, keys)

    def echoes(self):
        return bool(termios.tcgetattr(self.terminal)[3] & termios.ECHO)

    def all_shown(self):
        os.set_blocking(self.ours, False)
        try:
            while part := os.read(self.ours, 4096):
                self.shown += part
        except BlockingIOError:
            pass
        os.set_blocking(self.ours, True)
        return self.shown.decode()


if __name__ == "__main__":
    unittest.main(verbosity=2)
