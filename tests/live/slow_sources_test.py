# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0
"""What a slow, lying or foreign web server does to a whole detection: the mail server stands under
its guessable name all the while, and must be proven without waiting for anybody's settings."""

import json
import os
import pathlib
import socket
import struct
import subprocess
import sys
import tempfile
import threading
import unittest

from name_server import NameServer, read_name
from peer import CannotStart, issue_certificate, make_certificates
from scripted_servers import MailServer, WebServer, answer, drips, says, says_late, says_nothing
from submission_server import codes, refusing_port

DOMAIN = "slow.test"
MAIL_HOST = f"smtp.{DOMAIN}"
OWN_HOST = (f"autoconfig.{DOMAIN}", "/mail/config-v1.1.xml")
WELL_KNOWN = (DOMAIN, "/.well-known/autoconfig/mail/config-v1.1.xml")
HOSTER = ("autoconfig.hoster.test", "/mail/config-v1.1.xml")
LIST = "autoconfig.thunderbird.net"
LIAR = f"relay.{DOMAIN}"
FOREIGN = "other.test"
HOTSPOT = "local.captive-portal"

CONNECT = 3_000                           # milliseconds: what the product promises
FETCH = 6_000
DISCOVERY = 8_000
LANE = 8_000                              # once another server is proven
SLACK = 2_000                             # for a machine that is busy with something else
SECONDS_A_RUN = 60


def settings(host, port=465, security="SSL"):
    return f"""<clientConfig version="1.1"><emailProvider id="{DOMAIN}">
        <outgoingServer type="smtp"><hostname>{host}</hostname><port>{port}</port>
        <socketType>{security}</socketType><authentication>password-cleartext</authentication>
        </outgoingServer></emailProvider></clientConfig>"""


WEB_PAGE = answer("<!DOCTYPE html><html><body><h1>Welcome</h1></body></html>", kind="text/html")


class Detection(unittest.TestCase):
    """What all of them have in common: one mail server for all, a web server for each."""

    folder = None
    mail = None

    def certificate(self, prefix=""):
        return self.folder / f"{prefix}certificate.pem", self.folder / f"{prefix}key.pem"

    def detect(self, conduct, *options, mute=False, names=None, places=(), prefix="", status=0):
        """The report of one detection, with that web server in the place of all web hosts."""
        sessions = dict(self.mail.sessions)
        with WebServer(self.certificate(prefix), conduct, mute) as web, \
                (names or NameServer(MAIL_HOST)) as names, refusing_port() as closed:
            places = [(MAIL_HOST, 465, self.mail.implicit_tls_port),
                      (MAIL_HOST, 587, self.mail.starttls_port),
                      *((host, 443, web.port) for host in (OWN_HOST[0], DOMAIN, HOSTER[0])),
                      (DOMAIN, 465, closed), (DOMAIN, 587, closed),
                      *((host, port, there or web.port) for host, port, there in places)]
            report = self.run_json(names, places, options, status)
            self.check_contacts(report, web, names)
        self.sessions = {lane: count - sessions[lane]
                         for lane, count in self.mail.sessions.items()}
        return report, web

    def run_json(self, names, places, options, status=0):
        command = [os.environ["MAILBERTH_CLI"], "detect", f"secret-name@{DOMAIN}", "--json",
                   "--nameserver", f"127.0.0.1:{names.port}", "--proxy", "none", "--no-memory",
                   "--ca-file", str(self.folder / "authority.pem"), *options]
        for host, port, there in places:
            command += ["--connect-to", f"{host}:{port}:127.0.0.1:{there}"]
        ran = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True,
                             timeout=SECONDS_A_RUN)
        self.assertEqual((ran.returncode, ran.stderr), (status, ""))
        return json.loads(ran.stdout)

    def check_contacts(self, report, web, names):
        """What is said of the contacts is what the servers saw, no more and no less."""
        told = {(contact["protocol"], contact["port"]): contact["told"].split(", ")
                for contact in report["contacted"]}
        self.assertEqual(set(told[("dns", names.port)]), set(names.asked))
        said = told.pop(("https", web.port))
        self.assertEqual({fact.removeprefix("tls-server-name ") for fact in said
                          if fact.startswith("tls-server-name ")}, set(web.named))
        self.assertEqual({fact.removeprefix("path ") for fact in said if fact.startswith("path ")},
                         {path for _, path in web.asked})
        self.assertEqual({contact["host"] for contact in report["contacted"]}, {"127.0.0.1"})
        self.assertEqual([key for key in told if key[0] in ("http", "https")], [])
        self.assertNotIn("secret-name", json.dumps([web.asked, web.named, names.asked]))

    def check_answer(self, report, source="guess"):
        """The real server, on both its ports, whatever the web says."""
        self.assertEqual((report["standing"], report["ended"]), ("ready", "complete"))
        answered = report["recommendation"]
        self.assertEqual((answered["host"], answered["port"], answered["source"]),
                         (MAIL_HOST, 465, source))
        self.assertEqual([(other["host"], other["port"]) for other in report["alternatives"]],
                         [(MAIL_HOST, 587)])
        self.assertEqual(self.sessions, {"implicit-tls": 1, "starttls": 1})
        spoken_to = {contact["port"] for contact in report["contacted"]
                     if contact["protocol"] == "smtp"}
        self.assertLessEqual({self.mail.implicit_tls_port, self.mail.starttls_port}, spoken_to)

    def check_came_before(self, report, slow):
        """The first answer did not wait for this source."""
        self.assertLess(report["first_answer_ms"], slow["ms"])

    def check_took(self, source, at_least, at_most):
        took = source["ms"] - source["start_ms"]
        self.assertGreaterEqual(took, at_least)
        self.assertLessEqual(took, at_most)


