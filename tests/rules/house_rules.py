#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0
"""Checks that no room of the house breaks its rules (CONTRIBUTING.md has them as a table).

Reads sources as text, for the linker cannot see everything: on Debian `#include <QtWidgets/QWidget>`
compiles with Qt6::Core alone. Comments and string literals do not count, includes do.

    house_rules.py ROOT          checks the tree below ROOT; one line a breach, status 1 if there is any
    house_rules.py --self-test   breaks every rule once in a made-up file and checks that it is noticed
"""

import re
import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Rule:
    name: str
    rooms: tuple  # folders below the root
    never: str  # a regular expression over code without comments and strings
    example: str  # a line that breaks it
    but_not: tuple = ()  # files the rule does not hold for

    def holds_for(self, path: str) -> bool:
        return path not in self.but_not and any(path.startswith(room + "/") for room in self.rooms)


SOCKET = r"#include\s*<(QtNetwork/)?Q(Ssl|TcpS|UdpS|AbstractSocket|LocalS|Network|Dns|Host(Info|Address))"
GUI = r"#include\s*<(QtGui/|QtWidgets/|QWidget|QApplication|QGuiApplication|QPainter|QLabel)"
KEYCHAIN = r"#include\s*<qt6keychain|QKeychain::"

RULES = (
    Rule("pure rooms know no sockets",
         ("core/model", "core/replies", "core/pasted", "core/smtp", "core/survey", "core/report",
          "core/handover", "core/seams", "core/sources"),
         SOCKET, "#include <QSslSocket>"),
    Rule("the engine knows no window", ("core", "ui/words", "ui/terminal"), GUI,
         "#include <QtWidgets/QWidget>"),
    Rule("judgement knows no clock",
         ("core/model", "core/replies", "core/pasted", "core/smtp", "core/survey", "core/report",
          "core/handover"),
         r"\bQElapsedTimer\b|\bQTimer\b|\bQDateTime::current|_clock::now\b|\bQTime::current",
         "const auto now = QDateTime::currentDateTimeUtc();"),
    Rule("who asks never names the real network", ("core/sources", "core/survey", "core/signin"),
         r"\bLiveNetwork\b|#include\s*\"core/net/", '#include "core/net/LiveNetwork.h"'),
    Rule("the wire reads everything that is there", ("core/net",), r"\breadLine\s*\(|\bcanReadLine\b",
         "const QByteArray line = m_socket->readLine();"),
    Rule("the web is asked over the one network", ("core", "ui", "app"),
         r"\bQNetwork(AccessManager|Request|Reply)\b", "QNetworkAccessManager network;"),
    Rule("no certificate error is ever ignored", ("core", "ui", "app"),
         r"\bignoreSslErrors\b|\bVerifyNone\b|\bQueryPeer\b", "socket.ignoreSslErrors();",
         # A server that does not ask its clients for certificates says so in these words, too.
         but_not=("core/demo/ServerConfiguration.cpp",)),
    Rule("nobody waits in a nested loop", ("core", "ui", "app"),
         r"\bwaitFor[A-Z]\w*\s*\(|\bprocessEvents\b|\bQEventLoop\b|\bQThread::m?sleep|\busleep\s*\(",
         "socket.waitForReadyRead();"),
    Rule("only the vault knows the keychain", ("core/model", "core/smtp", "core/survey", "core/net",
                                               "core/sources", "core/report", "core/handover",
                                               "core/demo", "ui"),
         KEYCHAIN, "#include <qt6keychain/keychain.h>"),
    Rule("no secret goes to a plain file", ("core", "ui", "app"),
         r"\bsetInsecureFallback\b|\binsecureFallback\b", "job->setInsecureFallback(true);"),
    Rule("the vault never waits for the bus", ("core/vault",),
         r"\bQDBusInterface\b|\bQDBus::Block|[.>]call\s*\(", "bus.call(message);"),
    Rule("the engine has no words for people", ("core",),
         r"(?<![\w:])tr\s*\(|\bQCoreApplication::translate\b|\bQ_DECLARE_TR_FUNCTIONS\b",
         'return tr("Use port 465");'),
    Rule("words are pure", ("ui/words",),
         SOCKET + r"|\bQElapsedTimer\b|\bQTimer\b|\bQDateTime::current|\bQFile\b",
         "#include <QNetworkReply>"),
    Rule("every case has words of its own", ("ui/words",), r"(?<!\w)default\s*:",
         "    default: return {};"),
    Rule("the window never touches the wire", ("ui",), SOCKET + r"|#include\s*\"core/(net|vault|demo)/",
         '#include "core/net/SmtpLine.h"'),
    Rule("concrete classes are named in one place", ("app",),
         r"\bLive(Network|OAuth)\b|\bKeychainVault\b"
         r"|\b(Autoconfig|Book|Certificate|Guess|Ispdb|Mx|Organisation|Pacc|Srv)Source\b",
         "LiveNetwork network;",
         but_not=("app/Composition.cpp", "app/Composition.h", "app/Keychain.cpp")),
    Rule("files are written in one place", ("core", "ui", "app"),
         r"\bQSaveFile\b|\bQTemporaryFile\b|\bo?fstream\b|\bfopen\b"
         r"|\bWriteOnly\b|\bReadWrite\b|\bAppend\b",
         "QSaveFile file(fileName);",
         but_not=("core/files/WholeFile_elsewhere.cpp", "app/cli/StandardOutput.cpp")),
    Rule("tool tips are plain text", ("ui",), r"\bsetToolTip\s*\(|\bQToolTip::showText\b",
         "label->setToolTip(greeting);", but_not=("ui/widgets/PlainToolTip.cpp",)),
    Rule("tests neither sleep nor skip", ("tests",),
         r"\bQSKIP\b|\bQTest::qSleep\b|\bQThread::m?sleep|\busleep\s*\(|\bunittest\.skip",
         'QSKIP("no server here");', but_not=("tests/rules/house_rules.py",)),
    Rule("nothing is left for later", ("core", "ui", "app", "tests"),
         r"\b(TODO|FIXME)\b", "// TODO: mend", but_not=("tests/rules/house_rules.py",)),
)

