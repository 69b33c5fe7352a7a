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
    /// For one whole answer of a provider, from the first try to reach it.
    std::chrono::milliseconds reply = std::chrono::seconds(15);
    std::chrono::milliseconds second = std::chrono::seconds(1); ///< of a provider's intervals
};

/// The real flows: the system's browser, a port of this computer, and the provider over a network
/// that reaches it, judges it and writes it down as all else.
class LiveOAuth : public OAuthFlows
{
public:
    /// Each job asks for its network when it is made, and keeps it.
    explicit LiveOAuth(NetworkFactory networks, const OAuthOptions &options = {});

    [[nodiscard]] OAuthJob *signInWithBrowser(
        const OAuthOrder &order, const Browser &browser, QObject *parent) override;
    [[nodiscard]] DeviceJob *signInWithDevice(const OAuthOrder &order, QObject *parent) override;
    [[nodiscard]] OAuthJob *refresh(
        const OAuthOrder &order, Secret refreshToken, QObject *parent) override;

private:
    NetworkFactory m_networks;
    OAuthOptions m_options;
};

} // namespace mailberth
