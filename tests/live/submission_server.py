# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0
"""What mailberth-cli must find out about every real mail server; each test program adds its own."""

import contextlib
import json
import os
import smtplib
import socket
import subprocess
import sys
import unittest

from name_server import NameServer
from peer import CannotStart, Peer, strict_context

SECONDS_A_RUN = 60


class SubmissionServer(unittest.TestCase):
    """Base of the tests of one server: `server` names its folder, `mechanisms` are the ways to sign
    in that it offers inside TLS, `capabilities` are some of the keywords it shows there,
    `strongest` is the way that must be taken, and `peer` runs while the tests do."""

    server = None
    mechanisms = None
    capabilities = None
    strongest = "SCRAM-SHA-256"
    peer = None

    # If this fails, the server is at fault and not Mailberth.
    def test_a_plain_smtp_client_can_sign_in_on_both_ports(self):
        trusting = strict_context(self.peer.authority)
        for client in ImplicitTlsClient, starttls_client:
            with client(self.peer, trusting) as session:
                self.assertEqual(session.login("ann", "secret")[0], 235)

    def test_probe_proves_both_ports_and_recommends_465(self):
        report = self.run_json("probe", self.peer.host)
        self.check_recommendation(report)
        self.check_probes(report)

    def test_detect_finds_the_server_from_the_address_alone(self):
        with NameServer(self.peer.host) as names:
            report = self.run_json("detect", f"ann@{self.server}.test",
                                   "--nameserver", f"127.0.0.1:{names.port}")
        self.assertEqual(report["address"], f"ann@{self.server}.test")
        self.assertIn(f"mail.{self.server}.test", names.asked)
        self.check_recommendation(report)
        self.check_probes(report)

    def test_without_our_authority_nothing_is_recommended(self):
        report = self.run_json("probe", self.peer.host, trusting=False, status=1)
        self.assertEqual(report["standing"], "unusable")
        self.assertIsNone(report["recommendation"])
        self.assertEqual([probe["outcome"] for probe in report["probes"]],
                         ["certificate-refused"] * 2)
        for probe in report["probes"]:
            self.assertFalse(probe["tls"]["verified"])
            self.assertNotIn("auth", [step["step"] for step in probe["timeline"]])

    def test_the_name_on_the_certificate_must_be_the_one_asked_for(self):
        report = self.run_json("probe", "mail.elsewhere.test", status=1)
        self.assertIsNone(report["recommendation"])
        self.assertEqual({probe["outcome"] for probe in report["probes"]}, {"certificate-refused"})

    def test_where_465_is_closed_587_is_recommended(self):
        with refusing_port() as closed:
            report = self.run_json("probe", self.peer.host, ports=(closed, self.peer.starttls_port))
        self.assertEqual(outcomes(report),
                         {(465, "implicit-tls"): "refused", (587, "starttls"): "ready"})
        self.assertEqual(recommended(report), (587, "starttls"))
        self.assertEqual(codes(report), {"tcp.provider-has-no-465"})

    def test_where_587_is_closed_465_is_recommended(self):
        with refusing_port() as closed:
            report = self.run_json("probe", self.peer.host,
                                   ports=(self.peer.implicit_tls_port, closed))
        self.assertEqual(outcomes(report),
                         {(465, "implicit-tls"): "ready", (587, "starttls"): "refused"})
        self.assertEqual(recommended(report), (465, "implicit-tls"))
        self.assertEqual(codes(report), {"tcp.provider-has-no-587"})

    def test_ways_that_are_set_up_on_each_other_s_ports_are_found_there(self):
        report = self.run_json("probe", self.peer.host,
                               ports=(self.peer.starttls_port, self.peer.implicit_tls_port))
        self.assertEqual(codes(report), {"tls.plain-on-tls-port", "tls.tls-on-starttls-port"})
        found = outcomes(report)
        self.assertNotEqual(found.pop((465, "implicit-tls")), "ready")
        self.assertNotEqual(found.pop((587, "starttls")), "ready")
        self.assertEqual(found, {(465, "starttls"): "ready", (587, "implicit-tls"): "ready"})
        self.assertEqual(recommended(report), (587, "implicit-tls"))

    def test_the_right_password_signs_in_by_the_strongest_way(self):
        report = self.submit("sign-in")
        self.assertEqual(report["sign_in"]["outcome"], "signed-in")
        self.assertEqual(report["sign_in"]["mechanism"], self.strongest)
        self.assertTrue(report["sign_in"]["reply"].startswith("235 "))
        self.assertNotIn("message", report)

    def test_a_wrong_password_is_refused_and_not_tried_again(self):
        report = self.submit("sign-in", password="not the right one", status=4)
        self.assertEqual(report["sign_in"]["outcome"], "refused")
        said = [line["text"] for line in report["session"]["transcript"]
                if line["from"] == "client"]
        self.assertEqual(sum(text.startswith("AUTH ") for text in said), 1)
        self.assertNotIn("not the right one", json.dumps(report))

    def test_a_message_is_taken_on_both_ports(self):
        for port, way in (465, "implicit-tls"), (587, "starttls"):
            with self.subTest(port):
                report = self.submit("send-test", "--server", f"{self.peer.host}:{port}/{way}")
                self.assertEqual(report["message"]["outcome"], "accepted")
                self.assertTrue(report["message"]["reply"].startswith("250 "))
                self.assertTrue(report["message"]["queue_id"])
                self.assertIn(report["message"]["queue_id"], report["message"]["reply"])

    def submit(self, command, *options, password="secret", status=0):
        with NameServer(self.peer.host) as names:
            return self.run_json(command, f"ann@{self.server}.test", "--username", "ann",
                                 "--password-stdin", "--nameserver", f"127.0.0.1:{names.port}",
                                 *options, given=password + "\n", status=status)

    def check_recommendation(self, report):
        self.assertEqual(report["schema"], "mailberth/1")
        self.assertEqual(report["standing"], "ready")
        self.assertEqual(report["recommendation"]["host"], self.peer.host)
        self.assertEqual(recommended(report), (465, "implicit-tls"))
        self.assertEqual(set(report["recommendation"]["auth"]), self.mechanisms)
        self.assertEqual([(other["port"], other["security"]) for other in report["alternatives"]],
                         [(587, "starttls")])

    def check_probes(self, report):
        probes = {probe["port"]: probe for probe in report["probes"]
                  if probe["host"] == self.peer.host}
        self.assertEqual(set(probes), {465, 587})
        for probe in probes.values():
            self.assertEqual(probe["outcome"], "ready")
            self.assertEqual(probe["tls"]["version"], "TLS 1.3")
            self.assertTrue(probe["tls"]["verified"])
            self.assertEqual(probe["tls"]["errors"], [])
            self.assertEqual(probe["tls"]["chain"][0]["names"], [self.peer.host])
            self.assertLessEqual(self.capabilities, keywords(probe["capabilities"]["after_tls"]))
        self.check_clear_text(probes)

    def check_clear_text(self, probes):
        """On 465 nothing travels readable, on 587 the first EHLO does, and it offers no sign-in."""
        def readable(probe):
            return [step["step"] for step in probe["timeline"] if not step["encrypted"]]

        self.assertLessEqual(set(readable(probes[465])), {"dns", "tcp", "tls"})
        self.assertLessEqual({"greeting", "ehlo", "starttls"}, set(readable(probes[587])))
        before = keywords(probes[587]["capabilities"]["before_tls"])
        self.assertIn("STARTTLS", before)
        self.assertNotIn("AUTH", before)
        self.assertNotIn("STARTTLS", keywords(probes[587]["capabilities"]["after_tls"]))

    def run_json(self, *arguments, ports=None, trusting=True, given="", status=0):
        """Runs mailberth-cli with connections to the host's 465 and 587 led to the peer's ports."""
        for_465, for_587 = ports or (self.peer.implicit_tls_port, self.peer.starttls_port)
        command = [os.environ["MAILBERTH_CLI"], *arguments, "--json", "--all", "--proxy", "none"]
        if arguments[0] != "probe":          # which has no mailbox to remember
            command.append("--no-memory")
        for host in {self.peer.host, arguments[1]} - {f"ann@{self.server}.test"}:
            command += ["--connect-to", f"{host}:465:127.0.0.1:{for_465}",
                        "--connect-to", f"{host}:587:127.0.0.1:{for_587}"]
        if trusting:
            command += ["--ca-file", self.peer.authority]
        ran = subprocess.run(command, input=given, capture_output=True, text=True,
                             timeout=SECONDS_A_RUN)
        self.assertEqual(ran.returncode, status, ran.stdout + ran.stderr)
        return json.loads(ran.stdout)


