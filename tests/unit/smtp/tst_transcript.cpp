// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/smtp/Transcript.h"

#include "tests/support/LogGuard.h"

using namespace std::chrono_literals;

namespace mailberth::smtp
{

using From = TranscriptLine::From;

class TstTranscript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void writesDownWhatIsSaid();
    void writesDownALineOnceItsEndIsThere();
    void writesDownWhatWasBrokenOff();
    void neverHoldsASecret_data();
    void neverHoldsASecret();
    void hidesChallenges();
    void hidesWhatAServerRepeats_data();
    void hidesWhatAServerRepeats();
    void leavesWordsAloneThatHoldAShortSecret_data();
    void leavesWordsAloneThatHoldAShortSecret();
    void namesAMessageByItsSize();
    void isBoundedInLines();
    void isBoundedInBytes();
};

void TstTranscript::writesDownWhatIsSaid()
{
    Transcript transcript;
    transcript.received("220 mx\r\n", Exposure::InTheClear, 1ms);
    transcript.sent(want::Send { "EHLO [127.0.0.1]\r\n" }, Exposure::InTheClear, 2ms);
    transcript.received("250-mx\r\n250 SIZE\n", Exposure::Encrypted, 3ms);
    QCOMPARE(transcript.lines(),
        (QList<TranscriptLine> { { From::Server, Exposure::InTheClear, 1ms, "220 mx" },
            { From::Client, Exposure::InTheClear, 2ms, "EHLO [127.0.0.1]" },
            { From::Server, Exposure::Encrypted, 3ms, "250-mx" },
            { From::Server, Exposure::Encrypted, 3ms, "250 SIZE" } }));
}

void TstTranscript::writesDownALineOnceItsEndIsThere()
{
    Transcript transcript;
    transcript.received("220 m", Exposure::InTheClear, 1ms);
    transcript.received("x\r", Exposure::InTheClear, 2ms);
    QVERIFY(transcript.lines().isEmpty());
    transcript.received("\n250", Exposure::InTheClear, 3ms);
    QCOMPARE(transcript.lines(),
        (QList<TranscriptLine> { { From::Server, Exposure::InTheClear, 3ms, "220 mx" } }));
}

void TstTranscript::writesDownWhatWasBrokenOff()
{
    Transcript transcript;
    transcript.breakOff(Exposure::InTheClear, 1ms);
    QVERIFY(transcript.lines().isEmpty());
    transcript.received("220 m", Exposure::InTheClear, 1ms);
    transcript.breakOff(Exposure::InTheClear, 2ms);
    transcript.breakOff(Exposure::InTheClear, 3ms);
    QCOMPARE(transcript.lines(),
        (QList<TranscriptLine> { { From::Server, Exposure::InTheClear, 2ms, "220 m" } }));
}

void TstTranscript::neverHoldsASecret_data()
{
    QTest::addColumn<QByteArray>("prefix");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *prefix, const char *secret,
                         const char *expected) {
        QTest::newRow(name) << QByteArray(prefix) << QByteArray(secret) << QByteArray(expected);
    };
    row("a command with a password", "AUTH PLAIN ", "AGFubgBzZXNhbWU=", "AUTH PLAIN <secret>");
    row("a line with a password", "", "c2VzYW1l", "<secret>");
    row("an empty secret: its length tells something, too", "", "", "<secret>");
}

void TstTranscript::neverHoldsASecret()
{
    QFETCH(QByteArray, prefix);
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, expected);
    Transcript transcript;
    const auto held = std::make_shared<const Secret>(Secret::copyOf(secret));
    transcript.sent(want::SendSecret { prefix, held }, Exposure::Encrypted, 1ms);
    QCOMPARE(transcript.lines(),
        (QList<TranscriptLine> { { From::Client, Exposure::Encrypted, 1ms, expected } }));
}

void TstTranscript::hidesChallenges()
{
    Transcript transcript;
    transcript.received(
        "334 cj1ub25jZTEscz1jMkZzZEE9PSxpPTQwOTY=\r\n334 half", Exposure::Encrypted, 1ms);
    transcript.breakOff(Exposure::Encrypted, 2ms);
    const QList<TranscriptLine> expected {
        { From::Server, Exposure::Encrypted, 1ms, "334 <secret>" },
        { From::Server, Exposure::Encrypted, 2ms, "334 <secret>" },
    };
    QCOMPARE(transcript.lines(), expected);
}

