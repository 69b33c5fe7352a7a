// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/signin/DeviceGrant.h"
#include "tests/support/LogGuard.h"

#include <QtTest/QTest>

using namespace mailberth;
using namespace mailberth::test;
using namespace std::chrono_literals;

namespace
{

// Not as a raw string: moc loses its way in one with "https://" on a line of its own.
const QByteArray usual =
    "{\"device_code\":\"d\",\"user_code\":\"WDJB-MJHT\","
    "\"verification_uri\":\"https://example.org/device\","
    "\"verification_uri_complete\":\"https://example.org/device?user_code=WDJB-MJHT\","
    "\"expires_in\":1800}";

DeviceGrant grant(const QByteArray &body)
{
    return std::get<DeviceGrant>(DeviceGrant::parse(body, EndpointRule::HttpsOnly));
}

OAuthAnswer refused(const char *error)
{
    return oauth::Refused { QString::fromLatin1(error), {} };
}

} // namespace

class TstDeviceGrant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void anInvitationIsRead();
    void longTimesAreCapped();
    void whatCannotBeShownIsRefused_data();
    void whatCannotBeShownIsRefused();
    void pendingKeepsThePace();
    void slowDownSlowsDownForGood();
    void everythingElseEndsIt_data();
    void everythingElseEndsIt();
};

void TstDeviceGrant::anInvitationIsRead()
{
    const DeviceGrant read = grant(usual);
    QCOMPARE(read.invitation(),
        (DeviceInvitation { QStringLiteral("WDJB-MJHT"),
            QUrl(QStringLiteral("https://example.org/device")),
            QUrl(QStringLiteral("https://example.org/device?user_code=WDJB-MJHT")), 1800s }));
    QCOMPARE(read.deviceCode().bytes(), QByteArrayView("d"));
    QCOMPARE(read.interval(), 5s); // RFC 8628 section 3.2
}

void TstDeviceGrant::longTimesAreCapped()
{
    QByteArray body = usual;
    body.replace("1800", "999999999999, \"interval\": 999999999999");
    QCOMPARE(grant(body).invitation().lifetime, 3600s);
    QCOMPARE(grant(body).interval(), 60s);
}

void TstDeviceGrant::whatCannotBeShownIsRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("ending");

    const auto row = [](const char *title, const char *from, const char *to, const char *ending) {
        QTest::newRow(title) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(ending);
    };
    row("no code for the person", "WDJB-MJHT", "", "unreadable");
    row("no code for us", "\"d\"", "\"\"", "unreadable");
    row("a page that is not encrypted", "https://example.org/device\",", "http://example.org/\",",
        "unreadable");
    row("a page that is a script", "https://example.org/device\",", "javascript:alert(1)\",",
        "unreadable");
    row("no lifetime", "1800", "0", "unreadable");
    row("an error", "\"device_code\"", "\"error\": \"invalid_client\", \"device_code\"", "refused");
    row("a web page", "{", "<html>", "unreadable");
}

void TstDeviceGrant::whatCannotBeShownIsRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray body = usual;
    body.replace(from, to);
    const auto read = DeviceGrant::parse(body, EndpointRule::HttpsOnly);
    QVERIFY(std::holds_alternative<OAuthAnswer>(read));
    QTEST(code(std::get<OAuthAnswer>(read)), "ending");
}

void TstDeviceGrant::pendingKeepsThePace()
{
    DeviceGrant asked = grant(usual);
    QCOMPARE(asked.after(refused("authorization_pending")), DeviceGrant::Next::AskAgain);
    QCOMPARE(asked.after(oauth::Unreachable {}), DeviceGrant::Next::AskAgain);
    QCOMPARE(asked.after(oauth::Untrusted {}), DeviceGrant::Next::AskAgain);
    QCOMPARE(asked.interval(), 5s);
}

void TstDeviceGrant::slowDownSlowsDownForGood()
{
    DeviceGrant asked = grant(usual);
    QCOMPARE(asked.after(refused("slow_down")), DeviceGrant::Next::AskAgain);
    QCOMPARE(asked.interval(), 10s);
    QCOMPARE(asked.after(refused("authorization_pending")), DeviceGrant::Next::AskAgain);
    QCOMPARE(asked.interval(), 10s);
    QCOMPARE(asked.after(refused("slow_down")), DeviceGrant::Next::AskAgain);
    QCOMPARE(asked.interval(), 15s);
}

void TstDeviceGrant::everythingElseEndsIt_data()
{
    QTest::addColumn<OAuthAnswer>("answer");
    QTest::addColumn<QString>("ending");

    QTest::newRow("a no") << OAuthAnswer(oauth::Declined {}) << QStringLiteral("declined");
    QTest::newRow("too late") << refused("expired_token") << QStringLiteral("expired");
    QTest::newRow("an unknown code") << refused("invalid_grant") << QStringLiteral("refused");
    QTest::newRow("nonsense") << OAuthAnswer(oauth::Unreadable {}) << QStringLiteral("unreadable");
}

void TstDeviceGrant::everythingElseEndsIt()
{
    QFETCH(OAuthAnswer, answer);
    DeviceGrant asked = grant(usual);
    QCOMPARE(asked.after(answer), DeviceGrant::Next::End);
    QTEST(code(endOfDeviceFlow(answer)), "ending");
}

QTEST_GUILESS_MAIN(TstDeviceGrant)
#include "tst_devicegrant.moc"
