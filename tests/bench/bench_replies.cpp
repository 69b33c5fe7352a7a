// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/pasted/Explanation.h"
#include "core/pasted/Unwrapping.h"
#include "core/replies/CauseReader.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

using namespace mailberth;

namespace
{

double microseconds(const QElapsedTimer &timer, int turns)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1000.0 / turns;
}

} // namespace

/// What reading costs: the tables once, a server's reply, a text as long as one may be.
int main(int argc, char **argv)
{
    QTextStream out(stdout);
    QElapsedTimer timer;
    timer.start();
    const auto &servers = replies::ReplyRules::ofServers();
    out << "reading the servers' table: " << microseconds(timer, 1) / 1000 << " ms ("
        << servers.rules().size() << " rows, " << servers.phrases().size() << " phrases)\n";
    timer.restart();
    const auto &programs = replies::ReplyRules::ofPrograms();
    out << "reading the programs' table: " << microseconds(timer, 1) / 1000 << " ms ("
        << programs.rules().size() << " rows, " << programs.phrases().size() << " phrases)\n";

    const smtp::Reply reply { 553,
        { "5.7.1 <bob@example.org>: Sender address rejected: not owned by user ann@example.org" } };
    constexpr int turns = 2000;
    timer.restart();
    for (int turn = 0; turn < turns; ++turn) {
        if (!replies::read(servers, replies::sayingOf(reply, { replies::Stage::Rcpt }, {})))
            return 1;
    }
    out << "one reply: " << microseconds(timer, turns) / 1000 << " ms\n";

    QByteArray texts;
    if (argc > 1) {
        QFile file(QString::fromLocal8Bit(argv[1]));
        if (file.open(QIODevice::ReadOnly))
            texts = file.readAll();
    }
    if (texts.isEmpty())
        texts = "2026-11-30 12:00:00 SMTP error: 421 4.7.0 Try again later <ann@example.org>\n";
    QByteArray longest;
    while (longest.size() < pasted::longestPaste)
        longest += texts;
    longest.truncate(pasted::longestPaste);
    constexpr int rounds = 20;
    timer.restart();
    for (int round = 0; round < rounds; ++round) {
        if (pasted::explained(longest).causes.size() > 3)
            return 1;
    }
    out << "a pasted text of 64 KiB: " << microseconds(timer, rounds) / 1000 << " ms\n";
    return 0;
}