void TstTranscript::hidesWhatAServerRepeats_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray plain = QByteArray("\0ann\0open sesame", 16).toBase64();
    QTest::newRow("the password itself")
        << QByteArray("535 open sesame is wrong") << QByteArray("535 <secret> is wrong");
    QTest::newRow("its Base64") << QByteArray("500 what is " + QByteArray("open sesame").toBase64())
                                << QByteArray("500 what is <secret>");
    const QByteArray names[] { "ann", "anna", "annie" }; // one for each alignment
    for (const QByteArray &name : names) {
        const QByteArray response = QByteArray('\0' + name + QByteArray("\0open sesame", 12));
        QTest::addRow("the response that it was part of, behind %s", name.constData())
            << QByteArray("501 <" + response.toBase64() + ">?") << QByteArray("501 <<secret>>?");
    }
    QTest::newRow("the response in capitals")
        << QByteArray("500 AUTH PLAIN " + plain.toUpper() + " UNKNOWN")
        << QByteArray("500 AUTH PLAIN <secret> UNKNOWN");
    QTest::newRow("the response, cut off within it") << QByteArray(
        "500 AUTH PLAIN " + plain.first(11) + "...") << QByteArray("500 AUTH PLAIN <secret>...");
    QTest::newRow("the response, wrapped")
        << QByteArray("500 " + plain.first(12) + " " + plain.sliced(12))
        << QByteArray("500 <secret> <secret>");
    QTest::newRow("it twice, in two forms")
        << QByteArray("535 open sesame is " + QByteArray("open sesame").toBase64())
        << QByteArray("535 <secret> is <secret>");
    QTest::newRow("words that are as long as it is") << QByteArray(
        "535 authentication credentials") << QByteArray("535 authentication credentials");
    QTest::newRow("nothing of it") << QByteArray("535 no") << QByteArray("535 no");
}

void TstTranscript::hidesWhatAServerRepeats()
{
    QFETCH(QByteArray, said);
    QFETCH(QByteArray, expected);
    Redaction redaction;
    redaction.add(Secret::fromText(u"open sesame"));
    Transcript transcript;
    transcript.hide(redaction);
    transcript.received(QByteArray(said + "\r\n"), Exposure::Encrypted, 1ms);
    const QByteArray shown = transcript.lines().constFirst().bytes;
    QVERIFY(!shown.contains("b3BlbiBzZXNhbW"));
    QVERIFY(!shown.contains("BvcGVuIHNlc2FtZ"));
    QCOMPARE(shown, expected);
}

void TstTranscript::leavesWordsAloneThatHoldAShortSecret_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("one letter") << QStringLiteral("a") << QByteArray("535 what a bad idea, YWJj");
    QTest::newRow("three letters: their Base64 alone is long enough")
        << QStringLiteral("bad") << QByteArray("535 what a bad idea, YWJj");
    QTest::newRow("four letters") << QStringLiteral("idea")
                                  << QByteArray("535 what a bad <secret>, YWJj");
    QTest::newRow("three letters that are said in Base64")
        << QStringLiteral("abc") << QByteArray("535 what a bad idea, <secret>");
}

void TstTranscript::leavesWordsAloneThatHoldAShortSecret()
{
    QFETCH(QString, secret);
    QFETCH(QByteArray, expected);
    Redaction redaction;
    redaction.add(Secret::fromText(secret));
    QCOMPARE(redaction.applied(QByteArray("535 what a bad idea, YWJj")), expected);
}

void TstTranscript::namesAMessageByItsSize()
{
    Transcript transcript;
    transcript.sent(want::SendContent { "Subject: x\r\n\r\n.\r\n" }, Exposure::Encrypted, 1ms);
    QCOMPARE(transcript.lines().constFirst().bytes, "<message, 17 bytes>");
}

void TstTranscript::isBoundedInLines()
{
    Transcript transcript;
    transcript.received(QByteArray("\n").repeated(100'000), Exposure::InTheClear, 1ms);
    transcript.sent(want::Send { "QUIT\r\n" }, Exposure::InTheClear, 2ms);
    QCOMPARE(transcript.lines().size(), Transcript::maxLines);
}

void TstTranscript::isBoundedInBytes()
{
    Transcript transcript;
    for (int round = 0; round < 100; ++round)
        transcript.received(QByteArray(100'000, 'x'), Exposure::InTheClear, 1ms);
    transcript.breakOff(Exposure::InTheClear, 2ms);
    QCOMPARE(transcript.lines().size(), 1);
    QCOMPARE(transcript.lines().constFirst().bytes.size(), Transcript::maxBytes);
}

} // namespace mailberth::smtp

QTEST_APPLESS_MAIN(mailberth::smtp::TstTranscript)
#include "tst_transcript.moc"
