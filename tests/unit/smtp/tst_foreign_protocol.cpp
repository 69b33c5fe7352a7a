// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/smtp/ForeignProtocol.h"

#include "tests/support/LogGuard.h"

namespace mailberth::smtp
{

using outcome::NotSmtp;
using outcome::Protocol;

class TstForeignProtocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void names_data();
    void names();
    void leavesSmtpAlone_data();
    void leavesSmtpAlone();
    void waitsForTheFirstLine();
    void doesNotWaitForEver();
};

void TstForeignProtocol::names_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Protocol>("spoken");
    QTest::addColumn<QByteArray>("beginning");
    const auto row = [](const char *name, const QByteArray &bytes, Protocol spoken,
                         const QByteArray &beginning) {
        QTest::newRow(name) << bytes << spoken << beginning;
    };
    row("a web server", "HTTP/1.1 400 Bad Request\r\nServer: x\r\n", Protocol::Http,
        "HTTP/1.1 400 Bad Request");
    row("an IMAP server", "* OK Dovecot ready.\r\n", Protocol::Imap, "* OK Dovecot ready.");
    row("an IMAP server that hangs up", "* BYE\r\n", Protocol::Imap, "* BYE");
    row("a POP3 server", "+OK ready\r\n", Protocol::Pop3, "+OK ready");
    row("a POP3 server in trouble", "-ERR later\n", Protocol::Pop3, "-ERR later");
    row("a TLS alert", QByteArray("\x15\x03\x03\x00\x02\x02\x28", 7), Protocol::Tls, "\x15\x03");
    row("a TLS handshake", QByteArray("\x16\x03\x01\x00", 4), Protocol::Tls, "\x16\x03");
    row("an SSH server", "SSH-2.0-x\r\n", Protocol::Unknown, "SSH-2.0-x");
    row("an empty line", "\r\n220 x\r\n", Protocol::Unknown, "");
    row("a code no server has", "199 x\r\n", Protocol::Unknown, "199 x");
    row("a code without a separator", "2200 x\r\n", Protocol::Unknown, "2200 x");
    row("a byte of TLS in front of a line end", "\x15\n", Protocol::Unknown, "\x15");
    row("a NUL in front", QByteArray("\0 220 x\r\n", 9), Protocol::Unknown,
        QByteArray("\0 220 x", 7));
}

void TstForeignProtocol::names()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Protocol, spoken);
    QFETCH(QByteArray, beginning);
    const std::optional<NotSmtp> expected(NotSmtp { spoken, beginning });
    QCOMPARE(foreignProtocol(bytes, Speech::GoesOn), expected);

    // The first prefix that is enough gives the same answer.
    for (qsizetype size = 0; size <= bytes.size(); ++size) {
        const auto named = foreignProtocol(bytes.first(size), Speech::GoesOn);
        QVERIFY(!named || named == expected);
    }
}

void TstForeignProtocol::leavesSmtpAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a greeting") << QByteArray("220 mx ESMTP\r\n");
    QTest::newRow("a refusal") << QByteArray("554 no\r\n");
    QTest::newRow("half a code") << QByteArray("22");
    QTest::newRow("silence") << QByteArray();
    QTest::newRow("a malformed reply, which is another matter") << QByteArray("220 a\rb\r\n");
}

void TstForeignProtocol::leavesSmtpAlone()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(foreignProtocol(bytes, Speech::GoesOn), std::nullopt);
    QCOMPARE(foreignProtocol(bytes, Speech::IsOver), std::nullopt);
}

void TstForeignProtocol::waitsForTheFirstLine()
{
    QCOMPARE(foreignProtocol("HTTP/1.1 400", Speech::GoesOn), std::nullopt);
    QCOMPARE(foreignProtocol("HTTP/1.1 400", Speech::IsOver),
        std::optional(NotSmtp { Protocol::Http, "HTTP/1.1 400" }));
    QCOMPARE(foreignProtocol("\x15", Speech::GoesOn), std::nullopt);
    QCOMPARE(foreignProtocol("\x15", Speech::IsOver),
        std::optional(NotSmtp { Protocol::Unknown, "\x15" }));
}

void TstForeignProtocol::doesNotWaitForEver()
{
    const QByteArray noise(10'000, '(');
    QCOMPARE(foreignProtocol(noise.first(511), Speech::GoesOn), std::nullopt);
    const std::optional<NotSmtp> expected(NotSmtp { Protocol::Unknown, noise.first(512) });
    QCOMPARE(foreignProtocol(noise.first(512), Speech::GoesOn), expected);
    QCOMPARE(foreignProtocol(noise, Speech::GoesOn), expected);
    QCOMPARE(foreignProtocol(QByteArray(noise + "\r\n"), Speech::IsOver), expected);
}

} // namespace mailberth::smtp

QTEST_APPLESS_MAIN(mailberth::smtp::TstForeignProtocol)
#include "tst_foreign_protocol.moc"
