#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0
"""Holds what the program ships and prints against the JSON schemas in resources/schemas.

Made-up reports come from the program that MAILBERTH_REPORT_SAMPLES names: one JSON object a line,
every finding and every outcome among them. True ones come from MAILBERTH_CLI and its demonstration.
"""

import copy
import json
import os
import subprocess
import unittest
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import jsonschema

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


def schema(name):
    return json.loads((RESOURCES / "schemas" / name).read_text(encoding="utf-8"))


def strict(node):
    """The schema with every object closed: what it does not describe is a fault, too."""
    if isinstance(node, list):
        return [strict(item) for item in node]
    if not isinstance(node, dict):
        return node
    closed = {key: strict(value) for key, value in node.items()}
    if closed.get("type") == "object" and "properties" in closed:
        closed["additionalProperties"] = False
    return closed


def faults(document, validator):
    return [f"{'/'.join(map(str, error.absolute_path))}: {error.message}"
            for error in validator.iter_errors(document)]


def leaves(node, path=()):
    """Every key of every object in the document, as a path."""
    if isinstance(node, dict):
        for key, value in node.items():
            yield path + (key,)
            yield from leaves(value, path + (key,))
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from leaves(value, path + (index,))


def changed(document, path, change):
    broken = copy.deepcopy(document)
    node = broken
    for key in path[:-1]:
        node = node[key]
    change(node, path[-1])
    return broken


class Schemas(unittest.TestCase):
    def test_are_valid_schemas_themselves(self):
        names = [path.name for path in (RESOURCES / "schemas").glob("*.schema.json")]
        self.assertIn("providers.schema.json", names)
        self.assertIn("mailberth-1.schema.json", names)
        for name in names:
            with self.subTest(name):
                jsonschema.Draft202012Validator.check_schema(schema(name))


class OrganisationFile(unittest.TestCase):
    """The file that the unit test reads, and what an administrator could get wrong in it."""

    def setUp(self):
        self.validator = jsonschema.Draft202012Validator(schema("organisation-1.schema.json"))
        documents = Path(__file__).resolve().parents[1] / "unit" / "sources" / "documents"
        self.file = json.loads((documents / "organisation.json").read_text(encoding="utf-8"))

    def test_is_what_the_schema_says(self):
        self.assertEqual(faults(self.file, self.validator), [])

    def test_mistakes_are_noticed(self):
        for path, value in (
                (("schema",), "mailberth-organisation/2"),
                (("help",), "http://intranet.example.org"),
                (("servers", 0, "port"), 0),
                (("servers", 0, "security"), "plain"),
                (("servers", 0, "username"), "anything"),
                (("sources_off", 0), "person"),
                (("oauth", "google"), {})):
            with self.subTest(path):
                def change(node, key, value=value):
                    node[key] = value
                self.assertNotEqual(faults(changed(self.file, path, change), self.validator), [])


class ReplyTables(unittest.TestCase):
    def setUp(self):
        self.validator = jsonschema.Draft202012Validator(schema("replies.schema.json"))
        self.tables = {name: json.loads((RESOURCES / name).read_text(encoding="utf-8"))
                       for name in ("replies.json", "program-errors.json")}

    def test_are_what_the_schema_says(self):
        for name, table in self.tables.items():
            with self.subTest(name):
                self.assertEqual(faults(table, self.validator), [])

    def test_a_broken_row_is_noticed(self):
        row = self.tables["replies.json"]["rules"][0]
        for broken in (
                {**row, "cause": "tenant off"},
                {**row, "stage": "quit"},
                {**row, "code": "5a5"},
                {**row, "enhanced": "5.7"},
                {**row, "examples": []},
                {**row, "wrods": "x"},
                {key: value for key, value in row.items() if key != "source"}):
            with self.subTest(broken):
                table = {**self.tables["replies.json"], "rules": [broken]}
                self.assertNotEqual(faults(table, self.validator), [])

    def test_platforms_are_in_the_book(self):
        book = json.loads((RESOURCES / "providers.json").read_text(encoding="utf-8"))
        known = {row.get("id") for row in book["providers"]}
        for table in self.tables.values():
            for row in table["rules"]:
                named = row.get("platform", [])
                for platform in [named] if isinstance(named, str) else named:
                    self.assertIn(platform, known)

    def test_names_of_causes(self):
        validator = jsonschema.Draft202012Validator(schema("cause-aliases.schema.json"))
        names = json.loads((RESOURCES / "cause-aliases.json").read_text(encoding="utf-8"))
        self.assertEqual(faults(names, validator), [])
        codes = [code for group in names["same"] for code in group]
        self.assertEqual(len(codes), len(set(codes)), "a code is in two groups")


