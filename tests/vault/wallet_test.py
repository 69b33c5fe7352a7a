#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0
"""The vault in a session of KDE, with a wallet that opens, is denied, breaks or hangs."""

import os
import subprocess
import unittest

from desktop import DesktopTest, stopped

WALLET = os.environ["SCRIPTED_WALLET"]


class TheWallet(DesktopTest):
    def start(self, behaviour, limit_ms=10_000):
        self.place = self.desktop("bare", XDG_CURRENT_DESKTOP="KDE", KDE_SESSION_VERSION="5")
        self.wallet = subprocess.Popen([WALLET, behaviour], env=self.place.environment,
                                       stdout=subprocess.PIPE, text=True)
        self.addCleanup(self.stop_wallet)
        self.assertEqual("ready\n", self.wallet.stdout.readline())
        return self.vault(self.place, limit_ms=limit_ms)

    def stop_wallet(self):
        self.wallet.kill()
        self.wallet.wait()
        self.wallet.stdout.close()

    def test_a_closed_wallet_is_opened_only_when_the_person_says_so(self):
        vault = self.start("opens")
        seen = vault.ask("look")
        self.assertEqual(("kwallet", "locked"), (seen["keychain"], seen["lock"]))
        self.nothing_is_kept(vault, "locked")
        self.ends(vault.ask("unlock"), "done")
        self.assertEqual("unlocked", vault.ask("look")["lock"])

    def test_what_is_kept_in_an_open_wallet_can_be_read_and_forgotten(self):
        vault = self.start("opens")
        self.ends(vault.ask("unlock"), "done")
        self.ends(vault.ask("read", user="ann"), "not-there", secret=None)
        self.ends(vault.ask("keep", user="ann", secret=self.SECRET), "done")
        self.ends(vault.ask("read", user="ann"), "done", secret=self.SECRET)
        self.ends(vault.ask("forget", user="ann"), "done")
        self.ends(vault.ask("read", user="ann"), "not-there", secret=None)

    def test_a_person_who_says_no_is_heard(self):
        vault = self.start("denied")
        self.ends(vault.ask("unlock"), "denied")
        self.nothing_is_kept(vault, "locked")

    def test_a_wallet_that_breaks_at_the_last_moment_leaves_nothing_in_a_file(self):
        """Here QtKeychain would write the password to a plain file, were it ever allowed to."""
        vault = self.start("broken")
        self.assertEqual("unlocked", vault.ask("look")["lock"])
        self.assertIn(vault.ask("keep", user="ann", secret=self.SECRET)["answer"],
                      ("failed", "no-keychain"))
        self.assertIn(vault.ask("read", user="ann")["answer"], ("failed", "no-keychain"))
        self.assertEqual([], [str(f) for f in self.place.home.rglob("*") if f.is_file()])

    def test_a_hung_wallet_is_silent(self):
        vault = self.start("opens", limit_ms=600)
        with stopped(self.wallet.pid):
            for what in ("look", "keep", "read", "forget", "unlock"):
                answer = vault.ask(what, user="ann", secret=self.SECRET)
                self.ends(answer, "silent", secret=None)
                self.assertGreater(answer["turns"], 10)
            self.end(vault, self.place)


if __name__ == "__main__":
    unittest.main()
