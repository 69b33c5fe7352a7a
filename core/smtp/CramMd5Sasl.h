// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/smtp/SaslClient.h"

namespace mailberth::smtp
{

/// CRAM-MD5 (RFC 2195). The server proves nothing and must store what equals the password, so it is
/// used only where nothing else is offered.
class CramMd5Sasl : public SaslClient
{
public:
    explicit CramMd5Sasl(PreparedCredentials credentials);

    [[nodiscard]] SaslStep take(QByteArrayView challenge) override;
    [[nodiscard]] std::optional<SaslFault> doubtAboutSuccess() const override;

private:
    PreparedCredentials m_credentials;
    enum class Next { Digest, Nothing } m_next = Next::Digest;
};

} // namespace mailberth::smtp
