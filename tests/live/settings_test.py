# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0
"""What a detection makes of a provider's settings files on a real web server, and whether it says
truly whom it contacted."""

import json
import os
import subprocess
import sys
import time
import unittest

from name_server import NameServer
from peer import CannotStart, Peer

DOMAIN = "nginx.test"
WEB_HOSTS = [f"autoconfig.{DOMAIN}", DOMAIN]
OWN_HOST = "/mail/config-v1.1.xml"
WELL_KNOWN = "/.well-known/autoconfig/mail/config-v1.1.xml"
SECONDS_A_RUN = 60


class Settings(unittest.TestCase):
    """The domain's own host has a file without a server; its web site has a whole one. No server
    listens where that one points: what it says is a lie, and costs nobody an answer."""

    peer = None

    def test_both_places_are_asked_and_what_they_say_is_told(self):
        report, _, _ = self.detect()
        source = self.source(report, "autoconfig")
        self.assertEqual(source["outcome"], "found")
        self.assertEqual(source["named"], ["smtp.nginx.test:465", "old.nginx.test:465",
                                           "old.nginx.test:587"])
        self.assertEqual(source["in_the_clear"], ["old.nginx.test:25"])
        self.assertEqual(len(source["notes"]), 2)
        self.assertEqual(report["provider"]["name"], "Nginx Mail")

    def test_a_server_that_is_not_there_is_not_recommended(self):
        report, _, _ = self.detect()
        self.assertEqual(report["standing"], "unusable")
        tried = {(probe["host"], probe["source"], probe["trust"]) for probe in report["probes"]}
        self.assertIn(("smtp.nginx.test", "autoconfig", "provider"), tried)
        codes = [finding["code"] for finding in report["findings"]]
        self.assertIn("tls.published-in-the-clear", codes)

    def test_contacted_is_what_the_servers_saw(self):
        report, requests, asked = self.detect()
        told = {(contact["protocol"], contact["told"]) for contact in report["contacted"]}
        dns = [names for protocol, names in told if protocol == "dns"]
        self.assertEqual([set(names.split(", ")) for names in dns], [set(asked)])
        said = " ".join(facts for protocol, facts in told if protocol == "https")
        self.assertEqual(sorted((request["host"], request["request"]) for request in requests),
                         [(WEB_HOSTS[0], f"GET {OWN_HOST} HTTP/1.1"),
                          (WEB_HOSTS[1], f"GET {WELL_KNOWN} HTTP/1.1")])
        for request in requests:
            self.assertIn(f"tls-server-name {request['named']}", said)
            self.assertIn(f"path {request['request'].split()[1]}", said)

    def test_nobody_is_told_the_address(self):
        _, requests, asked = self.detect()
        self.assertNotIn("secret-name", json.dumps([requests, asked]))

    def test_offline_asks_nothing_over_the_web(self):
        report, requests, _ = self.detect("--offline")
        self.assertEqual(requests, [])
        self.assertEqual([contact for contact in report["contacted"]
                          if contact["protocol"] in ("http", "https")], [])

    def test_without_third_parties_mozilla_is_not_even_looked_up(self):
        _, requests, asked = self.detect("--no-third-party")
        self.assertEqual(len(requests), 2)
        self.assertEqual([name for name in asked if "thunderbird" in name], [])

    def test_only_the_named_sources_are_asked(self):
        report, requests, asked = self.detect("--sources", "srv")
        self.assertEqual([source["source"] for source in report["sources"]], ["srv"])
        self.assertEqual(requests, [])
        self.assertEqual(set(asked), {f"_{service}._tcp.{DOMAIN}"
                                      for service in ("submissions", "submission", "smtps")})

    def test_plain_http_is_asked_only_if_wanted(self):
        _, requests, _ = self.detect("--plain-http")
        self.assertEqual(sorted(request["scheme"] for request in requests),
                         ["http", "http", "https", "https"])

    def test_without_our_authority_nothing_is_believed(self):
        report, requests, _ = self.detect(trusting=False)
        self.assertEqual(self.source(report, "autoconfig")["outcome"], "unreachable")
        self.assertEqual(requests, [])

    def source(self, report, name):
        return next(source for source in report["sources"] if source["source"] == name)

    def detect(self, *arguments, trusting=True):
        """The report, the requests that the web server wrote down, and the names looked up."""
        before = len(self.seen())
        with NameServer(f"nobody.{DOMAIN}") as names:
            command = [os.environ["MAILBERTH_CLI"], "detect", f"secret-name@{DOMAIN}", "--json",
                       "--nameserver", f"127.0.0.1:{names.port}", "--proxy", "none", "--no-memory",
                       *arguments]
            for host in WEB_HOSTS:
                command += ["--connect-to", f"{host}:443:127.0.0.1:{self.peer.implicit_tls_port}",
                            "--connect-to", f"{host}:80:127.0.0.1:{self.peer.starttls_port}"]
            if trusting:
                command += ["--ca-file", str(self.peer.authority)]
            ran = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True,
                                 timeout=SECONDS_A_RUN)
            self.assertEqual((ran.returncode, ran.stderr), (1, ""))
            report = json.loads(ran.stdout)
            contacted = sum(contact["told"].count("path ") for contact in report["contacted"])
            return report, self.seen(before + contacted)[before:], names.asked

    def seen(self, at_least=0):
        """The requests that the server wrote down; it does so after it answered."""
        deadline = time.monotonic() + SECONDS_A_RUN
        while True:
            requests = [json.loads(line) for line in self.peer.log().splitlines()
                        if line.startswith("{") and line.endswith("}")]
            if len(requests) >= at_least or time.monotonic() > deadline:
                return requests


def main():
    if not os.access(os.environ.get("MAILBERTH_CLI", ""), os.X_OK):
        sys.exit("live test: the environment's MAILBERTH_CLI does not name the program to test.")
    try:
        with Peer("nginx", WEB_HOSTS) as Settings.peer:
            tests = unittest.defaultTestLoader.loadTestsFromTestCase(Settings)
            passed = unittest.TextTestRunner(verbosity=2).run(tests).wasSuccessful()
            if not passed:
                print(f"\nWhat nginx said:\n{Settings.peer.log()}", file=sys.stderr)
    except CannotStart as reason:
        sys.exit(f"live test of settings files: {reason}")
    sys.exit(0 if passed else 1)


if __name__ == "__main__":
    main()
