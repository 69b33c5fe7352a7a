// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/signin/Pkce.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace mailberth
{

namespace
{

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

QByteArray freshRandomText()
{
    std::array<quint32, 8> words {};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    const QByteArray text =
        QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toBase64(base64Url);
    wipe(words.data(), sizeof words);
    return text;
}

Pkce Pkce::fresh()
{
    QByteArray verifier = freshRandomText();
    Pkce pkce { Secret::copyOf(verifier), challengeFor(verifier) };
    wipe(verifier.data(), verifier.size());
    return pkce;
}

QString challengeFor(QByteArrayView verifier)
{
    const QByteArray hash =
        QCryptographicHash::hash(verifier.toByteArray(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toBase64(base64Url));
}

} // namespace mailberth
