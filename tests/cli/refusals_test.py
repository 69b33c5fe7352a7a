# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0
"""A refused sign-in: what was typed is looked at and told to nobody else, and a way to sign in that
may be the cause is named and not tried by itself."""

import json
import os
import re
import subprocess
import unittest

GROUPED = "abcd efgh ijkl mnop"
DOUBT = "the way may be the cause"
OFFER = "add --mechanism plain"


class Refused(unittest.TestCase):
    def test_the_way_may_be_the_cause(self):
        ran = sign_in("wrong")
        self.assertEqual(ran.returncode, 4)
        self.assertIn(DOUBT, in_one_line(ran.stdout))
        self.assertIn(OFFER, in_one_line(ran.stderr))

    def test_it_is_tried_once_and_by_one_way(self):
        ran = sign_in("wrong", "--helpdesk")
        said = re.findall("Mailberth, encrypted.* AUTH ([A-Z0-9-]+)", ran.stdout)
        self.assertEqual(said, ["SCRAM-SHA-256"])

    def test_the_usual_way_is_not_doubted(self):
        ran = sign_in("wrong", "--mechanism", "plain")
        self.assertEqual(ran.returncode, 4)
        self.assertNotIn(DOUBT, in_one_line(ran.stdout))
        self.assertNotIn(OFFER, in_one_line(ran.stderr))

    def test_what_was_typed_is_looked_at(self):
        self.assertIn("app password with blanks", in_one_line(sign_in(GROUPED).stdout))
        self.assertNotIn("app password with blanks", in_one_line(sign_in("wrong").stdout))

    def test_it_goes_into_no_report(self):
        ran = sign_in(GROUPED, "--json")
        report = json.loads(ran.stdout)
        self.assertEqual(report["sign_in"]["mechanism"], "SCRAM-SHA-256")
        self.assertNotIn("blank", ran.stdout)
        for part in GROUPED.split():
            self.assertNotIn(part, ran.stdout + ran.stderr)


def in_one_line(text):
    return " ".join(text.split())


def sign_in(password, *options):
    return subprocess.run([os.environ["MAILBERTH_CLI"], "demo", "sign-in", "--password-stdin",
                           "--lang", "en", *options], input=password + "\n", capture_output=True,
                          text=True, timeout=60, check=False)


if __name__ == "__main__":
    unittest.main()
