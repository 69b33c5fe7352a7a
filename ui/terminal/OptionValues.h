// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/terminal/CommandLine.h"

#include <QString>

#include <chrono>
#include <optional>
#include <variant>

namespace mailberth::terminal
{

// Values of options, from text to what they mean. Nothing is returned for what cannot be read.

/// Seconds above 0 and up to 3600, with decimals if need be: "20", "0.5".
[[nodiscard]] std::optional<std::chrono::milliseconds> readSeconds(QStringView text);

/// "book,guess". The other alternative is the first name that is no source's.
[[nodiscard]] std::variant<QList<SourceId>, QString> readSources(const QString &text);
/// All names that --sources knows.
[[nodiscard]] QStringList sourceNames();

/// "192.0.2.1", "192.0.2.1:5353", "[2001:db8::1]:53", "2001:db8::1".
[[nodiscard]] std::optional<NameServerOption> readNameServer(const QString &text);

/// "smtp.example.org:465:127.0.0.1:2465"; IPv6 addresses stand in brackets.
[[nodiscard]] std::optional<RedirectOption> readRedirect(const QString &text);

/// "socks5://host:port", "http://host:port", or "none", which becomes an empty URL.
[[nodiscard]] std::optional<QUrl> readProxy(const QString &text);
/// True if user name or password stand in a proxy's URL: they are not taken from an argument.
[[nodiscard]] bool holdsCredentials(const QString &proxy);

/// "host:port/implicit-tls" or "host:port/starttls".
[[nodiscard]] std::optional<Endpoint> readEndpoint(const QString &text);
/// The whole form of a server that was given in part: "host:587" becomes "host:587/starttls".
[[nodiscard]] std::optional<QString> completedEndpoint(const QString &text);

/// "de", "pt_BR", "zh_Hans".
[[nodiscard]] bool isLanguageCode(const QString &text);

} // namespace mailberth::terminal
