#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0
"""Signing in and sending at a real submission server, npm's smtp-server, which keeps each message
as it came and has it read by npm's mailparser. Both are unpacked by fetch-npm."""

import base64
import email.utils
import html
import json
import os
import pathlib
import pwd
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import unittest

from name_server import NameServer
from peer import make_certificates

NODEMAILER = pathlib.Path(__file__).resolve().parents[2] / "build" / "nodemailer"
HOST = "smtp.nodemailer.test"
SENDER = "ann@nodemailer.test"
PASSWORD = "a pass=word, ÄÖÜ \"4711\""
TOKEN = "ya29.a0-right_token~+/=="
LANES = {"implicit_tls": (465, "implicit-tls"), "starttls": (587, "starttls")}
SECONDS_A_RUN = 60

# A message's words: what the case is about, subject, paragraphs, language.
WORDS = [
    ("plain English", "Sending works", ["Hello,", "it works."], "en"),
    ("German", "Prüfung der Größe: es läuft",
     ["Grüße aus Köln,", "„schöne“ Töne – für Sie geprüft."], "de"),
    ("other scripts", "件名がとても長いときは折り返されます " * 6 + "🚢",
     ["שלום, 你好, Здравствуйте 🚢 e\u0301", "👩‍👩‍👧 " * 40], "ja"),
    ("lines that are dots", "...", [".", "..", "...", ".hidden", "x" * 74 + " .wrapped"], "en"),
    ("encoded lines that begin with dots", ".ä", [".", "..ä", "." * 400], "de"),
    ("an end of data", ".\r\nQUIT",
     ["\r\n.\r\n", "before\r\n.\r\nRSET\r\nMAIL FROM:<eve@test>"], "en"),
    ("long lines", "s" * 60 + " " + "t" * 600, ["word " * 300, "w" * 900, "ü" * 900], "en"),
    ("words longer than a line may be", "s" * 1200, ["w" * 1200], "en"),
    ("what mbox and quoting would change", "From me",
     ["From here", ">quoted", " > quoted", "> > x"], "en"),
    ("a dash that is no signature", "-- ", ["-- " + "x" * 90, "-- x", "--"], "en"),
    ("markup", "<b>&amp;</b>", ["<script>alert(1)</script> & \"so\" 'on' &lt;"], "en"),
    ("what looks encoded", "=?UTF-8?Q?=41?= =41", ["=41=\r\n=0D=0A =?UTF-8?Q?=41?="], "en"),
    ("header fields", "x\r\nBcc: eve@nodemailer.test\r\n\r\nbody",
     ["Bcc: eve@nodemailer.test"], "en"),
    ("no language", "x", ["y"], ""),
]

# Addresses that must arrive as they are.
ADDRESSES = [
    ("a tag", "ann+shop=1@nodemailer.test"),
    ("an apostrophe", "o'neil@nodemailer.test"),
    ("all that needs no quotes", "a!#$%&'*+-/=?^_`{|}~z@nodemailer.test"),
    ("a local part beyond ASCII", "jürgen.größe@nodemailer.test"),
    ("Chinese", "用户@nodemailer.test"),
    ("a domain beyond ASCII", "ann@müller.test"),
    ("a long one", "l" * 64 + "@" + "d" * 60 + ".nodemailer.test"),
]

# Addresses that no server is told.
BROKEN_ADDRESSES = ['"ann smith"@nodemailer.test', '"ann"@nodemailer.test',
                    "ann smith@nodemailer.test", "ann>@nodemailer.test",
                    "ann\r\nRSET@nodemailer.test"]


