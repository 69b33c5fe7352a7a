// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/Accounts.h"
#include "ui/words/HandOver.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <vector>

using namespace mailberth;

namespace
{

/// Hands one account over to every target once. Returns how many bytes came of it.
qsizetype handOverToAll(const Account &account)
{
    qsizetype bytes = 0;
    for (const Target &target : targets()) {
        for (const Part &part : target.parts)
            bytes += handedOver(target.id, part, account).size();
    }
    return bytes;
}

} // namespace

/// How long the hand-over of one account to every target takes in all. README.md says what it
/// should come to.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const Account account = test::accountWithIncoming();
    std::vector<double> milliseconds;
    qsizetype bytes = 0;
    for (int run = 0; run < 101; ++run) {
        QElapsedTimer timer;
        timer.start();
        bytes = handOverToAll(account);
        milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    const double first = milliseconds.front();
    std::sort(milliseconds.begin(), milliseconds.end());
    out << "hand-over to every target: first " << first << " ms, median "
        << milliseconds[milliseconds.size() / 2] << " ms, worst " << milliseconds.back() << " ms, "
        << bytes << " bytes\n";
    return 0;
}
