# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0
"""What fetching a document from a real web server comes to, and what that server saw of us."""

import itertools
import json
import os
import subprocess
import sys
import time
import unittest
import urllib.request

from peer import CannotStart, Peer, strict_context

HOSTS = ["autoconfig.nginx.test", "nginx.test"]
DOCUMENT = '<clientConfig version="1.1"/>'
SECONDS_A_RUN = 60


class Nginx(unittest.TestCase):
    """`peer` runs while the tests do: https on its first port, http on the other."""

    peer = None

    def setUp(self):
        """Nothing of an earlier test is under way or still to be written down."""
        url = f"http://127.0.0.1:{self.peer.starttls_port}/status"
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        for count in itertools.count():
            mark = f"{self.id()} {count}"
            request = urllib.request.Request(url, headers={"User-Agent": mark})
            with opener.open(request) as answer:
                if "Active connections: 1 " in answer.read().decode():
                    break
            time.sleep(0.02)
        deadline = time.monotonic() + SECONDS_A_RUN
        while mark not in self.peer.log() and time.monotonic() < deadline:
            time.sleep(0.01)

    # If this fails, the server is at fault and not Mailberth.
    def test_a_plain_client_gets_the_document(self):
        trusting = strict_context(self.peer.authority)
        trusting.check_hostname = False
        url = f"https://127.0.0.1:{self.peer.implicit_tls_port}/mail/config-v1.1.xml"
        request = urllib.request.Request(url, headers={"Host": HOSTS[0]})
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}),
                                             urllib.request.HTTPSHandler(context=trusting))
        with opener.open(request) as answer:
            self.assertEqual(answer.read().decode(), DOCUMENT)

    def test_the_document_is_delivered_as_it_is_although_the_server_likes_to_compress(self):
        answer = self.fetch("/mail/config-v1.1.xml")
        self.assertEqual(answer["result"], "delivered")
        self.assertEqual(answer["type"], "text/xml")
        self.assertEqual(answer["body"], DOCUMENT)

    def test_what_the_server_saw_is_what_is_written_down(self):
        before = len(self.seen())
        answer = self.fetch("/mail/config-v1.1.xml?emailaddress=none")
        self.assertEqual(self.seen(before + 1)[before:], [{
            "scheme": "https", "named": HOSTS[0], "host": HOSTS[0],
            "request": "GET /mail/config-v1.1.xml?emailaddress=none HTTP/1.1",
            "agent": "Mailberth", "referrer": "", "alpn": "http/1.1"}])
        self.assertEqual(answer["contacted"], [{
            "protocol": "https", "port": self.peer.implicit_tls_port,
            "told": ["our network address", f"tls-server-name {HOSTS[0]}",
                     "path /mail/config-v1.1.xml?emailaddress=none"]}])

    def test_chunks_are_put_together(self):
        self.assertEqual(self.fetch("/chunked/config-v1.1.xml")["body"], DOCUMENT)

    def test_compression_against_our_wish_is_not_unpacked(self):
        self.assertEqual(self.fetch("/packed/config-v1.1.xml")["result"], "not-http")

    def test_a_redirect_inside_the_domain_is_followed_and_says_nothing_of_its_origin(self):
        before = len(self.seen())
        answer = self.fetch("/moved")
        self.assertEqual(answer["body"], DOCUMENT)
        self.assertEqual(answer["from"], "https://nginx.test/mail/config-v1.1.xml")
        requests = self.seen(before + 2)[before:]
        self.assertEqual([request["named"] for request in requests], HOSTS)
        self.assertEqual([request["referrer"] for request in requests], ["", ""])

    def test_a_redirect_to_another_place_of_the_same_host_is_followed(self):
        answer = self.fetch("/relative")
        self.assertEqual(answer["from"], f"https://{HOSTS[0]}/mail/config-v1.1.xml")
        self.assertEqual(answer["body"], DOCUMENT)

    def test_no_redirect_leads_to_another_domain_or_out_of_tls(self):
        for path in "/elsewhere", "/unsafe":
            with self.subTest(path):
                before = len(self.seen())
                self.assertEqual(self.fetch(path)["result"], "redirected-away")
                self.assertEqual(len(self.seen(before + 1)), before + 1)

    def test_a_loop_ends(self):
        self.assertEqual(self.fetch("/loop")["result"], "too-many-redirects")

    def test_other_answers_are_told_apart(self):
        for path, result in {"/nothing.xml": "not-there", "/broken": "refused",
                             "/private": "refused", "/closes": "unreachable",
                             "/large.xml": "too-large"}.items():
            with self.subTest(path):
                self.assertEqual(self.fetch(path)["result"], result)

    def test_a_byte_a_second_is_too_slow(self):
        answer = self.fetch("/slow/config-v1.1.xml", "--total", "400")
        self.assertEqual(answer["result"], "too-slow")
        self.assertLess(answer["milliseconds"], 5_000)

    def test_plain_http_is_spoken_only_where_it_is_asked_for(self):
        before = len(self.seen())
        url = f"http://{HOSTS[0]}/mail/config-v1.1.xml"
        self.assertEqual(self.run_json(url)["result"], "unreachable")
        self.assertEqual(self.run_json(url, "--plain-http")["body"], DOCUMENT)
        self.assertEqual([request["scheme"] for request in self.seen(before + 1)[before:]],
                         ["http"])

    def test_plain_http_may_lead_to_https(self):
        answer = self.run_json(f"http://{HOSTS[0]}/upgrade", "--plain-http")
        self.assertEqual(answer["body"], DOCUMENT)
        self.assertEqual(answer["from"], "https://nginx.test/mail/config-v1.1.xml")

    def test_without_our_authority_nothing_is_asked(self):
        before = len(self.seen())
        answer = self.fetch("/mail/config-v1.1.xml", trusting=False)
        self.assertEqual(answer["result"], "untrusted")
        self.assertEqual(len(self.seen()), before)

    def test_the_name_on_the_certificate_must_be_the_one_asked_for(self):
        answer = self.run_json("https://www.nginx.test/mail/config-v1.1.xml")
        self.assertEqual(answer["result"], "untrusted")

    def seen(self, at_least=0):
        """The requests that the server wrote down; it does so after it answered."""
        deadline = time.monotonic() + SECONDS_A_RUN
        while True:
            requests = [json.loads(line) for line in self.peer.log().splitlines()
                        if line.startswith("{") and line.endswith("}")]
            # The comparison's plain client of another test may still be written down.
            requests = [request for request in requests if request["agent"] == "Mailberth"]
            if len(requests) >= at_least or time.monotonic() > deadline:
                return requests

    def fetch(self, path, *arguments, trusting=True):
        return self.run_json(f"https://{HOSTS[0]}{path}", *arguments, trusting=trusting)

    def run_json(self, url, *arguments, trusting=True):
        """Runs fetch_document with connections to all hosts led to the peer's ports."""
        command = [os.environ["FETCH_DOCUMENT"], url, *arguments]
        for host in HOSTS + ["www.nginx.test", "elsewhere.test"]:
            command += ["--connect-to", f"{host}:443:127.0.0.1:{self.peer.implicit_tls_port}",
                        "--connect-to", f"{host}:80:127.0.0.1:{self.peer.starttls_port}"]
        if trusting:
            command += ["--ca-file", self.peer.authority]
        ran = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True,
                             timeout=SECONDS_A_RUN)
        self.assertEqual((ran.returncode, ran.stderr), (0, ""))
        return json.loads(ran.stdout)


def main():
    if not os.access(os.environ.get("FETCH_DOCUMENT", ""), os.X_OK):
        sys.exit("live test: the environment's FETCH_DOCUMENT does not name the program to test.")
    try:
        with Peer("nginx", HOSTS) as Nginx.peer:
            tests = unittest.defaultTestLoader.loadTestsFromTestCase(Nginx)
            passed = unittest.TextTestRunner(verbosity=2).run(tests).wasSuccessful()
            if not passed:
                print(f"\nWhat nginx said:\n{Nginx.peer.log()}", file=sys.stderr)
    except CannotStart as reason:
        sys.exit(f"live test of nginx: {reason}")
    sys.exit(0 if passed else 1)


if __name__ == "__main__":
    main()
