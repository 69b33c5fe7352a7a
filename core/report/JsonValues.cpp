// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/report/JsonValues.h"

#include "core/model/Printable.h"

#include <QJsonArray>

namespace mailberth
{

namespace
{

constexpr qsizetype longestName = 253; // octets of a DNS name; more is no name

} // namespace

qint64 json(std::chrono::milliseconds time)
{
    return time.count();
}

QJsonObject json(const CertificateFacts &certificate)
{
    return {
        { QStringLiteral("subject"), printable(certificate.subject) },
        { QStringLiteral("issuer"), printable(certificate.issuer) },
        { QStringLiteral("not_before"), certificate.notBefore.toString(Qt::ISODate) },
        { QStringLiteral("not_after"), certificate.notAfter.toString(Qt::ISODate) },
        { QStringLiteral("names"),
            QJsonArray::fromStringList(printable(certificate.names, longestName)) },
        { QStringLiteral("key"), printable(certificate.key) },
        { QStringLiteral("signature"), printable(certificate.signature) },
        { QStringLiteral("sha256"), QString::fromLatin1(certificate.sha256.toHex()) },
    };
}

} // namespace mailberth
