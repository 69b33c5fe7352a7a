// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sources/BookSource.h"
#include "tests/support/LogGuard.h"
#include "tests/support/Reports.h"
#include "tests/support/ScriptedNetwork.h"

#include <QtTest/QTest>

using namespace mailberth;
using namespace mailberth::test;

namespace
{

/// What a source said, in order.
struct Heard
{
    explicit Heard(Source &source)
    {
        QObject::connect(&source, &Source::found, &source,
            [this](const Candidate &candidate) { found << candidate; });
        QObject::connect(&source, &Source::finished, &source, [this](const SourceReport &report) {
            finished << report;
            foundBeforeTheEnd = found.size();
        });
    }

    QList<Candidate> found;
    QList<SourceReport> finished;
    qsizetype foundBeforeTheEnd = 0;
};

} // namespace

class TstBookSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void namesWhatTheBookKnows();
    void saysThatItKnowsNothing();
    void saysThatNothingIsOffered();
    void finishesOnceWhenStartedTwice();
    void finishesOnceWhenCancelled();
    void saysNothingInsideStart();
};

void TstBookSource::namesWhatTheBookKnows()
{
    ScriptedNetwork loop;
    BookSource source(mailbox("ann@gmail.com"));
    Heard heard(source);
    source.start();
    loop.advanceTo(0ms);
    QCOMPARE(
        heard.finished, QList { SourceReport(*ProviderBook::shipped().find(host("gmail.com"))) });
    QCOMPARE(heard.found, std::get<Found>(heard.finished.first()).candidates);
    QCOMPARE(heard.foundBeforeTheEnd, 2);
    QCOMPARE(source.sourceId(), SourceId::Book);
}

void TstBookSource::saysThatItKnowsNothing()
{
    ScriptedNetwork loop;
    BookSource source(mailbox("ann@example.org"));
    Heard heard(source);
    source.start();
    loop.advanceTo(0ms);
    QCOMPARE(heard.finished, QList { SourceReport(NothingHere {}) });
    QVERIFY(heard.found.isEmpty());
}

void TstBookSource::saysThatNothingIsOffered()
{
    ScriptedNetwork loop;
    BookSource source(mailbox("ann@tuta.com"));
    Heard heard(source);
    source.start();
    loop.advanceTo(0ms);
    QVERIFY(heard.found.isEmpty());
    QCOMPARE(heard.finished.size(), 1);
    const auto *found = std::get_if<Found>(&heard.finished.first());
    QVERIFY(found && found->provider);
    QCOMPARE(found->provider->submission, ProviderCard::Submission::NotOffered);
}

void TstBookSource::finishesOnceWhenStartedTwice()
{
    ScriptedNetwork loop;
    BookSource source(mailbox("ann@gmail.com"));
    Heard heard(source);
    source.start();
    source.start();
    loop.advanceTo(0ms);
    source.start();
    loop.advanceTo(0ms);
    QCOMPARE(heard.finished.size(), 1);
    QCOMPARE(heard.found.size(), 2);
}

void TstBookSource::finishesOnceWhenCancelled()
{
    ScriptedNetwork loop;
    BookSource source(mailbox("ann@gmail.com"));
    Heard heard(source);
    source.cancel();
    source.start();
    source.cancel();
    loop.advanceTo(0ms);
    QCOMPARE(heard.finished.size(), 1);
    QVERIFY(std::holds_alternative<Unreachable>(heard.finished.first()));
    QVERIFY(heard.found.isEmpty());
}

void TstBookSource::saysNothingInsideStart()
{
    ScriptedNetwork loop;
    BookSource source(mailbox("ann@gmail.com"));
    Heard heard(source);
    source.start();
    QVERIFY(heard.found.isEmpty());
    QVERIFY(heard.finished.isEmpty());
    loop.advanceTo(0ms);
    QCOMPARE(heard.finished.size(), 1);
}

QTEST_GUILESS_MAIN(TstBookSource)
#include "tst_booksource.moc"
