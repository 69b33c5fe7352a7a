// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/smtp/PreparedCredentials.h"

#include "core/smtp/MailEncoding.h"

#include <QString>
#include <QStringDecoder>

#include <algorithm>

namespace mailberth::smtp
{

namespace
{

bool isControl(char byte)
{
    return static_cast<unsigned char>(byte) < 0x20 || byte == 0x7F;
}

bool holdsControl(QByteArrayView bytes)
{
    return std::any_of(bytes.begin(), bytes.end(), isControl);
}

bool isC1Control(QChar character)
{
    return character.category() == QChar::Other_Control;
}

/// A text that is wiped when it goes. Nobody else shares it.
class PassingText
{
public:
    explicit PassingText(QString text)
        : m_text(std::move(text))
    {
    }
    ~PassingText() { wipe(m_text.data(), m_text.size() * qsizetype(sizeof(QChar))); }
    PassingText(const PassingText &) = delete;
    PassingText &operator=(const PassingText &) = delete;

    [[nodiscard]] QString &operator*() { return m_text; }

private:
    QString m_text;
};

std::variant<Secret, CredentialFault> opaqueString(const Secret &secret)
{
    const QByteArrayView bytes = secret.bytes();
    if (isAscii(bytes))
        return secret.duplicate();
    if (!bytes.isValidUtf8())
        return CredentialFault::NotUtf8;
    // Otherwise a byte order mark at the beginning would be dropped.
    QStringDecoder fromUtf8(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    PassingText typed(fromUtf8(bytes));
    for (QChar &character : *typed) {
        if (isC1Control(character))
            return CredentialFault::ControlCharacter;
        if (character.category() == QChar::Separator_Space)
            character = u' ';
    }
    PassingText composed((*typed).normalized(QString::NormalizationForm_C));
    Secret wire = Secret::fromText(*composed);
    if (wire.size() > longestCredential) // some characters grow in this form
        return CredentialFault::TooLong;
    return wire;
}

std::variant<Secret, CredentialFault> token(const Secret &secret)
{
    const QByteArrayView bytes = secret.bytes();
    const bool isPlain = std::all_of(
        bytes.begin(), bytes.end(), [](char byte) { return byte > 0x20 && byte < 0x7F; });
    if (!isPlain)
        return CredentialFault::ControlCharacter;
    return secret.duplicate();
}

} // namespace

std::variant<PreparedCredentials, CredentialFault> prepared(const Credentials &credentials)
{
    const QByteArray username =
        credentials.username.normalized(QString::NormalizationForm_C).toUtf8();
    if (!credentials.username.isValidUtf16())
        return CredentialFault::NotUtf8;
    if (username.isEmpty())
        return CredentialFault::UsernameEmpty;
    if (credentials.secret.isEmpty())
        return CredentialFault::Empty;
    if (std::max(username.size(), credentials.secret.size()) > longestCredential)
        return CredentialFault::TooLong;
    if (holdsControl(username) || holdsControl(credentials.secret.bytes())
        || std::any_of(credentials.username.begin(), credentials.username.end(), isC1Control))
        return CredentialFault::ControlCharacter;

    auto secret = credentials.kind == Credentials::Kind::Password ? opaqueString(credentials.secret)
                                                                  : token(credentials.secret);
    if (const auto *fault = std::get_if<CredentialFault>(&secret))
        return *fault;
    return PreparedCredentials { username, std::move(std::get<Secret>(secret)) };
}

} // namespace mailberth::smtp