class ImplicitTlsClient(smtplib.SMTP_SSL):
    """Python's client on the 465-style port."""

    def __init__(self, peer, context):
        self._port = peer.implicit_tls_port
        super().__init__(peer.host, 465, context=context)

    def _get_socket(self, host, _, timeout):
        plain = socket.create_connection(("127.0.0.1", self._port), timeout)
        return self.context.wrap_socket(plain, server_hostname=host)


def starttls_client(peer, context):
    """Python's client on the 587-style port, TLS begun."""
    client = smtplib.SMTP("127.0.0.1", peer.starttls_port)
    client._host = peer.host                 # the name that the certificate is checked for
    client.starttls(context=context)
    return client


def outcomes(report):
    return {(probe["port"], probe["security"]): probe["outcome"] for probe in report["probes"]}


def recommended(report):
    return report["recommendation"]["port"], report["recommendation"]["security"]


def codes(report):
    return {finding["code"] for finding in report["findings"]}


@contextlib.contextmanager
def refusing_port():
    """A port of 127.0.0.1 that nobody else can take meanwhile and that nobody listens on."""
    with socket.socket() as holder:
        holder.bind(("127.0.0.1", 0))
        yield holder.getsockname()[1]


def keywords(capabilities):
    """The first words of EHLO's lines."""
    return {line.split()[0].upper() for line in capabilities or []}


def main(case):
    """Runs the tests of one server; says in a sentence what is missing, and fails then."""
    if not os.access(os.environ.get("MAILBERTH_CLI", ""), os.X_OK):
        sys.exit("live test: the environment's MAILBERTH_CLI does not name the program to test.")
    try:
        with Peer(case.server) as case.peer:
            tests = unittest.defaultTestLoader.loadTestsFromTestCase(case)
            passed = unittest.TextTestRunner(verbosity=2).run(tests).wasSuccessful()
            if not passed:
                print(f"\nWhat {case.server} said:\n{case.peer.log()}", file=sys.stderr)
    except CannotStart as reason:
        sys.exit(f"live test of {case.server}: {reason}")
    sys.exit(0 if passed else 1)
