// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

// Fetches one document over the real network and prints what came of it as JSON.
//
//     fetch_document URL [--ca-file FILE] [--connect-to HOST:PORT:ADDRESS:PORT]… [--plain-http]
//                        [--total MILLISECONDS]

#include "core/net/LiveNetwork.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace mailberth;

namespace
{

const QString caFile = QStringLiteral("ca-file");
const QString connectTo = QStringLiteral("connect-to");
const QString plainHttp = QStringLiteral("plain-http");
const QString total = QStringLiteral("total");

Redirect redirectIn(const QString &text)
{
    const QStringList parts = text.split(u':');
    const auto host = HostName::parse(parts.value(0));
    const auto address = IpAddress::parse(parts.value(2));
    if (parts.size() != 4 || !host || !address)
        qFatal("not HOST:PORT:ADDRESS:PORT: %s", qUtf8Printable(text));
    return { *host, parts.at(1).toUShort(), *address, parts.at(3).toUShort() };
}

LiveNetworkOptions optionsFrom(const QCommandLineParser &line)
{
    LiveNetworkOptions options { .proxy = QUrl() };
    for (const QString &text : line.values(connectTo))
        options.redirects.append(redirectIn(text));
    options.anchors.scope = TrustAnchors::Scope::Alone;
    QFile file(line.value(caFile));
    if (line.isSet(caFile) && file.open(QIODevice::ReadOnly))
        options.anchors.pem = file.readAll();
    return options;
}

FetchOrder orderFrom(const QCommandLineParser &line)
{
    FetchOrder order { .url = QUrl(line.positionalArguments().value(0)) };
    if (line.isSet(plainHttp))
        order.plainHttp = FetchOrder::PlainHttp::Asked;
    if (line.isSet(total))
        order.total = std::chrono::milliseconds(line.value(total).toInt());
    return order;
}

QJsonArray asJson(const QList<Contact> &contacts)
{
    QJsonArray all;
    for (const Contact &contact : contacts)
        all.append(QJsonObject { { QStringLiteral("protocol"), id(contact.protocol) },
            { QStringLiteral("port"), contact.port },
            { QStringLiteral("told"), QJsonArray::fromStringList(contact.told) } });
    return all;
}

QJsonObject asJson(const FetchAnswer &answer, const QList<Contact> &contacts)
{
    QJsonObject object { { QStringLiteral("result"), fetched::id(answer.result) },
        { QStringLiteral("from"), answer.from.toString() },
        { QStringLiteral("milliseconds"), qint64((answer.end - answer.start).count()) },
        { QStringLiteral("contacted"), asJson(contacts) } };
    if (const auto *document = std::get_if<fetched::Delivered>(&answer.result)) {
        object.insert(QStringLiteral("type"), QString::fromLatin1(document->contentType));
        object.insert(QStringLiteral("body"), QString::fromUtf8(document->body));
    }
    return object;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser line;
    line.addOptions(
        { { caFile, {}, QStringLiteral("file") }, { connectTo, {}, QStringLiteral("places") },
            { plainHttp, {} }, { total, {}, QStringLiteral("milliseconds") } });
    line.addPositionalArgument(QStringLiteral("url"), {});
    line.process(app);

    LiveNetwork network(optionsFrom(line));
    FetchJob *job = network.fetch(orderFrom(line), &app);
    QObject::connect(job, &FetchJob::finished, &app, [&network](const FetchAnswer &answer) {
        const QJsonDocument document(asJson(answer, network.contacted()));
        std::puts(document.toJson(QJsonDocument::Compact).constData());
        QCoreApplication::quit();
    });
    job->start();
    return QCoreApplication::exec();
}
