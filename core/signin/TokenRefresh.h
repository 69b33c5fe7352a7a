// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/signin/OAuthRun.h"

namespace mailberth
{

/// Trades a refresh token for an access token. A provider that rotates gives a new refresh token,
/// and the old one is dead from then on.
class TokenRefresh : public OAuthJob
{
    Q_OBJECT

public:
    TokenRefresh(std::shared_ptr<Network> network, const OAuthOrder &order, Secret refreshToken,
        const OAuthOptions &options, QObject *parent);

    void start() override;
    void cancel() override;
    [[nodiscard]] Tokens take() override { return m_run.take(); }
    [[nodiscard]] QList<Contact> contacted() const override { return m_run.contacted(); }

private:
    void keep(Tokens tokens);

    OAuthRun m_run;
    Secret m_refreshToken;
};

} // namespace mailberth