class SlowSources(Detection):
    """Each behaviour twice: as people run it, which waits for nobody, and with --all, which gives
    every source its time and shows where that ends."""

    def test_nobody_waits_for_settings_that_come_late(self):
        report, web = self.detect(says_late(answer(settings(MAIL_HOST)), 2))
        slow = source_in(report, "autoconfig")
        self.assertEqual(slow["outcome"], "unreachable")
        self.check_answer(report)
        self.check_came_before(report, slow)
        self.assertEqual(sorted(web.asked), [OWN_HOST, WELL_KNOWN])

    def test_settings_that_come_late_count_where_everything_is_tried(self):
        report, _ = self.detect(says_late(answer(settings(MAIL_HOST)), 2), "--all")
        slow = source_in(report, "autoconfig")
        self.assertEqual(slow["outcome"], "found")
        self.check_took(slow, 2_000, FETCH)
        self.check_answer(report, "autoconfig")
        self.check_came_before(report, slow)

    def test_a_byte_a_second_delays_no_answer(self):
        report, _ = self.detect(drips(answer(settings(MAIL_HOST))))
        slow = source_in(report, "autoconfig")
        self.assertEqual(slow["outcome"], "unreachable")
        self.check_answer(report)
        self.check_came_before(report, slow)

    def test_a_byte_a_second_ends_with_the_time_for_one_document(self):
        report, _ = self.detect(drips(answer(settings(MAIL_HOST))), "--all")
        slow = source_in(report, "autoconfig")
        self.assertEqual(slow["outcome"], "unreachable")
        self.assertIn("too slow", slow["diagnostic"])
        self.check_took(slow, FETCH - 100, FETCH + SLACK)
        self.check_answer(report)
        self.check_came_before(report, slow)
        self.assertLessEqual(report["verdict_ms"], DISCOVERY + SLACK)

    def test_a_server_that_never_answers_the_question_ends_so_too(self):
        report, web = self.detect(says_nothing, "--all")
        slow = source_in(report, "autoconfig")
        self.assertEqual(slow["outcome"], "unreachable")
        self.check_took(slow, FETCH - 100, FETCH + SLACK)
        self.check_answer(report)
        self.check_came_before(report, slow)
        self.assertEqual(sorted(web.asked), [OWN_HOST, WELL_KNOWN])

    def test_a_server_that_takes_the_connection_and_is_mute_has_the_time_to_connect(self):
        for options in [], ["--all"]:
            with self.subTest(options):
                report, web = self.detect(says_nothing, *options, mute=True)
                slow = source_in(report, "autoconfig")
                self.assertEqual(slow["outcome"], "unreachable")
                self.check_answer(report)
                self.check_came_before(report, slow)
                self.assertEqual(web.asked, [])
        self.assertIn("too slow", slow["diagnostic"])
        self.check_took(slow, CONNECT - 100, CONNECT + SLACK)

    def test_questions_in_a_row_end_with_the_time_for_all_of_them(self):
        names = SlowExchanger(seconds=3)
        report, web = self.detect(drips(answer(settings("smtp.hoster.test"))), "--all",
                                  names=names)
        slow = source_in(report, "mx")
        self.assertEqual((slow["outcome"], slow["diagnostic"]), ("unreachable", "cancelled"))
        self.check_took(slow, FETCH, DISCOVERY + SLACK)
        self.assertLessEqual(report["verdict_ms"], DISCOVERY + SLACK)
        self.check_answer(report)
        self.check_came_before(report, slow)
        self.assertIn(HOSTER, web.asked)


