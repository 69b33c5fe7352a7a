// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/TrustStore.h"

#include <algorithm>

namespace mailberth
{

namespace
{

QList<QSslCertificate> certificatesIn(const TrustAnchors &anchors)
{
    return QSslCertificate::fromData(anchors.pem, QSsl::Pem);
}

} // namespace

bool holdCertificates(const TrustAnchors &anchors)
{
    return !certificatesIn(anchors).isEmpty();
}

TrustStore::TrustStore(const TrustAnchors &anchors)
    : m_anchors(anchors)
{
}

void TrustStore::prepare() const
{
    static_cast<void>(settings());
}

const TrustStore::Settings &TrustStore::settings() const
{
    if (!m_settings) {
        QSslConfiguration systems = QSslConfiguration::defaultConfiguration();
        systems.setProtocol(QSsl::TlsV1_2OrLater); // RFC 8996
        systems.setPeerVerifyMode(QSslSocket::VerifyPeer);
        m_settings = { certificatesIn(m_anchors), systems, systems };
        m_settings->withGiven.setCaCertificates(m_settings->given);
    }
    return *m_settings;
}

Authorities TrustStore::first() const
{
    const bool isAlone = m_anchors.scope == TrustAnchors::Scope::Alone;
    return isAlone || !givenAnchors().isEmpty() ? Authorities::Given : Authorities::Systems;
}

std::optional<Authorities> TrustStore::after(Authorities asked) const
{
    const bool areMore =
        asked == Authorities::Given && m_anchors.scope == TrustAnchors::Scope::BesideTheSystems;
    return areMore ? std::optional(Authorities::Systems) : std::nullopt;
}

std::optional<Authorities> TrustStore::after(
    Authorities asked, const QList<CertificateFault> &faults) const
{
    const bool isAboutTheIssuer =
        std::any_of(faults.begin(), faults.end(), [](CertificateFault fault) {
            return fault == CertificateFault::UnknownIssuer
                || fault == CertificateFault::IncompleteChain
                || fault == CertificateFault::SelfSigned;
        });
    return isAboutTheIssuer ? after(asked) : std::nullopt;
}

const QSslConfiguration &TrustStore::configuration(Authorities authorities) const
{
    return authorities == Authorities::Given ? settings().withGiven : settings().withSystems;
}

const QList<QSslCertificate> &TrustStore::givenAnchors() const
{
    return settings().given;
}

} // namespace mailberth
