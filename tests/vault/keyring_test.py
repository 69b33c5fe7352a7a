#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0
"""The vault against a real GNOME Keyring: open, locked, hung, without a collection, and absent."""

import unittest

from desktop import DesktopTest, stopped


class AnOpenKeyring(DesktopTest):
    def setUp(self):
        self.place = self.desktop()
        self.place.start_keyring("the login password")
        self.the_vault = self.vault(self.place)

    def ask(self, *arguments, **request):
        return self.the_vault.ask(*arguments, **request)

    def test_it_is_called_by_its_name(self):
        seen = self.ask("look")
        self.assertEqual(("gnome-keyring", "unlocked"), (seen["keychain"], seen["lock"]))

    def test_what_is_kept_can_be_read_and_forgotten(self):
        self.ends(self.ask("keep", user="ann@example.org", port=465, secret=self.SECRET), "done")
        self.ends(self.ask("read", user="ann@example.org", port=465), "done", secret=self.SECRET)
        self.ends(self.ask("forget", user="ann@example.org", port=465), "done")
        self.ends(self.ask("read", user="ann@example.org", port=465), "not-there", secret=None)

    def test_every_character_comes_back(self):
        for secret in ("\ufeff" + self.SECRET, self.SECRET + "\ufeff", " " + self.SECRET + " ",
                       self.SECRET + "\U0001f511", "\u200b" + self.SECRET):
            self.ends(self.ask("keep", user="ann", secret=secret), "done")
            self.ends(self.ask("read", user="ann"), "done", secret=secret)

    def test_keeping_again_replaces(self):
        self.ends(self.ask("keep", user="ann", secret="old"), "done")
        self.ends(self.ask("keep", user="ann", secret=self.SECRET), "done")
        self.ends(self.ask("read", user="ann"), "done", secret=self.SECRET)
        self.ends(self.ask("forget", user="ann"), "done")
        self.ends(self.ask("forget", user="ann"), "not-there")

    def test_accounts_servers_ports_and_kinds_are_apart(self):
        keys = [{"user": "ann"}, {"user": "bob"}, {"user": "ann", "port": 465},
                {"user": "ann", "host": "mail.example.org"},
                {"user": "ann", "kind": "refresh-token"}]
        for number, key in enumerate(keys):
            self.ends(self.ask("keep", **key, secret=f"{self.SECRET}{number}"), "done")
        self.ends(self.ask("forget", **keys[1]), "done")
        for number, key in enumerate(keys):
            if number == 1:
                self.ends(self.ask("read", **key), "not-there", secret=None)
            else:
                self.ends(self.ask("read", **key), "done", secret=f"{self.SECRET}{number}")

    def test_an_entry_that_is_not_there_is_said_to_be_missing(self):
        self.ends(self.ask("read", user="ann"), "not-there", secret=None)
        self.ends(self.ask("forget", user="ann"), "not-there")

    def test_nothing_needs_unlocking(self):
        self.ends(self.ask("unlock"), "done")

    def test_a_cancelled_request_says_so(self):
        for what in ("keep", "read", "forget", "unlock"):
            self.ends(self.ask(what, user="ann", secret=self.SECRET, cancel=True), "cancelled",
                      secret=None)

    def test_a_search_finds_what_is_written_plainly(self):
        """The search that every test ends with is no good unless it finds something."""
        for encoded in (self.SECRET.encode(), self.SECRET.encode("utf-16-le"),
                        self.SECRET.encode("utf-16-be")):
            for lead in range(3):
                planted = self.place.home / "planted"
                planted.write_bytes(b"x" * lead + encoded)
                self.assertEqual([str(planted)], self.place.traces_of(self.SECRET))
        import base64
        for lead in range(3):
            planted.write_bytes(base64.b64encode(b"x" * lead + self.SECRET.encode() + b"y"))
            self.assertEqual([str(planted)], self.place.traces_of(self.SECRET))
        planted.unlink()


