// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/Finding.h"
#include "core/replies/Cause.h"
#include "core/smtp/MessageRefusalCause.h"
#include "core/smtp/SignInRefusal.h"
#include "tests/support/Chosen.h"
#include "tests/support/LogGuard.h"
#include "tests/support/Reports.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest/QTest>

using namespace mailberth;
using namespace mailberth::smtp;
using namespace mailberth::test;

namespace
{

constexpr auto signIn = "auth";

QStringList strings(const QJsonValue &value)
{
    if (value.isString())
        return { value.toString() };
    QStringList all;
    for (const QJsonValue &text : value.toArray())
        all << text.toString();
    return all;
}

Reply replyOf(const QStringList &lines)
{
    Reply reply { lines.constFirst().left(3).toInt(), {} };
    for (const QString &line : lines)
        reply.lines << line.mid(4).toUtf8();
    return reply;
}

std::optional<MessageStep> stepNamed(const QString &text)
{
    for (const MessageStep step :
        { MessageStep::Mail, MessageStep::Rcpt, MessageStep::Data, MessageStep::Content }) {
        if (id(step) == text)
            return step;
    }
    return std::nullopt;
}

SubmissionOrder orderTo(const Candidate &server, const char *userName)
{
    return { chosen(server), { ip("192.0.2.1") }, {},
        { QString::fromLatin1(userName), Secret::copyOf("secret"), Credentials::Kind::Password },
        errand::SignIn {} };
}

QString causeOf(const Reply &reply, const SubmissionOrder &order)
{
    return codeOf(refusalCause(reply, { SaslMechanism::Plain, {}, {} }, order));
}

/// What it is read as, to somebody who signs in there with a password, or sends a message.
QString causeOf(const Reply &reply, const QString &step, const char *server)
{
    if (const auto messageStep = stepNamed(step))
        return codeOf(messageRefusal(reply, *messageStep, host(server)));
    return causeOf(reply, orderTo(candidate(submissions(server)), "ann@example.org"));
}

} // namespace

/// Replies of servers in use, of every kind that was once read wrongly, and what each means.
class TstRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void aReplyMeansWhatItSays_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("step");
        QTest::addColumn<QStringList>("reply");
        QTest::addColumn<QStringList>("right");
        QFile file(QStringLiteral(REFUSALS));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(!rows.isEmpty());
        for (const QJsonValue &row : rows) {
            QTest::newRow(qPrintable(row[QLatin1String("name")].toString()))
                << row[QLatin1String("host")].toString() << row[QLatin1String("step")].toString()
                << strings(row[QLatin1String("reply")]) << strings(row[QLatin1String("right")]);
        }
    }
    void aReplyMeansWhatItSays()
    {
        QFETCH(const QString, host);
        QFETCH(const QString, step);
        QFETCH(const QStringList, reply);
        QFETCH(const QStringList, right);
        const QString layer = QLatin1String(step == QLatin1String(signIn) ? "auth." : "send.");
        const QString read = causeOf(replyOf(reply), step, qPrintable(host));
        const bool isRight = std::any_of(right.begin(), right.end(),
            [&](const QString &cause) { return read == layer + cause; });
        QVERIFY2(isRight,
            qPrintable(QStringLiteral("%1 instead of %2: %3")
                           .arg(read, right.join(u'|'), reply.join(u' '))));
    }

    void aServerTypedByHandClaimsNoFormOfTheUserName()
    {
        const Reply no { 535, { "5.7.8 Authentication failed" } };
        const Endpoint there = submissions("smtp.example.org");
        QCOMPARE(causeOf(no, orderTo(candidate(there, SourceId::Ispdb, Trust::Provider), "ann")),
            QStringLiteral("auth.other-username-form"));
        QCOMPARE(causeOf(no, orderTo(candidate(there, SourceId::Person, Trust::Person), "ann")),
            QStringLiteral("auth.auth-bad-password"));
    }
};

QTEST_GUILESS_MAIN(TstRefusals)
#include "tst_refusals.moc"
