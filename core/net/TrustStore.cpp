// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/TrustStore.h"

namespace mailberth
{

TrustStore::TrustStore(const TrustAnchors &anchors)
    : m_scope(anchors.scope)
    , m_given(QSslCertificate::fromData(anchors.pem, QSsl::Pem))
    , m_withSystems(QSslConfiguration::defaultConfiguration())
{
    m_withSystems.setProtocol(QSsl::TlsV1_2OrLater); // RFC 8996
    m_withSystems.setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_withGiven = m_withSystems;
    m_withGiven.setCaCertificates(m_given);
}

Authorities TrustStore::first() const
{
    const bool isAlone = m_scope == TrustAnchors::Scope::Alone;
    return isAlone || !m_given.isEmpty() ? Authorities::Given : Authorities::Systems;
}

std::optional<Authorities> TrustStore::after(Authorities asked) const
{
    const bool areMore =
        asked == Authorities::Given && m_scope == TrustAnchors::Scope::BesideTheSystems;
    return areMore ? std::optional(Authorities::Systems) : std::nullopt;
}

const QSslConfiguration &TrustStore::configuration(Authorities authorities) const
{
    return authorities == Authorities::Given ? m_withGiven : m_withSystems;
}

} // namespace mailberth
