# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0
"""Accounts whose texts would like to be markup, quotation marks, commands or another line."""

import random
import unicodedata

PIECES = (
    "\"><&'$(x)", "&amp;", "]]>", "-->", "<!--", "--", "</hostname>", "%EMAILADDRESS%", "%TEMP%",
    "`n", "$env:Path", "'; rm -r /; '", "@\"", "\"@", "\\", "\\\"", "\u2018\u2019\u201a\u201b",
    "\u201c\u201d", "\r\n[HKEY_LOCAL_MACHINE]", "\n", "\r", "\t", "\u2028", "\u2029", "\u202e",
    "\u2066\u2069", "\u200f", "\u200b", "\ufeff", "\u00a0", "\u00ad", "\ufe0f", "\U0001f600",
    "\U000e0041", "\u05d0\u05e0", "\u5c71\u7530", "e\u0301", "\0", "\x01", "\x1b[31m", "\x7f",
    "\x85", "\ufffe", "\ufdd0", "hex(1):", "dword:1", ";", "#", "=", "<script>", "{{x}}",
    "\ud800.", ".\udfff", "Ann", "O'Hara", " ", "\\u202e", "\\x1B",
)

DOMAINS = ("example.org", "xn--mller-kva.example", "con.example", "a-b.example", "x.example.net",
           "nul.example")
MECHANISMS = (["PLAIN", "LOGIN"], ["SCRAM-SHA-256"], ["CRAM-MD5"], ["XOAUTH2"], ["GSSAPI"], [])


def awkward_accounts(count, seed):
    """The same accounts for the same seed, every piece at least once among enough of them."""
    chance = random.Random(seed)
    return [_account(chance, PIECES[number % len(PIECES)]) for number in range(count)]


def writable(text):
    """What an account keeps of a text: the rest is U+FFFD in every format."""
    return "".join(c if _is_writable(ord(c)) else "\ufffd" for c in text)


def printable(text):
    """What is shown to people, as the program words it: one line, nothing hidden."""
    return "".join(_visible(c) for c in text)


def _is_writable(code):
    if code < 0x20:
        return code in (9, 10, 13)
    late_control, surrogate = 0x7F <= code <= 0x9F, 0xD800 <= code <= 0xDFFF
    no_character = 0xFDD0 <= code <= 0xFDEF or code & 0xFFFE == 0xFFFE
    return not (late_control or surrogate or no_character)


def _visible(character):
    code = ord(character)
    ignorable = code in (0x34F, 0x3164, 0xFFA0) or 0xFE00 <= code <= 0xFE0F
    if ignorable or unicodedata.category(character) in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"):
        return f"\\x{code:02X}" if code < 0x100 else f"\\u{{{code:X}}}"
    return character


def _text(chance, piece=""):
    pieces = [piece] + [chance.choice(PIECES) for _ in range(chance.randrange(4))]
    chance.shuffle(pieces)
    return "".join(pieces)


def _account(chance, piece):
    local_part = _text(chance, piece) or "ann"
    domain = chance.choice(DOMAINS)
    return {
        "local_part": local_part,
        "domain": domain,
        "display_name": _text(chance, piece),
        "outgoing": {
            "host": "smtp." + chance.choice(DOMAINS),
            "port": chance.choice((465, 587, 1, 65535)),
            "security": chance.choice(("implicit-tls", "starttls")),
            "auth": chance.choice(MECHANISMS),
            "username": chance.choice((f"{writable(local_part)}@{domain}", local_part,
                                       _text(chance, piece) or "x")),
        },
        "incoming": [_incoming(chance) for _ in range(chance.randrange(3))],
    }


def _incoming(chance):
    return {
        "protocol": chance.choice(("imap", "pop3")),
        "host": "imap." + chance.choice(DOMAINS),
        "port": chance.choice((143, 993, 110, 995)),
        "security": chance.choice(("implicit-tls", "starttls", "none")),
        "username": _text(chance) or "x",
        "published_by": _text(chance),
    }
