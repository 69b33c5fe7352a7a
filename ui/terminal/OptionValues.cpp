// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/terminal/OptionValues.h"

#include <QLocale>
#include <QRegularExpression>

namespace mailberth::terminal
{

namespace
{

constexpr double mostSeconds = 3600;

std::optional<quint16> readPort(QStringView text)
{
    bool isNumber = false;
    const uint port = text.toUInt(&isNumber);
    const bool onlyDigits = std::all_of(
        text.begin(), text.end(), [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
    if (!isNumber || !onlyDigits || port == 0 || port > 65535)
        return std::nullopt;
    return static_cast<quint16>(port);
}

/// Cuts at colons, but not inside brackets: "[::1]:465" is two parts.
QStringList partsBetweenColons(const QString &text)
{
    static const QRegularExpression colonOutsideBrackets(QStringLiteral(":(?![^\\[]*\\])"));
    return text.split(colonOutsideBrackets);
}

std::optional<IpAddress> readBracketedAddress(QStringView text)
{
    if (text.startsWith(u'[') && text.endsWith(u']'))
        text = text.sliced(1, text.size() - 2);
    return IpAddress::parse(text);
}

/// The text before the last "/", and the kind of security behind it, if there is one.
std::pair<QString, std::optional<Security>> splitSecurity(const QString &text)
{
    const qsizetype slash = text.lastIndexOf(QLatin1Char('/'));
    if (slash < 0)
        return { text, std::nullopt };
    return { text.first(slash), securityFromId(QStringView(text).sliced(slash + 1)) };
}

} // namespace

std::optional<std::chrono::milliseconds> readSeconds(QStringView text)
{
    bool isNumber = false;
    const double seconds = QLocale::c().toDouble(text, &isNumber);
    if (!isNumber || !(seconds >= 0.001) || seconds > mostSeconds)
        return std::nullopt;
    return std::chrono::milliseconds(static_cast<qint64>(seconds * 1000.0));
}

std::variant<QList<SourceId>, QString> readSources(const QString &text)
{
    QList<SourceId> sources;
    for (const QString &part : text.split(QLatin1Char(','))) {
        const QString name = part.trimmed();
        const auto source = sourceFromId(name);
        if (!source || *source == SourceId::Person)
            return name;
        if (!sources.contains(*source))
            sources.append(*source);
    }
    return sources;
}

QStringList sourceNames()
{
    QStringList names;
    for (const SourceId source : sourcesToAsk({}))
        names.append(id(source));
    return names;
}

std::optional<NameServerOption> readNameServer(const QString &text)
{
    if (const auto address = readBracketedAddress(text))
        return NameServerOption { *address };
    const QStringList parts = partsBetweenColons(text);
    if (parts.size() != 2)
        return std::nullopt;
    const auto address = readBracketedAddress(parts[0]);
    const auto port = readPort(parts[1]);
    if (!address || !port)
        return std::nullopt;
    return NameServerOption { *address, *port };
}

std::optional<RedirectOption> readRedirect(const QString &text)
{
    const QStringList parts = partsBetweenColons(text);
    if (parts.size() != 4)
        return std::nullopt;
    const auto host = HostName::parse(parts[0]);
    const auto port = readPort(parts[1]);
    const auto toAddress = readBracketedAddress(parts[2]);
    const auto toPort = readPort(parts[3]);
    if (!host || !port || !toAddress || !toPort)
        return std::nullopt;
    return RedirectOption { *host, *port, *toAddress, *toPort };
}

std::optional<QUrl> readProxy(const QString &text)
{
    if (text == QLatin1String("none"))
        return QUrl();
    const QUrl url(text, QUrl::StrictMode);
    const bool isKnown =
        url.scheme() == QLatin1String("socks5") || url.scheme() == QLatin1String("http");
    const bool isBare = url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment()
        && (url.path().isEmpty() || url.path() == QLatin1String("/"));
    if (!url.isValid() || !isKnown || !isBare || url.host().isEmpty() || url.port() == 0)
        return std::nullopt;
    return url;
}

bool holdsCredentials(const QString &proxy)
{
    return proxy.contains(QLatin1Char('@'));
}

std::optional<Endpoint> readEndpoint(const QString &text)
{
    const auto [place, security] = splitSecurity(text);
    if (!security)
        return std::nullopt;
    const auto read = readServer(place);
    const auto *server = std::get_if<ReadServer>(&read);
    if (!server || !server->port)
        return std::nullopt;
    return Endpoint { server->host, *server->port, *security };
}

std::optional<QString> completedEndpoint(const QString &text)
{
    const auto [place, security] = splitSecurity(text);
    const auto read = readServer(place);
    const auto *server = std::get_if<ReadServer>(&read);
    if (!server)
        return std::nullopt;
    const Security wanted =
        security.value_or(usualSecurity(server->port.value_or(submissionsPort)));
    const quint16 port =
        server->port.value_or(wanted == Security::ImplicitTls ? submissionsPort : submissionPort);
    const Endpoint endpoint { server->host, port, wanted };
    return QString(hostAndPort(endpoint) + QLatin1Char('/') + id(wanted));
}

bool isLanguageCode(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^[a-z]{2,3}([_-][A-Za-z]{4})?([_-][A-Za-z]{2})?$"));
    return form.match(text).hasMatch();
}

} // namespace mailberth::terminal
