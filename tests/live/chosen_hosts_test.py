# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0
"""A password goes only to a host that somebody chose. Every way by which a host becomes known is
tried with a server behind it that is honest, forged, silent, or refused for its certificate, and
with each command that could lose a password: nothing but the chosen server hears of signing in."""

import base64
import itertools
import json
import os
import pathlib
import socket
import subprocess
import sys
import tempfile
import unittest
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

from name_server import Zone
from peer import CannotStart, issue_certificate, make_certificates
from scripted_servers import ListeningMailServer, WebServer, answer
from submission_server import refusing_port

PASSWORD = "Vx7-open-sesame-q9Kz"
OWN = "firma.example"
FARM = "smtp.mailfarm.example"
SECOND = "relay.mailfarm.example"
EVIL = "mail.attacker.example"
GMX = "mail.gmx.net"
LIST = "autoconfig.thunderbird.net"

DONE, NOTHING_USABLE, WORD_NEEDED = 0, 1, 7
COMMANDS = ("sign-in", "send-test", "hand-over")


@dataclass
class Way:
    """How the host of a server becomes known, for whom, and what the rule makes of it."""
    name: str
    host: str
    status: int                       # with an honest server there
    address: str = f"ann@{OWN}"
    records: dict = field(default_factory=dict)
    pages: dict = field(default_factory=dict)      # web host -> host its settings name, or redirect
    options: tuple = ()


def submissions(host):
    return {(f"_submissions._tcp.{OWN}", "SRV"): [(465, host)], (host, "A"): ["127.0.0.1"]}


def exchanger(host):
    return {(OWN, "MX"): [(10, host)], (host, "A"): ["127.0.0.1"]}


WAYS = (
    Way("typed", FARM, DONE, options=("--server", f"{FARM}:465/implicit-tls")),
    Way("accepted", FARM, DONE, records=submissions(FARM), options=("--accept-host", FARM)),
    Way("another one accepted", FARM, WORD_NEEDED, records=submissions(FARM),
        options=("--accept-host", SECOND)),
    Way("in the book for the domain", GMX, DONE, address="ann@gmx.net"),
    Way("in the book for the exchanger's platform", "smtp.gmail.com", DONE,
        records=exchanger("aspmx.l.google.com")),
    Way("in the book, and a service record leads there", "smtp.gmail.com", DONE,
        records=submissions("smtp.gmail.com")),
    Way("in the book, and Autodiscover's service record leads there", "smtp.trekmail.net", DONE,
        records={(f"_autodiscover._tcp.{OWN}", "SRV"): [(443, "autodiscover.trekmail.net")]}),
    Way("in the book, and Autodiscover's alias leads there", "smtp.trekmail.net", DONE,
        records={(f"autodiscover.{OWN}", "CNAME"): ["autodiscover.trekmail.net"]}),
    Way("in the book, and who may send is included there", "smtp.gmail.com", WORD_NEEDED,
        records={(OWN, "TXT"): ["v=spf1 include:_spf.google.com ~all"]}),
    Way("by what may send", FARM, WORD_NEEDED,
        records={(OWN, "TXT"): [f"v=spf1 a:{FARM} -all"], (FARM, "A"): ["127.0.0.1"]}),
    Way("behind a usual name's alias", FARM, WORD_NEEDED,
        records={(f"smtp.{OWN}", "CNAME"): [FARM], (FARM, "A"): ["127.0.0.1"]}),
    Way("in the book, and a usual name's alias leads there", "smtp.trekmail.net", DONE,
        records={(f"mail.{OWN}", "CNAME"): ["mail.trekmail.net"]}),
    Way("a usual name beside the exchanger", FARM, WORD_NEEDED,
        records={**exchanger("mx.mailfarm.example"), (FARM, "A"): ["127.0.0.1"]}),
    Way("by the service record of the domain above", FARM, WORD_NEEDED,
        address=f"ann@abteilung.{OWN}", records=submissions(FARM)),
    Way("in the file of the domain above", FARM, DONE, address=f"ann@abteilung.{OWN}",
        pages={f"autoconfig.{OWN}": FARM}),
    Way("in the domain's file", FARM, DONE, pages={f"autoconfig.{OWN}": FARM}),
    Way("in the domain's file of the well-known kind", FARM, DONE, pages={OWN: FARM}),
    Way("in a file to which the domain's host redirects", FARM, DONE,
        pages={f"autoconfig.{OWN}": "https://autoconfig.mailfarm.example/settings.xml",
               "autoconfig.mailfarm.example": FARM}),
    Way("in a file to which the domain's host redirects over plain http", FARM, NOTHING_USABLE,
        pages={f"autoconfig.{OWN}": "http://autoconfig.mailfarm.example/settings.xml",
               "http://autoconfig.mailfarm.example": FARM}),
    Way("on the list", FARM, DONE, pages={LIST: FARM}),
    Way("by a service record", FARM, WORD_NEEDED, records=submissions(FARM)),
    Way("in the exchanger's file", FARM, WORD_NEEDED, records=exchanger("mx.mailfarm.example"),
        pages={"autoconfig.mailfarm.example": FARM}),
    Way("the exchanger itself", "mx.mailfarm.example", WORD_NEEDED,
        records=exchanger("mx.mailfarm.example")),
    Way("in the domain's file over plain http", FARM, WORD_NEEDED,
        pages={f"http://autoconfig.{OWN}": FARM}, options=("--plain-http",)),
    Way("the usual name", f"smtp.{OWN}", DONE),
    Way("a usual name of two labels", f"smtp.mail.{OWN}", WORD_NEEDED),
    Way("the own exchanger", f"mx.{OWN}", DONE, records=exchanger(f"mx.{OWN}")),
)