class ALockedKeyring(DesktopTest):
    def setUp(self):
        self.place = self.desktop()
        self.place.start_keyring("the login password")
        self.the_vault = self.vault(self.place)
        self.ends(self.the_vault.ask("keep", user="ann", secret=self.SECRET), "done")
        self.place.lock_keyring()

    def test_it_is_seen_to_be_locked(self):
        seen = self.the_vault.ask("look")
        self.assertEqual(("gnome-keyring", "locked"), (seen["keychain"], seen["lock"]))

    def test_locked_is_not_taken_for_missing_or_done(self):
        self.nothing_is_kept(self.the_vault, "locked")

    def test_an_entry_that_is_not_there_is_missing_all_the_same(self):
        self.ends(self.the_vault.ask("read", user="bob"), "not-there", secret=None)
        self.ends(self.the_vault.ask("forget", user="bob"), "not-there")

    def test_nothing_was_removed_meanwhile(self):
        self.ends(self.the_vault.ask("forget", user="ann"), "locked")
        self.end(self.the_vault, self.place)
        self.place.log_in_again()
        self.place.start_keyring("the login password")
        self.ends(self.vault(self.place).ask("read", user="ann"), "done", secret=self.SECRET)

    def test_without_a_window_to_ask_in_unlocking_is_denied(self):
        self.ends(self.the_vault.ask("unlock"), "denied")
        self.assertEqual("locked", self.the_vault.ask("look")["lock"])

    def test_it_is_locked_after_the_next_login_too(self):
        self.end(self.the_vault, self.place)
        self.place.log_in_again()
        vault = self.vault(self.place)
        self.ends(vault.ask("read", user="ann"), "locked", secret=None)
        self.ends(vault.ask("read", user="bob"), "not-there", secret=None)


class AHungKeyring(DesktopTest):
    LIMIT_MS = 600

    def setUp(self):
        self.place = self.desktop()
        self.place.start_keyring("the login password")
        self.daemon = self.place.process_of("org.freedesktop.secrets")

    def test_every_request_ends_at_our_own_limit_and_the_loop_goes_on(self):
        vault = self.vault(self.place, limit_ms=self.LIMIT_MS)
        with stopped(self.daemon):
            for what in ("look", "keep", "read", "forget", "unlock"):
                answer = vault.ask(what, user="ann", secret=self.SECRET)
                self.ends(answer, "silent", secret=None)
                self.assertGreater(answer["turns"], 10)
            self.end(vault, self.place)

    def test_a_person_can_stop_waiting(self):
        vault = self.vault(self.place)
        with stopped(self.daemon):
            self.ends(vault.ask("read", user="ann", cancel=True), "cancelled", secret=None)
            self.end(vault, self.place)

    def test_it_works_again_once_the_keyring_does(self):
        vault = self.vault(self.place, limit_ms=self.LIMIT_MS)
        with stopped(self.daemon):
            self.ends(vault.ask("read", user="ann"), "silent", secret=None)
        patient = self.vault(self.place)
        self.ends(patient.ask("keep", user="ann", secret=self.SECRET), "done")
        self.ends(patient.ask("read", user="ann"), "done", secret=self.SECRET)


class AHungBus(DesktopTest):
    def test_the_loop_goes_on(self):
        place = self.desktop()
        vault = self.vault(place, limit_ms=2_000)
        with stopped(place.bus.pid):
            answer = vault.ask("keep", user="ann", secret=self.SECRET)
            self.ends(answer, "silent")
            self.assertGreater(answer["turns"], 10)
        self.assertEqual("gnome-keyring", vault.ask("look").get("keychain"))


class AFreshHome(DesktopTest):
    def test_without_a_collection_nothing_is_kept_until_the_person_made_one(self):
        vault = self.vault(self.desktop())  # the bus starts the daemon, nobody has logged in
        self.assertEqual("locked", vault.ask("look")["lock"])
        self.ends(vault.ask("keep", user="ann", secret=self.SECRET), "locked")
        self.ends(vault.ask("read", user="ann"), "not-there", secret=None)
        self.ends(vault.ask("unlock"), "denied")


class NoKeyring(DesktopTest):
    def check(self, desktop):
        vault = self.vault(desktop)
        self.ends(vault.ask("look"), "no-keychain")
        self.nothing_is_kept(vault, "no-keychain")
        self.ends(vault.ask("unlock"), "no-keychain")
        self.assertEqual([], [str(file) for file in desktop.home.rglob("*") if file.is_file()])

    def test_no_bus(self):
        self.check(self.desktop("none"))

    def test_an_address_where_no_bus_listens(self):
        self.check(self.desktop("dead"))

    def test_a_bus_without_services(self):
        self.check(self.desktop("bare"))

    def test_a_session_of_kde_without_its_wallet(self):
        for version in ("5", "6"):
            self.check(self.desktop("bare", XDG_CURRENT_DESKTOP="KDE",
                                    KDE_SESSION_VERSION=version, KDE_FULL_SESSION="true"))


if __name__ == "__main__":
    unittest.main()
