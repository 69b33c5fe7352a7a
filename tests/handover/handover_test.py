# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0
"""Whatever is in an account, every file reads back as exactly that.

200 accounts of awkward texts are handed over to every target; each file is read by a parser that is
not ours (libxml2, expat, configparser, json, html.parser; for PowerShell a strict reader of the few
forms it is made of) and compared with what went in.
"""

import base64
import configparser
import html.parser
import json
import os
import subprocess
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import jsonschema

import powershell
from awkward_accounts import awkward_accounts, printable, writable

COUNT, SEED = 200, 465587
KEY = r"Software\Microsoft\Office\16.0\Outlook\AutoDiscover"
FOLDER = r"C:\ProgramData\Mailberth"
RESPONSE = "{http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a}"

AUTHENTICATION = {"PLAIN": "password-cleartext", "SCRAM-SHA-256": "password-cleartext",
                  "CRAM-MD5": "password-encrypted", "XOAUTH2": "OAuth2", "GSSAPI": "GSSAPI"}
SOCKET = {"implicit-tls": "SSL", "starttls": "STARTTLS"}
ENCRYPTION = {"implicit-tls": "SSL", "starttls": "TLS"}

COMMANDS = (
    "$ErrorActionPreference = 'Stop'",
    "New-Item -ItemType Directory -Force -Path $folder | Out-Null",
    "[System.IO.File]::WriteAllLines($file, $xml)",
    "if (-not (Test-Path $key)) { New-Item -Force -Path $key | Out-Null }",
    "New-ItemProperty -Force -Path $key -Name 'PreferLocalXML' -PropertyType DWord -Value 1 | "
    "Out-Null",
    "New-ItemProperty -Force -Path $key -Name $domain -PropertyType String -Value $file | Out-Null",
)


