// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/sources/PublishedValues.h"

#include "core/model/UserName.h"

#include <QUrl>

#include <algorithm>

namespace mailberth
{

namespace
{

/// A page's address that is longer serves nobody who has to read it.
constexpr qsizetype longestPage = 1000;

bool isPlaceholderName(QStringView name)
{
    return !name.isEmpty()
        && std::all_of(name.begin(), name.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

std::optional<QString> valueOf(QStringView placeholder, const MailAddress &address, MayTell mayTell)
{
    if (placeholder == u"EMAILDOMAIN")
        return address.domain().ascii();
    switch (mayTell) {
    case MayTell::DomainOnly:
        return std::nullopt;
    case MayTell::WholeAddress:
        break;
    }
    if (placeholder == u"EMAILADDRESS")
        return address.toString();
    if (placeholder == u"EMAILLOCALPART")
        return address.localPart();
    return std::nullopt;
}

} // namespace

std::optional<QString> filledIn(QStringView text, const MailAddress &address, MayTell mayTell)
{
    QString filled;
    while (!text.isEmpty()) {
        const qsizetype opening = text.indexOf(u'%');
        const qsizetype closing = opening < 0 ? -1 : text.indexOf(u'%', opening + 1);
        const QStringView name =
            closing < 0 ? QStringView() : text.sliced(opening + 1, closing - opening - 1);
        if (!isPlaceholderName(name)) {
            // A per cent sign that opens nothing stands for itself.
            const qsizetype literal = opening < 0 ? text.size() : opening + 1;
            filled += text.first(literal);
            text = text.sliced(literal);
            continue;
        }
        const auto value = valueOf(name, address, mayTell);
        if (!value)
            return std::nullopt;
        filled += text.first(opening);
        filled += *value;
        text = text.sliced(closing + 1);
    }
    return filled;
}

std::optional<HostName> publishedHost(QStringView text)
{
    const auto host = HostName::parse(text);
    if (!host || host->address() || !host->ascii().contains(u'.'))
        return std::nullopt;
    return host;
}

std::optional<QString> publishedUserName(QStringView text, const MailAddress &address)
{
    const auto name = filledIn(text, address, MayTell::WholeAddress);
    return name && isUserName(*name) ? name : std::nullopt;
}

std::optional<quint16> publishedPort(QStringView text)
{
    const bool isDecimal = !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const quint16 port = isDecimal ? text.toUShort() : quint16(0);
    return port == 0 ? std::nullopt : std::optional(port);
}

QString publishedPage(const QString &text)
{
    if (text.size() > longestPage)
        return {};
    const QUrl page(text, QUrl::StrictMode);
    const bool isFit = page.isValid() && page.scheme() == u"https" && !page.host().isEmpty()
        && page.userInfo().isEmpty();
    return isFit ? page.toString(QUrl::FullyEncoded) : QString();
}

} // namespace mailberth
