// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Candidate.h"
#include "core/model/IncomingServer.h"
#include "core/model/MailAddress.h"
#include "core/sources/AutoconfigDocument.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace mailberth
{

enum class PaccFault {
    TooLarge,
    WebPage, ///< HTML
    NotJson,
    NotPacc, ///< some other JSON
};

/// "too-large", "web-page", "not-json", "not-pacc".
[[nodiscard]] QString id(PaccFault fault);

/// A provider's settings file as draft-ietf-mailmaint-pacc-04 defines it. Hosts only: every service
/// is on its registered port with TLS from the first byte, and the user name is the address.
struct PaccDocument
{
    static constexpr qsizetype mostBytes = 256 * 1024;

    QString name; ///< info.provider.name
    QString helpPage; ///< info.help.documentation; https, or empty
    std::optional<PublishedServer> outgoing;
    QList<IncomingServer> incoming; ///< without provenance
    QList<Credential> credentials;
    QString issuer; ///< authentication.oauth-public.issuer: a fact only
    QStringList doubts; ///< "submit: host \"…\""

    [[nodiscard]] static std::variant<PaccDocument, PaccFault> parse(
        const QByteArray &bytes, const MailAddress &address);

    friend bool operator==(const PaccDocument &, const PaccDocument &) = default;
};

/// The SHA-256 digests in the TXT records at `_ua-auto-config.DOMAIN`, "v=UAAC1; a=sha256;
/// d=BASE64"; records of any other kind are passed over. Several may stand there at once, so that
/// an old and a new document can follow each other.
[[nodiscard]] QList<QByteArray> paccDigests(const QList<QByteArray> &records);

/// Whether one of the digests is that of exactly these bytes.
[[nodiscard]] bool isVouchedFor(const QByteArray &document, const QList<QByteArray> &digests);

} // namespace mailberth