class Lies(Detection):
    """What is published is well-formed, and wrong. It is tried, and never recommended."""

    def test_a_host_that_never_greets(self):
        with socket.create_server(("127.0.0.1", 0)) as mute:
            there = mute.getsockname()[1]
            report = self.lie(settings(LIAR), (LIAR, 465, there), (LIAR, 587, there))
        self.check_tried(report, LIAR)
        for probe in report["probes"]:
            if probe["host"] == LIAR:
                self.assertLess(report["first_answer_ms"], probe["ms"])
        self.assertLessEqual(report["verdict_ms"], LANE + SLACK)

    def test_a_host_that_is_another(self):
        with MailServer(self.certificate("foreign-")) as other:
            report, _ = self.detect(says(answer(settings(LIAR))), status=1,
                                    places=[(LIAR, 465, other.implicit_tls_port),
                                            (LIAR, 587, other.starttls_port)])
            self.assertEqual(other.sessions, {"implicit-tls": 0, "starttls": 0})
        self.check_tried(report, LIAR)
        refused = {probe["outcome"] for probe in report["probes"] if probe["host"] == LIAR}
        self.assertIn("certificate-refused", refused)
        # The domain itself named that host: nothing is recommended in its place.
        self.assertIsNone(report["recommendation"])
        self.assertEqual(report["findings"][0]["code"], "tls.cert-wrong-host")

    def test_a_host_that_does_not_exist(self):
        report = self.lie(settings(LIAR))
        self.check_tried(report, LIAR)
        self.assertEqual({probe["outcome"] for probe in report["probes"] if probe["host"] == LIAR},
                         {"name-not-found"})

    def test_a_port_without_encryption(self):
        report = self.lie(settings(MAIL_HOST, 25, "plain"), source="autoconfig")
        self.assertEqual(source_in(report, "autoconfig")["in_the_clear"], [f"{MAIL_HOST}:25"])
        self.assertIn("tls.published-in-the-clear", codes(report))
        self.assertEqual({probe["port"] for probe in report["probes"]}, {465, 587})

    def test_an_address_inside_the_own_network(self):
        for inside in "10.0.0.5", "127.0.0.1", "[::1]", "localhost", "169.254.169.254":
            with self.subTest(inside):
                report = self.lie(settings(inside), outcome="malformed")
                self.assertEqual(source_in(report, "autoconfig")["named"], [])
                self.assertEqual({probe["host"] for probe in report["probes"]}, {MAIL_HOST})

    def lie(self, text, *places, source="guess", outcome="found"):
        report, web = self.detect(says(answer(text)), places=places)
        self.assertEqual(source_in(report, "autoconfig")["outcome"], outcome)
        self.assertEqual(sorted(web.asked), [OWN_HOST, WELL_KNOWN])
        self.check_answer(report, source)
        return report

    def check_tried(self, report, host):
        tried = {(probe["host"], probe["source"]) for probe in report["probes"]}
        self.assertIn((host, "autoconfig"), tried)


