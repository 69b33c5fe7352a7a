// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sources/PaccDocument.h"

#include "core/model/Printable.h"
#include "core/sources/PublishedValues.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace mailberth
{

namespace
{

constexpr quint16 imapsPort = 993; // RFC 8314 section 7
constexpr quint16 pop3sPort = 995; // RFC 8314 section 7
constexpr qsizetype digestSize = 32; // octets
constexpr qsizetype mostDigests = 8;

std::optional<HostName> hostOf(
    PaccDocument &document, const QJsonObject &protocols, QLatin1String key)
{
    if (!protocols.contains(key))
        return std::nullopt;
    const QString text = protocols[key].toObject()[QStringLiteral("host")].toString();
    const auto host = publishedHost(text);
    if (!host)
        document.doubts << key + QStringLiteral(": host \"") + printable(text)
                + QStringLiteral("\"");
    return host;
}

void addIncoming(PaccDocument &document, const QJsonObject &protocols, QLatin1String key,
    IncomingServer::Protocol protocol, quint16 port, const MailAddress &address)
{
    if (const auto host = hostOf(document, protocols, key)) {
        document.incoming << IncomingServer {
            .protocol = protocol,
            .host = *host,
            .port = port,
            .encryption = IncomingServer::Encryption::ImplicitTls,
            .username = address.toString(),
            .credentials = document.credentials,
        };
    }
}

void readAuthentication(PaccDocument &document, const QJsonObject &authentication)
{
    const QJsonValue oauth = authentication[QStringLiteral("oauth-public")];
    if (oauth.isObject()) {
        document.credentials << Credential::OAuth2;
        document.issuer = oauth.toObject()[QStringLiteral("issuer")].toString();
    }
    if (authentication[QStringLiteral("password")].toBool())
        document.credentials << Credential::Password;
}

bool looksLikeWebPage(const QByteArray &bytes)
{
    return bytes.trimmed().startsWith('<');
}

/// The tags of one record: "v=UAAC1; a=sha256; d=…".
QHash<QString, QString> tagsOf(const QString &record)
{
    QHash<QString, QString> tags;
    for (const QString &part : record.split(u';', Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(u'=');
        if (equals > 0)
            tags.insert(part.first(equals).trimmed(), part.sliced(equals + 1).trimmed());
    }
    return tags;
}

} // namespace

QString id(PaccFault fault)
{
    switch (fault) {
    case PaccFault::TooLarge:
        return QStringLiteral("too-large");
    case PaccFault::WebPage:
        return QStringLiteral("web-page");
    case PaccFault::NotJson:
        return QStringLiteral("not-json");
    case PaccFault::NotPacc:
        return QStringLiteral("not-pacc");
    }
    Q_UNREACHABLE();
}

std::variant<PaccDocument, PaccFault> PaccDocument::parse(
    const QByteArray &bytes, const MailAddress &address)
{
    if (bytes.size() > mostBytes)
        return PaccFault::TooLarge;
    const QJsonDocument json = QJsonDocument::fromJson(bytes);
    if (json.isNull())
        return looksLikeWebPage(bytes) ? PaccFault::WebPage : PaccFault::NotJson;
    const QJsonValue protocolsValue = json.object()[QStringLiteral("protocols")];
    if (!protocolsValue.isObject())
        return PaccFault::NotPacc;

    const QJsonObject protocols = protocolsValue.toObject();
    const QJsonObject info = json.object()[QStringLiteral("info")].toObject();
    PaccDocument document;
    document.name = info[QStringLiteral("provider")].toObject()[QStringLiteral("name")].toString();
    document.helpPage = publishedPage(
        info[QStringLiteral("help")].toObject()[QStringLiteral("documentation")].toString());
    readAuthentication(document, json.object()[QStringLiteral("authentication")].toObject());
    // Drafts before -03 call the service "smtp".
    auto host = hostOf(document, protocols, QLatin1String("submit"));
    if (!host)
        host = hostOf(document, protocols, QLatin1String("smtp"));
    if (host) {
        document.outgoing = PublishedServer {
            .host = *host,
            .port = submissionsPort,
            .way = PublishedWay::ImplicitTls,
            .credentials = document.credentials,
        };
    }
    addIncoming(document, protocols, QLatin1String("imap"), IncomingServer::Protocol::Imap,
        imapsPort, address);
    addIncoming(document, protocols, QLatin1String("pop3"), IncomingServer::Protocol::Pop3,
        pop3sPort, address);
    return document;
}

QList<QByteArray> paccDigests(const QList<QByteArray> &records)
{
    QList<QByteArray> digests;
    for (const QByteArray &record : records) {
        const QHash<QString, QString> tags = tagsOf(QString::fromLatin1(record));
        if (tags.value(QStringLiteral("v")) != u"UAAC1"
            || tags.value(QStringLiteral("a")).compare(u"sha256", Qt::CaseInsensitive) != 0)
            continue;
        const auto decoded = QByteArray::fromBase64Encoding(
            tags.value(QStringLiteral("d")).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (decoded && decoded.decoded.size() == digestSize && digests.size() < mostDigests)
            digests << decoded.decoded;
    }
    return digests;
}

bool isVouchedFor(const QByteArray &document, const QList<QByteArray> &digests)
{
    return digests.contains(QCryptographicHash::hash(document, QCryptographicHash::Sha256));
}

} // namespace mailberth
