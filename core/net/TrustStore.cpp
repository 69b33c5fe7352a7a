// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/TrustStore.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace mailberth
{

TrustStore::TrustStore(const TrustAnchors &anchors)
{
    // On the default path nothing is loaded here: Qt looks authorities up one by one as chains
    // name them, while a whole list costs a sixth of a second.
    if (!anchors.pem.isEmpty()) {
        m_given = QSslCertificate::fromData(anchors.pem, QSsl::Pem);
        m_state = State::Loading;
    }
    m_configuration = QSslConfiguration::defaultConfiguration();
    m_configuration.setProtocol(QSsl::TlsV1_2OrLater); // RFC 8996
    m_configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (anchors.scope == TrustAnchors::Scope::Alone) {
        m_configuration.setCaCertificates(m_given);
        m_state = State::Ready;
    } else if (m_state == State::Loading) {
        loadSystemsBeside();
    }
}

void TrustStore::loadSystemsBeside()
{
    auto promise = std::make_shared<QPromise<QList<QSslCertificate>>>();
    promise->future().then(this, [this](const QList<QSslCertificate> &systems) {
        m_configuration.setCaCertificates(systems + m_given);
        m_state = State::Ready;
        Q_EMIT ready();
    });
    QThreadPool::globalInstance()->start([promise] {
        promise->start();
        promise->addResult(QSslConfiguration::systemCaCertificates());
        promise->finish();
    });
}

void TrustStore::whenReady(QObject *context, std::function<void()> then)
{
    if (m_state == State::Ready)
        then();
    else
        connect(this, &TrustStore::ready, context, std::move(then), Qt::SingleShotConnection);
}

} // namespace mailberth
