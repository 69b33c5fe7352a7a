// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/TlsFacts.h"
#include "core/net/LiveNetwork.h"

#include <QSslCertificate>
#include <QSslConfiguration>

#include <optional>

namespace mailberth
{

/// Who vouches for a server's certificate.
enum class Authorities {
    Given, ///< those of --ca-file, or the demonstration's
    Systems,
};

/// The trusted authorities as settings for a handshake. Where some are given beside the system's,
/// they are asked first and alone: Qt looks the system's up one by one as chains name them, but
/// only as long as none are set, and loading the whole list costs a sixth of a second.
class TrustStore
{
public:
    /// Costs nothing yet: the TLS library is loaded by the first call of anything else, or
    /// beforehand by prepare(), which takes some milliseconds.
    explicit TrustStore(const TrustAnchors &anchors);

    void prepare() const;

    [[nodiscard]] Authorities first() const;
    /// Whom to ask when those `asked` did not know the issuer; nothing if nobody is left.
    [[nodiscard]] std::optional<Authorities> after(Authorities asked) const;
    /// The same, and nothing if the issuer was not the matter.
    [[nodiscard]] std::optional<Authorities> after(
        Authorities asked, const QList<CertificateFault> &faults) const;

    [[nodiscard]] const QSslConfiguration &configuration(Authorities authorities) const;
    /// The authorities that were given beside or instead of the system's.
    [[nodiscard]] const QList<QSslCertificate> &givenAnchors() const;

private:
    struct Settings
    {
        QList<QSslCertificate> given;
        QSslConfiguration withSystems;
        QSslConfiguration withGiven;
    };
    [[nodiscard]] const Settings &settings() const;

    TrustAnchors m_anchors;
    mutable std::optional<Settings> m_settings;
};

} // namespace mailberth
