// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/demo/ServerConfiguration.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

namespace mailberth::demo
{

QSslConfiguration serverConfiguration(const IssuedCertificate &certificate)
{
    const QList<QSslCertificate> chain =
        QSslCertificate::fromData(certificate.certificatePem + certificate.issuersPem, QSsl::Pem);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(
        QSslKey(certificate.keyPem, chain.constFirst().publicKey().algorithm()));
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    // The default would ask the client for a certificate, too.
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

} // namespace mailberth::demo
