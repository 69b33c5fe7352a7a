# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0
"""What comes of a settings file that wants to know who asks, to draw on the terminal, and to have
the password sent in the clear. The mail server that it names is real and proven all the while."""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unicodedata
import unittest

from name_server import NameServer
from peer import CannotStart, make_certificates
from scripted_servers import MailServer, WebServer, answer, says

DOMAIN = "wicked.test"
MAIL_HOST = f"smtp.{DOMAIN}"
WEB_HOST = f"autoconfig.{DOMAIN}"
PERSON = "secret.person"
SECONDS_A_RUN = 60
TARGETS = ("thunderbird", "thunderbird/steps", "outlook-classic", "outlook-classic/xml",
           "outlook-classic/reg", "outlook-classic/powershell", "outlook-new", "text", "json", "html")
SETTINGS = f"""<?xml version="1.0" encoding="UTF-8"?>
<clientConfig version="1.1"><emailProvider id="{DOMAIN}">
  <displayName>Wicked &#x202E;liaM<b>&#x9B;31m</b></displayName>
  <incomingServer type="imap"><hostname>imap.{DOMAIN}</hostname><port>143</port>
    <socketType>plain</socketType><username>%EMAILADDRESS%</username></incomingServer>
  <outgoingServer type="smtp"><hostname>%EMAILLOCALPART%.{DOMAIN}</hostname><port>465</port>
    <socketType>SSL</socketType><username>%EMAILADDRESS%</username></outgoingServer>
  <outgoingServer type="smtp"><hostname>{MAIL_HOST}</hostname><port>465</port>
    <socketType>SSL</socketType><username>ann&#x9B;31m&#x202E;
      Server  evil.example</username></outgoingServer>
  <documentation url="https://%EMAILLOCALPART%.{DOMAIN}/help"/>
</emailProvider></clientConfig>"""


class WickedSettings(unittest.TestCase):
    folder = None
    mail = None

    def test_nobody_is_told_who_asks(self):
        report = json.loads(self.run_cli("detect", "--json", "--all"))
        (source,) = [one for one in report["sources"] if one["source"] == "autoconfig"]
        self.assertEqual(source["named"], [f"{MAIL_HOST}:465"])
        self.assertIn(f'outgoing server 1: hostname made of more than the domain '
                      f'"%EMAILLOCALPART%.{DOMAIN}"', source["notes"])
        self.assertNotIn(PERSON, json.dumps([self.asked, report["contacted"]]))

    def test_a_name_that_is_none_is_not_shown(self):
        report = json.loads(self.run_cli("detect", "--json"))
        self.assertEqual(report["recommendation"]["source"], "autoconfig")
        self.assertIsNone(report["recommendation"]["username"])
        self.assertIn("the one that your provider gave you", self.run_cli("detect"))

    def test_nothing_draws_on_the_terminal(self):
        for arguments in (("detect",), ("detect", "--helpdesk"), ("detect", "--json")):
            text = self.run_cli(*arguments)
            hidden = {c for c in text if unicodedata.category(c) in ("Cc", "Cf")} - {"\n"}
            self.assertEqual(hidden, set(), arguments)
            self.assertNotIn("\n  Server  evil.example", text)
        self.assertIn("Wicked \\u{202E}liaM\\x9B31m", self.run_cli("detect", "--helpdesk"))

    def test_no_program_is_given_a_server_without_encryption(self):
        said = f"Left out, for without encryption anyone on the way could read the password: " \
               f"imap.{DOMAIN}:143."
        for target in TARGETS:
            with self.subTest(target):
                file = self.run_cli("hand-over", "--for", target)
                for word in (">plain<", ">off</SSL", ">None<", '"none"'):
                    self.assertNotIn(word, file)
                self.assertIn(said, " ".join(self.noted.split()))
                report = json.loads(self.run_cli("hand-over", "--for", target, "--json"))
                self.assertEqual(report["hand_over"]["left_out"], [f"imap.{DOMAIN}:143"])
        settings = json.loads(self.run_cli("hand-over", "--for", "json"))
        self.assertEqual((settings["incoming"], settings["left_out"]), ([], [f"imap.{DOMAIN}:143"]))

    def run_cli(self, command, *arguments):
        certificate = self.folder / "certificate.pem", self.folder / "key.pem"
        with WebServer(certificate, says(answer(SETTINGS))) as web, NameServer(MAIL_HOST) as names:
            places = ((MAIL_HOST, 465, self.mail.implicit_tls_port),
                      (MAIL_HOST, 587, self.mail.starttls_port), (WEB_HOST, 443, web.port),
                      (DOMAIN, 443, web.port))
            ran = subprocess.run(
                [os.environ["MAILBERTH_CLI"], command, f"{PERSON}@{DOMAIN}", *arguments,
                 "--nameserver", f"127.0.0.1:{names.port}", "--proxy", "none", "--no-memory",
                 "--ca-file", str(self.folder / "authority.pem"),
                 *(text for host, port, there in places
                   for text in ("--connect-to", f"{host}:{port}:127.0.0.1:{there}"))],
                stdin=subprocess.DEVNULL, capture_output=True, timeout=SECONDS_A_RUN, check=False)
        self.asked = names.asked
        self.noted = ran.stderr.decode()
        self.assertEqual(ran.returncode, 0, self.noted)
        encoding = "utf-16" if ran.stdout.startswith(b"\xff\xfe") else "utf-8-sig"
        return ran.stdout.decode(encoding)


def main():
    if not os.access(os.environ.get("MAILBERTH_CLI", ""), os.X_OK):
        sys.exit("live test: the environment's MAILBERTH_CLI does not name the program to test.")
    try:
        with tempfile.TemporaryDirectory() as folder:
            WickedSettings.folder = pathlib.Path(folder)
            make_certificates(WickedSettings.folder, [MAIL_HOST, WEB_HOST, DOMAIN])
            certificate = WickedSettings.folder / "certificate.pem", WickedSettings.folder / "key.pem"
            with MailServer(certificate) as WickedSettings.mail:
                tests = unittest.defaultTestLoader.loadTestsFromTestCase(WickedSettings)
                passed = unittest.TextTestRunner(verbosity=2).run(tests).wasSuccessful()
    except CannotStart as reason:
        sys.exit(f"live test of wicked settings: {reason}")
    sys.exit(0 if passed else 1)


if __name__ == "__main__":
    main()
