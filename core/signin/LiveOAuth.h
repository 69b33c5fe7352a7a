// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/seams/OAuth.h"

#include <chrono>

namespace mailberth
{

/// What the flows may do, and how long they wait.
struct OAuthOptions
{
    EndpointRule endpoints = EndpointRule::HttpsOnly;
    std::chrono::milliseconds patience = std::chrono::minutes(10); ///< for the browser's answer
    std::chrono::milliseconds reply = std::chrono::seconds(15); ///< for one answer of a provider
    std::chrono::milliseconds second = std::chrono::seconds(1); ///< of a provider's intervals
};

/// The real flows: the system's browser, a port of this computer, the provider over https.
class LiveOAuth : public OAuthFlows
{
public:
    explicit LiveOAuth(const OAuthOptions &options = {});

    [[nodiscard]] OAuthJob *signInWithBrowser(
        const OAuthOrder &order, const Browser &browser, QObject *parent) override;
    [[nodiscard]] DeviceJob *signInWithDevice(const OAuthOrder &order, QObject *parent) override;
    [[nodiscard]] OAuthJob *refresh(
        const OAuthOrder &order, Secret refreshToken, QObject *parent) override;

private:
    OAuthOptions m_options;
};

} // namespace mailberth