class HandOver(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.accounts = awkward_accounts(COUNT, SEED)
        ran = subprocess.run([os.environ["MAILBERTH_HANDOVER_SAMPLES"]], check=True, timeout=60,
                             input=json.dumps(cls.accounts).encode(), capture_output=True)
        made = [json.loads(line) for line in ran.stdout.splitlines()]
        cls.made = [{part: base64.b64decode(file) for part, file in files.items()}
                    for files in made]

    def of_each(self, part):
        self.assertEqual(len(self.made), COUNT)
        return [(account, files[part]) for account, files in zip(self.accounts, self.made)]

    def test_libxml2_finds_every_xml_file_well_formed(self):
        for part in ("thunderbird/xml", "outlook-classic/xml"):
            for _, file in self.of_each(part):
                ran = subprocess.run(["xmllint", "--noout", "--nonet", "-"], input=file,
                                     capture_output=True, check=False)
                self.assertEqual((ran.returncode, ran.stderr), (0, b""))

    def test_thunderbirds_file_reads_back(self):
        for account, file in self.of_each("thunderbird/xml"):
            provider = ElementTree.fromstring(file).find("emailProvider")
            self.assertEqual(provider.get("id"), account["domain"])
            self.assertEqual(provider.findtext("domain"), account["domain"])
            servers = provider.findall("incomingServer") + provider.findall("outgoingServer")
            self.assertEqual([as_facts(server) for server in servers],
                             [thunderbird_facts(account, wanted) for wanted in
                              (*encrypted(account), account["outgoing"])])

    def test_what_is_published_is_marked_as_such(self):
        for account, file in self.of_each("thunderbird/xml"):
            builder = ElementTree.TreeBuilder(insert_comments=True)
            provider = ElementTree.fromstring(file, ElementTree.XMLParser(target=builder))[0]
            children = list(provider)
            for comment, server in zip(children, children[1:]):
                if server.tag == "incomingServer":
                    self.assertIn("published, not tried", comment.text)
                if server.tag == "outgoingServer":
                    self.assertIn("tried and proven", comment.text)

    def test_outlooks_file_reads_back(self):
        for account, file in self.of_each("outlook-classic/xml"):
            self.check_autodiscover(account, ElementTree.fromstring(file))

    def test_the_registry_file_reads_back(self):
        for account, file in self.of_each("outlook-classic/reg"):
            self.assertEqual(file[:2], b"\xff\xfe")
            text = file.decode("utf-16")
            self.assertEqual(text.count("\n"), text.count("\r\n"))
            self.assertEqual(registry_values(text), {
                "PreferLocalXML": 1,
                account["domain"]: f"{FOLDER}\\autodiscover-{account['domain']}.xml",
            })

    def test_the_powershell_script_reads_back(self):
        for account, file in self.of_each("outlook-classic/powershell"):
            self.assertEqual(file[:3], b"\xef\xbb\xbf")
            script = file.decode("utf-8-sig")
            set_to = powershell.assignments(script, COMMANDS)
            self.assertEqual(set_to["$file"], f"{FOLDER}\\autodiscover-{account['domain']}.xml")
            self.assertEqual(set_to["$key"], "HKCU:\\" + KEY)
            self.assertEqual(set_to["$domain"], account["domain"])
            # WriteAllLines' own ending of lines; parsers read it as one line feed.
            written = "".join(line + "\r\n" for line in set_to["$xml"]).encode()
            self.check_autodiscover(account, ElementTree.fromstring(written))

    def test_the_json_reads_back(self):
        for account, file in self.of_each("json/json"):
            settings = json.loads(file)
            self.assertEqual(settings["schema"], "mailberth-settings/1")
            self.assertEqual(settings["address"], address(account))
            self.assertEqual(settings["display_name"], writable(account["display_name"]) or None)
            outgoing = account["outgoing"]
            self.assertEqual(settings["outgoing"], {
                **{key: outgoing[key] for key in ("host", "port", "security", "auth")},
                "username": writable(outgoing["username"]), "proven": True})
            self.assertEqual(settings["incoming"], [{
                **{key: server[key] for key in ("protocol", "host", "port", "security")},
                "username": writable(server["username"]),
                "published_by": writable(server["published_by"]) or None,
                "proven": False} for server in encrypted(account)])
            self.assertEqual(settings["left_out"], left_out(account))

    def test_what_has_no_encryption_is_named_in_every_file_and_set_in_none(self):
        some = 0
        for part in self.made[0]:
            if part.endswith("/reg"):  # names no server at all
                continue
            for account, file in self.of_each(part):
                text = file.decode("utf-8-sig")
                for word in (">plain<", ">off</SSL", ">None<", '"none"'):
                    self.assertNotIn(word, text)
                for place in left_out(account):
                    some += 1
                    # An XML comment has its own way with two hyphens.
                    self.assertIn(place, text.replace("-\\u{2D}", "--"))
        self.assertGreater(some, 100)

    def test_the_json_is_what_its_schema_says(self):
        schemas = Path(__file__).resolve().parents[2] / "resources/schemas"
        schema = json.loads((schemas / "mailberth-settings-1.schema.json").read_text("utf-8"))
        validator = jsonschema.Draft202012Validator(schema)
        for _, file in self.of_each("json/json"):
            validator.validate(json.loads(file))

    def test_the_page_reads_back(self):
        for account, file in self.of_each("html/html"):
            page = Page()
            page.feed(file.decode())
            page.close()
            self.assertLessEqual(set(page.tags), {
                "html", "head", "meta", "title", "style", "body", "h1", "p", "section", "h2",
                "table", "tr", "th", "td", "bdi", "code"})
            self.assertEqual(page.attributes, {"lang", "dir", "charset", "name", "content", "scope"})
            for value in values(account):
                self.assertIn(value, page.codes)

    def test_what_is_for_people_shows_every_value_on_one_line(self):
        for part, wanted in (("text/text", values), ("thunderbird/steps", thunderbird_values),
                             ("outlook-classic/steps", outlook_values),
                             ("outlook-new/steps", outlook_values)):
            for account, file in self.of_each(part):
                lines = file.decode().split("\n")
                shown = {line.partition(": ")[2] for line in lines if line.startswith("  ")}
                for value in wanted(account):
                    self.assertIn(printable(value), shown)

    def test_no_file_shows_anything_hidden(self):
        for files in self.made:
            for part, file in files.items():
                encoding = "utf-16" if part.endswith("/reg") else "utf-8-sig"
                text = file.decode(encoding).replace("\r\n", "\n")
                hidden = set(text) - {"\n"} - {c for c in text if c == printable(c)}
                self.assertEqual(hidden, set(), part)

    def test_no_file_changes_its_shape(self):
        plain = {"local_part": "ann", "domain": "example.org", "display_name": "Ann",
                 "incoming": [], "outgoing": {"host": "smtp.example.org", "port": 465,
                                              "security": "starttls", "auth": ["PLAIN"],
                                              "username": "ann"}}
        awkward = {**plain, "local_part": "\"><&'$(x)\r\n\u2028\u202e",
                   "display_name": "\"><&'$(x)\r\n\u2028\u202e",
                   "outgoing": {**plain["outgoing"], "username": "\"><&'$(x)\r\n\u2028\u202e"}}
        ran = subprocess.run([os.environ["MAILBERTH_HANDOVER_SAMPLES"]], check=True, timeout=60,
                             input=json.dumps([plain, awkward]).encode(), capture_output=True)
        one, other = (json.loads(line) for line in ran.stdout.splitlines())
        for part in one:
            counts = {base64.b64decode(files[part]).count(b"\n") for files in (one, other)}
            self.assertEqual(len(counts), 1, part)

    def check_autodiscover(self, account, root):
        response = root.find(f"{RESPONSE}Response")
        name = writable(account["display_name"])
        self.assertEqual(response.findtext(f"{RESPONSE}User/{RESPONSE}DisplayName"), name or None)
        protocols = response.findall(f"{RESPONSE}Account/{RESPONSE}Protocol")
        wanted = [(server["protocol"].upper(), server) for server in encrypted(account)]
        wanted.append(("SMTP", account["outgoing"]))
        self.assertEqual(len(protocols), len(wanted))
        for protocol, (kind, server) in zip(protocols, wanted):
            said = {child.tag.removeprefix(RESPONSE): child.text for child in protocol}
            self.assertEqual(said["Type"], kind)
            self.assertEqual(said["Server"], server["host"])
            self.assertEqual(said["Port"], str(server["port"]))
            self.assertEqual(said["LoginName"], writable(server["username"]))
            self.assertEqual(said["Encryption"], ENCRYPTION[server["security"]])
            self.assertEqual(said["SSL"], "on")


class Page(html.parser.HTMLParser):
    """The texts of a page's <code> elements, and everything else that it is made of."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.tags, self.attributes, self.codes, self._in_code = [], set(), [], False

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag == "code":
            self.codes.append("")
        self._in_code = tag == "code"

    def handle_endtag(self, tag):
        self._in_code = False

    def handle_data(self, data):
        if self._in_code:
            self.codes[-1] += data

    def handle_comment(self, data):
        raise AssertionError("a comment")


def as_facts(server):
    return {"type": server.get("type"), **{child.tag: child.text for child in server}}


def thunderbird_facts(account, server):
    mechanism = server.get("auth", incoming_auth(account))[:1] or ["PLAIN"]
    return {
        "type": server.get("protocol", "smtp"),
        "hostname": server["host"],
        "port": str(server["port"]),
        "socketType": SOCKET[server["security"]],
        "authentication": AUTHENTICATION[mechanism[0]],
        "username": placeholder(account, writable(server["username"])),
    }


def incoming_auth(account):
    """Where the outgoing server takes nothing but a token, the incoming one does not either."""
    return ["XOAUTH2"] if account["outgoing"]["auth"] == ["XOAUTH2"] else ["PLAIN"]


def placeholder(account, name):
    if name == address(account):
        return "%EMAILADDRESS%"
    return "%EMAILLOCALPART%" if name == writable(account["local_part"]) else name


def registry_values(text):
    header, _, rest = text.partition("\r\n")
    if header != "Windows Registry Editor Version 5.00":
        raise AssertionError(header)
    parser = configparser.ConfigParser(delimiters=("=",), comment_prefixes=(";",), strict=True,
                                       interpolation=None, empty_lines_in_values=False)
    parser.optionxform = str
    parser.read_string(rest)
    (section,) = parser.sections()
    if section != "HKEY_CURRENT_USER\\" + KEY:
        raise AssertionError(section)
    return {unquoted(name): registry_value(value) for name, value in parser[section].items()}


def registry_value(value):
    if value.startswith("dword:"):
        return int(value.removeprefix("dword:"), 16)
    return unquoted(value)


def unquoted(text):
    if not (text.startswith('"') and text.endswith('"')):
        raise AssertionError(text)
    return text[1:-1].replace('\\"', '"').replace("\\\\", "\\")


def address(account):
    return f"{writable(account['local_part'])}@{account['domain']}"


def encrypted(account):
    return [server for server in account["incoming"] if server["security"] != "none"]


def left_out(account):
    return [f"{server['host']}:{server['port']}" for server in account["incoming"]
            if server["security"] == "none"]


def outlook_values(account):
    outgoing = account["outgoing"]
    return [address(account), outgoing["host"], str(outgoing["port"])]


def thunderbird_values(account):
    name = [writable(account["display_name"])] if account["display_name"] else []
    return outlook_values(account) + name + [writable(account["outgoing"]["username"])]


def values(account):
    return thunderbird_values(account) + [
        value for server in encrypted(account)
        for value in (server["host"], str(server["port"]), writable(server["username"]))]


if __name__ == "__main__":
    unittest.main(verbosity=2)
