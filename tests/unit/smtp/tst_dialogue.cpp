// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/smtp/Dialogue.h"

#include "tests/support/LogGuard.h"

using namespace std::chrono_literals;

namespace mailberth::smtp
{

namespace
{

ProbeReport begunAt465Or587(Security security)
{
    const quint16 port = security == Security::ImplicitTls ? submissionsPort : submissionPort;
    return { .candidate = { .endpoint = { *HostName::parse(u"smtp.example.org"), port, security },
                 .provenance = { SourceId::Person, Trust::Person, {} } },
        .timeline = { { Stage::Connect, 10ms, 20ms } } };
}

Dialogue dialogue(Security security)
{
    return Dialogue(Inspect { security, {} }, begunAt465Or587(security));
}

event::TlsEstablished verified()
{
    return { { .version = TlsVersion::Tls13, .identity = Identity::Verified } };
}

QList<Want> says(const char *line, std::chrono::milliseconds patience)
{
    return { want::Send { QByteArray(line) + "\r\n" }, want::Deadline { patience } };
}

QList<Want> quits()
{
    return { want::Send { "QUIT\r\n" }, want::Finish {}, want::Deadline { Patience().farewell } };
}

const QList<Want> hangsUp { want::Finish {}, want::Close {} };

} // namespace

class TstDialogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void implicitTlsIsEncryptedFromTheFirstByte();
    void startTlsTurnsEncryptedBeforeAnythingIsAskedAgain();
};

void TstDialogue::implicitTlsIsEncryptedFromTheFirstByte()
{
    Dialogue lane = dialogue(Security::ImplicitTls);
    QCOMPARE(lane.on(event::Connected {}, 20ms),
        (QList<Want> { want::StartTls {}, want::Deadline { Patience().handshake } }));
    QCOMPARE(lane.on(verified(), 30ms), QList<Want> { want::Deadline { Patience().greeting } });
    QCOMPARE(lane.on(event::Bytes { "220 mx.example.org ESMTP\r\n" }, 40ms),
        says("EHLO [127.0.0.1]", Patience().reply));
    QCOMPARE(lane.report().outcome, Outcome(outcome::Running {}));
    QCOMPARE(lane.on(event::Bytes { "250-mx.example.org\r\n250 AUTH PLAIN\r\n" }, 50ms), quits());
    QCOMPARE(lane.report().outcome, Outcome(outcome::Ready {}));
    QCOMPARE(lane.report().timeline,
        (QList<Step> { { Stage::Connect, 10ms, 20ms }, { Stage::Handshake, 20ms, 30ms },
            { Stage::Greeting, 30ms, 40ms, Exposure::Encrypted },
            { Stage::Ehlo, 40ms, 50ms, Exposure::Encrypted } }));
    QVERIFY(!lane.report().beforeTls);
    QCOMPARE(lane.report().afterTls->authMechanisms(), QStringList { QStringLiteral("PLAIN") });
    QCOMPARE(lane.on(event::Bytes { "221 Bye\r\n" }, 60ms), QList<Want> { want::Close {} });
    QCOMPARE(lane.on(event::PeerClosed {}, 70ms), QList<Want> {});
}

void TstDialogue::startTlsTurnsEncryptedBeforeAnythingIsAskedAgain()
{
    Dialogue lane = dialogue(Security::StartTls);
    QCOMPARE(
        lane.on(event::Connected {}, 20ms), QList<Want> { want::Deadline { Patience().greeting } });
    QCOMPARE(lane.on(event::Bytes { "220 mx.example.org ESMTP\r\n" }, 30ms),
        says("EHLO [127.0.0.1]", Patience().reply));
    QCOMPARE(lane.on(event::Bytes { "250-mx.example.org\r\n250 STARTTLS\r\n" }, 40ms),
        says("STARTTLS", Patience().reply));
    QCOMPARE(lane.on(event::Bytes { "220 Go ahead\r\n" }, 50ms),
        (QList<Want> { want::StartTls {}, want::Deadline { Patience().handshake } }));
    QCOMPARE(lane.on(verified(), 60ms), says("EHLO [127.0.0.1]", Patience().reply));
    QCOMPARE(lane.on(event::Bytes { "250-mx.example.org\r\n250 AUTH LOGIN\r\n" }, 70ms), quits());
    QCOMPARE(lane.report().outcome, Outcome(outcome::Ready {}));
    QCOMPARE(lane.report().timeline,
        (QList<Step> { { Stage::Connect, 10ms, 20ms }, { Stage::Greeting, 20ms, 30ms },
            { Stage::Ehlo, 30ms, 40ms }, { Stage::StartTls, 40ms, 50ms },
            { Stage::Handshake, 50ms, 60ms },
            { Stage::EhloAgain, 60ms, 70ms, Exposure::Encrypted } }));
    QVERIFY(!lane.report().beforeTls->has("AUTH"));
    QVERIFY(!lane.report().afterTls->has("STARTTLS"));
    QCOMPARE(lane.on(event::DeadlinePassed {}, 1070ms), QList<Want> { want::Close {} });
}

} // namespace mailberth::smtp

QTEST_APPLESS_MAIN(mailberth::smtp::TstDialogue)
#include "tst_dialogue.moc"