class Server:
    """The server for the length of a test, with these mechanisms on offer."""

    def __init__(self, *mechanisms, token=TOKEN):
        self._order = {"host": HOST, "mechanisms": mechanisms, "username": SENDER,
                       "password": PASSWORD, "token": token}

    def __enter__(self):
        self._folder = pathlib.Path(tempfile.mkdtemp(prefix="mailberth-live-"))
        self.authority = make_certificates(self._folder, [HOST])
        self._process = subprocess.Popen(["node", "server.mjs"], cwd=NODEMAILER, text=True,
                                         stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._order |= {"certificate": str(self._folder / "certificate.pem"),
                        "key": str(self._folder / "key.pem")}
        self._process.stdin.write(json.dumps(self._order) + "\n")
        self._process.stdin.flush()
        self.ports = self.hear()
        return self

    def __exit__(self, *_):
        self._process.communicate()
        shutil.rmtree(self._folder)

    def hear(self):
        """The next fact that the server tells."""
        return json.loads(self._process.stdout.readline())

    def rest(self):
        """What it told beyond what was heard; it ends with that."""
        return [json.loads(line) for line in self._process.communicate()[0].splitlines()]


class Nodemailer(unittest.TestCase):
    maxDiff = None

    def test_the_command_line_sends_with_a_password_by_either_way_on_both_ports(self):
        for mechanism in "PLAIN", "LOGIN":
            with Server(mechanism) as server:
                for lane in LANES:
                    with self.subTest(mechanism=mechanism, lane=lane):
                        report = self.send_test(server, lane)
                        self.check_accepted(report, server, mechanism, PASSWORD)
                        message = server.hear()
                        self.assertIn(f"It went through {HOST}, port {LANES[lane][0]}.",
                                      message["read"]["text"])
                        self.check_words_make_it_again(message)

    def test_the_command_line_sends_german_words(self):
        with Server("PLAIN") as server:
            report = self.send_test(server, "implicit_tls", "--lang", "de")
            self.check_accepted(report, server, "PLAIN", PASSWORD)
            message = server.hear()
        self.assertEqual(message["read"]["subject"], "Senden funktioniert")
        self.assertIn("um Ihre Einstellungen für ausgehende Mail zu prüfen",
                      message["read"]["text"])
        self.check_words_make_it_again(message)

    def test_a_wrong_password_is_refused_and_nothing_is_sent(self):
        for mechanism in "PLAIN", "LOGIN":
            with self.subTest(mechanism), Server(mechanism) as server:
                report = self.send_test(server, "starttls", password="another one", status=4)
                self.assertEqual(report["sign_in"]["outcome"], "refused")
                self.assertIn("auth.auth-bad-password", codes(report))
                self.assertEqual(server.rest(),
                                 [{"sign_in": mechanism, "right": False, "secure": True}])

    def test_every_message_arrives_byte_for_byte_and_is_read_back(self):
        with Server("PLAIN") as server:
            for number, (case, subject, paragraphs, language) in enumerate(WORDS):
                with self.subTest(case):
                    order = {"subject": subject, "paragraphs": paragraphs, "language": language}
                    lane = list(LANES)[number % 2]
                    self.check_delivery(order, server, lane)

    def test_addresses_arrive_as_they_are(self):
        with Server("PLAIN") as server:
            for case, address in ADDRESSES:
                with self.subTest(case):
                    order = {"sender": address, "recipients": [address, SENDER]}
                    message = self.check_delivery(order, server, "implicit_tls")
                    is_ascii = address.split("@")[0].isascii()
                    self.assertEqual(message["envelope"]["smtpUtf8"], not is_ascii)

    def test_addresses_that_would_break_out_are_told_nobody(self):
        with Server("PLAIN") as server:
            for address in BROKEN_ADDRESSES:
                with self.subTest(address):
                    for order in {"sender": address}, {"recipients": [address]}:
                        made, report = self.submit(order, server, "implicit_tls")
                        if made is not None:
                            self.assertEqual(report["message"]["outcome"], "unsendable")
            self.assertEqual([fact for fact in server.rest() if "raw" in fact], [])

    def test_the_right_access_token_is_taken_on_both_ports(self):
        for token in TOKEN, "long." * 500:
            with Server("PLAIN", "XOAUTH2", token=token) as server:
                for lane in LANES:
                    with self.subTest(lane, size=len(token)):
                        self.check_delivery({"kind": "token", "secret": token}, server, lane)

    def test_a_wrong_access_token_is_refused_and_the_server_s_reason_is_told(self):
        for token in "ya29.wrong_token", "wrong" * 500:
            with Server("PLAIN", "XOAUTH2") as server:
                for lane in LANES:
                    with self.subTest(lane, size=len(token)):
                        order = {"kind": "token", "secret": token}
                        _, report = self.submit(order, server, lane)
                        self.assertEqual(server.hear(),
                                         {"sign_in": "XOAUTH2", "right": False, "secure": True})
                        self.check_token_refused(report)
                self.assertEqual(server.rest(), [], "one try, no password, no message")

    def test_an_access_token_is_not_given_where_passwords_are_wanted(self):
        with Server("PLAIN", "LOGIN") as server:
            _, report = self.submit({"kind": "token", "secret": TOKEN}, server, "starttls")
            self.assertEqual(report["sign_in"]["outcome"], "no-mechanism")
            self.assertEqual(server.rest(), [])

    def test_a_secret_that_was_told_would_be_noticed(self):
        for before in "", "x", "xy", "xyz":
            told = before + PASSWORD + "z"
            for text in told, json.dumps(told, ensure_ascii=False), base64_of(told):
                with self.subTest(text), self.assertRaises(AssertionError):
                    self.assert_untold([PASSWORD], text)

    def check_token_refused(self, report):
        self.assertEqual(report["sign_in"]["outcome"], "refused")
        self.assertEqual(report["sign_in"]["mechanism"], "XOAUTH2")
        self.assertEqual(json.loads(report["sign_in"]["token_error"]),
                         {"status": "401", "schemes": "bearer", "scope": "https://mail.test/"})
        self.assertTrue(report["sign_in"]["reply"].startswith("535 "), report["sign_in"])
        self.assertEqual(report["message"]["outcome"], "not-tried")
        self.assertEqual(codes(report), {"auth.oauth-token-rejected"})

    def check_accepted(self, report, server, mechanism, secret):
        self.assertEqual(server.hear(), {"sign_in": mechanism, "right": True, "secure": True})
        self.assertEqual(report["sign_in"]["mechanism"], mechanism)
        self.assertEqual(report["message"]["outcome"], "accepted", report["message"])
        self.assertEqual(report["message"]["queue_id"], "4711")
        self.assert_untold([secret], json.dumps(report, ensure_ascii=False))

    def check_delivery(self, order, server, lane):
        """Submits what is ordered; returns the message as the server had it."""
        made, report = self.submit(order, server, lane)
        order = whole(order)
        mechanism = "XOAUTH2" if order["kind"] == "token" else "PLAIN"
        self.check_accepted(report, server, mechanism, order["secret"])
        message = server.hear()
        self.assertEqual(base64.b64decode(message["raw"]), made)
        self.check_read_back(message["read"], order)
        self.check_envelope(message["envelope"], order)
        self.check_nothing_is_told_of_this_machine(message)
        return message

    def check_read_back(self, read, order):
        paragraphs = [on_one_line(paragraph) for paragraph in order["paragraphs"]]
        self.assertEqual(read["text"].removesuffix("\n"), "\n\n".join(paragraphs))
        self.assertEqual(read["html"], page(order, paragraphs))
        self.assertEqual(read["subject"], on_one_line(order["subject"]))
        self.assertEqual([in_ascii(each["address"]) for each in read["from"]],
                         [in_ascii(order["sender"])])
        self.assertEqual([in_ascii(each["address"]) for each in read["to"]],
                         [in_ascii(recipient) for recipient in order["recipients"]])
        self.assertEqual({each["name"] for each in read["from"] + read["to"]}, {""})
        domain = in_ascii(order["sender"]).split("@")[1]
        self.assertRegex(read["messageId"], rf"^<[0-9a-f]{{32}}@{re.escape(domain)}>$")
        self.assertEqual(read["autoSubmitted"], "auto-generated")
        self.assertEqual(read.get("language", ""), order["language"])
        self.assertEqual(read["attachments"], 0)
        self.assertEqual(sorted(read["headers"]), sorted(
            ["date", "from", "to", "subject", "message-id", "auto-submitted", "mime-version",
             "content-type"] + ["content-language"] * bool(order["language"])))

    def check_envelope(self, envelope, order):
        self.assertEqual(in_ascii(envelope["mailFrom"]["address"]), in_ascii(order["sender"]))
        self.assertEqual([in_ascii(each["address"]) for each in envelope["rcptTo"]],
                         [in_ascii(recipient) for recipient in order["recipients"]])

    def check_words_make_it_again(self, message):
        """The program draws date and mark by itself. With these, what mailparser read makes the
        same message again, so nothing is lost, and nothing is in it beside."""
        raw, read = base64.b64decode(message["raw"]), message["read"]
        order = {
            "subject": read["subject"], "paragraphs": read["text"].rstrip("\n").split("\n\n"),
            "language": read["language"], "sender": SENDER, "recipients": [SENDER],
            "marks": {"date": read["date"], "random": read["messageId"][1:33]},
        }
        made, _ = run_session(order)
        self.assertEqual(raw, made)
        self.check_read_back(read, whole(order))
        self.check_envelope(message["envelope"], order)
        self.check_nothing_is_told_of_this_machine(message)

    def check_nothing_is_told_of_this_machine(self, message):
        raw = base64.b64decode(message["raw"])
        head = email.message_from_bytes(raw)
        # From, To and Subject were compared with what was given.
        told = " ".join(value for name, value in head.items()
                        if name not in ("From", "To", "Subject"))
        told = told.replace(str(head["From"]).split("@")[1], "") + " " + message["greeted_as"]
        for name in names_of_this_machine():
            self.assertNotRegex(told.lower(), rf"(?<!\w){re.escape(name)}(?!\w)")
        self.assertEqual(email.utils.parsedate_tz(head["Date"])[9], 0, "no time zone but UTC")
        self.assertTrue(message["secure"])

    def assert_untold(self, secrets, *texts):
        for text in texts:
            for form in (form for secret in secrets for form in forms(secret)):
                self.assertNotIn(form, text)

    def send_test(self, server, lane, *options, password=PASSWORD, status=0):
        """Runs mailberth-cli; returns its report."""
        port, security = LANES[lane]
        with NameServer(HOST) as names:
            command = [os.environ["MAILBERTH_CLI"], "send-test", SENDER, "--json",
                       "--password-stdin", "--server", f"{HOST}:{port}/{security}",
                       "--proxy", "none", "--no-memory", "--nameserver", f"127.0.0.1:{names.port}",
                       "--connect-to", f"{HOST}:{port}:127.0.0.1:{server.ports[lane]}",
                       "--ca-file", server.authority, *options]
            ran = subprocess.run(command, input=password + "\n", capture_output=True, text=True,
                                 timeout=SECONDS_A_RUN, env=talkative())
        self.assertEqual(ran.returncode, status, ran.stdout + ran.stderr)
        self.assert_untold([password, f"\0{SENDER}\0{password}"], ran.stdout, ran.stderr)
        return json.loads(ran.stdout)

    def submit(self, order, server, lane):
        """Runs submission_session; returns the message that it made, and its report."""
        order = whole(order)
        order["server"] = {"host": HOST, "port": server.ports[lane], "security": LANES[lane][1],
                           "authority": str(server.authority)}
        made, ran = run_session(order)
        secret = order["secret"]
        self.assert_untold([secret, f"\0{SENDER}\0{secret}",
                            f"user={SENDER}\1auth=Bearer {secret}\1\1"], ran.stdout, ran.stderr)
        reports = ran.stdout.splitlines()[1:]
        return made, json.loads(reports[0]) if reports else None


def run_session(order):
    ran = subprocess.run([os.environ["SUBMISSION_SESSION"]], input=json.dumps(order), text=True,
                         capture_output=True, timeout=SECONDS_A_RUN, env=talkative())
    if ran.returncode != 0:
        raise AssertionError(ran.stderr)
    made = json.loads(ran.stdout.splitlines()[0])["made"]
    return made and base64.b64decode(made), ran


def talkative():
    """An environment in which Qt logs whatever it can: no secret may be in that either."""
    return {**os.environ, "QT_LOGGING_RULES": "*=true"}


def whole(order):
    return {"sender": SENDER, "recipients": [SENDER], "subject": "Sending works",
            "paragraphs": ["Hello,", "it works."], "language": "en", "username": SENDER,
            "secret": PASSWORD, "kind": "password", **order}


def on_one_line(text):
    return " ".join(text.split())


def page(order, paragraphs):
    body = "".join(f"<p>{escaped(paragraph)}</p>\n" for paragraph in paragraphs)
    title = escaped(on_one_line(order["subject"]))
    return (f'<!DOCTYPE html>\n<html lang="{order["language"] or "und"}">\n<head>'
            f'<meta charset="utf-8"><title>{title}</title></head>\n'
            f"<body>\n{body}</body>\n</html>\n")


def escaped(text):
    return html.escape(text, quote=False).replace('"', "&quot;")


def in_ascii(address):
    local, domain = address.rsplit("@", 1)
    return local + "@" + domain.encode("idna").decode()


def names_of_this_machine():
    account = pwd.getpwuid(os.geteuid())
    names = {socket.gethostname(), socket.gethostname().split(".")[0], account.pw_name,
             account.pw_gecos.split(",")[0], account.pw_dir}
    return {name.lower() for name in names} - {""}


def forms(secret):
    """A secret as it stands, in JSON, and in Base64, whatever stands before it."""
    yield secret
    yield json.dumps(secret, ensure_ascii=False)[1:-1]
    for before in range(3):
        encoded = base64_of("x" * before + secret).rstrip("=")
        yield encoded[-(-before * 4 // 3):-1]


def base64_of(text):
    return base64.b64encode(text.encode()).decode()


def codes(report):
    return {finding["code"] for finding in report["findings"]}


def main():
    for program in "MAILBERTH_CLI", "SUBMISSION_SESSION":
        if not os.access(os.environ.get(program, ""), os.X_OK):
            sys.exit(f"live test: the environment's {program} does not name the program to test.")
    if not (NODEMAILER / "stamp").exists():
        sys.exit("live test: smtp-server is not unpacked yet: run tests/live/fetch-npm.")
    unittest.main(verbosity=2)


if __name__ == "__main__":
    main()
