# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0
"""Colour and progress are for terminals: they follow what the output is connected to."""

import os
import pty
import subprocess
import unittest

ESCAPE = b"\x1b["


class Terminal(unittest.TestCase):
    def test_a_terminal_gets_colours(self):
        self.assertIn(ESCAPE, in_terminal("demo"))

    def test_no_color_forbids_them(self):
        self.assertNotIn(b"\x1b[3", in_terminal("demo", NO_COLOR="1"))

    def test_a_dumb_terminal_gets_none(self):
        self.assertNotIn(ESCAPE, in_terminal("demo", TERM="dumb"))

    def test_a_pipe_gets_none(self):
        self.assertNotIn(ESCAPE, elsewhere("demo").stdout)

    def test_progress_stays_out_of_a_pipe(self):
        ran = elsewhere("demo")
        self.assertNotIn(b"\r", ran.stdout + ran.stderr)

    def test_json_in_a_terminal_is_still_json_alone(self):
        self.assertNotIn(ESCAPE, in_terminal("demo", "--json", errors=subprocess.DEVNULL))

    def test_a_reader_that_goes_away_ends_the_program_quietly(self):
        process = subprocess.Popen([os.environ["MAILBERTH_CLI"], "explain"],
                                   stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE, env=environment())
        process.stdout.close()
        self.assertEqual(process.communicate(timeout=60)[1], b"")


def environment(**changed):
    kept = {name: value for name, value in os.environ.items()
            if name not in ("NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "COLUMNS")}
    return {**kept, "TERM": "xterm-256color", "LANG": "C.UTF-8", **changed}


def elsewhere(*arguments):
    return subprocess.run([os.environ["MAILBERTH_CLI"], *arguments], stdin=subprocess.DEVNULL,
                          capture_output=True, env=environment(), timeout=60)


def in_terminal(*arguments, errors=None, **changed):
    """What the program writes when its output and errors go to a terminal."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen([os.environ["MAILBERTH_CLI"], *arguments],
                               stdin=subprocess.DEVNULL, stdout=theirs,
                               stderr=theirs if errors is None else errors,
                               env=environment(**changed))
    os.close(theirs)
    said = b""
    try:
        while part := os.read(ours, 65536):
            said += part
    except OSError:                      # Linux says EIO where the last writer has closed
        pass
    os.close(ours)
    process.wait(timeout=60)
    return said


if __name__ == "__main__":
    unittest.main(verbosity=2)
