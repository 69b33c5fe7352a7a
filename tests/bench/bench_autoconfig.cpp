// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

// Reads a folder of settings files in the autoconfig format, as Mozilla's ISPDB is one, and prints
// how many give servers to try, how many publish nothing but plaintext, and how long each took.
// Then, or alone without a folder, how long the worst documents take that the limits let through.

#include "core/sources/PublishedSettings.h"
#include "core/sources/UntrustedXml.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <utility>

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

/// As many of these elements as the limits allow, each made with its number.
template<typename Element>
QByteArray filledWith(const QByteArray &before, Element element, const QByteArray &after)
{
    QByteArray document = "<clientConfig><emailProvider>" + before;
    const QByteArray ending = after + "</emailProvider></clientConfig>";
    for (int number = 0; number < AutoconfigDocument::mostElements - 20; ++number) {
        const QByteArray next = element(number);
        if (document.size() + next.size() + ending.size() > AutoconfigDocument::mostBytes)
            break;
        document += next;
    }
    return document + ending;
}

/// A tag with attributes of different names: what takes the parser's time.
QByteArray tagFullOfAttributes()
{
    QByteArray tag = "<a";
    for (int number = 0; number < mostAttributes; ++number)
        tag += " a" + QByteArray::number(number) + "=\"\"";
    return tag + "/>";
}

/// Each costs something else: the parser, the names, the doubts.
QList<std::pair<const char *, QByteArray>> worstDocuments()
{
    const QByteArray tag = tagFullOfAttributes();
    const QByteArray foreign = QByteArray("\xE5\xB1\xB1").repeated(60) + ".example";
    return {
        { "tags full of attributes", filledWith({}, [&](int) -> QByteArray { return tag; }, {}) },
        { "tags as long as may be",
            filledWith({},
                [](int) -> QByteArray { return "<a b=\"" + QByteArray(mostTag - 7, 'x') + "\"/>"; },
                {}) },
        { "nothing but elements",
            filledWith({}, [](int) -> QByteArray { return QByteArray("<a></a>"); }, {}) },
        { "domains in another script",
            filledWith(
                {}, [&](int) -> QByteArray { return "<domain>" + foreign + "</domain>"; }, {}) },
        { "domains that are none",
            filledWith(
                {}, [](int) -> QByteArray { return QByteArray("<domain>a b</domain>"); }, {}) },
        { "a comment",
            filledWith(
                "<!--", [](int) -> QByteArray { return QByteArray("- ").repeated(32); }, "-->") },
    };
}

void printWorst(QTextStream &out, const MailAddress &address)
{
    QElapsedTimer timer;
    for (const auto &[name, bytes] : worstDocuments()) {
        timer.start();
        const auto parsed = AutoconfigDocument::parse(bytes, address);
        const qint64 taken = timer.nsecsElapsed();
        const auto *fault = std::get_if<AutoconfigFault>(&parsed);
        out << "worst allowed      " << milliseconds(taken) << "  " << name << ", " << bytes.size()
            << " bytes" << (fault ? QStringLiteral(": ") + id(*fault) : QString()) << "\n";
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    const QStringList arguments = QCoreApplication::arguments();
    const MailAddress address(QStringLiteral("ann"), *HostName::parse(u"example.org"));
    if (arguments.size() == 1) {
        printWorst(out, address);
        return 0;
    }
    const QDir folder(arguments.value(1));
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    if (arguments.size() != 2 || names.isEmpty()) {
        err << "bench_autoconfig [FOLDER]: a folder of settings files\n";
        return 2;
    }
    Tally tally;
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            count(tally, name, file.readAll(), address);
    }
    print(out, tally);
    printWorst(out, address);
    return 0;
}
