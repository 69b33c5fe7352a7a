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
    void isBoundedInLines();
    void isBoundedInBytes();
};

void TstTranscript::writesDownWhatIsSaid()
{
    Transcript transcript;
    transcript.received("220 mx\r\n", Exposure::InTheClear, 1ms);
    transcript.sent({ "EHLO [127.0.0.1]\r\n" }, Exposure::InTheClear, 2ms);
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
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *secret, const char *expected) {
        QTest::newRow(name) << QByteArray(secret) << QByteArray(expected);
    };
    row("a command with a password", "AUTH PLAIN AGFubgBzZXNhbWU=\r\n", "<secret, 27 bytes>");
    row("a line with a password", "c2VzYW1l\r\n", "<secret, 8 bytes>");
    row("a secret of two lines", "c2Vz\r\nYW1l\r\n", "<secret, 10 bytes>");
    row("a secret without a line end", "sesame", "<secret, 6 bytes>");
    row("an empty secret", "\r\n", "<secret, 0 bytes>");
}

void TstTranscript::neverHoldsASecret()
{
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, expected);
    Transcript transcript;
    transcript.sent({ secret, want::Sensitivity::Secret }, Exposure::Encrypted, 1ms);
    QCOMPARE(transcript.lines(),
        (QList<TranscriptLine> { { From::Client, Exposure::Encrypted, 1ms, expected } }));
}

void TstTranscript::isBoundedInLines()
{
    Transcript transcript;
    transcript.received(QByteArray("\n").repeated(100'000), Exposure::InTheClear, 1ms);
    transcript.sent({ "QUIT\r\n" }, Exposure::InTheClear, 2ms);
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
