// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/smtp/SaslClient.h"

namespace mailberth::smtp
{

/// PLAIN (RFC 4616): everything in one message, which is why it needs TLS. An empty challenge is
/// answered with it once.
class PlainSasl : public SaslClient
{
public:
    explicit PlainSasl(PreparedCredentials credentials);

    [[nodiscard]] std::optional<Secret> initialResponse() override;
    [[nodiscard]] SaslStep take(QByteArrayView challenge) override;
    [[nodiscard]] std::optional<SaslFault> doubtAboutSuccess() const override;

private:
    PreparedCredentials m_credentials;
    enum class Asked { Never, Once } m_asked = Asked::Never;
};

} // namespace mailberth::smtp
