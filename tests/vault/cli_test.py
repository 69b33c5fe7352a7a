#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0
"""The command line takes a password from a real GNOME Keyring, or says why it cannot."""

import json
import os
import subprocess
import unittest

from desktop import DesktopTest

ACCOUNT = {"user": "ann@harbour.example", "host": "smtp.harbour.example", "port": 465}
PASSWORD = "berth-465"  # the demonstration's


class FromTheKeychain(DesktopTest):
    def sign_in(self, desktop, *options):
        return subprocess.run(
            [os.environ["MAILBERTH_CLI"], "demo", "sign-in", "--password-from-keychain", *options],
            env=desktop.environment, capture_output=True, text=True, timeout=60)

    def open_keyring_with(self, *secrets):
        desktop = self.desktop()
        desktop.start_keyring("the login password")
        vault = self.vault(desktop)
        for secret in secrets:
            self.ends(vault.ask("keep", **ACCOUNT, secret=secret), "done")
        return desktop

    def refuses_with(self, desktop, words):
        ran = self.sign_in(desktop)
        self.assertEqual(6, ran.returncode, ran.stderr)
        self.assertEqual("", ran.stdout)
        self.assertIn(words, ran.stderr)
        self.assertIn("--password-stdin", ran.stderr)
        told = self.sign_in(desktop, "--json")
        self.assertEqual((6, ran.stderr), (told.returncode, told.stderr))
        self.assertEqual("not-tried", json.loads(told.stdout)["sign_in"]["outcome"])

    def test_the_password_that_was_kept_signs_in(self):
        ran = self.sign_in(self.open_keyring_with(PASSWORD))
        self.assertEqual(0, ran.returncode, ran.stderr)
        self.assertNotIn(PASSWORD, ran.stdout + ran.stderr)

    def test_a_wrong_one_is_the_servers_to_refuse(self):
        self.assertEqual(4, self.sign_in(self.open_keyring_with(self.SECRET)).returncode)

    def test_an_account_that_was_not_kept(self):
        self.refuses_with(self.open_keyring_with(), "There is no password for this account")

    def test_a_locked_keychain_is_not_opened_unasked(self):
        desktop = self.open_keyring_with(PASSWORD)
        desktop.lock_keyring()
        self.refuses_with(desktop, "locked")

    def test_a_computer_without_a_keychain(self):
        self.refuses_with(self.desktop("bare"), "This computer runs no keychain.")


if __name__ == "__main__":
    unittest.main()
