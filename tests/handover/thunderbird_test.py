# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0
"""A real Thunderbird reads the file that we hand over, and ends with our server."""

import base64
import contextlib
import http.server
import json
import os
import subprocess
import sys
import threading
import unittest

from thunderbird import CannotStart, Thunderbird, into_loopback_only

ACCOUNT = {
    "local_part": "ann", "domain": "example.org", "display_name": "Ann Example",
    "outgoing": {"host": "smtp.example.org", "port": 465, "security": "implicit-tls",
                 "auth": ["PLAIN", "LOGIN"], "username": "ann@example.org"},
    "incoming": [{"protocol": "imap", "host": "imap.example.org", "port": 993,
                  "security": "implicit-tls", "username": "ann@example.org", "published_by": "x"}],
}
AWKWARD = {
    **ACCOUNT, "domain": "awkward.example",
    "outgoing": {**ACCOUNT["outgoing"], "host": "send.awkward.example", "port": 587,
                 "security": "starttls", "auth": ["CRAM-MD5"], "username": "a\"><&'$(x)--b"},
}
WITHOUT_INCOMING = {**ACCOUNT, "domain": "bare.example", "incoming": []}

# What Thunderbird calls its values (nsMsgSocketType, nsMsgAuthMethod).
STARTTLS, SSL = 2, 3
PASSWORD_CLEARTEXT, PASSWORD_ENCRYPTED = 3, 4

# Types into the page that a new profile shows, presses its button, and reads the page that follows.
LOOK_UP_IN_THE_WINDOW = """
const window = Services.wm.getMostRecentWindow("mail:3pane");
const find = (root, id) => {
  const hit = root.querySelector("#" + id);
  if (hit) return hit;
  for (const element of root.querySelectorAll("*")) {
    const deeper = element.shadowRoot && find(element.shadowRoot, id);
    if (deeper) return deeper;
  }
  return null;
};
const once = async condition => {
  for (;;) {
    const value = condition();
    if (value) return value;
    await new Promise(resolve => window.setTimeout(resolve, 30));
  }
};
await once(() => window.document.readyState == "complete");
window.openAccountHub("MAIL");
await once(() => find(window.document, "email"));
for (const [id, text] of [["realName", args[0]], ["email", args[1]]]) {
  const field = find(window.document, id);
  field.value = text;
  field.dispatchEvent(new window.Event("input", { bubbles: true }));
  field.dispatchEvent(new window.Event("change", { bubbles: true }));
}
const button = await once(() => {
  const forward = find(window.document, "forward");
  return forward && !forward.disabled ? forward : null;
});
button.click();
const host = await once(() => {
  const shown = find(window.document, "outgoingHost");
  return shown && shown.textContent.trim() && shown.checkVisibility() ? shown : null;
});
const text = (...ids) => ids.map(id => find(window.document, id)?.textContent.trim())
  .find(shown => shown);
return {
  incoming: text("incomingHost"),
  incomingPort: text("incomingPort"),
  outgoing: text("outgoingHost"),
  outgoingPort: text("outgoingPort"),
  security: text("sharedSocketType", "outgoingSocketType", "outgoingAuth"),
  signIn: text("sharedAuthenticationType", "outgoingAuthenticationType"),
  userName: text("sharedUsername", "outgoingUsername"),
};
"""

# Thunderbird 140 calls back where later ones return a promise.
LOOK_UP = """
const lookUp = (source, domain) => source.length > 2
  ? new Promise((found, missed) => source(domain, found, missed))
  : source(domain, new AbortController().signal);
"""

# Thunderbird's own look-up and its own way of making an account of what it found.
MAKE_ACCOUNT = LOOK_UP + """
const module = name =>
  ChromeUtils.importESModule(`resource:///modules/accountcreation/${name}.sys.mjs`)[name];
const [domain, address, source] = args;
const config = await lookUp(module("FetchConfig")[source], domain);
module("AccountConfig").replaceVariables(config, "Ann Example", address, "");
await module("CreateInBackend").createAccountInBackend(config);
const { MailServices } =
  ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
const server = MailServices.outgoingServer.defaultServer;
const uri = server.serverURI;
const branch = `mail.smtpserver.${server.key}.`;
return {
  host: Services.prefs.getStringPref(branch + "hostname"),
  port: Services.prefs.getIntPref(branch + "port"),
  socketType: server.socketType, authMethod: server.authMethod, userName: server.username,
};
"""

