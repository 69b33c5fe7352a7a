// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

// Reads a folder of settings files in the autoconfig format, as Mozilla's ISPDB is one, and prints
// how many give servers to try, how many publish nothing but plaintext, and how long each took.

#include "core/sources/PublishedSettings.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

#include <algorithm>

using namespace mailberth;

namespace
{

struct Tally
{
    int files = 0;
    int valid = 0; ///< gives at least one server to try
    int onlyPlain = 0; ///< of these: every outgoing server is published without encryption
    int withoutServer = 0;
    int withDoubts = 0;
    QStringList faults; ///< "file: fault"
    QList<qint64> nanoseconds;
};

bool isOnlyPlain(const AutoconfigDocument &document)
{
    return !document.outgoing.isEmpty()
        && std::all_of(document.outgoing.begin(), document.outgoing.end(),
            [](const PublishedServer &server) { return server.way == PublishedWay::InTheClear; });
}

void count(Tally &tally, const QString &name, const QByteArray &bytes, const MailAddress &address)
{
    QElapsedTimer timer;
    timer.start();
    const auto parsed = AutoconfigDocument::parse(bytes, address);
    const auto *document = std::get_if<AutoconfigDocument>(&parsed);
    const Found found = document ? settingsIn(*document, {}) : Found {};
    tally.nanoseconds << timer.nsecsElapsed();

    ++tally.files;
    if (!document) {
        tally.faults << name + QStringLiteral(": ") + id(std::get<AutoconfigFault>(parsed));
        return;
    }
    tally.valid += found.candidates.isEmpty() ? 0 : 1;
    tally.withoutServer += found.candidates.isEmpty() ? 1 : 0;
    tally.onlyPlain += isOnlyPlain(*document) ? 1 : 0;
    tally.withDoubts += document->doubts.isEmpty() ? 0 : 1;
}

QString milliseconds(qint64 nanoseconds)
{
    return QString::number(double(nanoseconds) / 1e6, 'f', 3) + QStringLiteral(" ms");
}

void print(QTextStream &out, Tally tally)
{
    std::sort(tally.nanoseconds.begin(), tally.nanoseconds.end());
    out << "files              " << tally.files << "\n"
        << "valid candidates   " << tally.valid << "\n"
        << "only plaintext     " << tally.onlyPlain << "\n"
        << "no outgoing server " << tally.withoutServer << "\n"
        << "with doubts        " << tally.withDoubts << "\n"
        << "not read           " << tally.faults.size() << "\n";
    for (const QString &fault : std::as_const(tally.faults))
        out << "    " << fault << "\n";
    if (!tally.nanoseconds.isEmpty()) {
        out << "median             "
            << milliseconds(tally.nanoseconds.at(tally.nanoseconds.size() / 2)) << "\n"
            << "slowest            " << milliseconds(tally.nanoseconds.last()) << "\n";
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    const QStringList arguments = QCoreApplication::arguments();
    const QDir folder(arguments.value(1));
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    if (arguments.size() != 2 || names.isEmpty()) {
        err << "bench_autoconfig FOLDER: a folder of settings files\n";
        return 2;
    }
    const MailAddress address(QStringLiteral("ann"), *HostName::parse(u"example.org"));
    Tally tally;
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            count(tally, name, file.readAll(), address);
    }
    print(out, tally);
    return 0;
}