class Pages(Detection):
    """Something other than settings is served, to whatever is asked."""

    def test_a_site_that_answers_everything_with_a_page_has_no_settings(self):
        report, web = self.detect(says(WEB_PAGE))
        self.assertEqual(source_in(report, "autoconfig")["outcome"], "nothing")
        self.check_answer(report)
        self.assertEqual(sorted(web.asked), [OWN_HOST, WELL_KNOWN])
        self.assertNotIn(HOTSPOT, codes(report))

    def test_a_hotspot_that_answers_for_everybody_is_recognised_and_asked_nothing(self):
        report, web = self.detect(says(WEB_PAGE), places=[(LIST, 443, None)], prefix="foreign-")
        for source in "autoconfig", "ispdb":
            self.assertEqual(source_in(report, source)["outcome"], "unreachable")
        self.check_answer(report)
        self.assertEqual(web.asked, [])
        hotspot = next(finding for finding in report["findings"] if finding["code"] == HOTSPOT)
        self.assertEqual(hotspot["severity"], "info")
        self.assertEqual(hotspot["facts"]["sign"], "foreign-certificates")
        self.assertEqual(hotspot["facts"]["proven"], MAIL_HOST)
        self.assertEqual(set(hotspot["facts"]["hosts"]), {OWN_HOST[0], DOMAIN, LIST})

    def test_a_wrong_certificate_of_the_domain_alone_is_no_hotspot(self):
        report, web = self.detect(says(WEB_PAGE), prefix="foreign-")
        self.assertEqual(source_in(report, "autoconfig")["outcome"], "unreachable")
        self.check_answer(report)
        self.assertEqual(web.asked, [])
        self.assertNotIn(HOTSPOT, codes(report))

    def test_a_network_that_says_so_is_a_hotspot(self):
        report, _ = self.detect(says(answer("<html>Sign in</html>",
                                            "511 Network Authentication Required")))
        self.assertEqual(source_in(report, "autoconfig")["outcome"], "unreachable")
        self.check_answer(report)
        self.assertIn(HOTSPOT, codes(report))

    def test_a_way_to_another_domain_is_taken_only_to_who_proves_the_name(self):
        away = answer("", "302 Found", fields=f"Location: https://{FOREIGN}/settings.xml\r\n")
        report, web = self.detect(says(away), places=[(FOREIGN, 443, None)])
        source = source_in(report, "autoconfig")
        self.assertEqual(source["outcome"], "unreachable")
        self.assertIn("not trusted", source["diagnostic"])
        self.check_answer(report)
        self.assertEqual(sorted(web.asked), [OWN_HOST, WELL_KNOWN])
        self.assertIn(FOREIGN, web.named)

    def test_a_way_into_the_clear_is_not_taken(self):
        away = answer("", "302 Found", fields=f"Location: http://{FOREIGN}/settings.xml\r\n")
        report, web = self.detect(says(away), places=[(FOREIGN, 443, None)])
        source = source_in(report, "autoconfig")
        self.assertEqual(source["outcome"], "unreachable")
        self.assertIn(f"leads to http://{FOREIGN}/settings.xml, not followed",
                      source["diagnostic"])
        self.check_answer(report)
        self.assertEqual(sorted(web.asked), [OWN_HOST, WELL_KNOWN])
        self.assertNotIn(FOREIGN, web.named)


class SlowExchanger(NameServer):
    """Names a hoster's mail exchanger for the domain, and takes its time for that."""

    MX = 15

    def __init__(self, seconds):
        super().__init__(MAIL_HOST)
        self._seconds = seconds
        self._waited = threading.Event()

    def _reply(self, question):
        labels, end = read_name(question, 12)
        wanted, _ = struct.unpack_from("!HH", question, end)
        if ".".join(labels) != DOMAIN or wanted != self.MX:
            return super()._reply(question)
        self.asked.append(DOMAIN)
        self._waited.wait(self._seconds)
        exchanger = b"\0\x0a" + b"".join(bytes([len(label)]) + label.encode()
                                         for label in ("mx", "hoster", "test")) + b"\0"
        record = b"\xc0\x0c" + struct.pack("!HHIH", self.MX, 1, 60, len(exchanger)) + exchanger
        return question[:2] + b"\x84\x80\0\1\0\1\0\0\0\0" + question[12:end + 4] + record


def source_in(report, name):
    return next(source for source in report["sources"] if source["source"] == name)


def main():
    if not os.access(os.environ.get("MAILBERTH_CLI", ""), os.X_OK):
        sys.exit("live test: the environment's MAILBERTH_CLI does not name the program to test.")
    try:
        with tempfile.TemporaryDirectory(prefix="mailberth-live-") as name:
            Detection.folder = pathlib.Path(name)
            make_certificates(Detection.folder, [MAIL_HOST, OWN_HOST[0], DOMAIN, HOSTER[0]])
            issue_certificate(Detection.folder, [FOREIGN], "foreign-")
            certificate = Detection.folder / "certificate.pem", Detection.folder / "key.pem"
            with MailServer(certificate) as Detection.mail:
                passed = unittest.main(verbosity=2, exit=False).result.wasSuccessful()
    except CannotStart as reason:
        sys.exit(f"live test of slow sources: {reason}")
    sys.exit(0 if passed else 1)


if __name__ == "__main__":
    main()
