#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0
"""Signing in at a real authorization server: npm's oidc-provider, unpacked by fetch-npm."""

import http.cookiejar
import json
import os
import subprocess
import unittest
import urllib.error
import urllib.parse
import urllib.request
from html.parser import HTMLParser
from pathlib import Path

OIDC = Path(__file__).resolve().parents[2] / "build" / "oidc"
SESSION = os.environ["OAUTH_SESSION"]


class Page(HTMLParser):
    """The first form of a page, its buttons, and where its links lead."""

    def __init__(self, text):
        super().__init__()
        self.action, self.fields, self.buttons, self.links = None, {}, [], []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "form" and self.action is None:
            self.action = attributes.get("action", "")
        if tag == "input" and attributes.get("name"):
            self.fields[attributes["name"]] = attributes.get("value") or "ann"
        if tag == "button":
            self.buttons.append(attributes.get("name"))
        if tag == "a":
            self.links.append(attributes.get("href", ""))


class HeadlessBrowser:
    """Opens a page and says yes to everything it is asked, or no to the first question."""

    def __init__(self):
        jar = urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar())
        self.opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), jar)

    def fetch(self, url, form=None):
        data = urllib.parse.urlencode(form).encode() if form else None
        try:
            with self.opener.open(url, data, timeout=20) as answer:
                return answer.geturl(), answer.read().decode()
        except urllib.error.HTTPError as error:
            return error.geturl(), error.read().decode()

    def go(self, url, consent):
        url, text = self.fetch(url)
        for _ in range(10):
            page = Page(text)
            abort = [link for link in page.links if link.endswith("/abort")]
            if not consent and abort:
                return self.fetch(urllib.parse.urljoin(url, abort[0]))[1]
            if page.action is None:
                return text
            target = urllib.parse.urljoin(url, page.action)
            if not consent and "abort" in page.buttons:
                return self.fetch(target, {**page.fields, "abort": "yes"})[1]
            url, text = self.fetch(target, page.fields)
        raise AssertionError("the pages never end: " + text[:500])


class WithProvider(unittest.TestCase):
    DEVICE_LIFETIME = "600"  # seconds

    def setUp(self):
        environment = {**os.environ, "DEVICE_LIFETIME": self.DEVICE_LIFETIME}
        self.provider = self.start(["node", "provider.mjs"], cwd=OIDC, env=environment)
        self.root = f"http://127.0.0.1:{int(self.provider.stdout.readline())}"
        self.session = self.start([SESSION, self.root])

    def start(self, command, **options):
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                   stderr=subprocess.DEVNULL, text=True, **options)

        def end():
            process.stdin.close()
            process.wait(timeout=20)
            process.stdout.close()
        self.addCleanup(end)
        return process

    def say(self, word):
        self.session.stdin.write(word + "\n")
        self.session.stdin.flush()

    def hear(self):
        return json.loads(self.session.stdout.readline())

    def sign_in(self, way, consent=True):
        self.say(way)
        self.last_page = HeadlessBrowser().go(self.hear()["open"], consent)
        return self.hear()


class OidcProvider(WithProvider):
    def test_a_person_signs_in_with_the_browser_and_the_tokens_are_renewed(self):
        first = self.sign_in("browser")
        self.assertEqual("granted", first["ended"])
        self.assertEqual("<p>Come back</p>", self.last_page)
        self.say("refresh")
        second = self.hear()
        self.assertEqual("granted", second["ended"])
        self.assertNotEqual(first["access"], second["access"])
        self.assertNotEqual(first["refresh"], second["refresh"], "the refresh token is rotated")
        self.say("refresh-old")
        self.assertEqual("refused", self.hear()["ended"], "the old one is dead")

    def test_a_person_says_no_in_the_browser(self):
        self.assertEqual("declined", self.sign_in("browser", consent=False)["ended"])
        self.assertEqual("<p>Come back</p>", self.last_page)

    def test_the_server_demands_the_challenge(self):
        """Were the challenge forgotten, this server would not grant anything."""
        self.say("browser")
        url = urllib.parse.urlsplit(self.hear()["open"])
        query = [pair for pair in urllib.parse.parse_qsl(url.query)
                 if not pair[0].startswith("code_challenge")]
        HeadlessBrowser().go(url._replace(query=urllib.parse.urlencode(query)).geturl(), True)
        self.assertEqual("refused", self.hear()["ended"])

    def test_a_person_signs_in_on_another_device(self):
        first = self.sign_in("device")
        self.assertEqual("granted", first["ended"])
        self.say("refresh")
        self.assertEqual("granted", self.hear()["ended"])

    def test_a_person_says_no_on_another_device(self):
        self.assertEqual("declined", self.sign_in("device", consent=False)["ended"])


class ShortLivedDeviceCode(WithProvider):
    DEVICE_LIFETIME = "20"  # the session under test counts a second as a tenth of one

    def test_nobody_comes_in_time(self):
        self.say("device")
        self.assertIn("open", self.hear())
        self.assertEqual("expired", self.hear()["ended"])


if __name__ == "__main__":
    unittest.main()
