// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/smtp/MessageTransfer.h"
#include "tests/support/LogGuard.h"
#include "tests/support/Reports.h"

#include <QtTest/QTest>

using namespace mailberth;
using namespace mailberth::smtp;
using namespace mailberth::test;

namespace
{

MailAddress addressOf(const QString &localPart)
{
    return { localPart, host("example.org") };
}

/// How a transfer ends that never began; nothing if it did.
std::optional<message::Obstacle> obstacleOf(const Envelope &envelope)
{
    const HostName server = host("smtp.example.org");
    MessageTransfer transfer(server, envelope, nullptr);
    const Move first = transfer.begin(capabilities({ "SMTPUTF8", "AUTH PLAIN" }));
    const auto *unsendable = std::get_if<message::Unsendable>(&transfer.report().outcome);
    if (std::holds_alternative<move::Over>(first) == !unsendable)
        qFatal("a transfer that is over and not ended, or the other way round");
    return unsendable ? std::optional(unsendable->obstacle) : std::nullopt;
}

} // namespace

class TstMessageTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void addressesThatStayInTheirBracketsAreSaid_data()
    {
        QTest::addColumn<QString>("localPart");
        QTest::newRow("letters") << QStringLiteral("ann");
        QTest::newRow("every sign that needs no quotes")
            << QStringLiteral("!#$%&'*+-/=?^_`{|}~.ann");
        QTest::newRow("another script") << QStringLiteral("山田");
    }
    void addressesThatStayInTheirBracketsAreSaid()
    {
        QFETCH(const QString, localPart);
        QVERIFY(!obstacleOf({ addressOf(localPart), { addressOf(localPart) } }));
    }

    void whatEndsAnAddressOrItsLineIsNeverSaid_data()
    {
        QTest::addColumn<QString>("localPart");
        const auto row = [](const char *name, const QString &localPart) {
            QTest::newRow(name) << localPart;
        };
        row("a space and a parameter", QStringLiteral("ann SIZE=1"));
        row("a closing bracket", QStringLiteral("ann>"));
        row("a whole second command", QStringLiteral("ann>\r\nRCPT TO:<eve@evil.example"));
        row("an opening bracket", QStringLiteral("<ann"));
        row("a line feed", QStringLiteral("ann\n"));
        row("a carriage return", QStringLiteral("ann\r"));
        row("a tab", QStringLiteral("ann\tx"));
        row("a NUL", QString(QChar(u'\0')));
        row("a delete", QStringLiteral("ann\u007F"));
        row("a C1 control", QStringLiteral("ann\u0085"));
        row("a backslash", QStringLiteral("ann\\"));
        row("quotation marks", QStringLiteral("\"ann\""));
    }
    void whatEndsAnAddressOrItsLineIsNeverSaid()
    {
        QFETCH(const QString, localPart);
        const MailAddress ann = mailbox("ann@example.org");
        const MailAddress wicked = addressOf(localPart);
        for (const Envelope &envelope : { Envelope { wicked, { ann } },
                 Envelope { ann, { wicked } }, Envelope { ann, { ann, wicked } } })
            QCOMPARE(obstacleOf(envelope), message::Obstacle::AddressMalformed);
    }

    void withoutARecipientThereIsNothingToSay()
    {
        QCOMPARE(
            obstacleOf({ mailbox("ann@example.org"), {} }), message::Obstacle::AddressMalformed);
    }
};

QTEST_GUILESS_MAIN(TstMessageTransfer)
#include "tst_messagetransfer.moc"