class Lab(unittest.TestCase):
    """One authority for all; servers and a name server for each trial."""

    folder = None

    def run_command(self, command, way, places, records, *options):
        with Zone(records) as names:
            call = [os.environ["MAILBERTH_CLI"], command, way.address, "--json", "--no-memory",
                    "--nameserver", f"127.0.0.1:{names.port}", "--proxy", "none", "--timeout", "3",
                    "--ca-file", str(self.folder / "authority.pem"), *way.options, *options]
            if command == "hand-over":
                call += ["--for", "text"]
            else:
                call += ["--password-stdin"]
            for (host, port), there in places.items():
                call += ["--connect-to", f"{host}:{port}:127.0.0.1:{there}"]
            ran = subprocess.run(call, input=PASSWORD + "\n", capture_output=True, text=True,
                                 timeout=60)
        self.assertNotIn(PASSWORD, ran.stdout + ran.stderr)
        return ran, json.loads(ran.stdout)

    def certificate(self, prefix):
        return self.folder / f"{prefix}certificate.pem", self.folder / f"{prefix}key.pem"

    def check_hears_nothing(self, server):
        self.assertEqual([verb for verb in server.said
                          if verb not in ("EHLO", "QUIT", "STARTTLS", "NOOP")], [])
        for coat in coats(PASSWORD):
            self.assertNotIn(coat, server.heard)


def coats(password):
    """The password as it could be hidden in what is sent."""
    plain = password.encode()
    yield plain
    yield plain[::-1]
    yield plain.hex().encode()
    for before in b"", b"\0ann\0", b"a\0b\0", b"x":
        yield base64.b64encode(before + plain).rstrip(b"=")[4:-2]


class Web(WebServer):
    """Serves for each web host the settings that name another host; 404 elsewhere."""

    def __init__(self, certificate, pages):
        super().__init__(certificate, None)
        self.pages = pages
        self.plain_port = self.listen(self._serve_plain)
        self._conduct = lambda stream, over: stream.sendall(self.page("", self.asked[-1][0]))

    def page(self, scheme, host):
        named = self.pages.get(scheme + host)
        if named and "://" in named:
            return answer("", "302 Found", fields=f"Location: {named}\r\n")
        return answer(settings(named)) if named else answer("", "404 Not Found")

    def _serve_plain(self, stream):
        lines = stream.makefile("rb")
        lines.readline()
        fields = dict(line.decode().strip().split(": ", 1)
                      for line in iter(lines.readline, b"\r\n"))
        stream.sendall(self.page("http://", fields["Host"]))


