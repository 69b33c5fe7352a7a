// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/smtp/MechanismChoice.h"
#include "tests/support/LogGuard.h"

#include <QtTest/QTest>

using namespace mailberth;
using namespace mailberth::smtp;

using Kind = Credentials::Kind;

namespace
{

/// The strongest first, written out once more: the order is a promise.
QStringList inOrder(Kind kind)
{
    return kind == Kind::Password
        ? QStringList { QStringLiteral("SCRAM-SHA-256"), QStringLiteral("SCRAM-SHA-1"),
              QStringLiteral("PLAIN"), QStringLiteral("LOGIN"), QStringLiteral("CRAM-MD5") }
        : QStringList { QStringLiteral("OAUTHBEARER"), QStringLiteral("XOAUTH2") };
}

QString chosen(const QStringList &offered, Kind kind)
{
    const auto mechanism = strongest(offered, kind);
    return mechanism ? id(*mechanism) : QString();
}

} // namespace

class TstMechanismChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void ofEveryPairTheStrongerIsTaken_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("stronger");
        QTest::addColumn<QString>("weaker");
        for (const Kind kind : { Kind::Password, Kind::BearerToken }) {
            const QStringList order = inOrder(kind);
            for (qsizetype first = 0; first < order.size(); ++first) {
                for (qsizetype second = first + 1; second < order.size(); ++second)
                    QTest::addRow(
                        "%s before %s", qPrintable(order.at(first)), qPrintable(order.at(second)))
                        << int(kind) << order.at(first) << order.at(second);
            }
        }
    }
    void ofEveryPairTheStrongerIsTaken()
    {
        QFETCH(const int, kind);
        QFETCH(const QString, stronger);
        QFETCH(const QString, weaker);
        QCOMPARE(chosen({ stronger, weaker }, Kind(kind)), stronger);
        QCOMPARE(chosen({ weaker, stronger }, Kind(kind)), stronger);
        QCOMPARE(chosen({ weaker.toLower(), stronger.toLower() }, Kind(kind)), stronger);
    }

    void eachIsTakenAlone()
    {
        for (const Kind kind : { Kind::Password, Kind::BearerToken }) {
            for (const QString &mechanism : inOrder(kind)) {
                QCOMPARE(chosen({ mechanism }, kind), mechanism);
                QCOMPARE(
                    chosen({ QStringLiteral("GSSAPI"), mechanism, QStringLiteral("NTLM") }, kind),
                    mechanism);
            }
        }
    }

    void whatFitsOtherCredentialsIsNoChoice()
    {
        QCOMPARE(chosen(inOrder(Kind::BearerToken), Kind::Password), QString());
        QCOMPARE(chosen(inOrder(Kind::Password), Kind::BearerToken), QString());
        QCOMPARE(chosen({ QStringLiteral("ANONYMOUS"), QStringLiteral("PLAIN-CLIENTTOKEN"),
                            QStringLiteral("SCRAM-SHA-256-PLUS") },
                     Kind::Password),
            QString());
        QCOMPARE(chosen({}, Kind::Password), QString());
    }
};

QTEST_GUILESS_MAIN(TstMechanismChoice)
#include "tst_mechanismchoice.moc"
