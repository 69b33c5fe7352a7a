// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/smtp/SaslClient.h"

namespace mailberth::smtp
{

/// A token in one message: OAUTHBEARER (RFC 7628) and XOAUTH2, Google's form before it
/// (developers.google.com/gmail/imap/xoauth2-protocol). A server that does not take the token
/// explains itself in a challenge, which is answered with nothing, and then refuses.
class BearerSasl : public SaslClient
{
public:
    enum class Form { OAuthBearer, XOAuth2 };

    BearerSasl(Form form, PreparedCredentials credentials);

    [[nodiscard]] std::optional<Secret> initialResponse() override;
    [[nodiscard]] SaslStep take(QByteArrayView challenge) override;
    [[nodiscard]] std::optional<SaslFault> doubtAboutSuccess() const override;
    [[nodiscard]] QByteArray tokenError() const override
    {
        return m_tokenError.value_or(QByteArray());
    }

private:
    Form m_form;
    PreparedCredentials m_credentials;
    std::optional<QByteArray> m_tokenError; // as the server wrote it: JSON, if it keeps to the RFC
};

} // namespace mailberth::smtp