SUFFIXES = {".h", ".cpp", ".py"}
SPDX = ("SPDX-FileCopyrightText:", "SPDX-License-Identifier: Apache-2.0")
TOKEN = re.compile(
    r'(?P<include>^[ \t]*#[ \t]*include[^\n]*)'
    r'|(?P<raw>R"(?P<mark>[^()\\\s]{0,16})\(.*?\)(?P=mark)")'
    r'|(?P<comment>//[^\n]*|/\*.*?\*/)'
    r'|(?P<string>"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])\')',
    re.DOTALL | re.MULTILINE)


def code_only(text: str) -> str:
    """The text with comments and strings blanked, line numbers kept."""
    def blank(match):
        if match.group("include"):
            return match.group("include")
        return re.sub(r"[^\n]", " ", match.group())
    return TOKEN.sub(blank, text)


def breaches_in(path: str, text: str):
    code = text if path.endswith(".py") else code_only(text)
    for rule in RULES:
        # What is left for later hides in comments, so that rule reads all.
        searched = text if rule.name == "nothing is left for later" else code
        if not rule.holds_for(path):
            continue
        for match in re.finditer(rule.never, searched, re.MULTILINE):
            line = searched.count("\n", 0, match.start()) + 1
            yield f"{path}:{line}: {rule.name}: {match.group().strip()}"
    head = "\n".join(text.splitlines()[:3])
    if not all(mark in head for mark in SPDX):
        yield f"{path}:1: the file lacks its two SPDX lines"
    if path.endswith(".h") and "#pragma once" not in text:
        yield f"{path}:1: the header lacks #pragma once"


def check(root: Path) -> int:
    found, count = [], 0
    for room in ("core", "ui", "app", "tests"):
        for file in sorted((root / room).rglob("*")):
            if file.suffix in SUFFIXES and file.is_file():
                count += 1
                found += breaches_in(file.relative_to(root).as_posix(), file.read_text("utf-8"))
    for line in found:
        print(line)
    print(f"{count} files read, {len(RULES)} rules, {len(found)} breaches")
    return 1 if found or count == 0 else 0


def self_test() -> int:
    missed = []
    spdx = "// SPDX-FileCopyrightText: x\n// SPDX-License-Identifier: Apache-2.0\n"
    for rule in RULES:
        for room in rule.rooms:
            made_up = f"{room}/MadeUp.cpp"
            if not any(rule.name in breach for breach in breaches_in(made_up, spdx + rule.example)):
                missed.append(f"{rule.name} (in {room})")
            harmless = f'{spdx}const char *text = "quoted";\n'
            if list(breaches_in(made_up, harmless)):
                missed.append(f"{rule.name}: a harmless file was refused")
    quoted = spdx + 'const char *help = "never call ignoreSslErrors()"; // nor waitForReadyRead()\n'
    if list(breaches_in("core/net/MadeUp.cpp", quoted)):
        missed.append("what stands in comments and strings must not count")
    if not list(breaches_in("core/net/MadeUp.h", spdx)):
        missed.append("a header without #pragma once was not noticed")
    for line in missed:
        print("not noticed:", line)
    print(f"{len(RULES)} rules broken on purpose, {len(missed)} not noticed")
    return 1 if missed else 0


if __name__ == "__main__":
    if sys.argv[1:] == ["--self-test"]:
        sys.exit(self_test())
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(check(Path(sys.argv[1])))
