// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/demo/CertificateAuthority.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QSet>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslSocket>
#include <QtTest/QTest>

namespace mailberth::test
{

/// A client that does as it is told, trusts one authority and keeps what it reads apart by segment.
class TestClient : public QSslSocket
{
public:
    explicit TestClient(const QByteArray &authorityPem = {},
        const QString &host = QStringLiteral("smtp.harbour.example"))
        : m_host(host)
    {
        setProxy(QNetworkProxy::NoProxy);
        setPeerVerifyName(host);
        QSslConfiguration configuration = sslConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromData(authorityPem, QSsl::Pem));
        setSslConfiguration(configuration);
        connect(this, &QSslSocket::readyRead, this, [this] { segments.append(readAll()); });
        connect(this, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
            for (const QSslError &error : errors)
                faults.insert(error.error());
        });
    }

    explicit TestClient(const demo::CertificateAuthority &authority)
        : TestClient(authority.root().certificatePem)
    {
    }

    void connectTo(quint16 port) { connectToHost(QHostAddress(QHostAddress::LocalHost), port); }

    void connectEncryptedTo(quint16 port)
    {
        connectToHostEncrypted(QStringLiteral("127.0.0.1"), port, m_host);
    }

    [[nodiscard]] QByteArray heard() const { return segments.join(); }

    /// The next whole reply, or what there is of it after five seconds or the connection's end.
    [[nodiscard]] QByteArray reply()
    {
        const auto length = [this] {
            const QByteArray all = heard().mid(m_taken);
            for (qsizetype at = 0, end; (end = all.indexOf("\r\n", at)) >= 0; at = end + 2)
                if (all.size() > at + 3 && all.at(at + 3) == ' ')
                    return end + 2;
            return qsizetype(0);
        };
        const bool whole =
            QTest::qWaitFor([&] { return length() > 0 || state() == UnconnectedState; }, 5000);
        const QByteArray text =
            heard().mid(m_taken, whole && length() > 0 ? length() : heard().size());
        m_taken += text.size();
        return text;
    }

    [[nodiscard]] QByteArray ask(const QByteArray &command)
    {
        write(command + "\r\n");
        return reply();
    }

    QList<QByteArray> segments;
    QSet<QSslError::SslError> faults;

private:
    QString m_host;
    qsizetype m_taken = 0;
};

} // namespace mailberth::test