def settings(host):
    return f"""<clientConfig version="1.1"><emailProvider id="{OWN}">
        <outgoingServer type="smtp"><hostname>{host}</hostname><port>465</port>
        <socketType>SSL</socketType><authentication>password-cleartext</authentication>
        </outgoingServer></emailProvider></clientConfig>"""


class EveryWay(Lab):
    """A stranger with a valid certificate of his own stands at every other host that anything in
    the trial names."""

    def test_honest(self):
        self.try_all("", lambda way: way.status)

    def test_forged_with_a_valid_certificate_for_another_name(self):
        self.try_all("evil-", lambda _: NOTHING_USABLE)

    def test_expired_or_otherwise_refused(self):
        self.try_all("foreign-", lambda _: NOTHING_USABLE)

    def test_silent(self):
        self.try_all(None, lambda _: NOTHING_USABLE, commands=("sign-in",))

    def try_all(self, prefix, expected, commands=COMMANDS):
        def trial(pair):
            way, command = pair
            return way, command, self.trial(way, command, prefix)

        with ThreadPoolExecutor(6) as pool:
            for way, command, (ran, report, server, stranger) in pool.map(
                    trial, itertools.product(WAYS, commands)):
                with self.subTest(way=way.name, command=command):
                    status = expected(way)
                    self.assertEqual(ran.returncode, status, ran.stderr)
                    self.check_hears_nothing(stranger)
                    if status != DONE or command == "hand-over":
                        self.check_hears_nothing(server)
                    else:
                        self.assertEqual(server.said.count("AUTH"), 1)
                    self.check_report(report, way, status, command)

    def trial(self, way, command, prefix):
        with ListeningMailServer(self.certificate(prefix or "")) as server, \
                ListeningMailServer(self.certificate("evil-")) as stranger, \
                Web(self.certificate("web-"), way.pages) as web, \
                refusing_port() as closed, socket.create_server(("127.0.0.1", 0)) as mute:
            places = {}
            for host in (EVIL, SECOND, OWN, "aspmx.l.google.com", "mx.mailfarm.example"):
                places[host, 465] = closed
                places[host, 587] = closed
            places[EVIL, 465], places[EVIL, 587] = stranger.implicit_tls_port, stranger.starttls_port
            there = mute.getsockname()[1]
            places[way.host, 465] = there if prefix is None else server.implicit_tls_port
            places[way.host, 587] = there if prefix is None else server.starttls_port
            for host in (f"autoconfig.{OWN}", OWN, LIST, "autoconfig.mailfarm.example"):
                places[host, 443] = web.port
                places[host, 80] = web.plain_port
            ran, report = self.run_command(command, way, places, way.records)
        return ran, report, server, stranger

    def check_report(self, report, way, status, command):
        recommended = report["recommendation"]
        if status == NOTHING_USABLE:
            self.assertIsNone(recommended)
            self.assertEqual(report["standing"], "unusable")
            return
        self.assertEqual(recommended["host"], way.host)
        self.assertEqual(recommended["consent"], "given" if status == DONE else "needed")
        codes = [finding["code"] for finding in report["findings"]]
        self.assertEqual("dns.foreign-host" in codes, status == WORD_NEEDED)
        if status == WORD_NEEDED and command != "hand-over":
            self.assertEqual(report["sign_in"]["outcome"], "not-tried")