WHY_NOT = LOOK_UP + """
const { FetchConfig } =
  ChromeUtils.importESModule("resource:///modules/accountcreation/FetchConfig.sys.mjs");
return lookUp(FetchConfig.fromDisk, args[0])
  .then(() => "read", error => String(error));
"""


class ThunderbirdReads(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        ran = subprocess.run([os.environ["MAILBERTH_HANDOVER_SAMPLES"]], check=True, timeout=60,
                             input=json.dumps([ACCOUNT, AWKWARD, WITHOUT_INCOMING]).encode(),
                             capture_output=True)
        names = ("example.org", "awkward.example", "bare.example")
        cls.files = {f"{name}.xml": base64.b64decode(json.loads(line)["thunderbird/xml"])
                     for name, line in zip(names, ran.stdout.splitlines())}

    def test_its_window_shows_our_server_from_the_isp_folder(self):
        with Thunderbird(isp_files=self.files) as thunderbird:
            shown = thunderbird.run(LOOK_UP_IN_THE_WINDOW, "Ann Example", "ann@example.org")
            shown = {name: text for name, text in shown.items() if text is not None}
            expected = {"incoming": "imap.example.org", "outgoing": "smtp.example.org",
                        "security": "SSL/TLS", "userName": "ann@example.org"}
            # Thunderbird 140 does not show these on this page.
            later = {"incomingPort": "993", "outgoingPort": "465", "signIn": "Normal Password"}
            expected |= {name: later[name] for name in later if name in shown}
            self.assertEqual(shown, expected)
            keep(thunderbird.picture())

    def test_its_account_has_our_server(self):
        with Thunderbird(isp_files=self.files) as thunderbird:
            self.assertEqual(
                thunderbird.run(MAKE_ACCOUNT, "example.org", "ann@example.org", "fromDisk"),
                {"host": "smtp.example.org", "port": 465, "socketType": SSL,
                 "authMethod": PASSWORD_CLEARTEXT, "userName": "ann@example.org"})

    def test_a_user_name_that_looks_like_markup_is_a_user_name(self):
        with Thunderbird(isp_files=self.files) as thunderbird:
            self.assertEqual(
                thunderbird.run(MAKE_ACCOUNT, "awkward.example", "ann@awkward.example", "fromDisk"),
                {"host": "send.awkward.example", "port": 587, "socketType": STARTTLS,
                 "authMethod": PASSWORD_ENCRYPTED, "userName": "a\"><&'$(x)--b"})

    def test_a_web_site_serves_the_same_file(self):
        with (serving(self.files["example.org.xml"]) as (url, asked),
              Thunderbird(preferences={"mailnews.auto_config_url": url}) as thunderbird):
            made = thunderbird.run(MAKE_ACCOUNT, "example.org", "ann@example.org", "fromDB")
            self.assertEqual((made["host"], made["port"]), ("smtp.example.org", 465))
            self.assertEqual(asked, ["/example.org"])

    def test_without_an_incoming_server_it_takes_no_file_as_we_say(self):
        with Thunderbird(isp_files=self.files) as thunderbird:
            self.assertIn("incomingServer", thunderbird.run(WHY_NOT, "bare.example"))
            self.assertEqual(thunderbird.run(WHY_NOT, "example.org"), "read")


@contextlib.contextmanager
def serving(content):
    """A web site on loopback that answers everything with `content`, and what it was asked for."""
    asked = []

    class Site(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            self.send_response(200)
            self.send_header("Content-Type", "text/xml")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_):
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Site) as site:
        thread = threading.Thread(target=site.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield f"http://127.0.0.1:{site.server_address[1]}/", asked
        finally:
            site.shutdown()
            thread.join()


def keep(picture):
    """For whoever wants to look: MAILBERTH_THUNDERBIRD_PICTURE names the file."""
    if path := os.environ.get("MAILBERTH_THUNDERBIRD_PICTURE"):
        with open(path, "wb") as file:
            file.write(picture)


if __name__ == "__main__":
    into_loopback_only()
    try:
        unittest.main(verbosity=2)
    except CannotStart as why:
        sys.exit(str(why))
