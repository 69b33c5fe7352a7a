// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/fuzz/Harness.h"

#include "core/model/UserName.h"
#include "core/sources/PaccDocument.h"
#include "core/sources/PublishedSettings.h"
#include "core/sources/ServiceOrder.h"
#include "tests/support/Reports.h"

#include <QSet>
#include <QUrl>

namespace mailberth::test
{

namespace
{

MailAddress reader()
{
    return mailbox("ann@example.org");
}

bool isPage(const QString &page)
{
    return page.isEmpty() || QUrl(page).scheme() == QLatin1String("https");
}

Complaint wrongWith(const HostName &host, quint16 port)
{
    if (host.address() || !host.ascii().contains(u'.') || HostName::parse(host.ascii()) != host)
        return "a host that should have been refused";
    return port == 0 ? Complaint("port 0") : Complaint();
}

/// Nothing in the clear becomes a candidate, and everything that is one could be looked up.
Complaint wrongWith(const Found &found)
{
    QSet<QString> seen;
    for (qsizetype i = 0; i < found.candidates.size(); ++i) {
        const Candidate &candidate = found.candidates.at(i);
        const Endpoint &endpoint = candidate.endpoint;
        if (const Complaint complaint = wrongWith(endpoint.host, endpoint.port);
            !complaint.isEmpty())
            return complaint;
        if (!candidate.usernameText.isEmpty() && !isUserName(candidate.usernameText))
            return "a user name that is none";
        if (candidate.rank != i)
            return "a rank out of order";
        const QString key = hostAndPort(endpoint) + id(endpoint.security);
        if (seen.contains(key))
            return "a candidate twice";
        seen << key;
    }
    for (const IncomingServer &server : found.incoming) {
        if (const Complaint complaint = wrongWith(server.host, server.port); !complaint.isEmpty())
            return complaint;
        if (!server.username.isEmpty() && !isUserName(server.username))
            return "an incoming user name that is none";
    }
    for (const PlainSetting &plain : found.inTheClear) {
        const bool hasEncryptedWay = std::any_of(found.candidates.begin(), found.candidates.end(),
            [&](const Candidate &candidate) { return candidate.endpoint.host == plain.host; });
        if (!hasEncryptedWay)
            return "a plain setting without its encrypted ports";
    }
    if (found.provider && !(isPage(found.provider->helpPage) && isPage(found.provider->enablePage)))
        return "a page that is not https";
    return {};
}

} // namespace

Complaint tryAutoconfig(const QByteArray &input)
{
    const auto parsed = AutoconfigDocument::parse(input, reader());
    if (AutoconfigDocument::parse(input, reader()) != parsed)
        return "read twice, it reads otherwise";
    const auto *document = std::get_if<AutoconfigDocument>(&parsed);
    if (!document)
        return {};
    if (document->outgoing.size() > AutoconfigDocument::mostServers
        || document->incoming.size() > AutoconfigDocument::mostServers
        || document->doubts.size() > AutoconfigDocument::mostDoubts)
        return "more than the limit";
    if (input.contains("<!DOCTYPE") && !input.contains("<![CDATA[") && !input.contains("<!--")
        && !input.contains("<?"))
        return "a document type was taken";
    return wrongWith(settingsIn(*document, {}));
}

Complaint tryPacc(const QByteArray &input)
{
    const qsizetype line = input.indexOf('\n');
    for (const QByteArray &digest : paccDigests({ input.first(std::max<qsizetype>(line, 0)) })) {
        if (digest.size() != 32)
            return "a digest that is none";
    }
    const auto parsed = PaccDocument::parse(input.sliced(line + 1), reader());
    const auto *document = std::get_if<PaccDocument>(&parsed);
    return document ? wrongWith(settingsIn(*document, {})) : Complaint();
}

Complaint tryServices(const QByteArray &input)
{
    const auto number = [&](qsizetype at) {
        return quint16(quint8(input.at(at)) << 8 | quint8(input.at(at + 1)));
    };
    ServiceAnswer answer { host("example.org"), {}, NameStatus::Found, {} };
    for (qsizetype at = 0; at + 6 < input.size() && answer.records.size() < 32;) {
        const qsizetype end = input.indexOf('\0', at + 6);
        const QByteArray name = input.mid(at + 6, end < 0 ? -1 : end - at - 6);
        const auto target = HostName::parse(QString::fromLatin1(name));
        if (target || name == ".")
            answer.records << ServiceRecord { number(at), number(at + 2), target, number(at + 4) };
        at = end < 0 ? input.size() : end + 1;
    }
    quint32 lot = quint32(input.size());
    const auto ordered = inServiceOrder(answer.records, [&lot](quint32 most) {
        lot = lot * 1664525U + 1013904223U;
        return most == 0xffffffffU ? lot : lot % (most + 1);
    });
    QList<ServiceRecord> left = answer.records;
    left.removeIf([](const ServiceRecord &record) { return !record.target; });
    if (isDenied(answer) && !left.isEmpty())
        return "denied, and yet offered";
    for (qsizetype i = 0; i < ordered.size(); ++i) {
        if (!left.removeOne(ordered.at(i)))
            return "a server out of nowhere";
        if (i > 0 && ordered.at(i - 1).priority > ordered.at(i).priority)
            return "a worse server before a better one";
    }
    return left.isEmpty() ? Complaint() : Complaint("a server was lost");
}

} // namespace mailberth::test
