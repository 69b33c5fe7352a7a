# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0
"""With --json standard output is one JSON object, whatever was found."""

import json
import os
import subprocess
import unittest

# What the standings of the contract mean as exit status.
STATUS = {"ready": 0, "limited": 0, "unusable": 1, "offline": 3}

STANDINGS = {
    "good": "ready",
    "blocked-465": "ready",
    "stripped": "unusable",
    "expired": "unusable",
    "wrong-name": "unusable",
    "app-password": "ready",
}


class Json(unittest.TestCase):
    def test_every_world_of_the_demonstration_is_one_object(self):
        for world, standing in STANDINGS.items():
            with self.subTest(world):
                ran = run("demo", "--world", world, "--json")
                report = json.loads(ran.stdout)
                self.assertEqual(ran.stderr, b"")
                self.assertEqual(report["schema"], "mailberth/1")
                self.assertEqual(report["standing"], standing)
                self.assertEqual(ran.returncode, STATUS[standing])
                self.assertEqual(report["recommendation"] is not None, ran.returncode == 0)

    def test_the_same_world_gives_the_same_facts_in_any_language(self):
        plain, translated = (json.loads(run("demo", "--world", "expired", "--json", *more).stdout)
                             for more in ((), ("--lang", "de")))
        self.assertEqual(codes(plain), codes(translated))
        self.assertEqual(codes(plain), ["tls.cert-expired"])

    def test_a_sign_in_and_a_message_are_told_with_the_survey(self):
        ran = run("demo", "send-test", "--json")
        report = json.loads(ran.stdout)
        self.assertEqual((ran.returncode, ran.stderr), (0, b""))
        self.assertEqual(report["sign_in"]["outcome"], "signed-in")
        self.assertEqual(report["sign_in"]["mechanism"], "SCRAM-SHA-256")
        self.assertEqual(report["message"]["outcome"], "accepted")
        self.assertIn(report["message"]["queue_id"], report["message"]["reply"])
        self.assertEqual(report["session"]["timeline"][-1]["step"], "message")
        self.assertNotIn("berth-465", ran.stdout.decode())

    def test_a_password_from_standard_input_is_taken_and_not_told(self):
        for line, status in ((b"berth-465\n", 0), (b"berth-465\r\nmore\n", 0), (b"berth-465", 0),
                             (b" berth-465\n", 4), (b"open sesame\n", 4), (b"\n", 2), (b"", 2),
                             (b"x" * 10000, 2)):
            with self.subTest(line[:12]):
                ran = run("demo", "sign-in", "--password-stdin", "--json", given=line)
                self.assertEqual(ran.returncode, status)
                if line.strip():
                    self.assertNotIn(line.splitlines()[0], ran.stdout + ran.stderr)

    def test_no_key_appears_twice(self):
        json.loads(run("demo", "--json").stdout, object_pairs_hook=self.check_keys)

    def test_the_machine_s_name_and_the_local_part_stay_here(self):
        report = json.loads(run("demo", "--json").stdout)
        said = json.dumps([probe["transcript"] for probe in report["probes"]])
        self.assertNotIn(os.uname().nodename, said)
        self.assertNotIn("ann", json.dumps(report["contacted"]) + said)

    def check_keys(self, pairs):
        keys = [key for key, _ in pairs]
        self.assertEqual(len(keys), len(set(keys)))
        return dict(pairs)


def codes(report):
    return sorted({finding["code"] for finding in report["findings"]})


def run(*arguments, given=b""):
    return subprocess.run([os.environ["MAILBERTH_CLI"], *arguments], input=given,
                          capture_output=True, timeout=60)


if __name__ == "__main__":
    unittest.main(verbosity=2)
