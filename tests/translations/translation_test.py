#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0
"""Checks that every language in translations/ is complete and fits the English words.

    translation_test.py ROOT --lupdate PROGRAM   one line a fault, status 1 if there is any
    translation_test.py --self-test              makes every fault once and checks that it is noticed

Complete: nothing unfinished, nothing empty, no word in the sources that the file does not know.
Fitting: the same placeholders, a mnemonic where the English has one and nowhere else, the same
ellipsis, full stop and blanks at the ends, and as many forms for a number as the language has.
"""

import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
from pathlib import Path

FORMS = {"de": 2}  # how many forms a number has (Qt's plural rules)
PLACEHOLDER = re.compile(r"%L?(?:\d{1,2}|n)")
MNEMONIC = re.compile(r"&(?=[^\W_])(?!&)")
ENDINGS = ("…", "...", ".", ":", "?", "!")


def ending(text):
    return next((mark for mark in ENDINGS if text.endswith(mark)), "")


def faults_of_text(source, text, counts):
    if not text.strip():
        yield "is empty"
        return
    wanted, found = sorted(PLACEHOLDER.findall(source)), sorted(PLACEHOLDER.findall(text))
    if wanted != found and not (counts and [p for p in wanted if p != "%n"] == found):
        yield f"has the placeholders {found} instead of {wanted}"
    if len(MNEMONIC.findall(source)) != len(MNEMONIC.findall(text)):
        yield "has a mnemonic more or less"
    if ending(source) != ending(text):
        yield f"ends with '{ending(text)}' instead of '{ending(source)}'"
    if (source[:1].isspace(), source[-1:].isspace()) != (text[:1].isspace(), text[-1:].isspace()):
        yield "has other blanks at its ends"


def faults_of_message(message, language):
    source = message.findtext("source") or ""
    translation = message.find("translation")
    if translation.get("type") == "unfinished":
        yield "is unfinished"
        return
    if translation.get("type") in ("vanished", "obsolete"):
        yield "is no longer said"
        return
    counts = message.get("numerus") == "yes"
    texts = [form.text or "" for form in translation.findall("numerusform")] if counts \
        else [translation.text or ""]
    if counts and len(texts) != FORMS.get(language, len(texts)):
        yield f"has {len(texts)} forms for a number"
    for text in texts:
        yield from faults_of_text(source, text, counts)


def messages(root):
    for context in root.iter("context"):
        for message in context.iter("message"):
            name = (context.findtext("name"), message.findtext("source"), message.findtext("comment"))
            yield name, message


def faults_of_file(root):
    language = (root.get("language") or "").split("_")[0]
    for (context, source, _), message in messages(root):
        for fault in faults_of_message(message, language):
            yield f"{context}: '{source}' {fault}"


def words_missing_in(file, root, lupdate):
    """What lupdate would add to the file, were it asked to."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / file.name
        copy.write_bytes(file.read_bytes())
        subprocess.run([lupdate, "-silent", "-I", ".", "-locations", "none", "-no-obsolete", "ui",
                        "app", "-ts", copy], cwd=root, check=True, stdout=subprocess.DEVNULL)
        known = {name for name, _ in messages(xml.parse(file).getroot())}
        current = {name for name, _ in messages(xml.parse(copy).getroot())}
    for context, source, _ in sorted(current - known, key=str):
        yield f"{context}: '{source}' is not in the file"
    for context, source, _ in sorted(known - current, key=str):
        yield f"{context}: '{source}' is no longer said"


def check(root, lupdate):
    files = sorted((root / "translations").glob("*.ts"))
    count = 0
    for file in files:
        tree = xml.parse(file).getroot()
        for fault in [*faults_of_file(tree), *words_missing_in(file, root, lupdate)]:
            print(f"{file.name}: {fault}")
            count += 1
    print(f"{len(files)} languages, {count} faults")
    return 1 if count or not files else 0


def file_with(source, translation, attributes="", kind=""):
    return xml.fromstring(
        f'<TS language="de"><context><name>Page</name><message {kind}><source>{source}</source>'
        f"<translation {attributes}>{translation}</translation></message></context></TS>")


def self_test():
    number = "<numerusform>%n Stück</numerusform>"
    good = (("&amp;Find %1…", "%1 &amp;suchen…"), ("Works, %1.", "Geht, %1."),
            ("Fish &amp;&amp; chips", "Fisch &amp;&amp; Pommes"))
    bad = (("Find", ""), ("Find", "Suchen", 'type="unfinished"'), ("Find", "Suchen", 'type="vanished"'),
           ("%1 of %2", "%1 von %1"), ("%1 of %2", "%1 von"), ("&amp;Find", "Suchen"),
           ("Find", "&amp;Suchen"), ("Find…", "Suchen"), ("Found.", "Gefunden"),
           ("%n items", number, "", 'numerus="yes"'), (" Find", "Suchen"))
    missed = [f"refused: {case}" for case in good if list(faults_of_file(file_with(*case)))]
    missed += [f"not noticed: {case}" for case in bad if not list(faults_of_file(file_with(*case)))]
    both = "<numerusform>ein Stück</numerusform>" + number
    if list(faults_of_file(file_with("%n items", both, "", 'numerus="yes"'))):
        missed.append("refused: one form that says its number in a word")
    print("\n".join(missed) or f"{len(bad)} faults made, all noticed")
    return 1 if missed else 0


if __name__ == "__main__":
    if sys.argv[1:] == ["--self-test"]:
        sys.exit(self_test())
    sys.exit(check(Path(sys.argv[1]), sys.argv[3]))
