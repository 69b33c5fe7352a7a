// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/fuzz/Harness.h"
#include "tests/support/LogGuard.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

namespace mailberth::test
{

namespace
{

constexpr int mutantsOfEach = 60;
constexpr int mutationsOfOne = 6;

using Harness = Complaint (*)(const QByteArray &);

QList<QByteArray> corpusOf(const char *subject)
{
    const QDir folder(QStringLiteral(MAILBERTH_CORPUS) + u'/' + QString::fromLatin1(subject));
    QList<QByteArray> corpus;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            corpus.append(file.readAll());
    }
    return corpus;
}

/// Changes an input a little, at a place and in a way of the generator's choice.
QByteArray mutated(const QByteArray &input, const QByteArray &other, QRandomGenerator &random)
{
    const auto placeIn = [&random](const QByteArray &bytes) {
        return qsizetype(random.bounded(quint32(bytes.size()) + 1));
    };
    const qsizetype from = placeIn(input);
    const qsizetype length = std::min<qsizetype>(input.size() - from, random.bounded(24));
    QByteArray mutant = input;
    switch (random.bounded(5)) {
    case 0: // another byte
        return mutant.replace(from, 1, QByteArray(1, char(random.bounded(256))));
    case 1: // something less
        return mutant.remove(from, length);
    case 2: // something twice
        return mutant.insert(from, input.mid(from, length));
    case 3: // something of another input
        return mutant.insert(from, other.mid(placeIn(other), random.bounded(24)));
    default: // the end of another input
        return mutant.first(from) + other.mid(placeIn(other));
    }
}

/// The complaint together with the input, for the log; empty if there is none.
QByteArray saidOf(const QByteArray &input, Harness harness)
{
    const Complaint complaint = harness(input);
    return complaint.isEmpty() ? complaint : complaint + " of " + input.toPercentEncoding();
}

} // namespace

class TstFuzzSmoke : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void theCorpusIsFine_data() { subjects(); }
    void theCorpusIsFine();
    void whatIsMadeOfTheCorpusIsFine_data() { subjects(); }
    void whatIsMadeOfTheCorpusIsFine();

private:
    static void subjects();
};

void TstFuzzSmoke::subjects()
{
    QTest::addColumn<QList<QByteArray>>("corpus");
    QTest::addColumn<Harness>("harness");
    QTest::newRow("replies") << corpusOf("reply") << Harness(tryReply);
    QTest::newRow("dialogues") << corpusOf("dialogue") << Harness(tryDialogue);
    QTest::newRow("challenges") << corpusOf("sasl") << Harness(trySasl);
    QTest::newRow("autoconfig files") << corpusOf("autoconfig") << Harness(tryAutoconfig);
    QTest::newRow("PACC files") << corpusOf("pacc") << Harness(tryPacc);
    QTest::newRow("SRV answers") << corpusOf("services") << Harness(tryServices);
    QTest::newRow("DNS") << corpusOf("dns") << Harness(tryDns);
    QTest::newRow("HTTP") << corpusOf("http") << Harness(tryHttp);
    QTest::newRow("a proxy") << corpusOf("proxy") << Harness(tryProxy);
    QTest::newRow("addresses") << corpusOf("address") << Harness(tryAddress);
}

void TstFuzzSmoke::theCorpusIsFine()
{
    QFETCH(QList<QByteArray>, corpus);
    QFETCH(Harness, harness);
    QVERIFY2(corpus.size() >= 15, "the corpus is not where it should be");
    for (const QByteArray &input : corpus)
        QCOMPARE(saidOf(input, harness), QByteArray());
}

void TstFuzzSmoke::whatIsMadeOfTheCorpusIsFine()
{
    QFETCH(QList<QByteArray>, corpus);
    QFETCH(Harness, harness);
    QRandomGenerator random(465587); // the same inputs at every run
    for (const QByteArray &input : corpus) {
        for (int number = 0; number < mutantsOfEach; ++number) {
            QByteArray mutant = input;
            for (int mutation = 0; mutation < mutationsOfOne; ++mutation) {
                const auto other = corpus.at(random.bounded(int(corpus.size())));
                mutant = mutated(mutant, other, random);
            }
            QCOMPARE(saidOf(mutant, harness), QByteArray());
        }
    }
}

} // namespace mailberth::test

QTEST_APPLESS_MAIN(mailberth::test::TstFuzzSmoke)
#include "tst_fuzz_smoke.moc"
