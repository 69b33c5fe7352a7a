// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/smtp/SaslClient.h"

namespace mailberth::smtp
{

/// LOGIN (draft-murchison-sasl-login): asked for a name, then for a password. What the questions
/// say is not looked at, for servers word them freely.
class LoginSasl : public SaslClient
{
public:
    explicit LoginSasl(PreparedCredentials credentials);

    [[nodiscard]] SaslStep take(QByteArrayView challenge) override;
    [[nodiscard]] std::optional<SaslFault> doubtAboutSuccess() const override;

private:
    PreparedCredentials m_credentials;
    enum class Next { Name, Password, Nothing } m_next = Next::Name;
};

} // namespace mailberth::smtp
