// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

// Makes a test message and submits it over the real network, for nodemailer_test.py. Standard input
// is one JSON object:
//
//     sender, recipients, subject, paragraphs, language
//     marks      date, random (hexadecimal); optional
//     server     host, port, security, authority (a file); optional: nothing is submitted then
//     username, secret, kind (password or token)
//
// Prints {"made": the message in Base64, or null}, then the report as mailberth-cli would.

#include "core/net/LiveNetwork.h"
#include "core/report/JsonReport.h"
#include "core/smtp/TestMessage.h"
#include "core/survey/SubmissionFindings.h"
#include "tests/support/Chosen.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <array>
#include <cstdio>

using namespace mailberth;

namespace
{

QJsonObject readOrder()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        qFatal("standard input cannot be read");
    return QJsonDocument::fromJson(input.readAll()).object();
}

QStringList texts(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue &text : array.toArray())
        list << text.toString();
    return list;
}

/// Also what no person could type: the engine must not rely on who reads addresses.
MailAddress address(const QString &text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    const auto domain = HostName::parse(QStringView(text).sliced(at + 1));
    if (at < 0 || !domain)
        qFatal("not LOCAL@DOMAIN: %s", qUtf8Printable(text));
    return { text.first(at), *domain };
}

Envelope envelopeIn(const QJsonObject &order)
{
    Envelope envelope { address(order[u"sender"].toString()), {} };
    for (const QString &recipient : texts(order[u"recipients"]))
        envelope.recipients << address(recipient);
    return envelope;
}

smtp::MessageMarks marksIn(const QJsonObject &given)
{
    if (!given.isEmpty())
        return { QDateTime::fromString(given[u"date"].toString(), Qt::ISODate),
            QByteArray::fromHex(given[u"random"].toString().toLatin1()) };
    std::array<quint32, 4> random;
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    return { QDateTime::currentDateTimeUtc(),
        QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random) };
}

std::optional<QByteArray> messageIn(const QJsonObject &order)
{
    return smtp::testMessage(envelopeIn(order),
        { order[u"subject"].toString(), texts(order[u"paragraphs"]),
            order[u"language"].toString() },
        marksIn(order[u"marks"].toObject()));
}

Endpoint endpointIn(const QJsonObject &server)
{
    const auto host = HostName::parse(server[u"host"].toString());
    const auto security = securityFromId(server[u"security"].toString());
    if (!host || !security)
        qFatal("not a server");
    return { *host, static_cast<quint16>(server[u"port"].toInt()), *security };
}

Credentials credentialsIn(const QJsonObject &order)
{
    return { order[u"username"].toString(), Secret::fromText(order[u"secret"].toString()),
        order[u"kind"].toString() == u"token" ? Credentials::Kind::BearerToken
                                              : Credentials::Kind::Password };
}

LiveNetworkOptions trusting(const QString &authority)
{
    LiveNetworkOptions options { .proxy = QUrl() };
    QFile file(authority);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the authority cannot be read");
    options.anchors = { file.readAll(), TrustAnchors::Scope::Alone };
    return options;
}

void tell(const QJsonObject &object)
{
    std::puts(QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QJsonObject order = readOrder();
    const auto made = messageIn(order);
    tell({ { QStringLiteral("made"),
        made ? QJsonValue(QString::fromLatin1(made->toBase64())) : QJsonValue() } });
    const QJsonObject server = order[u"server"].toObject();
    if (!made || server.isEmpty())
        return 0;

    LiveNetwork network(trusting(server[u"authority"].toString()));
    SubmissionJob *job =
        network.submission({ .settings = test::chosen(Candidate { .endpoint = endpointIn(server),
                                 .provenance = { SourceId::Person, Trust::Person, {} } }),
                               .addresses = { *IpAddress::parse(u"127.0.0.1") },
                               .before = {},
                               .credentials = credentialsIn(order),
                               .errand = errand::SendMessage { envelopeIn(order), *made } },
            &app);
    QObject::connect(job, &SubmissionJob::finished, &app, [](const SubmissionReport &report) {
        tell(jsonReport({}, {}, report, findingsIn(report, std::nullopt)));
        QCoreApplication::quit();
    });
    job->start();
    return QCoreApplication::exec();
}