class Scenes(Lab):
    """What an audit did, scene by scene. The stranger's certificate is valid, for his own name."""

    def scene(self, way, *, at, records=None, pages=None, options=(), also=()):
        with ListeningMailServer(self.certificate("evil-")) as stranger, \
                Web(self.certificate("web-"), pages or {}) as web, refusing_port() as closed:
            places = {(way.host, 465): closed, (way.host, 587): closed}
            for host in (at, EVIL, *also):
                places[host, 465] = stranger.implicit_tls_port
                places[host, 587] = closed
            for host in (f"autoconfig.{OWN}", OWN, LIST, "autoconfig.attacker.example"):
                places[host, 443] = web.port
                places[host, 80] = web.plain_port
            for command in COMMANDS:
                ran, report = self.run_command(command, way, places, records or {}, *options)
                self.assertIn(ran.returncode, (NOTHING_USABLE, WORD_NEEDED), ran.stderr)
                self.check_hears_nothing(stranger)
                self.assertNotIn("hand_over", report)
        return ran, report

    def test_whoever_answers_in_the_place_of_the_books_host_gains_nothing(self):
        way = Way("", GMX, NOTHING_USABLE, address="ann@gmx.net")
        ran, report = self.scene(way, at=GMX)
        self.assertEqual(ran.returncode, NOTHING_USABLE)
        self.assertEqual(report["findings"][0]["code"], "tls.cert-wrong-host")
        self.assertEqual({probe["host"] for probe in report["probes"]}, {GMX})

    def test_a_forged_service_record(self):
        records = {("_submissions._tcp.gmx.net", "SRV"): [(465, EVIL)], (EVIL, "A"): ["127.0.0.1"]}
        way = Way("", GMX, NOTHING_USABLE, address="ann@gmx.net")
        ran, _ = self.scene(way, at=EVIL, records=records)
        self.assertEqual(ran.returncode, NOTHING_USABLE)
        ran, _ = self.scene(Way("", FARM, 0), at=EVIL, records=submissions(EVIL))
        self.assertEqual(ran.returncode, WORD_NEEDED)

    def test_a_file_over_plain_http(self):
        ran, _ = self.scene(Way("", FARM, 0), at=EVIL, pages={f"http://autoconfig.{OWN}": EVIL},
                            options=("--plain-http",))
        self.assertEqual(ran.returncode, WORD_NEEDED)

    def test_a_forged_exchanger(self):
        ran, _ = self.scene(Way("", FARM, 0), at=EVIL, records=exchanger("mx.attacker.example"),
                            pages={"autoconfig.attacker.example": EVIL})
        self.assertEqual(ran.returncode, WORD_NEEDED)

    def test_a_name_on_the_own_hosts_certificate(self):
        way = Way("", FARM, 0)
        ran, report = self.scene(way, at=f"smtp.{OWN}")
        self.assertEqual(ran.returncode, NOTHING_USABLE)
        self.assertNotIn(EVIL, {probe["host"] for probe in report["probes"]})
        accepted = Way("", FARM, 0, options=("--accept-host", "mail.other.example"))
        self.assertEqual(self.scene(accepted, at=f"smtp.{OWN}")[0].returncode, NOTHING_USABLE)

    def test_a_yes_lifts_no_verdict_about_a_better_host(self):
        records = {("_submissions._tcp.gmx.net", "SRV"): [(465, EVIL)], (EVIL, "A"): ["127.0.0.1"]}
        way = Way("", GMX, NOTHING_USABLE, address="ann@gmx.net", options=("--accept-host", EVIL))
        ran, _ = self.scene(way, at=EVIL, records=records)
        self.assertEqual(ran.returncode, NOTHING_USABLE)


def main():
    if not os.access(os.environ.get("MAILBERTH_CLI", ""), os.X_OK):
        sys.exit("live test: the environment's MAILBERTH_CLI does not name the program to test.")
    try:
        with tempfile.TemporaryDirectory(prefix="mailberth-live-") as name:
            Lab.folder = pathlib.Path(name)
            make_certificates(Lab.folder, sorted({way.host for way in WAYS}))
            issue_certificate(Lab.folder, [EVIL], "evil-")
            issue_certificate(Lab.folder, ["somebody.else.example"], "foreign-")
            issue_certificate(Lab.folder, [f"autoconfig.{OWN}", OWN, LIST,
                                           "autoconfig.mailfarm.example",
                                           "autoconfig.attacker.example"], "web-")
            unittest.main(verbosity=2)
    except CannotStart as reason:
        sys.exit(f"live test: {reason}")


if __name__ == "__main__":
    main()