class Explanations(unittest.TestCase):
    """What `explain --json` prints of a code, of a text, and of one that says too little."""

    def explained(self, *arguments, text=None):
        done = subprocess.run([os.environ["MAILBERTH_CLI"], "explain", "--json", *arguments],
                              input=text, capture_output=True, timeout=60, check=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        document = json.loads(done.stdout)
        validator = jsonschema.Draft202012Validator(strict(schema("mailberth-explain-1.schema.json")))
        self.assertEqual(faults(document, validator), [])
        return document

    def test_a_text(self):
        found = self.explained("-", text=b"ann@example.org: 535 5.7.8 Incorrect password\n")
        self.assertEqual(found["explained"][0]["code"], "auth.auth-bad-password")
        self.assertEqual(found["explained"][0]["probe"],
                         "mailberth-cli sign-in ann@example.org --password-stdin")
        self.assertFalse(found["unrecognised"])

    def test_a_text_that_says_too_little(self):
        found = self.explained("it does not work")
        self.assertEqual(found["explained"], [])
        self.assertTrue(found["unrecognised"])

    def test_a_code(self):
        self.assertEqual(self.explained("tls.cert-expired")["explained"][0]["code"],
                         "tls.cert-expired")

    def test_no_secret_comes_back(self):
        text = b"smtp://ann:hunter2pass@smtp.example.org:587 535 5.7.8 authentication failed hunter2pass"
        self.assertNotIn("hunter2pass", json.dumps(self.explained("-", text=text)))


class ProviderBook(unittest.TestCase):
    def setUp(self):
        self.validator = jsonschema.Draft202012Validator(schema("providers.schema.json"))
        self.book = json.loads((RESOURCES / "providers.json").read_text(encoding="utf-8"))

    def test_is_what_the_schema_says(self):
        self.assertEqual(faults(self.book, self.validator), [])

    def test_a_broken_row_is_noticed(self):
        row = next(row for row in self.book["providers"] if row["name"] == "Gmail")
        del row["hosts"]                  # by which alone it could be found, too
        for broken in (
                {**row, "source": ""},
                {**row, "help": "http://example.org"},
                {**row, "domains": ["Gmail.com"]},
                {**row, "domains": []},
                {**row, "servers": [{**row["servers"][0], "security": "none"}]},
                {**row, "servers": [{**row["servers"][0], "port": 25}]},
                {**row, "servers": [{**row["servers"][0], "host": "127.0.0.1:1025"}]},
                {**row, "submission": "none"},
                {**row, "credentials": ["fingerprint"]},
                {**row, "servres": []}):
            self.assertNotEqual(faults({"version": 1, "providers": [broken]}, self.validator), [])


class Reports(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        printed = subprocess.run([os.environ["MAILBERTH_REPORT_SAMPLES"]], check=True,
                                 capture_output=True).stdout
        cls.samples = [json.loads(line) for line in printed.decode("utf-8").splitlines()]
        cls.schema = schema("mailberth-1.schema.json")
        cls.strict = jsonschema.Draft202012Validator(strict(cls.schema))
        cls.open = jsonschema.Draft202012Validator(cls.schema)

    def test_are_what_the_schema_says_and_nothing_more(self):
        self.assertGreater(len(self.samples), 5)
        for number, sample in enumerate(self.samples):
            with self.subTest(number):
                self.assertEqual(faults(sample, self.strict), [])

    def test_meet_every_outcome_that_the_schema_names(self):
        named = self.schema["$defs"]["probe"]["properties"]["outcome"]["enum"]
        met = {probe["outcome"] for sample in self.samples for probe in sample["probes"]}
        self.assertEqual(met, set(named))

    def test_meet_every_standing(self):
        met = {sample["standing"] for sample in self.samples}
        self.assertEqual(met, set(self.schema["properties"]["standing"]["enum"]))

    def test_additions_do_not_disturb_a_reader(self):
        self.assertEqual(faults({**self.samples[0], "later": 1}, self.open), [])

    def test_every_missing_or_wrong_value_is_noticed(self):
        """A schema that lets everything through would prove nothing."""
        report = max(self.samples, key=lambda sample: len(json.dumps(sample)))
        report = {**report, "probes": report["probes"][-1:], "findings": report["findings"][:1]}
        self.assertTrue(self.open.is_valid(report))
        for path in leaves(report):
            if "facts" in path:
                continue  # each finding's own: the code says which
            wrong = changed(report, path, lambda node, key: node.__setitem__(key, {"no": []}))
            self.assertFalse(self.open.is_valid(wrong), f"{path} may be anything")
        for key in self.schema["required"]:
            gone = changed(report, (key,), lambda node, key: node.pop(key))
            self.assertFalse(self.open.is_valid(gone), f"{key} may be missing")


class TrueReports(unittest.TestCase):
    """What the command line prints about each world of the demonstration provider."""

    def test_are_what_the_schema_says_and_nothing_more(self):
        validator = jsonschema.Draft202012Validator(strict(schema("mailberth-1.schema.json")))
        listed = mailberth("demo", "--world", "list").stdout.decode("utf-8").splitlines()
        worlds = [line.split()[0] for line in listed]
        self.assertIn("good", worlds)
        with ThreadPoolExecutor() as pool:
            ran = pool.map(lambda world: mailberth("demo", "--world", world, "--json"), worlds)
        for world, printed in zip(worlds, ran):
            with self.subTest(world):
                report = json.loads(printed.stdout)
                self.assertEqual(faults(report, validator), [])
                self.assertNotEqual(report["probes"], [])
                # The exit status is the standing.
                usable = report["standing"] in ("ready", "limited")
                self.assertEqual(printed.returncode, 0 if usable else 1)
                self.assertEqual(report["recommendation"] is not None, usable)

    def test_a_hand_over_is_part_of_the_report(self):
        validator = jsonschema.Draft202012Validator(strict(schema("mailberth-1.schema.json")))
        report = json.loads(mailberth("demo", "hand-over", "--for", "thunderbird", "--json").stdout)
        self.assertEqual(faults(report, validator), [])
        self.assertEqual(report["hand_over"]["file_name"], "harbour.example.xml")
        self.assertIn("<hostname>smtp.harbour.example</hostname>", report["hand_over"]["content"])

    def test_what_did_not_come_to_its_end_is_a_report_too(self):
        validator = jsonschema.Draft202012Validator(strict(schema("mailberth-1.schema.json")))
        for call in (["--world", "expired", "send-test"], ["send-test", "--browser"],
                     ["send-test"], ["--world", "app-password", "send-test"]):
            with self.subTest(call):
                report = json.loads(mailberth("demo", *call, "--json").stdout)
                self.assertEqual(faults(report, validator), [])
                self.assertIn("sign_in", report)
                self.assertIn("message", report)

    def test_the_targets_are_what_their_schema_says(self):
        validator = jsonschema.Draft202012Validator(strict(schema("mailberth-targets-1.schema.json")))
        listed = json.loads(mailberth("hand-over", "--for", "list", "--json").stdout)
        self.assertEqual(faults(listed, validator), [])
        self.assertIn("thunderbird/xml", [target["id"] for target in listed["targets"]])


def mailberth(*arguments):
    return subprocess.run([os.environ["MAILBERTH_CLI"], *arguments], capture_output=True,
                          timeout=60, check=False)


if __name__ == "__main__":
    unittest.main()
