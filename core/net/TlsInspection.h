// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/HostName.h"
#include "core/model/TlsFacts.h"

#include <QList>
#include <QSslCertificate>
#include <QSslError>
#include <QString>
#include <QStringView>

class QSslSocket;

namespace mailberth
{

/// What the TLS library says of one handshake.
struct HandshakeResult
{
    TlsVersion version = TlsVersion::Unknown;
    QString cipher;
    KeyExchange keyExchange = KeyExchange::Unknown;
    QList<QSslCertificate> chain; ///< as the server sent it, leaf first
    QList<QSslError> errors;
    enum class Ending { Encrypted, Refused } ending = Ending::Refused;
};

[[nodiscard]] HandshakeResult handshakeOn(const QSslSocket &socket);

/// Reads a handshake as facts, and judges whether the peer is `reference`. Stricter than Qt, which
/// accepts a common name and partial wildcards (RFC 9525), and says why where Qt says "unknown
/// error". `anchors` completes the chain where the explanation stands in a trusted authority. Pure.
[[nodiscard]] TlsFacts inspect(const HandshakeResult &handshake, const HostName &reference,
    const QList<QSslCertificate> &anchors = {});

/// Why a handshake without certificate faults failed, from OpenSSL's error number in the text
/// ("error:0A00010B:SSL routines::wrong version number"). Other for what has no such number.
[[nodiscard]] HandshakeFault handshakeFaultIn(const QString &errorString);

} // namespace mailberth
