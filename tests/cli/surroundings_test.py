# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0
"""Poor surroundings: no home, and hardly a file that may be opened."""

import json
import os
import resource
import subprocess
import tempfile
import unittest

PROMISED = (0, 1, 3, 4, 5)                 # exit statuses of a run that began


class Home(unittest.TestCase):
    def test_nothing_is_needed_of_it(self):
        for home in ({}, {"HOME": ""}, {"HOME": "/nonexistent"}, {"HOME": "/proc"}):
            with self.subTest(home):
                ran = run("demo", "send-test", "--json", environment=home)
                self.assertEqual((ran.returncode, ran.stderr), (0, b""))
                self.assertEqual(json.loads(ran.stdout)["message"]["outcome"], "accepted")

    def test_nothing_is_left_in_it(self):
        with tempfile.TemporaryDirectory() as home:
            for call in (["demo", "send-test"], ["demo", "hand-over", "--for", "text"]):
                self.assertEqual(run(*call, environment={"HOME": home}).returncode, 0)
            self.assertEqual(os.listdir(home), [])


class Descriptors(unittest.TestCase):
    FEWEST = 8                             # below, the toolkit itself cannot begin

    def test_every_run_ends_with_an_answer(self):
        for most in (self.FEWEST, 9, 10, 11, 12, 16, 20):
            for call in ([], ["send-test"], ["hand-over", "--for", "json"]):
                with self.subTest(most=most, call=call):
                    ran = run("demo", *call, "--json", preexec_fn=lambda: resource.setrlimit(
                        resource.RLIMIT_NOFILE, (most, most)))
                    self.assertIn(ran.returncode, PROMISED, ran.stderr)
                    self.assertEqual(json.loads(ran.stdout)["schema"], "mailberth/1")

    def test_a_demonstration_that_cannot_start_says_so(self):
        ran = run("demo", preexec_fn=lambda: resource.setrlimit(
            resource.RLIMIT_NOFILE, (self.FEWEST, self.FEWEST)))
        self.assertEqual((ran.returncode, ran.stdout), (1, b""))
        self.assertIn("The demonstration could not start on this computer",
                      " ".join(ran.stderr.decode().split()))


def run(*call, environment=None, **more):
    own = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8"}
    return subprocess.run([os.environ["MAILBERTH_CLI"], *call], stdin=subprocess.DEVNULL,
                          capture_output=True, check=False, timeout=60,
                          env={**own, **(environment or {})}, **more)


if __name__ == "__main__":
    unittest.main(verbosity=2)
